#pragma once

#include "core/time/day.h"

#include <cstdint>

namespace detente::layout {

/// Cuts time into bins that stand still: counted from day 0 or from the calendar, never from a window's edge.
struct BinUnit {
    enum class Kind : std::uint8_t { Days, Months };
    Kind kind = Kind::Days;
    std::int64_t count = 1; ///< so many days, or months, in each bin; > 0

    bool operator==(const BinUnit &) const = default;
};

/// The bin a finite day lies in. O(1).
std::int64_t binOf(BinUnit unit, Day day);
/// The first day of a bin. O(1).
Day binStart(BinUnit unit, std::int64_t bin);
/// The mean length of a bin in days.
double meanDays(BinUnit unit);

/// The smallest bin of the calendar (day, week, month, quarter, half-year, 1, 2, 5, 10, … years) that is at least
/// \p pixels wide.
BinUnit calendarUnit(double pixelsPerDay, double pixels);
/// The smallest power of two of days that is at least \p pixels wide: each bin is two of the next smaller unit.
BinUnit powerUnit(double pixelsPerDay, double pixels);

/// a / b, rounded down; b > 0.
constexpr std::int64_t floorDivide(std::int64_t a, std::int64_t b)
{
    return a / b - (a % b != 0 && a < 0 ? 1 : 0);
}

} // namespace detente::layout
