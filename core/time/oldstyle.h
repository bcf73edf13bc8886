#pragma once

#include "core/time/day.h"
#include "core/time/edtf.h"

#include <QString>

#include <optional>

namespace detente {

/// The first day Russia counted by the Gregorian calendar: 14 February 1918 (the day after 31 January Old Style).
/// Source: decree of the Council of People's Commissars of 24 January (6 February) 1918.
inline constexpr Day kNewStyleInRussia{2421639};

/// True when a Julian calendar has this date; every fourth year is a leap year.
bool isJulianDate(const Civil &date);
/// The day of a Julian calendar date (astronomical years); the date must exist. O(1).
/// Source: era arithmetic on 1461-day cycles; JDN 0 is 1 January -4712 Julian.
Day fromJulian(const Civil &date);
/// The Julian calendar date of a finite day. O(1).
Civil toJulian(Day day);

/// The Old Style (Julian) date Russia used on \p day; nothing from 14 February 1918 on and for infinities.
std::optional<Civil> oldStyleOf(Day day);

/// The Old Style form, as EDTF, of an exact day or of an interval between exact days; empty for others and from
/// 14 February 1918 on.
QString oldStyleText(const Edtf &date);

} // namespace detente
