#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <limits>

namespace detente {

/// A civil day as its Julian Day Number (proleptic Gregorian calendar, astronomical years: 0000 is 1 BCE).
/// The two infinities stand for open ends; arithmetic on them stays infinite.
struct Day {
    std::int64_t jdn = 0;

    static constexpr Day minusInfinity() { return {std::numeric_limits<std::int64_t>::min()}; }
    static constexpr Day plusInfinity() { return {std::numeric_limits<std::int64_t>::max()}; }

    constexpr bool isFinite() const { return *this != minusInfinity() && *this != plusInfinity(); }
    // clang-tidy 14 takes the 0 inside a defaulted comparison for a null pointer.
    constexpr auto operator<=>(const Day &) const = default; // NOLINT(modernize-use-nullptr)

    constexpr Day operator+(std::int64_t days) const { return isFinite() ? Day{jdn + days} : *this; }
    constexpr Day operator-(std::int64_t days) const { return isFinite() ? Day{jdn - days} : *this; }
    /// Days from \p other to this; both must be finite.
    constexpr std::int64_t operator-(Day other) const { return jdn - other.jdn; }
};

/// A civil date in parts. Years are astronomical: 0 is 1 BCE, -1 is 2 BCE.
struct Civil {
    std::int64_t year = 0;
    int month = 1; ///< 1–12
    int day = 1;   ///< 1–31

    constexpr auto operator<=>(const Civil &) const = default; // NOLINT(modernize-use-nullptr)
};

/// Years beyond this on either side are treated as unbounded by callers (day numbers stay exact well past it).
inline constexpr std::int64_t kLargestYear = 2'000'000'000;

/// True in a leap year of the proleptic Gregorian calendar.
bool isLeapYear(std::int64_t year);
/// Days in \p month (1–12) of \p year.
int daysInMonth(std::int64_t year, int month);
/// The day of a Gregorian date; the date must exist. O(1). Source: era arithmetic on 400-year cycles.
Day toDay(const Civil &date);
/// The Gregorian date of a finite day. O(1).
Civil toCivil(Day day);
/// Shorthand for toDay({year, month, day}).
Day makeDay(std::int64_t year, int month = 1, int day = 1);
/// "YYYY-MM-DD" with at least four year digits, a minus sign before year 0; "-inf" and "+inf" for open ends.
QString isoText(Day day);
/// The same for a date of any calendar: 1900-02-29 is a Julian one.
QString isoText(const Civil &date);
/// 1 Monday … 7 Sunday.
int weekday(Day day);

} // namespace detente
