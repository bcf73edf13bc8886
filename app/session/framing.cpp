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

TimeRange periodOf(Period period, Day day)
{
    const Civil date = toCivil(day);
    const auto years = [&date](std::int64_t count) {
        const std::int64_t begun = date.year - (date.year % count + count) % count;
        return TimeRange{startOf(makeDay(begun)), startOf(makeDay(begun + count))};
    };
    switch (period) {
    case Period::Century:
        return years(100);
    case Period::Decade:
        return years(10);
    case Period::Year:
        return years(1);
    case Period::Month: {
        const double from = startOf(makeDay(date.year, date.month));
        return {from, from + daysInMonth(date.year, date.month)};
    }
    case Period::Week: {
        const double monday = startOf(day) - (weekday(day) - 1);
        return {monday, monday + 7};
    }
    case Period::Day:
        break;
    }
    return {startOf(day), startOf(day) + 1};
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
