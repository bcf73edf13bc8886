#pragma once

#include "core/catalog/bittree.h"
#include "core/catalog/filterindex.h"
#include "core/catalog/maxtree.h"

namespace detente {

/// FilterIndex's answers for one side. Events stand in row order; a position is an index into that order.
/// A day finds its position through DayCounts; counts by group are kept for every 32nd position and completed by
/// looking at the rest; the best come from one BitTree for each importance.
class SideIndex {
public:
    SideIndex(const EventColumns &events, std::size_t size);

    /// Takes the next event; rows ascending, \p size of them in all.
    void add(Row row);
    /// After the last add: builds what finds days and reaching intervals.
    void finish();

    std::size_t size() const { return rows_.size(); }
    std::uint32_t before(Day day) const { return days_.before(shortDay(day)); }

    // As in FilterIndex.
    GroupCounts starts(Day from, Day to) const;
    void best(Day from, Day to, std::size_t most, std::vector<Row> &out) const;
    void rows(Day from, Day to, std::vector<Row> &out) const;
    void reaching(Day from, std::size_t most, std::vector<Row> &out) const;
    std::size_t bytes() const;

private:
    static constexpr std::size_t kImportances = 5;
    static constexpr std::size_t kBlock = 32;

    /// The intervals of one importance.
    struct Bars {
        std::vector<Row> rows;
        MaxTree ends;
    };

    void countTo(std::size_t position, GroupCounts &counts) const;

    const EventColumns &events_;
    DayCounts days_;
    std::vector<Row> rows_;
    std::vector<std::uint8_t> groups_;         ///< Group of each position
    std::vector<GroupCounts> blocks_;          ///< counts before position kBlock · i
    GroupCounts sum_{};                        ///< while adding
    std::vector<ShortDay> starts_;             ///< while adding
    std::array<BitTree, kImportances> levels_; ///< [0] is importance 5
    std::array<Bars, kImportances> bars_;
};

} // namespace detente
