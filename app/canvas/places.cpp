#include "app/canvas/places.h"

#include "core/layout/hittest.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace detente::ui {

using scene::HitArea;
using scene::Point;
using scene::Rect;
using scene::Scene;

namespace {

Point centerOf(const Rect &rect)
{
    return {rect.x + rect.width / 2, rect.y + rect.height / 2};
}

/// How far apart two stretches of a line are; 0 when they overlap.
double gap(double fromA, double toA, double fromB, double toB)
{
    return std::max({0.0, fromB - toA, fromA - toB});
}

} // namespace

Row eventAt(const Scene &scene, Point point)
{
    const std::optional<HitArea> area = hitTest(scene, point);
    return area && area->kind == HitArea::Kind::Event ? area->row : kNoRow;
}

const HitArea *areaOf(const Scene &scene, Row row)
{
    const auto found = std::find_if(scene.hits.rbegin(), scene.hits.rend(), [row](const HitArea &area) {
        return area.kind == HitArea::Kind::Event && area.row == row;
    });
    return row != kNoRow && found != scene.hits.rend() ? &*found : nullptr;
}

Row neighbor(const Scene &scene, Row row, int direction)
{
    constexpr double kSideways = 0.35; // how much a pixel to the side weighs against one up or down
    const HitArea *from = areaOf(scene, row);
    const Rect start = from ? from->rect : Rect{scene.width / 2, direction > 0 ? 0 : scene.height, 0, 0};
    const double middle = centerOf(start).y;
    Row best = kNoRow;
    double least = std::numeric_limits<double>::infinity();
    for (const HitArea &area : scene.hits) {
        if (area.kind != HitArea::Kind::Event || area.row == row || area.row == kNoRow)
            continue;
        const double down = (centerOf(area.rect).y - middle) * direction;
        // Within half a row's height it stands beside, not above or below.
        if (down <= start.height / 2)
            continue;
        const double sideways = gap(start.x, start.right(), area.rect.x, area.rect.right());
        const double distance = down + kSideways * sideways;
        if (distance < least) {
            least = distance;
            best = area.row;
        }
    }
    return best;
}

std::vector<Row> eventsIn(const Scene &scene, const Rect &rect)
{
    std::vector<Row> rows;
    for (const HitArea &area : scene.hits) {
        if (area.kind == HitArea::Kind::Event && area.row != kNoRow && area.rect.intersects(rect))
            rows.push_back(area.row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

} // namespace detente::ui
