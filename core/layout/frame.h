#pragma once

#include "core/layout/arrangement.h"
#include "core/layout/eventtexts.h"
#include "core/layout/scale.h"
#include "core/layout/scene.h"
#include "core/layout/timeline.h"
#include "core/layout/zoom.h"

namespace detente::layout {

/// What every part of one picture reads.
struct Frame {
    const LayoutInput &input;
    const FilterIndex &events;
    const EventColumns &columns;
    const TextMeasure &measure;
    const CanvasWords &words;
    const Metrics &metrics;
    const Arrangement &boxes;
    const Zoom &zoom;
    EventTexts &texts;
    Scale scale;
    double pixelsPerDay = 1;
    int level = 0;
    bool far = false; ///< bins are blocks, not marks
    Day from;         ///< days in view, that is, their noon: [from, to), never empty
    Day to;
    Day drawnFrom; ///< days of which anything is in view: [drawnFrom, drawnTo)
    Day drawnTo;
    double badgeBucket = 64; ///< badges stand at least this far apart

    double x(Row row) const;
    bool isSelected(Row row) const;
    /// True when the event starts within the days in view.
    bool startsInView(Row row) const;
    scene::Text text(const QString &words, scene::FontRole font, double x, double y, double width) const;
};

/// A label that stands in the picture, or just outside.
struct ShownLabel {
    Row row = kNoRow;
    int lane = 0;
    int wording = 0;
    double x = 0; ///< its left edge
    double width = 0;
    double anchor = 0; ///< x of its day
    bool shown = true; ///< false: left out although it has a lane; a mark stands for it
};

} // namespace detente::layout
