#pragma once

#include "core/layout/labels.h"

namespace detente::layout {

/// What a rug showed of the events in view.
struct RugCount {
    std::uint32_t marked = 0;
    std::uint32_t hidden = 0;
};

/// Draws a mark for each event of a side that has no card, in columns stacked from the axis outwards, the best
/// nearest. Columns are powers of two of days, counted from day 0. Where a column overflows, the outermost row holds
/// a "+n" for what found no place nearby. Cost: at most width / 10 columns.
RugCount layRug(const Frame &frame, const SideBox &box, const ShownRows &shown, scene::Scene &out);

/// The same for names, in one row: marks where each column needs one at most, else a "+n".
RugCount layStripRug(const Frame &frame, const NameBox &box, const ShownRows &shown, scene::Scene &out);

/// From afar, where bins stand for single marks: marks at the axis for selected events that have no card.
void laySelectedMarks(const Frame &frame, const SideBox &box, const ShownRows &shown, scene::Scene &out);

/// The mark of one event with its hit area.
void addMark(const Frame &frame, Row row, scene::Point center, scene::Scene &out);

/// "+n" with its hit area, centered at \p x; \p top of its rectangle.
void addBadge(const Frame &frame, double x, double top, std::uint32_t count, Side side, Day from, Day to,
              scene::Scene &out);

} // namespace detente::layout
