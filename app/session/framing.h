#pragma once

#include "core/catalog/filterindex.h"
#include "core/record/viewstate.h"

#include <array>
#include <cstdint>

namespace detente::ui {

/// The range from the first to the last day of what the filter lets through, with a little air; the year of \p today
/// when nothing is let through.
TimeRange wholeRecord(const FilterIndex &events, Day today);
/// The ten years that end with the last event up to \p today, with a little air at the right.
TimeRange recentDecade(const FilterIndex &events, Day today);
/// The range of the days from \p earliest to \p latest, both included, with \p air of its length at each end; open
/// ends are taken from \p record.
TimeRange rangeOf(Day earliest, Day latest, const TimeRange &record, double air = 0);

/// A unit of the calendar, from the longest to the shortest.
enum class Period : std::uint8_t { Century, Decade, Year, Month, Week, Day };
inline constexpr std::array kPeriods{Period::Century, Period::Decade, Period::Year,
                                     Period::Month,   Period::Week,   Period::Day};

/// The unit of the calendar that holds \p day, which must be finite. Centuries and decades are years that begin alike
/// (1900–1999, 2010–2019), as on the axis; weeks begin on Monday.
TimeRange periodOf(Period period, Day day);

} // namespace detente::ui
