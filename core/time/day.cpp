#include "core/time/day.h"

namespace detente {

namespace {

constexpr std::int64_t kDaysPerCycle = 146097;    // 400 Gregorian years
constexpr std::int64_t kJdnOfCycleZero = 1721120; // 0000-03-01

constexpr std::int64_t floorDiv(std::int64_t a, std::int64_t b)
{
    return a / b - (a % b != 0 && (a % b < 0) != (b < 0) ? 1 : 0);
}

} // namespace

bool isLeapYear(std::int64_t year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int daysInMonth(std::int64_t year, int month)
{
    if (month == 2)
        return isLeapYear(year) ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

Day toDay(const Civil &date)
{
    // Years start in March here, so that the leap day is the last day of its year.
    const std::int64_t year = date.month <= 2 ? date.year - 1 : date.year;
    const std::int64_t cycle = floorDiv(year, 400);
    const std::int64_t yearOfCycle = year - cycle * 400;
    const int monthFromMarch = date.month > 2 ? date.month - 3 : date.month + 9;
    const std::int64_t dayOfYear = (153 * monthFromMarch + 2) / 5 + date.day - 1;
    const std::int64_t dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear;
    return {cycle * kDaysPerCycle + dayOfCycle + kJdnOfCycleZero};
}

Civil toCivil(Day day)
{
    const std::int64_t days = day.jdn - kJdnOfCycleZero;
    const std::int64_t cycle = floorDiv(days, kDaysPerCycle);
    const std::int64_t dayOfCycle = days - cycle * kDaysPerCycle;
    const std::int64_t yearOfCycle =
        (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36524 - dayOfCycle / (kDaysPerCycle - 1)) / 365;
    const std::int64_t dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100);
    const int monthFromMarch = static_cast<int>((5 * dayOfYear + 2) / 153);
    const int dayOfMonth = static_cast<int>(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1);
    const int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    return {yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth};
}

Day makeDay(std::int64_t year, int month, int day)
{
    return toDay({year, month, day});
}

QString isoText(Day day)
{
    if (day == Day::minusInfinity())
        return QStringLiteral("-inf");
    if (day == Day::plusInfinity())
        return QStringLiteral("+inf");
    return isoText(toCivil(day));
}

QString isoText(const Civil &date)
{
    return QStringLiteral("%1%2-%3-%4")
        .arg(date.year < 0 ? QStringLiteral("-") : QString())
        .arg(date.year < 0 ? -date.year : date.year, 4, 10, QLatin1Char('0'))
        .arg(date.month, 2, 10, QLatin1Char('0'))
        .arg(date.day, 2, 10, QLatin1Char('0'));
}

int weekday(Day day)
{
    return static_cast<int>(((day.jdn % 7) + 7) % 7) + 1;
}

} // namespace detente
