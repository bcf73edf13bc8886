#pragma once

#include "core/layout/density.h"
#include "core/layout/metrics.h"

#include <vector>

namespace detente::layout {

/// From this farness on only labels that need not be shortened are shown.
inline constexpr double kWholeWordsFrom = 1.2;

/// How the picture changes with the scale: from far (a skyline by the axis) to near (cards close to the axis). It
/// follows the density of the whole filtered record, not of the window, and is continuous in the scale: cards keep
/// their lanes and the lanes glide towards the axis while one zooms in.
class Zoom {
public:
    /// \p depth: pixels from the axis band's edge to where cards end, on each of the two sides.
    Zoom(Density &density, const Metrics &metrics, double depth);

    /// 0 near (nearly everything has a card) … 1 and above far (too much for single marks). Falls as one zooms in.
    double farness(double pixelsPerDay) const;
    /// True where bins are drawn as stacked blocks instead of single marks.
    bool isFar(double pixelsPerDay) const { return farness(pixelsPerDay) >= 1; }

    /// The height of what hugs the axis on each side: skyline, or bars, marks and badges.
    double zone(double pixelsPerDay) const;
    /// How many rows of marks fit in the zone, the outermost one, where badges stand, included.
    int markRows(double pixelsPerDay) const;
    /// The part of the zone that bars take, next to the axis.
    double barZone() const;
    /// The greatest height of the skyline.
    double skylineHeight() const;
    /// The distance from the axis edge to a lane's near edge.
    double laneDistance(int lane, double pixelsPerDay) const { return zone(pixelsPerDay) + lane * metrics_.lanePitch; }
    /// Lanes of cards at every scale of a level; never falls as one zooms in.
    int lanes(int level) const;
    /// Lanes that fit between the zone and the outer edge.
    int fittingLanes(double pixelsPerDay) const;

    Density &density() const { return density_; }

private:
    double nearZone() const;

    Density &density_;
    Metrics metrics_;
    double depth_;
};

} // namespace detente::layout
