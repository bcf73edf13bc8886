#pragma once

#include "app/export/figurerequest.h"
#include "app/render/legendrows.h"
#include "core/layout/scene.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace detente::ui {

class ScenePainter;

/// A page around a scene: title, subtitle, the timeline, a legend of the signs that occur, and a line of credits.
/// Made once, then painted as often as wanted; nothing of it is cut or overlaps.
class Figure {
public:
    /// One line of type on the page.
    struct Line {
        QString text;
        QRectF rect; ///< encloses it, page coordinates
        QFont font;
        scene::Ink ink = scene::Ink::Text;
    };
    /// One sign of the legend.
    using Sign = LegendSign;

    /// Lays the page out. \p request.size must be at least kSmallestFigure each way.
    static Figure make(const FigureRequest &request);

    const QSizeF &size() const { return size_; }
    const scene::Scene &scene() const { return scene_; }
    /// Where the scene stands on the page.
    const QRectF &sceneRect() const { return sceneRect_; }
    const std::vector<Line> &lines() const { return lines_; }
    const std::vector<Sign> &legend() const { return legend_; }

    /// Paints the whole page from the painter's origin, in logical pixels.
    void paint(QPainter &painter) const;

private:
    explicit Figure(const FigureRequest &request);

    double addHeading(const FigureRequest &request);
    double addCredits(const FigureRequest &request);
    double layLegend(std::vector<LegendEntry> entries, double bottom);
    void addLine(const QString &text, const QFont &font, scene::Ink ink, double y);

    QSizeF size_;
    double margin_ = 0;
    Theme theme_;
    Language language_ = Language::English;
    scene::Scene scene_;
    QRectF sceneRect_;
    std::vector<Line> lines_;
    std::vector<Sign> legend_;
    QFont legendFont_;
};

/// Smaller pages have no room for a timeline, logical pixels each way.
inline constexpr double kSmallestFigure = 200;

} // namespace detente::ui
