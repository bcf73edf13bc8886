#pragma once

#include "core/catalog/columns.h"
#include "core/record/viewstate.h"

#include <optional>
#include <span>

namespace detente::ui {

/// Which stretches of time to look at: pure functions from a snapshot to a range.

/// The days that a snapshot's events cover, open ends left aside. O(n); nothing when there are no finite days.
std::optional<TimeRange> recordRange(const Snapshot &snapshot);

/// A row's days as [from, to); open ends end where the other side is known.
TimeRange daysOf(const Snapshot &snapshot, Row row);

/// A range that shows all of \p rows (at least one) with room at both ends; at least \p shortest days long.
TimeRange framed(const Snapshot &snapshot, std::span<const Row> rows, double shortest);

/// \p range with room at both ends: \p margin is the share of the result that each end gets, below 0.5.
TimeRange withMargins(const TimeRange &range, double margin);

/// A range of \p length days around \p center.
TimeRange around(double center, double length);

/// The longest range worth showing of \p record: four times its length.
double longestRange(const TimeRange &record);

/// \p range moved and shortened so that it stays in sight of \p record: never longer than longestRange, never so
/// far outside that nothing of it is in view.
TimeRange keptInSight(const TimeRange &range, const TimeRange &record);

/// The range at \p progress (0–1) on the way between two ranges: lengths change in even ratios, and the day that both
/// ranges show at the same place stays there throughout, so a zoom at the pointer holds the day under it.
TimeRange onTheWay(const TimeRange &from, const TimeRange &to, double progress);

} // namespace detente::ui
