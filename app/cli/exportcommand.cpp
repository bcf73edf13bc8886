#include "app/cli/commandparser.h"
#include "app/cli/foundevents.h"
#include "app/export/imageexporter.h"
#include "app/text/canvaswords.h"
#include "app/text/errors.h"
#include "app/text/tongue.h"
#include "core/time/humandate.h"

#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The export as it was asked for, checked.
struct ExportOptions {
    QString file;
    QString out;
    QString query;
    std::optional<Edtf> from;
    std::optional<Edtf> to;
    QSizeF size{1920, 1080};
    double scale = 1;
    Language language = Language::English;
    bool dark = false;
};

void declare(CommandParser &parser)
{
    parser.addPositional(u"FILE"_s, Cli::tr("the library"));
    parser.addOption(u"out"_s, Cli::tr("The picture to write, a .png file."), u"PICTURE"_s);
    parser.addOption(u"from"_s, Cli::tr("First day: EDTF or a date in words (default: the record's)."), u"DATE"_s);
    parser.addOption(u"to"_s, Cli::tr("Last day, in the same way; a year means its end."), u"DATE"_s);
    parser.addOption(u"query"_s, Cli::tr("Only the events that this query finds."), u"TEXT"_s);
    parser.addOption(u"size"_s, Cli::tr("Width and height of the page (default 1920x1080)."), u"WxH"_s);
    parser.addOption(u"scale"_s, Cli::tr("Pixels of the picture for each of the page, 0.5 to 8 (default 1)."), u"N"_s);
    parser.addOption(u"lang"_s, Cli::tr("Language of the picture (default: yours)."), u"en|ru"_s);
    parser.addOption(u"theme"_s, Cli::tr("Colors of the picture (default light)."), u"light|dark"_s);
}

/// Reads one of --from and --to. The complaint, or nothing.
std::optional<QString> readDate(const CommandParser &parser, const QString &option, std::optional<Edtf> &into)
{
    if (!parser.isSet(option))
        return std::nullopt;
    const auto date = parseDate(parser.value(option), {});
    if (!date)
        return u"--%1: %2"_s.arg(option, errorText(date.error()));
    into = date->edtf;
    return std::nullopt;
}

std::optional<QString> readSize(const CommandParser &parser, ExportOptions &options)
{
    if (parser.isSet(u"size"_s)) {
        static const QRegularExpression form(u"^(\\d{1,6})[xX×](\\d{1,6})$"_s);
        const auto match = form.match(parser.value(u"size"_s));
        if (!match.hasMatch())
            return Cli::tr("“%1” is no size; write 1920x1080").arg(parser.value(u"size"_s));
        options.size = {match.captured(1).toDouble(), match.captured(2).toDouble()};
    }
    if (parser.isSet(u"scale"_s)) {
        constexpr double kLeastScale = 0.5;
        constexpr double kMostScale = 8;
        bool ok = false;
        options.scale = parser.value(u"scale"_s).toDouble(&ok);
        if (!ok || !(options.scale >= kLeastScale && options.scale <= kMostScale))
            return Cli::tr("“%1” is no scale from 0.5 to 8").arg(parser.value(u"scale"_s));
    }
    return std::nullopt;
}

std::optional<QString> readLook(const CommandParser &parser, ExportOptions &options)
{
    options.language = interfaceLanguage();
    if (parser.isSet(u"lang"_s)) {
        const QString code = parser.value(u"lang"_s);
        if (code != "en"_L1 && code != "ru"_L1)
            return Cli::tr("the language is en or ru, not “%1”").arg(code);
        options.language = code == "ru"_L1 ? Language::Russian : Language::English;
    }
    const QString theme = parser.isSet(u"theme"_s) ? parser.value(u"theme"_s) : u"light"_s;
    if (theme != "light"_L1 && theme != "dark"_L1)
        return Cli::tr("the theme is light or dark, not “%1”").arg(theme);
    options.dark = theme == "dark"_L1;
    return std::nullopt;
}

/// Reads all options; the first complaint, or nothing.
std::optional<QString> read(const CommandParser &parser, ExportOptions &options)
{
    options.file = parser.word(0);
    options.out = parser.value(u"out"_s);
    options.query = parser.value(u"query"_s);
    if (options.out.isEmpty())
        return Cli::tr("%1 is missing").arg(u"--out"_s);
    if (!options.out.endsWith(".png"_L1, Qt::CaseInsensitive))
        return Cli::tr("the picture's name must end in .png: “%1”").arg(options.out);
    if (auto complaint = readDate(parser, u"from"_s, options.from))
        return complaint;
    if (auto complaint = readDate(parser, u"to"_s, options.to))
        return complaint;
    if (auto complaint = readSize(parser, options))
        return complaint;
    return readLook(parser, options);
}

/// A range that follows the events begins and ends roundly, which gives it some air: with a year when it is long, with
/// a month when it is shorter, a day before and after when it is short.
TimeRange rounded(Day first, Day last)
{
    constexpr std::int64_t kYears = 3 * 366;
    constexpr std::int64_t kMonths = 92;
    const Civil from = toCivil(first);
    const Civil to = toCivil(last);
    const std::int64_t length = last - first;
    if (length > kYears)
        return {static_cast<double>(makeDay(from.year).jdn), static_cast<double>(makeDay(to.year + 1).jdn)};
    if (length > kMonths)
        return {static_cast<double>(makeDay(from.year, from.month).jdn),
                static_cast<double>(makeDay(to.year, to.month).jdn + daysInMonth(to.year, to.month))};
    return {static_cast<double>(first.jdn - 1), static_cast<double>(last.jdn + 2)};
}

/// The range asked for, filled up from the first and last events where a side is left open; nothing when it is empty.
std::optional<TimeRange> rangeOf(const ExportOptions &options, const FilterIndex &events)
{
    const bool firstGiven = options.from && options.from->bounds().earliest.isFinite();
    const bool lastGiven = options.to && options.to->bounds().latest.isFinite();
    const bool dated = events.count() > 0 && events.firstDay().isFinite() && events.lastDay().isFinite();
    TimeRange range = dated ? rounded(events.firstDay(), events.lastDay()) : rounded(makeDay(1776), makeDay(2026));
    if (firstGiven)
        range.from = static_cast<double>(options.from->bounds().earliest.jdn);
    if (lastGiven)
        range.to = static_cast<double>(options.to->bounds().latest.jdn + 1);
    return range.from < range.to ? std::optional(range) : std::nullopt;
}

int write(const ExportOptions &options, const FoundEvents &found, Console &console)
{
    const auto range = rangeOf(options, *found.found);
    if (!range) {
        console.complain(Cli::tr("the last day lies before the first"));
        return exitcode::kUsage;
    }
    const Snapshot &snapshot = found.found->snapshot();
    const EventWords words(options.language, found.found->sharedSnapshot(), found.events);

    FigureRequest request;
    request.events = found.found;
    request.words = &words;
    request.view.range = *range;
    request.view.query = found.query;
    request.theme = (options.dark ? Theme::dark() : Theme::light())
                        .withParties(snapshot.parties[0].color, snapshot.parties[1].color);
    request.size = options.size;
    request.scale = options.scale;
    request.libraryName = QFileInfo(options.file).fileName();
    request.sourceCount = found.sourceCount;
    if (const auto written = exportImage(request, options.out); !written) {
        console.complain(errorText(written.error()));
        return exitcode::kFailed;
    }
    return exitcode::kDone;
}

} // namespace

int runExport(const QStringList &arguments, Console &console)
{
    CommandParser parser("export"_L1, Cli::tr("Writes a picture of a timeline with title, legend and credits. Needs no "
                                              "display."));
    declare(parser);
    if (const auto code = parser.parse(arguments, console))
        return *code;
    ExportOptions options;
    if (const auto complaint = read(parser, options))
        return parser.usage(*complaint, console);

    const auto found = findEvents(options.file, options.query);
    if (!found) {
        console.complain(errorText(found.error()));
        return exitcode::kFailed;
    }
    return write(options, *found, console);
}

} // namespace detente::ui
