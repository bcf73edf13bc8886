#pragma once

#include <limits>
#include <vector>

namespace detente::layout {

/// A label that may move along its lane: a card that would be cut by the right edge moves left while its day stays
/// under it; the card of a bar that began before the left edge stays in view.
struct Slider {
    double x = 0; ///< left edge, as placed
    double width = 0;
    double anchor = 0; ///< x of its day
    /// x of the end of its bar; −infinity for a point.
    double stayUntil = -std::numeric_limits<double>::infinity();
};

/// What the picture's edges ask for.
struct SlideRoom {
    double left = 0;
    double right = 0;
    double lead = 0; ///< how far a label begins before its day
    double gap = 0;
    /// Pixels over which a label that comes in at the right edge reaches its place; 0: at once (still pictures).
    double easing = 0;
};

/// Moves the labels of one lane, ascending and apart by the gap, and returns the new left edges. They stay ascending
/// and apart. A continuous function of the places, so nothing jumps while panning.
std::vector<double> slide(const std::vector<Slider> &lane, const SlideRoom &room);

/// How far a bar's label may follow its bar into view.
inline constexpr double kFurthestStay = 2400;

} // namespace detente::layout
