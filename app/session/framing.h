#pragma once

#include "core/catalog/filterindex.h"
#include "core/record/viewstate.h"

namespace detente::ui {

/// The range from the first to the last day of what the filter lets through, with a little air; the year of \p today
/// when nothing is let through.
TimeRange wholeRecord(const FilterIndex &events, Day today);
/// The ten years that end with the last event up to \p today, with a little air at the right.
TimeRange recentDecade(const FilterIndex &events, Day today);
/// The range of the days from \p earliest to \p latest, both included, with \p air of its length at each end; open
/// ends are taken from \p record.
TimeRange rangeOf(Day earliest, Day latest, const TimeRange &record, double air = 0);

} // namespace detente::ui
