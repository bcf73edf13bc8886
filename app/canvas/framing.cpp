#include "app/canvas/framing.h"

#include <algorithm>
#include <cmath>

namespace detente::ui {

std::optional<TimeRange> recordRange(const Snapshot &snapshot)
{
    const std::vector<ShortDay> &earliest = snapshot.events.earliest;
    const std::vector<ShortDay> &latest = snapshot.events.latest;
    ShortDay first = kShortPlusInfinity;
    ShortDay last = kShortMinusInfinity;
    for (std::size_t i = 0; i < earliest.size(); ++i) {
        if (earliest[i] != kShortMinusInfinity) {
            first = std::min(first, earliest[i]);
            last = std::max(last, earliest[i]);
        }
        if (latest[i] != kShortPlusInfinity) {
            first = std::min(first, latest[i]);
            last = std::max(last, latest[i]);
        }
    }
    if (first > last)
        return std::nullopt;
    return TimeRange{static_cast<double>(first), static_cast<double>(last) + 1};
}

TimeRange daysOf(const Snapshot &snapshot, Row row)
{
    ShortDay from = snapshot.events.earliest[row];
    ShortDay to = snapshot.events.latest[row];
    if (from == kShortMinusInfinity)
        from = to == kShortPlusInfinity ? 0 : to;
    if (to == kShortPlusInfinity)
        to = std::max(from,
                      snapshot.events.startLatest[row] == kShortPlusInfinity ? from : snapshot.events.startLatest[row]);
    return {static_cast<double>(from), static_cast<double>(to) + 1};
}

TimeRange framed(const Snapshot &snapshot, std::span<const Row> rows, double shortest)
{
    constexpr double kMargin = 0.15;
    TimeRange all = daysOf(snapshot, rows.front());
    for (const Row row : rows.subspan(1)) {
        const TimeRange days = daysOf(snapshot, row);
        all.from = std::min(all.from, days.from);
        all.to = std::max(all.to, days.to);
    }
    const TimeRange roomy = withMargins(all, kMargin);
    return roomy.length() >= shortest ? roomy : around(all.center(), shortest);
}

TimeRange withMargins(const TimeRange &range, double margin)
{
    return around(range.center(), range.length() / (1 - 2 * margin));
}

TimeRange around(double center, double length)
{
    return {center - length / 2, center + length / 2};
}

double longestRange(const TimeRange &record)
{
    constexpr double kLengths = 4;
    constexpr double kShortRecord = 30; // days: a record of one event still has weeks around it
    return std::max(record.length(), kShortRecord) * kLengths;
}

TimeRange keptInSight(const TimeRange &range, const TimeRange &record)
{
    constexpr double kInSight = 0.05; // of the window: what stays in view at the ends
    const double length = std::min(range.length(), longestRange(record));
    const double inset = length * (0.5 - kInSight);
    const double center = std::clamp(range.center(), record.from - inset, record.to + inset);
    return around(center, length);
}

TimeRange onTheWay(const TimeRange &from, const TimeRange &to, double progress)
{
    if (progress <= 0)
        return from;
    if (progress >= 1)
        return to;
    constexpr double kSameLength = 1e-6;
    const double ratio = to.length() / from.length();
    if (std::abs(ratio - 1) < kSameLength) {
        const double shift = (to.from - from.from) * progress;
        return {from.from + shift, from.to + shift};
    }
    const double length = from.length() * std::pow(ratio, progress);
    const double share = (length - from.length()) / (to.length() - from.length());
    const double start = from.from + (to.from - from.from) * share;
    return {start, start + length};
}

} // namespace detente::ui
