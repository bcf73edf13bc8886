#pragma once

#include "core/catalog/filterindex.h"
#include "core/layout/metrics.h"
#include "core/layout/scene.h"

namespace detente::layout {

/// One of the two sides: where its cards and marks stand. Distances count from the axis outwards.
struct SideBox {
    Side side = Side::First;
    double edge = 0;  ///< y of the axis band's edge
    double depth = 0; ///< from the edge to where cards end, ≥ 0
    bool up = true;   ///< the first side: outwards is upwards

    /// The rectangle from \p distance to \p distance + \p height.
    scene::Rect rect(double x, double distance, double width, double height) const
    {
        return {x, up ? edge - distance - height : edge + distance, width, height};
    }
    double y(double distance) const { return up ? edge - distance : edge + distance; }
};

/// Where names stand: rows of marks with names and a strip for what has no name (the joint band, the third rim).
struct NameBox {
    Side side = Side::Joint;
    int rows = 0;   ///< 0: not there
    double top = 0; ///< of the first row
    double stripTop = 0;
    double stripHeight = 0;
};

/// The vertical arrangement of a picture. It depends on the filter, the height and the type, never on the window, so
/// nothing moves vertically while panning.
struct Arrangement {
    double width = 0;
    double height = 0;
    double headingBottom = 0; ///< headings of eras stand above it; nothing else does
    scene::Rect axis;         ///< the band
    double tickTop = 0;       ///< of the row of ticks inside the band
    NameBox joint;
    NameBox third;
    double rimTop = 0; ///< of the third parties' lane; height when there is none
    SideBox first;
    SideBox second;

    const SideBox &side(Side side) const { return side == Side::Second ? second : first; }
};

/// \p headingRows: rows of headings of eras, 0–2.
Arrangement arrange(const FilterIndex &events, const Metrics &metrics, double width, double height, int headingRows);

} // namespace detente::layout
