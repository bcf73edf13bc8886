#include "app/cli/commandparser.h"
#include "app/text/datenotes.h"
#include "app/text/errors.h"
#include "core/time/datereport.h"

#include <QRegularExpression>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What was asked of the command.
struct DateRequest {
    DateInput input;
    bool json = true;
};

QString messageOf(const DateReport &report)
{
    if (!report.edtf)
        return errorText(report.error);
    return report.note.isEmpty() ? QString() : dateNoteText(report.note, interfaceLanguage());
}

QString textOf(const std::vector<DateReportField> &fields)
{
    QString text;
    for (const DateReportField &field : fields) {
        if (!field.value.isNull())
            text += u"%1: %2\n"_s.arg(QString(field.key), -9).arg(field.value.toVariant().toString());
    }
    return text;
}

/// Writes the report of one date; true when it is one.
bool answer(const QString &text, const DateRequest &request, Console &console, bool &written)
{
    const DateReport report = reportDate(text, request.input);
    const auto fields = reportFields(report, messageOf(report));
    written = console.write(request.json ? reportJson(fields) + '\n' : textOf(fields).toUtf8() + '\n');
    return report.edtf.has_value();
}

int answerStandardInput(const DateRequest &request, Console &console)
{
    for (QString text = console.readLine(); !text.isNull(); text = console.readLine()) {
        bool written = true;
        answer(text, request, console, written);
        if (!written)
            return exitcode::kFailed;
    }
    return exitcode::kDone;
}

/// Dates before the year 0 begin with a minus, which would be taken for an option.
QStringList datesProtected(QStringList arguments)
{
    static const QRegularExpression date(u"^-(?![a-zA-Z]|-[a-z])"_s);
    for (qsizetype i = 0; i < arguments.size() && arguments[i] != "--"_L1; ++i) {
        if (arguments[i].contains(date)) {
            arguments.append(u"--"_s);
            arguments.append(arguments.takeAt(i));
            break;
        }
    }
    return arguments;
}

} // namespace

int runDate(const QStringList &arguments, Console &console)
{
    CommandParser parser("date"_L1,
                         Cli::tr("Says how a date is understood, one line of JSON each: input, valid, edtf, level, "
                                 "shape, earliest, latest, words_en, words_ru, message.\n"
                                 "Takes EDTF (ISO 8601-2) and dates in English or Russian words. The exit code is 1 "
                                 "when TEXT is no date."));
    parser.addOption(u"edtf"_s, Cli::tr("EDTF only, no words; strict unless --lenient is given too."));
    parser.addOption(u"lenient"_s, Cli::tr("Also EDTF that only some programs write."));
    parser.addOption(u"stdin"_s, Cli::tr("Read dates from standard input, one a line."));
    parser.addOption(u"format"_s, Cli::tr("json (one object a line, the default) or text."), u"json|text"_s);
    parser.addOptionalPositional(u"TEXT"_s, Cli::tr("the date"));
    if (const auto code = parser.parse(datesProtected(arguments), console))
        return *code;

    DateRequest request;
    request.input.words = !parser.isSet(u"edtf"_s);
    request.input.mode = parser.isSet(u"lenient"_s) ? EdtfMode::Lenient : EdtfMode::Strict;
    const QString format = parser.isSet(u"format"_s) ? parser.value(u"format"_s) : u"json"_s;
    if (format != "json"_L1 && format != "text"_L1)
        return parser.usage(Cli::tr("the format is json or text, not “%1”").arg(format), console);
    request.json = format == "json"_L1;

    const bool hasText = !parser.word(0).isNull();
    if (parser.isSet(u"stdin"_s))
        return hasText ? parser.usage(Cli::tr("TEXT and --stdin exclude each other"), console)
                       : answerStandardInput(request, console);
    if (!hasText)
        return parser.usage(Cli::tr("%1 is missing").arg(u"TEXT"_s), console);

    bool written = true;
    const bool valid = answer(parser.word(0), request, console, written);
    if (!valid)
        console.complain(messageOf(reportDate(parser.word(0), request.input)));
    return valid && written ? exitcode::kDone : exitcode::kFailed;
}

} // namespace detente::ui
