#include "app/cli/commandparser.h"
#include "app/text/errors.h"
#include "core/store/check.h"
#include "core/store/library.h"

#include <QLocale>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

int runCheck(const QStringList &arguments, Console &console)
{
    CommandParser parser("check"_L1,
                         Cli::tr("Looks at a whole library: the file's structure, its references, and every "
                                 "record by every rule. Changes nothing. The exit code is 1 when something "
                                 "is wrong."));
    parser.addPositional(u"FILE"_s, Cli::tr("the library"));
    if (const auto code = parser.parse(arguments, console))
        return *code;

    auto library = Library::open(parser.word(0), Access::ReadOnly);
    if (!library) {
        console.complain(errorText(library.error()));
        return exitcode::kFailed;
    }
    const auto told = [&console](qint64 done, qint64 total) {
        console.progress(Cli::tr("%1 of %2 events").arg(QLocale().toString(done), QLocale().toString(total)));
    };
    const auto findings = checkLibrary(library->connection(), told);
    console.progress({});
    if (!findings) {
        console.complain(errorText(findings.error()));
        return exitcode::kFailed;
    }
    if (findings->empty()) {
        console.line(Cli::tr("%1: nothing found").arg(parser.word(0)));
        return exitcode::kDone;
    }
    for (const Error &finding : *findings)
        console.line(errorText(finding));
    console.complain(Cli::tr("%n finding(s)", nullptr, static_cast<int>(findings->size())));
    return exitcode::kFailed;
}

} // namespace detente::ui
