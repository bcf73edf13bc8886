#include "core/layout/bars.h"

#include "core/layout/paint.h"

#include <algorithm>
#include <cmath>

namespace detente::layout {

namespace {

constexpr double kShortest = 5;     // pixels: anything shorter is the leader's foot
constexpr double kOutside = 40;     // pixels beyond the picture at which a bar is cut off
constexpr double kOpenFade = 28;    // pixels over which an open end fades
constexpr double kUnknownFade = 12; // and one whose day is not known

/// A soft end may take at most half of what there is.
void settle(Extent &extent, double width)
{
    const double left = std::max(extent.left, -kOutside);
    const double right = std::min(extent.right, width + kOutside);
    extent.softLeft = std::max(extent.softLeft - (left - extent.left), 0.0);
    extent.softRight = std::max(extent.softRight - (extent.right - right), 0.0);
    extent.left = left;
    extent.right = std::max(right, left);
    const double room = extent.right - extent.left;
    const double soft = extent.softLeft + extent.softRight;
    if (soft > room && soft > 0) {
        extent.softLeft *= room / soft;
        extent.softRight *= room / soft;
    }
}

} // namespace

Extent extentOf(const Frame &frame, Row row)
{
    const EventColumns &events = frame.columns;
    const auto x = [&](ShortDay day, int plus) { return frame.scale.x(static_cast<double>(day) + plus); };
    const double width = frame.boxes.width;
    Extent e;
    e.openLeft = events.earliest[row] == kShortMinusInfinity;
    e.openRight = events.latest[row] == kShortPlusInfinity;
    e.left = e.openLeft ? -kOutside : x(events.earliest[row], 0);
    e.right = e.openRight ? width + kOutside : x(events.latest[row], 1);
    if (e.openLeft && events.start(row) != kShortMinusInfinity)
        e.left = x(events.start(row), 0) - 2 * kOpenFade;
    if (events.has(row, eventflag::kInterval)) {
        if (!e.openLeft && events.startLatest[row] > events.earliest[row])
            e.softLeft = x(std::min(events.startLatest[row], events.latest[row]), 1) - e.left;
        if (!e.openRight && events.endEarliest[row] < events.latest[row])
            e.softRight = e.right - x(std::max(events.endEarliest[row], events.earliest[row]), 0);
    } else {
        e.softLeft = e.softRight = std::min((e.right - e.left) / 2, 24.0);
    }
    if (e.openLeft)
        e.softLeft = kOpenFade;
    else if (events.has(row, eventflag::kStartUnknown))
        e.softLeft = std::max(e.softLeft, kUnknownFade);
    if (e.openRight)
        e.softRight = kOpenFade;
    else if (events.has(row, eventflag::kEndUnknown))
        e.softRight = std::max(e.softRight, kUnknownFade);
    settle(e, width);
    return e;
}

namespace {

/// A bar or soft band of an event; nothing when it is exact, short or out of view.
std::optional<scene::Bar> makeBar(const Frame &frame, Row row)
{
    if (frame.columns.earliest[row] == frame.columns.latest[row])
        return std::nullopt;
    const Extent e = extentOf(frame, row);
    if (e.right - e.left < kShortest || e.right < 0 || e.left > frame.boxes.width)
        return std::nullopt;
    scene::Bar bar;
    bar.rect = {e.left, 0, e.right - e.left, frame.metrics.barHeight};
    bar.duration = frame.columns.has(row, eventflag::kInterval);
    bar.paint = eventPaint(frame.columns, row, frame.input.view.color);
    bar.paint.opacity = bar.duration ? 0.6F : 0.5F;
    bar.softLeft = e.softLeft;
    bar.softRight = e.softRight;
    bar.openLeft = e.openLeft;
    bar.openRight = e.openRight;
    bar.dashed = isOpenStatus(frame.columns.status[row]);
    bar.row = row;
    return bar;
}

void add(const scene::Bar &bar, scene::Scene &out)
{
    out.bars.push_back(bar);
    scene::HitArea hit;
    hit.rect = bar.rect;
    hit.row = bar.row;
    out.hits.push_back(hit);
}

} // namespace

void layBars(const Frame &frame, const SideBox &box, const std::vector<ShownLabel> &labels, BarLanes &lanes,
             scene::Scene &out)
{
    const Metrics &m = frame.metrics;
    for (const ShownLabel &label : labels) {
        if (!label.shown)
            continue;
        std::optional<scene::Bar> bar = makeBar(frame, label.row);
        if (!bar)
            continue;
        // Soft bands lie next to the axis, where they may overlap; where all lanes are taken a bar joins the last.
        int lane = 0;
        if (bar->duration) {
            const int found = lanes.lane(label.row);
            lane = 1 + (found >= 0 ? found : m.barLanes - 1);
        }
        bar->rect = box.rect(bar->rect.x, 2 + lane * m.barPitch, bar->rect.width, m.barHeight);
        add(*bar, out);
    }
}

void layNameBars(const Frame &frame, const NameBox &box, const std::vector<ShownLabel> &labels, scene::Scene &out)
{
    for (const ShownLabel &label : labels) {
        if (!label.shown)
            continue;
        if (std::optional<scene::Bar> bar = makeBar(frame, label.row)) {
            bar->rect.y = box.stripTop - 1;
            bar->rect.height = 2.5;
            add(*bar, out);
        }
    }
}

} // namespace detente::layout
