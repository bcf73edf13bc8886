#include "core/layout/bins.h"

#include <array>

namespace detente::layout {

namespace {

constexpr double kMeanMonth = 365.2425 / 12;
constexpr std::int64_t kMostDays = std::int64_t{1} << 40;

constexpr std::array kCalendar{
    BinUnit{BinUnit::Kind::Days, 1},    BinUnit{BinUnit::Kind::Days, 7},    BinUnit{BinUnit::Kind::Months, 1},
    BinUnit{BinUnit::Kind::Months, 3},  BinUnit{BinUnit::Kind::Months, 6},  BinUnit{BinUnit::Kind::Months, 12},
    BinUnit{BinUnit::Kind::Months, 24}, BinUnit{BinUnit::Kind::Months, 60}, BinUnit{BinUnit::Kind::Months, 120},
};

} // namespace

std::int64_t binOf(BinUnit unit, Day day)
{
    if (unit.kind == BinUnit::Kind::Days)
        return floorDivide(day.jdn, unit.count);
    const Civil civil = toCivil(day);
    return floorDivide(civil.year * 12 + civil.month - 1, unit.count);
}

Day binStart(BinUnit unit, std::int64_t bin)
{
    const std::int64_t number = bin * unit.count;
    if (unit.kind == BinUnit::Kind::Days)
        return Day{number};
    const std::int64_t year = floorDivide(number, 12);
    return makeDay(year, static_cast<int>(number - year * 12) + 1, 1);
}

double meanDays(BinUnit unit)
{
    return static_cast<double>(unit.count) * (unit.kind == BinUnit::Kind::Days ? 1.0 : kMeanMonth);
}

BinUnit calendarUnit(double pixelsPerDay, double pixels)
{
    for (const BinUnit &unit : kCalendar) {
        if (meanDays(unit) * pixelsPerDay >= pixels)
            return unit;
    }
    BinUnit unit = kCalendar.back();
    for (int step = 0; meanDays(unit) * pixelsPerDay < pixels && unit.count < kMostDays; ++step)
        unit.count = step % 3 == 1 ? unit.count / 2 * 5 : unit.count * 2; // 10, 20, 50, 100, … years
    return unit;
}

BinUnit powerUnit(double pixelsPerDay, double pixels)
{
    BinUnit unit;
    while (static_cast<double>(unit.count) * pixelsPerDay < pixels && unit.count < kMostDays)
        unit.count *= 2;
    return unit;
}

} // namespace detente::layout
