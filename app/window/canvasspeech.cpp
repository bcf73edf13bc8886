#include "app/window/canvasspeech.h"

#include "app/canvas/timelinewidget.h"
#include "app/export/rangewords.h"
#include "app/session/session.h"
#include "app/text/canvaswords.h"
#include "app/text/errors.h"
#include "app/text/labels.h"
#include "app/text/tongue.h"

#include <QCoreApplication>

#include <cmath>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString eventCount(qint64 count, Language language)
{
    const int number = static_cast<int>(count);
    return Tongue::of(language).translate("CanvasSpeech", "%n event(s)", nullptr, number);
}

QString spanText(const TimeRange &range)
{
    const Language language = interfaceLanguage();
    const int days = std::max(1, static_cast<int>(std::lround(range.length())));
    return Tongue::of(language)
        .translate("CanvasSpeech", "%1 · %n day(s)", "a stretch of time and its length", days)
        .arg(rangeWords(range, language));
}

HoverText eventText(const Session &session, Row row, Language language)
{
    const EventWords words(language, session.snapshot(), session.eventTexts());
    const Result<EventDetails> details = session.details(row);
    HoverText text{words.title(row), words.date(row), {}};
    if (details)
        text.line = details->event.texts[language].summary;
    return text;
}

HoverText stretchText(const Session &session, const scene::HitArea &area, Language language)
{
    const std::shared_ptr<const FilterIndex> events = session.events();
    const TimeRange range{static_cast<double>(area.from.jdn), static_cast<double>(area.to.jdn)};
    const EventWords words(language, session.snapshot(), nullptr);
    return {u"%1 · %2"_s.arg(words.sideName(area.side), rangeWords(range, language)),
            eventCount(events->startCount(area.side, area.from, area.to), language),
            {}};
}

HoverText hoverText(const Session &session, const scene::HitArea &area)
{
    using Kind = scene::HitArea::Kind;
    if (!session.isOpen() || session.events() == nullptr)
        return {};
    const Language language = interfaceLanguage();
    switch (area.kind) {
    case Kind::Event:
        return area.row < session.snapshot()->events.size() ? eventText(session, area.row, language) : HoverText{};
    case Kind::Badge:
    case Kind::Skyline:
        return stretchText(session, area, language);
    case Kind::Arc:
    case Kind::Era:
    case Kind::Axis:
        return {};
    }
    return {};
}

} // namespace

QString recordExtent(const FilterIndex &events, Language language)
{
    QString count = eventCount(static_cast<qint64>(events.count()), language);
    if (events.count() == 0 || !events.firstDay().isFinite() || !events.lastDay().isFinite())
        return count;
    const TimeRange range{static_cast<double>(events.firstDay().jdn), static_cast<double>(events.lastDay().jdn) + 1};
    return u"%1, %2"_s.arg(count, rangeWords(range, language));
}

QString apartWords(const DaysApart &apart, Language language)
{
    constexpr int kYearsFrom = 730; // days: what is longer is better understood in years as well
    constexpr double kYear = 365.2425;
    const Tongue &in = Tongue::of(language);
    if (apart.most == 0)
        return in.translate("CanvasSpeech", "on the same day", "two events");
    const int days = static_cast<int>(apart.most);
    QString words = in.translate("CanvasSpeech", "%n day(s) apart", "two events", days);
    if (apart.least != apart.most)
        words = in.translate("CanvasSpeech", "%1–%n day(s) apart", "two events", days).arg(in.number(apart.least));
    const int years = static_cast<int>(std::lround(static_cast<double>(days) / kYear));
    if (apart.least >= kYearsFrom)
        words += u' ' + in.translate("CanvasSpeech", "(about %n year(s))", "after a number of days", years);
    return words;
}

QString selectionApart(const Session &session, Language language)
{
    const std::vector<Row> &rows = session.selection();
    if (rows.size() != 2)
        return {};
    const std::optional<DaysApart> apart = daysApart(*session.snapshot(), rows[0], rows[1]);
    return apart ? apartWords(*apart, language) : QString();
}

void giveSpeech(TimelineWidget &canvas, const Session &session)
{
    canvas.setSpanWords(spanText);
    canvas.setCountWords([](std::size_t count) { return eventCount(static_cast<qint64>(count), interfaceLanguage()); });
    canvas.setLegendWords([&session](ColorMode mode) {
        static const std::array<PartyInfo, 2> nobody{};
        return wholeLegend(mode, session.isOpen() ? session.snapshot()->parties : nobody, interfaceLanguage());
    });
    canvas.setHoverWords([&session](const scene::HitArea &area) { return hoverText(session, area); });
}

} // namespace detente::ui
