#pragma once

#include "core/catalog/columns.h"

#include <cstdint>
#include <span>
#include <vector>

namespace detente {

/// How many days of a collection come before a day: prefix sums over the distinct days. Where the days are dense a
/// table with one entry a day answers in O(1), else a binary search in O(log distinct). At most 8 bytes a distinct day.
class DayCounts {
public:
    DayCounts() = default;

    /// \p days ascending, duplicates allowed. O(n).
    static DayCounts ofSorted(std::span<const ShortDay> days);
    /// \p days in any order; they are left in an unspecified one. O(n) where days are dense, else O(n log n).
    static DayCounts ofUnsorted(std::vector<ShortDay> &days);

    /// How many days are < \p day.
    std::uint32_t before(ShortDay day) const
    {
        if (day <= first_)
            return day == kShortMinusInfinity ? 0 : atInfinity_;
        if (days_.empty()) {
            const auto place = static_cast<std::size_t>(std::int64_t{day} - first_);
            return prefix_.empty() ? atInfinity_ : prefix_[place < prefix_.size() ? place : prefix_.size() - 1];
        }
        return prefix_[place(day)];
    }
    /// Memory held, in bytes.
    std::size_t bytes() const;

private:
    struct Run {
        ShortDay day;
        std::uint32_t count;
    };
    static DayCounts ofRuns(std::span<const Run> runs, std::uint32_t atInfinity);
    std::size_t place(ShortDay day) const;

    std::uint32_t atInfinity_ = 0; ///< days at −infinity: before every other day
    ShortDay first_ = kShortPlusInfinity;
    std::vector<ShortDay> days_;        ///< distinct and ascending; empty when prefix_ has one entry a day
    std::vector<std::uint32_t> prefix_; ///< [i]: how many are before days_[i] or first_ + i; one more at the end
};

} // namespace detente
