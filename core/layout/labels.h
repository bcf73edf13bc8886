#pragma once

#include "core/layout/frame.h"
#include "core/layout/labelplacement.h"
#include "core/layout/sliding.h"

#include <vector>

namespace detente::layout {

/// The labels of a set of lanes that are in the picture or just outside, moved along their lanes as the edges ask,
/// ascending by lane and x. \p lead: how far a label begins before its day. \p slides: whether one that the right edge
/// would cut may move away from its day, which stays under it.
std::vector<ShownLabel> findLabels(const Frame &frame, LabelPlacement &placement, const LaneRules &rules, double lead,
                                   bool slides);

/// True for events of \p labels (ascending by row) that are shown.
class ShownRows {
public:
    explicit ShownRows(const std::vector<ShownLabel> &labels);
    bool contains(Row row) const;
    /// How many start in [from, to).
    std::size_t count(const EventColumns &events, Day from, Day to) const;
    const std::vector<Row> &rows() const { return rows_; }

private:
    std::vector<Row> rows_; ///< ascending, so also by start
};

} // namespace detente::layout
