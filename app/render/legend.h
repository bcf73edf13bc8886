#pragma once

#include "core/base/language.h"
#include "core/catalog/columns.h"
#include "core/layout/scene.h"
#include "core/record/viewstate.h"

#include <QString>

#include <optional>
#include <vector>

namespace detente::ui {

/// One sign of a legend and its words. One of mark, bar and arc is set.
struct LegendEntry {
    QString words;
    std::optional<scene::Mark> mark;
    std::optional<scene::Bar> bar;
    bool arc = false;
};

/// The signs that occur in a scene and no others: groups (or sides, or statuses, by color mode), then what dashes,
/// strokes, soft edges, bars and arcs mean. Signs are placed by the caller.
std::vector<LegendEntry> legendOf(const scene::Scene &scene, ColorMode mode, const std::array<PartyInfo, 2> &parties,
                                  Language language);

/// Every sign that a picture can hold in a color mode, in the same order: for a legend that stands while the picture
/// changes.
std::vector<LegendEntry> wholeLegend(ColorMode mode, const std::array<PartyInfo, 2> &parties, Language language);

} // namespace detente::ui
