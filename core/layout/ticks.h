#pragma once

#include "core/layout/bins.h"
#include "core/layout/words.h"

#include <array>
#include <span>
#include <vector>

namespace detente::layout {

/// One way to divide the axis: a tick in each minor bin, a bold one at each start of a major period.
struct TickPlan {
    TickUnit unit;
    BinUnit bins;
    TickUnit majorUnit;
    BinUnit majorBins;
    BinUnit fine; ///< strokes without words, where they stand far enough apart
};

/// From the finest to the coarsest.
std::span<const TickPlan> tickPlans();

struct Tick {
    Day day;
    bool major = false;

    bool operator==(const Tick &) const = default;
};

/// The ticks of a plan in [from, to], ascending, a major one where both fall together.
std::vector<Tick> ticks(const TickPlan &plan, Day from, Day to);

/// Chooses plans by the widths of their words. The widths are taken from fixed days, so the choice follows the scale
/// alone and stays while panning; they are measured once.
class TickRuler {
public:
    TickRuler(const TextMeasure &measure, const CanvasWords &words);

    /// The finest plan whose words fit beside each other.
    const TickPlan &plan(double pixelsPerDay);

private:
    double widest(const TickPlan &plan) const;

    const TextMeasure &measure_;
    const CanvasWords &words_;
    std::vector<double> widths_;
};

} // namespace detente::layout
