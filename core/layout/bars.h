#pragma once

#include "core/layout/barlanes.h"
#include "core/layout/frame.h"

#include <vector>

namespace detente::layout {

/// The stretch of x in which an event can have been; ends beyond the picture are cut off just outside of it.
struct Extent {
    double left = 0;
    double right = 0;
    double softLeft = 0;
    double softRight = 0;
    bool openLeft = false;
    bool openRight = false;
};
Extent extentOf(const Frame &frame, Row row);

/// Draws under each labelled event of a side what is known of its dates: a bar in a thin lane at the axis for a
/// duration, a soft band for a day that is not exactly known. Events that began before the picture are found too.
void layBars(const Frame &frame, const SideBox &box, const std::vector<ShownLabel> &labels, BarLanes &lanes,
             scene::Scene &out);

/// The same for names: one thin line above the strip.
void layNameBars(const Frame &frame, const NameBox &box, const std::vector<ShownLabel> &labels, scene::Scene &out);

} // namespace detente::layout
