#pragma once

#include "app/render/legend.h"
#include "app/render/scenepainter.h"

#include <QFont>
#include <QRectF>

namespace detente::ui {

/// An entry of a legend in its place.
struct LegendSign {
    LegendEntry entry;
    QRectF sign;
    QRectF words;
};

/// A legend in rows: on pages and on the canvas alike.
struct LegendRows {
    std::vector<LegendSign> signs; ///< from (0, 0)
    double height = 0;             ///< 0 without entries

    /// Sets \p entries one after another in \p font, in as many rows as \p width (logical pixels) asks for. An entry
    /// that is wider than that has a row of its own and reaches beyond.
    static LegendRows lay(std::vector<LegendEntry> entries, const QFont &font, double width);
    /// The same, moved.
    void translate(double x, double y);
};

/// Paints signs and words as \p scenes paints a scene, from the painter's origin.
void paintLegend(QPainter &painter, ScenePainter &scenes, const std::vector<LegendSign> &signs, const QFont &font);

} // namespace detente::ui
