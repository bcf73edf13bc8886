#pragma once

#include "core/layout/frame.h"

namespace detente::layout {

/// Draws what hugs the axis from afar: for each bin of the calendar a stack of blocks, one a group, on each side.
/// Bins are counted from the calendar, and heights by the highest bin of the whole record, so nothing changes its
/// height while panning. Cost: at most width / 5 bins a side.
void laySkyline(const Frame &frame, scene::Scene &out);

/// The same for the joint events and the rim: one row of blocks in the strip, the darker the more.
void layStripSkyline(const Frame &frame, const NameBox &box, scene::Scene &out);

} // namespace detente::layout
