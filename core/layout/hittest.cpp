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
    const scene::HitArea *arc = nullptr;
    for (std::size_t i = scene.hits.size(); i-- > 0;) {
        const scene::HitArea &area = scene.hits[i];
        if (!area.rect.contains(point))
            continue;
        switch (area.kind) {
        case scene::HitArea::Kind::Arc: // only when neither an event nor a badge stands there
            if (arc == nullptr &&
                layout::distanceTo(scene.arcs[static_cast<std::size_t>(area.index)], point) <= kArcReach)
                arc = &area;
            break;
        case scene::HitArea::Kind::Event:
        case scene::HitArea::Kind::Badge:
            return area;
        default:
            return arc != nullptr ? *arc : area;
        }
    }
    if (arc != nullptr)
        return *arc;
    return std::nullopt;
}

} // namespace detente
