#pragma once

#include "core/layout/arrangement.h"
#include "core/layout/barlanes.h"
#include "core/layout/eventtexts.h"
#include "core/layout/labelplacement.h"
#include "core/layout/ticks.h"
#include "core/layout/timeline.h"
#include "core/layout/zoom.h"

#include <optional>

namespace detente::layout {

/// One set of lanes with what places labels in it.
struct Lanes {
    std::unique_ptr<LaneRules> rules;
    std::unique_ptr<LabelPlacement> placement;
    std::unique_ptr<BarLanes> bars;
};

/// What cached placements depend on besides the filter; another key forgets them.
struct PlacementKey {
    std::uint64_t measure = 0;
    Language language = Language::English;
    double depth = 0;
    int jointRows = 0;
    int thirdRows = 0;
    int extraLanes = 0;

    bool operator==(const PlacementKey &) const = default;
};

/// Everything here can be made anew from the input; it only saves time.
struct Caches {
    std::optional<Metrics> metrics;
    std::optional<TickRuler> ruler;
    std::optional<EventTexts> texts;
    std::shared_ptr<const FilterIndex> events;
    std::optional<Density> density;
    std::optional<Zoom> zoom;
    PlacementKey key;
    std::array<Lanes, kSideCount> lanes;
    double badgeBucket = 0;

    Lanes &of(Side side) { return lanes[static_cast<std::size_t>(side)]; }

    // To be called in this order for each picture: each forgets what no longer holds.
    /// Forgets all when fonts or language changed.
    void prepareTexts(const TextMeasure &measure, const CanvasWords &words);
    /// Forgets placements when the filter changed, texts when the record did.
    void prepareEvents(const LayoutInput &input);
    /// Forgets placements when the room for lanes changed.
    void preparePlacement(const LayoutInput &input, const Arrangement &boxes);
    /// Forgets everything.
    void clear();
    /// Keeps memory bounded.
    void trim();
};

} // namespace detente::layout
