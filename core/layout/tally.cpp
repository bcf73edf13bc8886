#include "core/layout/tally.h"

#include <algorithm>

namespace detente::layout {

namespace {

bool overlapsView(const Frame &frame, Row row)
{
    return longDay(frame.columns.earliest[row]) < frame.to && longDay(frame.columns.latest[row]) >= frame.from;
}

/// The rows of \p items that are in view, ascending, each once.
template <class Item>
std::vector<Row> rowsOf(const Frame &frame, const std::vector<Item> &items)
{
    std::vector<Row> rows;
    for (const Item &item : items) {
        if (item.row != kNoRow && overlapsView(frame, item.row))
            rows.push_back(item.row);
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

} // namespace

scene::Stats tally(const Frame &frame, const scene::Scene &picture)
{
    const std::vector<Row> labelled = rowsOf(frame, picture.texts);
    std::vector<Row> seen;
    std::ranges::set_union(rowsOf(frame, picture.marks), rowsOf(frame, picture.bars), std::back_inserter(seen));
    std::vector<Row> marked;
    std::ranges::set_difference(seen, labelled, std::back_inserter(marked));

    scene::Stats stats;
    stats.inView = frame.events.inView(frame.from, frame.to);
    stats.labelled = static_cast<std::uint32_t>(labelled.size());
    stats.marked = static_cast<std::uint32_t>(marked.size());
    const std::uint32_t shown = std::min(stats.labelled + stats.marked, stats.inView);
    (frame.far ? stats.binned : stats.hidden) = stats.inView - shown;
    return stats;
}

} // namespace detente::layout
