#pragma once

#include "core/layout/frame.h"
#include "core/layout/ticks.h"

namespace detente::layout {

/// Draws the axis: the band with its edges, grid lines, tick strokes, words of ticks on patches, the Today line.
/// Words never touch: Today's come first, then those of major ticks, then the rest. The period in which the picture
/// begins is always named: its words stay at the left edge until the next ones push them out.
void layAxisBand(const Frame &frame, TickRuler &ruler, scene::Scene &out);

} // namespace detente::layout
