#include "core/layout/zoom.h"

#include "core/layout/levels.h"

#include <algorithm>
#include <cmath>

namespace detente::layout {

namespace {

constexpr double kSkylineShare = 0.35; // of a side's depth, at most
constexpr double kStretch = 1024;      // pixels over which crowding is judged
constexpr double kCardsPerStretch = 4; // that fit beside each other in one lane
constexpr double kOctavesToFar = 2.5;  // from "all have cards" to "a skyline says more"
constexpr double kSmallRecord = 500;   // pixels: a record no wider is seen from afar
constexpr double kSmallRecordFades = 400;
constexpr double kWideDay = 24;           // pixels: nothing is finer than a day, so such days are seen from near
constexpr std::uint32_t kFewEvents = 24;  // never need a skyline
constexpr double kFarLanes = 0.65;        // of those that fit: a skyline wants calm above it
constexpr int kFirstLanes = 3;            // however far away
constexpr double kFirstLanesRecord = 480; // pixels: a record that is wider has more

} // namespace

Zoom::Zoom(Density &density, const Metrics &metrics, double depth)
    : density_(density)
    , metrics_(metrics)
    , depth_(std::max(depth, 0.0))
{
}

double Zoom::barZone() const
{
    return 2 + metrics_.barPitch * (metrics_.barLanes + 1);
}

double Zoom::nearZone() const
{
    return barZone() + metrics_.markPitch + metrics_.badgeHeight + 5;
}

double Zoom::skylineHeight() const
{
    return kSkylineShare * depth_;
}

double Zoom::farness(double pixelsPerDay) const
{
    if (depth_ < nearZone())
        return 1; // no room for single marks at any scale
    const double nearLanes = std::max(1.0, std::floor((depth_ - nearZone()) / metrics_.lanePitch));
    const double room = nearLanes * kCardsPerStretch;
    const double crowd = std::max(density_.busiest(kStretch / pixelsPerDay), 1.0);
    const double crowded = std::log2(crowd / room) / kOctavesToFar;
    if (density_.count() <= kFewEvents)
        return std::max(crowded, 0.0);
    const double recordWidth = density_.coreDays() * pixelsPerDay;
    const double small = (kSmallRecord + kSmallRecordFades - recordWidth) / kSmallRecordFades;
    const double wideDays = (kWideDay - pixelsPerDay) / (kWideDay / 2);
    return std::max({crowded, std::min(small, wideDays), 0.0});
}

double Zoom::zone(double pixelsPerDay) const
{
    const double close = nearZone();
    const double far = std::max(skylineHeight() + 10, close);
    return std::min(depth_, close + (far - close) * std::min(farness(pixelsPerDay), 1.0));
}

int Zoom::markRows(double pixelsPerDay) const
{
    const double room = zone(pixelsPerDay) - barZone() - metrics_.badgeHeight - 5;
    return 1 + std::max(0, static_cast<int>(std::floor(room / metrics_.markPitch + 1e-9)));
}

int Zoom::fittingLanes(double pixelsPerDay) const
{
    const double room = depth_ - zone(pixelsPerDay) + metrics_.lanePitch - metrics_.cardHeight;
    return std::max(0, static_cast<int>(std::floor(room / metrics_.lanePitch + 1e-9)));
}

int Zoom::lanes(int level) const
{
    // Seen from afar few labels stand close to the skyline: each half octave opens one more lane. So the events that
    // matter most are labelled nearest to the axis, for good.
    const double recordWidth = std::max(density_.coreDays(), 1.0) * levelScale(level);
    const int more = static_cast<int>(std::floor(2 * std::log2(recordWidth / kFirstLanesRecord)));
    const bool all = density_.count() <= kFewEvents || levelScale(level) >= kWideDay / 2;
    const int opened = all ? kHighestLevel : kFirstLanes + std::max(0, more);
    const double near = std::max(1 - farness(levelScale(level)), 0.0);
    const int fitting = fittingLanes(levelScale(level));
    const double share = kFarLanes + (1 - kFarLanes) * near;
    const int wanted = static_cast<int>(std::ceil(share * fitting - 1e-9));
    return std::min({opened, fitting, wanted});
}

} // namespace detente::layout
