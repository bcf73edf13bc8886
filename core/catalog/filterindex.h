#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/catalog/bitmap.h"
#include "core/catalog/columns.h"

#include <array>
#include <memory>
#include <vector>

namespace detente {

using GroupCounts = std::array<std::uint32_t, kGroupCount>;

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
    /// The first and last day on which anything let through is (finite ends only); from > to when there is nothing.
    Day firstDay() const;
    Day lastDay() const;

    /// How many start in [from, to) on a side, by group. O(log days).
    GroupCounts starts(Side side, Day from, Day to) const;
    /// How many start in [from, to) on a side. O(log days).
    std::uint32_t startCount(Side side, Day from, Day to) const;
    /// How many overlap [from, to) on all sides: by overlap, not by start. O(log days).
    std::uint32_t inView(Day from, Day to) const;

    /// Appends to \p out the at most \p most best events of a side that start in [from, to), best first.
    /// Best is: importance descending, then row ascending (a total order). O(most · log n).
    void best(Side side, Day from, Day to, std::size_t most, std::vector<Row> &out) const;
    /// All events of a side that start in [from, to), in row order; the caller knows that they are few.
    void rows(Side side, Day from, Day to, std::vector<Row> &out) const;
    /// Appends the at most \p most best intervals of a side that start before \p from and end at or after it:
    /// bars that reach into a window from the left. O(most · log n).
    void reaching(Side side, Day from, std::size_t most, std::vector<Row> &out) const;
    /// The event let through before / after \p row in row order, or kNoRow.
    Row previous(Row row) const;
    Row next(Row row) const;

    // How it is kept: see filterindex.cpp.
    struct SideIndex;
    ~FilterIndex();

private:
    FilterIndex();

    std::shared_ptr<const Snapshot> snapshot_;
    Bitmap bitmap_;
    std::uint64_t generation_ = 0;
    std::size_t count_ = 0;
    std::array<std::unique_ptr<SideIndex>, kSideCount> sides_;
};

} // namespace detente
