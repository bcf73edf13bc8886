#include "app/cli/commandparser.h"
#include "app/text/errors.h"
#include "core/exchange/synthetic.h"

#include <QLocale>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

int runGenerate(const QStringList &arguments, Console &console)
{
    CommandParser parser("generate"_L1, Cli::tr("Makes a new library of made-up events, for trying and measuring the "
                                                "program. The same numbers make the same events."));
    parser.addPositional(u"FILE"_s, Cli::tr("the library to make; it must not exist"));
    parser.addOption(u"events"_s, Cli::tr("How many events, 1 to 50,000,000 (default 1000)."), u"N"_s);
    parser.addOption(u"seed"_s, Cli::tr("Chooses among possible libraries (default 1)."), u"S"_s);
    if (const auto code = parser.parse(arguments, console))
        return *code;

    SyntheticSpec spec;
    bool ok = true;
    if (parser.isSet(u"events"_s))
        spec.events = parser.value(u"events"_s).toLongLong(&ok);
    if (!ok || spec.events < 1 || spec.events > kMostSyntheticEvents)
        return parser.usage(Cli::tr("“%1” is no number of events").arg(parser.value(u"events"_s)), console);
    if (parser.isSet(u"seed"_s))
        spec.seed = parser.value(u"seed"_s).toULongLong(&ok);
    if (!ok)
        return parser.usage(Cli::tr("“%1” is no seed; it is a whole number from 0").arg(parser.value(u"seed"_s)),
                            console);

    const auto told = [&console](qint64 done, qint64 total) {
        console.progress(Cli::tr("%1 of %2 events").arg(QLocale().toString(done), QLocale().toString(total)));
    };
    const Result<void> made = generateLibrary(parser.word(0), spec, told);
    console.progress({});
    if (!made) {
        console.complain(errorText(made.error()));
        return exitcode::kFailed;
    }
    return exitcode::kDone;
}

} // namespace detente::ui
