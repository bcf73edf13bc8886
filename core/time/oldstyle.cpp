#include "core/time/oldstyle.h"

namespace detente {

namespace {

constexpr std::int64_t kDaysPerCycle = 1461;      // 4 Julian years
constexpr std::int64_t kJdnOfCycleZero = 1721118; // 0000-03-01 Julian

constexpr std::int64_t floorDiv(std::int64_t a, std::int64_t b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

} // namespace

bool isJulianDate(const Civil &date)
{
    if (date.month < 1 || date.month > 12 || date.day < 1)
        return false;
    if (date.month == 2)
        return date.day <= (date.year % 4 == 0 ? 29 : 28);
    return date.day <= daysInMonth(date.year, date.month);
}

Day fromJulian(const Civil &date)
{
    // Years start in March here, so that the leap day is the last day of its year.
    const std::int64_t year = date.month <= 2 ? date.year - 1 : date.year;
    const std::int64_t cycle = floorDiv(year, 4);
    const int monthFromMarch = date.month > 2 ? date.month - 3 : date.month + 9;
    const std::int64_t dayOfYear = (153 * monthFromMarch + 2) / 5 + date.day - 1;
    return {cycle * kDaysPerCycle + (year - cycle * 4) * 365 + dayOfYear + kJdnOfCycleZero};
}

Civil toJulian(Day day)
{
    const std::int64_t days = day.jdn - kJdnOfCycleZero;
    const std::int64_t cycle = floorDiv(days, kDaysPerCycle);
    const std::int64_t dayOfCycle = days - cycle * kDaysPerCycle;
    const std::int64_t yearOfCycle = (dayOfCycle - dayOfCycle / 1460) / 365;
    const std::int64_t dayOfYear = dayOfCycle - 365 * yearOfCycle;
    const int monthFromMarch = static_cast<int>((5 * dayOfYear + 2) / 153);
    const int dayOfMonth = static_cast<int>(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1);
    const int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    return {yearOfCycle + cycle * 4 + (month <= 2 ? 1 : 0), month, dayOfMonth};
}

std::optional<Civil> oldStyleOf(Day day)
{
    if (!day.isFinite() || day >= kNewStyleInRussia)
        return std::nullopt;
    return toJulian(day);
}

QString oldStyleText(const Edtf &date)
{
    const auto text = [](Day first, Day last) {
        const std::optional<Civil> old = first == last ? oldStyleOf(first) : std::nullopt;
        return old ? isoText(*old) : QString();
    };
    const Bounds &bounds = date.bounds();
    if (date.shape() == Shape::Point)
        return text(bounds.earliest, bounds.latest);
    const QString start = text(bounds.earliest, bounds.startLatest);
    const QString end = text(bounds.endEarliest, bounds.latest);
    return start.isEmpty() || end.isEmpty() ? QString() : start + u'/' + end;
}

} // namespace detente
