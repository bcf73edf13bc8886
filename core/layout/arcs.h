#pragma once

#include "core/layout/frame.h"

#include <vector>

namespace detente::layout {

/// What the picture shows with words, side by side, for the ends of arcs.
struct LabelledRows {
    const std::vector<ShownLabel> *first = nullptr;
    const std::vector<ShownLabel> *second = nullptr;
    const std::vector<ShownLabel> *joint = nullptr;
    const std::vector<ShownLabel> *third = nullptr;
};

/// Draws links as arcs from the action to the response: every link of the selection, or those between labelled
/// events of some importance; the best where there are too many. Ends stand at the axis, at the day of each event.
void layArcs(const Frame &frame, const LabelledRows &labelled, scene::Scene &out);

/// The distance from a point to an arc, about, in pixels.
double distanceTo(const scene::Arc &arc, scene::Point point);

} // namespace detente::layout
