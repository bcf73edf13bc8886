#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/catalog/bitmap.h"
#include "core/catalog/columns.h"
#include "core/catalog/daycounts.h"

#include <array>
#include <memory>
#include <vector>

namespace detente {

/// How many, by Group.
using GroupCounts = std::array<std::uint32_t, kGroupCount>;

class SideIndex;

/// Answers in time that does not depend on the number of events everything layout asks about the events that a
/// filter lets through. Built once a filter changes, on a worker; immutable and shared afterwards.
///
/// Days are half-open stretches [from, to). An event is counted once, where it starts (earliest; an open start counts
/// at the first day that is not open).
class FilterIndex {
public:
    /// O(n). \p bitmap has one bit for each row of \p snapshot. Errors: Errc::Cancelled.
    static Result<std::shared_ptr<const FilterIndex>> build(std::shared_ptr<const Snapshot> snapshot, Bitmap bitmap,
                                                            const Cancel &cancel = {});

    const Snapshot &snapshot() const { return *snapshot_; }
    std::shared_ptr<const Snapshot> sharedSnapshot() const { return snapshot_; }
    const Bitmap &bitmap() const { return bitmap_; }
    /// Differs between any two indexes of one process: a key for caches.
    std::uint64_t generation() const { return generation_; }

    /// Events let through.
    std::size_t count() const { return count_; }
    /// The first and last day on which anything let through is (finite ends only). When there is none, the first is
    /// plusInfinity and the last minusInfinity.
    Day firstDay() const;
    Day lastDay() const;

    /// How many start in [from, to) on a side, by group. O(1) where the days are dense, else O(log days).
    GroupCounts starts(Side side, Day from, Day to) const;
    /// How many start in [from, to) on a side. Costs what starts() does.
    std::uint32_t startCount(Side side, Day from, Day to) const;
    /// How many overlap [from, to) on all sides: by overlap, not by start. O(log days).
    std::uint32_t inView(Day from, Day to) const;

    /// Appends to \p out the at most \p most best events of a side that start in [from, to), best first.
    /// Best is: importance descending, then row ascending (a total order). O(log days + most).
    void best(Side side, Day from, Day to, std::size_t most, std::vector<Row> &out) const;
    /// Appends all events of a side that start in [from, to), in row order; the caller knows that they are few.
    void rows(Side side, Day from, Day to, std::vector<Row> &out) const;
    /// Appends the at most \p most best intervals of a side that start before \p from and end at or after it:
    /// bars that reach into a window from the left. O(most · log n).
    void reaching(Side side, Day from, std::size_t most, std::vector<Row> &out) const;
    /// The event let through before / after \p row in row order, or kNoRow. O(1) unless neighbours are far apart.
    Row previous(Row row) const;
    Row next(Row row) const;

    /// Memory held besides the snapshot, in bytes: about 11 an event.
    std::size_t bytes() const;

    ~FilterIndex();

private:
    FilterIndex(std::shared_ptr<const Snapshot> snapshot, Bitmap bitmap);
    const SideIndex &of(Side side) const { return *sides_[static_cast<std::size_t>(side)]; }

    std::shared_ptr<const Snapshot> snapshot_;
    Bitmap bitmap_;
    std::uint64_t generation_ = 0;
    std::size_t count_ = 0;
    Day firstDay_ = Day::plusInfinity();
    Day lastDay_ = Day::minusInfinity();
    std::array<std::unique_ptr<SideIndex>, kSideCount> sides_;
    DayCounts ends_;                   ///< latest days on all sides
    std::vector<ShortDay> openStarts_; ///< starts() of the events whose start is open, ascending
};

} // namespace detente
