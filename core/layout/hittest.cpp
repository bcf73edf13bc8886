#include "core/layout/hittest.h"

#include "core/layout/arcs.h"

namespace detente {

namespace {
constexpr double kArcReach = 4; // pixels
}

std::optional<scene::HitArea> hitTest(const scene::Scene &scene, scene::Point point)
{
    for (const scene::Patch &cover : scene.coverPatches) {
        if (cover.rect.contains(point))
            return std::nullopt;
    }
    for (std::size_t i = scene.hits.size(); i-- > 0;) {
        const scene::HitArea &area = scene.hits[i];
        if (!area.rect.contains(point))
            continue;
        if (area.kind == scene::HitArea::Kind::Arc &&
            layout::distanceTo(scene.arcs[static_cast<std::size_t>(area.index)], point) > kArcReach)
            continue;
        return area;
    }
    return std::nullopt;
}

} // namespace detente
