#pragma once

#include "core/layout/scene.h"

#include <vector>

namespace detente::ui {

/// Where events stand in a scene.

/// The event whose sign is topmost at \p point, or kNoRow.
Row eventAt(const scene::Scene &scene, scene::Point point);

/// Where an event's topmost sign stands (its card or name rather than its bar); null when it is not in the picture.
const scene::HitArea *areaOf(const scene::Scene &scene, Row row);

/// The nearest event above (−1) or below (+1) that of \p row, or of the picture's middle when it is not in the
/// picture. What is straight above counts as nearer than what is beside. kNoRow when there is none.
Row neighbor(const scene::Scene &scene, Row row, int direction);

/// All events whose area touches \p rect, each once, in row order.
std::vector<Row> eventsIn(const scene::Scene &scene, const scene::Rect &rect);

} // namespace detente::ui
