#include "core/layout/scale.h"

#include <algorithm>

namespace detente {

namespace {
constexpr double kShortest = 0.5;              // days: nothing in the record is finer than a day
constexpr double kLongest = 20'000.0 * 365.25; // days
} // namespace

TimeRange Scale::zoomed(double factor, double pixel) const
{
    const double length = std::clamp(range.length() / factor, kShortest, kLongest);
    const double held = day(pixel);
    const double from = held - pixel / width * length;
    return {from, from + length};
}

TimeRange Scale::panned(double pixels) const
{
    const double days = pixels / pixelsPerDay();
    return {range.from - days, range.to - days};
}

} // namespace detente
