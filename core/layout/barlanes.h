#pragma once

#include "core/catalog/filterindex.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace detente::layout {

/// Gives durations thin lanes so that bars that overlap in time stand beside each other. A lane is for good: it
/// depends neither on the scale nor on the window.
///
/// Longer classes of length (powers of two of days) choose first, then importance, then even before odd stretches of
/// time, then row. Whatever of the same or a longer class overlaps an interval also covers its first day, its middle
/// or its last; so three questions to the index find everything an interval must avoid. In a crowd there are no lanes.
class BarLanes {
public:
    /// \p events must outlive this.
    BarLanes(const FilterIndex &events, Side side, int lanes);

    /// The lane of an interval, from 0; −1 when all are taken. Cost follows the bars it overlaps, the first time.
    int lane(Row row);

private:
    struct Rank {
        int lengthClass;
        std::uint8_t importance;
        bool odd;
        Row row;
    };
    static bool before(const Rank &a, const Rank &b);
    Rank rank(Row row) const;
    /// Whatever chooses before \p row and overlaps it, in that order; nothing in a crowd.
    std::optional<std::vector<Row>> rivals(Row row) const;

    const FilterIndex &events_;
    Side side_;
    int lanes_;
    std::unordered_map<Row, int> known_;
};

} // namespace detente::layout
