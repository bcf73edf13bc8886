#include "app/session/framing.h"

#include <algorithm>

namespace detente::ui {

namespace {

constexpr double kYear = 365.2425;
constexpr double kMonth = kYear / 12;
constexpr double kAir = 0.025;

double startOf(Day day)
{
    return static_cast<double>(day.jdn);
}

TimeRange aired(double from, double to, double air)
{
    const double margin = (to - from) * air;
    return {from - margin, to + margin};
}

} // namespace

TimeRange wholeRecord(const FilterIndex &events, Day today)
{
    const Day first = events.firstDay();
    const Day last = events.lastDay();
    if (events.count() == 0 || last < first || !first.isFinite() || !last.isFinite()) {
        const std::int64_t year = toCivil(today).year;
        return {startOf(makeDay(year)), startOf(makeDay(year + 1))};
    }
    const double from = startOf(first);
    const double to = startOf(last) + 1;
    const double lacking = std::max(0.0, kMonth - (to - from));
    return aired(from - lacking / 2, to + lacking / 2, kAir);
}

TimeRange recentDecade(const FilterIndex &events, Day today)
{
    double end = startOf(today) + 1;
    if (events.count() > 0 && events.lastDay().isFinite())
        end = std::min(end, startOf(events.lastDay()) + 1);
    return {end - 10 * kYear, end + 10 * kYear * kAir};
}

TimeRange rangeOf(Day earliest, Day latest, const TimeRange &record, double air)
{
    double from = earliest.isFinite() ? startOf(earliest) : record.from;
    double to = latest.isFinite() ? startOf(latest) + 1 : record.to;
    if (to <= from)
        earliest.isFinite() ? to = from + kYear : from = to - kYear;
    return aired(from, to, air);
}

} // namespace detente::ui
