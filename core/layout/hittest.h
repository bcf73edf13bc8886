#pragma once

#include "core/layout/scene.h"

#include <optional>

namespace detente {

/// What stands at \p point, the topmost, or nothing. A card, mark, name or bar gives its event; then badges, arcs
/// (within four pixels), the skyline's bins, headings of eras, and units of the axis. O(areas).
std::optional<scene::HitArea> hitTest(const scene::Scene &scene, scene::Point point);

} // namespace detente
