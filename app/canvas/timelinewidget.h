#pragma once

#include "app/canvas/canvaskeys.h"
#include "app/canvas/drag.h"
#include "app/canvas/hovercard.h"
#include "app/canvas/legendstrip.h"
#include "app/canvas/viewcontrol.h"
#include "app/render/fontmeasure.h"
#include "app/render/scenepainter.h"
#include "app/render/theme.h"
#include "core/layout/timeline.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QNativeGestureEvent;
class QPinchGesture;

namespace detente::ui {

/// What a context menu is about.
struct CanvasSpot {
    Row row = kNoRow;                   ///< the event, or kNoRow
    double day = 0;                     ///< where on the axis
    std::optional<scene::HitArea> area; ///< what stands there
};

/// The canvas: shows the scene of what it is given and asks, with signals, for what hands want. It holds no events, no
/// filter and no zoom of its own: a requested view appears when it comes back through setView.
///
/// The scene is computed at most once a frame, when it is painted or asked for.
class TimelineWidget : public QWidget {
    Q_OBJECT

public:
    explicit TimelineWidget(QWidget *parent = nullptr);
    ~TimelineWidget() override;

    /// What the filter lets through; null empties the canvas.
    void setEvents(std::shared_ptr<const FilterIndex> events);
    /// The words on the canvas; null empties it. Another object means other words: placements are made anew.
    void setWords(std::shared_ptr<const CanvasWords> words);
    void setView(const ViewState &view);
    /// view.selection as rows of the events' snapshot, the last one current. Events of another snapshot forget it.
    void setSelection(std::vector<Row> rows);
    void setTheme(const Theme &theme);
    /// Draws the Today line; without a day there is none.
    void setToday(std::optional<Day> today);

    /// Words for a stretch being chosen ("3 March – 5 July 2018, 124 days"), and for how many events are.
    void setSpanWords(std::function<QString(const TimeRange &)> words) { spanWords_ = std::move(words); }
    void setCountWords(std::function<QString(std::size_t)> words) { countWords_ = std::move(words); }
    /// Words for what is under the pointer: an event, a badge, a bin of the skyline, an era. An empty text shows no
    /// card. Without this, events show their title and date.
    void setHoverWords(std::function<HoverText(const scene::HitArea &)> words) { hoverWords_ = std::move(words); }

    /// The entries of the legend by color mode; without this there is no legend.
    void setLegendWords(std::function<std::vector<LegendEntry>(ColorMode)> words);
    /// Shows the legend at the foot of the canvas; the picture takes the room above it.
    void setLegendShown(bool shown);
    bool isLegendShown() const { return legendShown_; }
    /// Null while it is not shown.
    LegendStrip *legend() { return legend_.isVisibleTo(this) ? &legend_ : nullptr; }

    /// Animation of zooms, jumps and coasting. The style's own wish for none wins.
    void setAnimated(bool animated);
    bool isAnimated() const;

    /// Which keys mean what; the standard ones at first.
    void setKeys(CanvasKeys keys) { keys_ = std::move(keys); }
    /// Does what a key asks for, whoever asks: keys, menus, the palette.
    void perform(CanvasKey deed);

    /// The picture as it is now; computed first when something has changed.
    const scene::Scene &scene();
    /// Zooming, panning, stepping: what menus and buttons call.
    ViewControl &control() { return control_; }
    Row hovered() const { return hovered_; }
    /// How many pictures have been computed: another number means another scene().
    std::uint64_t pictures() const { return pictures_; }

    /// An event as screen readers say it: "title, date, side".
    QString spokenName(Row row) const;
    /// Asks for the context menu of an event, at its place where it is in the picture.
    void openMenu(Row row);

    QSize sizeHint() const override { return {900, 600}; }
    QSize minimumSizeHint() const override { return {320, 240}; }

Q_SIGNALS:
    void viewRequested(const detente::ViewState &view, detente::ui::ViewStep step);
    void selectionRequested(const std::vector<detente::Row> &rows, detente::Row current);
    void detailsRequested(detente::Row row);
    /// The event under the pointer, or kNoRow.
    void hoverChanged(detente::Row row);
    /// The day under the pointer; nothing when it has left.
    void pointedAt(std::optional<double> day);
    /// The legend's own button asks for it to be hidden.
    void legendCloseRequested();
    void contextMenuRequested(const detente::ui::CanvasSpot &spot, const QPoint &globalPosition);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void pictureChanged();
    /// Where the scene is painted: all but the legend.
    QRect pictureRect() const;
    void fillLegend();
    void placeLegend();
    void retitle();
    /// What hands see and touch: the scene as last painted.
    const scene::Scene &shown();

    void click(QPointF at, Qt::KeyboardModifiers modifiers);
    void clickArc(const scene::HitArea &area);
    void endDrag(Drag::Kind kind);
    void updateCursor();
    void scrollLanes(double pixels);
    QRectF dragBox() const;
    bool nativeGesture(QNativeGestureEvent *event);
    void pinch(QPinchGesture *gesture);
    void dropDrag();
    void askForMenu(QPointF at, Row row);
    void escape();

    void hoverAt(QPointF at);
    void endHover();
    void showHoverCard();
    HoverText hoverText(const scene::HitArea &area) const;
    void paintOverlay(QPainter &painter);
    /// Measures the time between two selected events.
    void paintMeasure(QPainter &painter);

    Theme theme_;
    FontMeasure measure_;
    std::unique_ptr<ScenePainter> painter_; ///< never null; made anew for another theme
    std::shared_ptr<const CanvasWords> words_;
    std::unique_ptr<Timeline> timeline_; ///< while there are words
    std::optional<Day> today_;
    ViewControl control_;

    scene::Scene scene_;
    bool stale_ = true; ///< scene_ is not that of the present view
    std::uint64_t pictures_ = 0;
    QTimer childrenTold_; ///< runs until the picture has stood still for assistive programs to hear of it

    std::function<QString(const TimeRange &)> spanWords_;
    std::function<QString(std::size_t)> countWords_;
    std::function<HoverText(const scene::HitArea &)> hoverWords_;

    CanvasKeys keys_ = CanvasKeys::standard();
    Drag drag_;
    QElapsedTimer clock_;
    bool animated_ = true;
    bool ringShown_ = false; ///< the keyboard is in use
    bool justDoubleClicked_ = false;

    Row hovered_ = kNoRow;
    QPointF pointer_;
    QTimer hoverDelay_;
    HoverCard hoverCard_;

    std::function<std::vector<LegendEntry>(ColorMode)> legendWords_;
    LegendStrip legend_;
    bool legendShown_ = false;
};

} // namespace detente::ui
