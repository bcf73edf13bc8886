#include "core/layout/arrangement.h"

#include <algorithm>
#include <cmath>

namespace detente::layout {

namespace {

constexpr double kBandShare = 0.2;   // of the height, at most, for the axis band
constexpr double kRimShare = 0.12;   // and for the rim
constexpr double kOuterMargin = 6;   // between the outermost card and the edge of the picture
constexpr std::uint32_t kOneRow = 4; // so few joint events need no second row
constexpr std::uint32_t kTwoRows = 12;

std::uint32_t countOf(const FilterIndex &events, Side side)
{
    const Day first = events.firstDay();
    const Day last = events.lastDay();
    return first <= last && first.isFinite() && last.isFinite() ? events.startCount(side, first, last + 1) : 0;
}

int jointRows(std::uint32_t count, const Metrics &metrics, double height)
{
    const int wanted = count == 0 ? 0 : count <= kOneRow ? 1 : count <= kTwoRows ? 2 : 3;
    const double room = height * kBandShare - metrics.tickRow - metrics.stripHeight;
    return std::clamp(static_cast<int>(room / metrics.nameRow), 0, wanted);
}

} // namespace

Arrangement arrange(const FilterIndex &events, const Metrics &metrics, double width, double height, int headingRows)
{
    Arrangement a;
    a.width = width;
    a.height = height;
    a.headingBottom = std::min(headingRows * metrics.headingRow, height / 4);
    if (a.headingBottom > 0)
        a.headingBottom += 4;

    const std::uint32_t thirds = countOf(events, Side::Third);
    const double rim = metrics.nameRow + metrics.stripHeight + 8;
    const bool hasRim = thirds > 0 && rim <= height * kRimShare;
    a.rimTop = hasRim ? height - rim : height;
    a.third = {Side::Third, hasRim ? 1 : 0, a.rimTop + 4, a.rimTop + 4 + metrics.nameRow,
               hasRim ? metrics.stripHeight : 0};

    const std::uint32_t joints = countOf(events, Side::Joint);
    const int rows = jointRows(joints, metrics, height);
    const double strip = rows > 0 ? metrics.stripHeight + 2 : 0;
    const double band = std::min(4 + rows * metrics.nameRow + strip + metrics.tickRow, height);
    const double room = std::max(a.rimTop - a.headingBottom - band, 0.0);
    a.axis = {0, std::round(a.headingBottom + room / 2), width, band};
    a.joint = {Side::Joint, rows, a.axis.y + 4, a.axis.y + 4 + rows * metrics.nameRow,
               rows > 0 ? metrics.stripHeight : 0};
    a.tickTop = a.axis.bottom() - metrics.tickRow;

    const double depth = std::max(std::floor(room / 2) - kOuterMargin, 0.0);
    a.first = {Side::First, a.axis.y, depth, true};
    a.second = {Side::Second, a.axis.bottom(), depth, false};
    return a;
}

} // namespace detente::layout
