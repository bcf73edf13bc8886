#include "app/panels/datebar.h"

#include "app/render/fontmeasure.h"
#include "app/render/scenepainter.h"
#include "app/text/canvaswords.h"
#include "core/layout/scale.h"
#include "core/layout/ticks.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace detente::ui {

using scene::Ink;
using scene::Paint;

namespace {

constexpr double kBarHeight = 8;
constexpr double kMarkSize = 11;
constexpr double kTop = 5;       // above the bar
constexpr double kWordGap = 6;   // between words
constexpr double kTickGap = 3;   // between axis and words
constexpr double kOpenFade = 28; // pixels over which an open end fades
constexpr double kUnknownFade = 12;
constexpr double kSoftDay = 24;   // pixels a doubtful day takes at least
constexpr double kLeastSide = 15; // days on either side of an exact day
constexpr int kUsualWidth = 240;

double start(Day day)
{
    return static_cast<double>(day.jdn);
}
double end(Day day)
{
    return static_cast<double>(day.jdn) + 1;
}

/// What is known of the placement when its open ends are left out: never empty.
TimeRange known(const Placement &placement)
{
    const Day first = placement.earliest.isFinite() ? placement.earliest : placement.endEarliest;
    const Day last = placement.latest.isFinite() ? placement.latest : placement.startLatest;
    const Day from = first.isFinite() ? first : last;
    const Day to = last.isFinite() ? last : first;
    if (!from.isFinite() || !to.isFinite())
        return {0, 1};
    return {start(std::min(from, to)), end(std::max(from, to))};
}

bool isExact(const Placement &placement)
{
    return placement.earliest == placement.latest && placement.shape == Shape::Point &&
           (placement.flags & recordflag::kDoubtful) == 0;
}

} // namespace

TimeRange dateBarRange(const Placement &placement)
{
    const TimeRange inside = known(placement);
    const double side = std::max(kLeastSide, inside.length() * 0.6);
    const bool openLeft = !placement.earliest.isFinite();
    const bool openRight = !placement.latest.isFinite();
    return {inside.from - (openLeft ? 2 * side : side), inside.to + (openRight ? 2 * side : side)};
}

scene::Bar dateBarOf(const Placement &placement, const TimeRange &range, double width)
{
    const Scale scale{range, width};
    const bool interval = placement.shape == Shape::Interval;
    scene::Bar bar;
    bar.openLeft = !placement.earliest.isFinite();
    bar.openRight = !placement.latest.isFinite();
    const double left = bar.openLeft ? 0 : scale.x(start(placement.earliest));
    const double right = bar.openRight ? width : scale.x(end(placement.latest));
    bar.rect = {left, kTop, right - left, kBarHeight};
    bar.duration = interval;
    if (isExact(placement))
        return bar;
    if (placement.earliest == placement.latest) {
        // A day that is doubtful: a band wide enough to show that it is soft.
        const double middle = left + bar.rect.width / 2;
        bar.rect.width = std::max(bar.rect.width, kSoftDay);
        bar.rect.x = middle - bar.rect.width / 2;
    }
    if (interval) {
        if (!bar.openLeft && placement.startLatest > placement.earliest && placement.startLatest.isFinite())
            bar.softLeft = scale.x(end(placement.startLatest)) - left;
        if (!bar.openRight && placement.endEarliest < placement.latest && placement.endEarliest.isFinite())
            bar.softRight = right - scale.x(start(placement.endEarliest));
    } else {
        bar.softLeft = bar.softRight = bar.rect.width / 3;
    }
    // An approximate or uncertain date has no sharp edge, whatever it names.
    const bool doubtful = (placement.flags & recordflag::kDoubtful) != 0;
    if (bar.openLeft)
        bar.softLeft = kOpenFade;
    else if (doubtful || (placement.flags & recordflag::kStartUnknown) != 0)
        bar.softLeft = std::max(bar.softLeft, kUnknownFade);
    if (bar.openRight)
        bar.softRight = kOpenFade;
    else if (doubtful || (placement.flags & recordflag::kEndUnknown) != 0)
        bar.softRight = std::max(bar.softRight, kUnknownFade);
    const double soft = bar.softLeft + bar.softRight;
    if (soft > bar.rect.width && soft > 0) {
        bar.softLeft *= bar.rect.width / soft;
        bar.softRight *= bar.rect.width / soft;
    }
    return bar;
}

DateBar::DateBar(const Placement &placement, Group group, const QString &words, const Theme &theme, Language language,
                 QWidget *parent)
    : QWidget(parent)
    , placement_(placement)
    , group_(group)
    , theme_(theme)
    , language_(language)
{
    setAccessibleName(words);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(theme_.font(scene::FontRole::Tick));
}

DateBar::~DateBar() = default;

QSize DateBar::sizeHint() const
{
    const double words = QFontMetricsF(font()).height();
    return {kUsualWidth, static_cast<int>(std::ceil(2 * kTop + kBarHeight + kTickGap + words))};
}

QSize DateBar::minimumSizeHint() const
{
    return {1, sizeHint().height()};
}

void DateBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const TimeRange range = dateBarRange(placement_);
    paintTicks(painter, range);
    ScenePainter scene(theme_);
    scene::Bar bar = dateBarOf(placement_, range, width());
    bar.paint = Paint{Ink::Data, Paint::By::Group, static_cast<std::uint8_t>(group_)};
    if (!isExact(placement_)) {
        scene.paintBar(painter, bar);
        return;
    }
    scene::Mark mark;
    mark.center = {bar.rect.x + bar.rect.width / 2, kTop + kBarHeight / 2};
    mark.size = kMarkSize;
    mark.group = group_;
    mark.paint = bar.paint;
    scene.paintMark(painter, mark);
}

void DateBar::paintTicks(QPainter &painter, const TimeRange &range)
{
    const Scale scale{range, static_cast<double>(width())};
    const EventWords words(language_, nullptr, nullptr);
    const FontMeasure measure(theme_);
    layout::TickRuler ruler(measure, words);
    const layout::TickPlan &plan = ruler.plan(scale.pixelsPerDay());
    const double axis = 2 * kTop + kBarHeight - 1;
    painter.setPen(QPen(theme_.surface(Surface::Border), 1));
    painter.drawLine(QPointF(0, axis + 0.5), QPointF(width(), axis + 0.5));
    const QFontMetricsF metrics(font());
    const Day from{static_cast<std::int64_t>(std::floor(range.from))};
    const Day to{static_cast<std::int64_t>(std::ceil(range.to))};
    const std::vector<layout::Tick> ticks = layout::ticks(plan, from, to);
    for (const layout::Tick &tick : ticks) {
        const double x = std::round(scale.x(tick.day)) + 0.5;
        painter.setPen(QPen(theme_.color(tick.major ? Ink::AxisEdge : Ink::Grid), 1));
        painter.drawLine(QPointF(x, axis - 3), QPointF(x, axis + 2));
    }
    // Words that say more go first; those that would touch them are left out.
    std::vector<std::pair<double, double>> taken;
    painter.setPen(theme_.color(Ink::MutedText));
    for (const bool major : {true, false}) {
        for (const layout::Tick &tick : ticks) {
            if (tick.major != major)
                continue;
            const QString text = words.tick(tick.day, major ? plan.majorUnit : plan.unit, major);
            const double half = metrics.horizontalAdvance(text) / 2;
            const double x = scale.x(tick.day);
            const bool free = x - half >= 0 && x + half <= width() &&
                              std::none_of(taken.begin(), taken.end(), [&](const auto &other) {
                                  return x - half < other.second + kWordGap && x + half > other.first - kWordGap;
                              });
            if (!free)
                continue;
            painter.drawText(QPointF(x - half, axis + kTickGap + metrics.ascent()), text);
            taken.emplace_back(x - half, x + half);
        }
    }
}

} // namespace detente::ui
