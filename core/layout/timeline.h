#pragma once

#include "core/catalog/filterindex.h"
#include "core/layout/scene.h"
#include "core/layout/words.h"
#include "core/record/viewstate.h"

#include <memory>
#include <optional>

namespace detente {

/// Everything a picture depends on, apart from the texts.
struct LayoutInput {
    std::shared_ptr<const FilterIndex> events; ///< what the filter lets through
    ViewState view;                            ///< range, modes, selection, layers
    std::vector<Row> selection;                ///< view.selection as rows of events->snapshot()
    double width = 1600;                       ///< logical pixels
    double height = 900;
    std::optional<Day> today; ///< draws the Today line
    /// Exports leave out what the picture's edge would cut; the screen lets it slide out of view.
    bool omitCut = false;
};

/// Lays a timeline out: (snapshot, filter, view, size, measure, words) → Scene. Keeps caches that never change an
/// answer, only its cost: label placement by level, text widths. One object serves one thread.
class Timeline {
public:
    /// Both must outlive this.
    Timeline(const TextMeasure &measure, const CanvasWords &words);
    ~Timeline();

    /// The picture. Deterministic: equal input gives an equal scene, however one got there. Cost follows pixels.
    scene::Scene scene(const LayoutInput &input);

    /// Forgets cached texts and placements (another language, another font).
    void reset();

private:
    struct Caches;
    const TextMeasure &measure_;
    const CanvasWords &words_;
    std::unique_ptr<Caches> caches_;
};

} // namespace detente
