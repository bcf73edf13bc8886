#include "core/layout/sliding.h"

#include <algorithm>
#include <limits>

namespace detente::layout {

namespace {

/// 0 below 0, 1 above 1, smooth between.
double smooth(double t)
{
    const double u = std::clamp(t, 0.0, 1.0);
    return u * u * (3 - 2 * u);
}

/// How far to the left a label wants to move to be seen whole.
double wanted(const Slider &label, const SlideRoom &room)
{
    if (label.anchor > room.right || label.x + label.width <= room.right)
        return 0;
    const double cut = std::max(label.x + label.width - room.right, 0.0);
    const double inside = room.right - label.anchor;
    return cut * (room.easing > 0 ? smooth(inside / room.easing) : 1.0);
}

} // namespace

std::vector<double> slide(const std::vector<Slider> &lane, const SlideRoom &room)
{
    std::vector<double> x(lane.size());
    double limit = std::numeric_limits<double>::infinity(); // no label may reach further right
    for (std::size_t i = lane.size(); i-- > 0;) {
        const Slider &label = lane[i];
        const double most = std::max(label.width - 2 * room.lead, 0.0); // its day must stay under it
        x[i] = label.x - std::min(std::max(wanted(label, room), label.x + label.width - limit), most);
        if (label.stayUntil > label.anchor && label.x < room.left) {
            const double stay =
                std::min({room.left, label.stayUntil - label.width, limit - label.width, label.x + kFurthestStay});
            x[i] = std::max(x[i], stay);
        }
        limit = x[i] - room.gap;
    }
    double reached = -std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < lane.size(); ++i) {
        x[i] = std::max(x[i], reached);
        reached = x[i] + lane[i].width + room.gap;
    }
    return x;
}

} // namespace detente::layout
