#pragma once

#include "core/catalog/filterindex.h"
#include "core/layout/bins.h"

#include <memory>
#include <vector>

namespace detente::layout {

/// How crowded the filtered record is at each scale, as a whole. What depends on it (the skyline's height, the room
/// for lanes) is therefore the same wherever the window stands, and nothing jumps while panning.
class Density {
public:
    explicit Density(std::shared_ptr<const FilterIndex> events);

    /// Days between the first and the last hundredth of the starts on all sides; at least 1.
    double coreDays() const { return coreDays_; }
    /// Events on the two sides.
    std::uint32_t count() const { return count_; }

    /// The greatest number of starts on one of the two sides in one bin of the whole record. Found by descending
    /// from the fullest halves, so usually after a few dozen questions; cached. When a record is so even that this
    /// would take more than some ten thousand, an upper bound is given instead.
    std::uint32_t highest(BinUnit unit);
    /// The same for stretches of about \p days days: continuous and growing in \p days.
    double busiest(double days);

private:
    double findCore() const;
    std::uint32_t findHighest(BinUnit unit) const;

    struct Known {
        BinUnit unit;
        std::uint32_t highest;
    };

    std::shared_ptr<const FilterIndex> events_;
    std::uint32_t count_ = 0;
    double coreDays_ = 1;
    std::vector<Known> known_;
};

} // namespace detente::layout
