#include "core/layout/labels.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace detente::layout {

namespace {

constexpr double kMargin = 4;
constexpr double kEasing = 36;            // pixels over which a label slides in at the right edge
constexpr std::size_t kMostReaching = 12; // bars from before the picture that are drawn

/// Labels from far left of the picture whose bars reach into it. Appends those too far away for their label to follow
/// and returns the first day from which all labels are wanted.
Day reachBack(const Frame &frame, LabelPlacement &placement, double widest, std::vector<PlacedLabel> &out)
{
    const double s = frame.pixelsPerDay;
    double first = frame.scale.range.from - 2 * widest / s;
    if (frame.far)
        return Day{static_cast<std::int64_t>(std::floor(first))};
    std::vector<Row> reaching;
    frame.events.reaching(placement.side(), frame.drawnFrom, kMostReaching, reaching);
    const double furthest = frame.scale.range.from - (kFurthestStay + 2 * widest) / s;
    std::vector<Row> beyond;
    for (const Row row : reaching) {
        const double anchor = anchorDay(frame.columns, row);
        if (anchor > furthest)
            first = std::min(first, anchor - 1);
        else if (std::isfinite(anchor))
            beyond.push_back(row);
    }
    std::vector<PlacedLabel> placed;
    for (const Row row : beyond) {
        const Day start = longDay(frame.columns.start(row));
        placed.clear();
        placement.labels(frame.level, start, start + 1, placed);
        const auto it = std::ranges::find(placed, row, &PlacedLabel::row);
        if (it != placed.end())
            out.push_back(*it);
    }
    return Day{static_cast<std::int64_t>(std::floor(first))};
}

double endOfBar(const Frame &frame, Row row)
{
    if (frame.far || !frame.columns.has(row, eventflag::kInterval))
        return -std::numeric_limits<double>::infinity();
    const ShortDay end = frame.columns.latest[row];
    return end == kShortPlusInfinity ? 1.0e9 : frame.scale.x(static_cast<double>(end) + 1);
}

void slideLane(const Frame &frame, const SlideRoom &room, std::span<ShownLabel> lane)
{
    std::vector<Slider> sliders;
    sliders.reserve(lane.size());
    for (const ShownLabel &label : lane)
        sliders.push_back({label.x, label.width, label.anchor, endOfBar(frame, label.row)});
    const std::vector<double> x = slide(sliders, room);
    for (std::size_t i = 0; i < lane.size(); ++i)
        lane[i].x = x[i];
}

} // namespace

std::vector<ShownLabel> findLabels(const Frame &frame, LabelPlacement &placement, const LaneRules &rules, double lead,
                                   bool slides)
{
    const double widest = rules.widest(frame.level);
    const Day to = frame.drawnTo + 1 + static_cast<std::int64_t>(std::ceil(lead / frame.pixelsPerDay));
    std::vector<PlacedLabel> placed;
    const Day from = reachBack(frame, placement, widest, placed);
    placement.labels(frame.level, from, to, placed);

    std::vector<ShownLabel> labels;
    labels.reserve(placed.size());
    for (const PlacedLabel &p : placed) {
        const double anchor = frame.scale.x(p.anchor);
        labels.push_back({p.row, p.lane, p.wording, anchor - lead, p.width, anchor, true});
    }
    std::ranges::sort(labels, [](const ShownLabel &a, const ShownLabel &b) {
        return a.lane != b.lane ? a.lane < b.lane : a.x != b.x ? a.x < b.x : a.row < b.row;
    });
    SlideRoom room{kMargin, frame.boxes.width - kMargin, lead, rules.gap(), frame.input.omitCut ? 0 : kEasing};
    if (!slides)
        room.right = std::numeric_limits<double>::infinity();
    for (std::size_t begin = 0; begin < labels.size();) {
        std::size_t end = begin;
        while (end < labels.size() && labels[end].lane == labels[begin].lane)
            ++end;
        slideLane(frame, room, std::span(labels).subspan(begin, end - begin));
        begin = end;
    }
    return labels;
}

ShownRows::ShownRows(const std::vector<ShownLabel> &labels)
{
    for (const ShownLabel &label : labels) {
        if (label.shown)
            rows_.push_back(label.row);
    }
    std::ranges::sort(rows_);
}

bool ShownRows::contains(Row row) const
{
    return std::ranges::binary_search(rows_, row);
}

std::size_t ShownRows::count(const EventColumns &events, Day from, Day to) const
{
    const auto before = [&](Day day) {
        return std::ranges::partition_point(rows_, [&](Row row) { return longDay(events.start(row)) < day; });
    };
    const auto first = before(from);
    const auto last = before(to);
    return first < last ? static_cast<std::size_t>(last - first) : 0;
}

} // namespace detente::layout
