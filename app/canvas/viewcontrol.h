#pragma once

#include "app/canvas/viewmotion.h"
#include "core/catalog/filterindex.h"
#include "core/layout/scale.h"

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace detente::ui {

/// How a request for a view counts.
enum class ViewStep : std::uint8_t {
    Passing, ///< a frame of a movement that goes on; never a place of its own
    Settled, ///< the end of a pan or a zoom: a place once nothing follows for a while
    Place    ///< the end of a jump: a place at once
};

/// Turns what hands ask for (zoom here, pan so far, next event, frame these) into requests for another view or
/// selection. Holds the view only as it was last set: a request changes nothing until it comes back through setView.
class ViewControl : public QObject {
    Q_OBJECT

public:
    explicit ViewControl(QObject *parent = nullptr);

    void setEvents(std::shared_ptr<const FilterIndex> events);
    /// A range other than the one last asked for ends any motion, and is jumped to unless glideToNext() was called.
    void setView(const ViewState &view);
    /// The next range that setView brings without its having been asked for is glided to: for back and forward. Only
    /// what is shown glides; nothing is asked for.
    void glideToNext() { glideNext_ = true; }
    /// The last of \p rows is the current event.
    void setSelection(std::vector<Row> rows);
    /// The width of the picture in logical pixels.
    void setWidth(double width);
    /// Without animation every request is for its final view at once, and nothing coasts.
    void setAnimated(bool animated) { animated_ = animated; }

    /// The view as shown: in the middle of a motion its range is on the way.
    const ViewState &view() const { return view_; }
    const std::vector<Row> &selection() const { return selection_; }
    Row current() const { return selection_.empty() ? kNoRow : selection_.back(); }
    const FilterIndex *events() const { return events_.get(); }
    const std::shared_ptr<const FilterIndex> &sharedEvents() const { return events_; }
    Scale scale() const { return {view_.range, width_}; }
    bool isMoving() const { return motion_.isRunning() || rest_.isActive(); }
    /// Ends a motion where it is and asks for that view to be kept.
    void stop();

    // Zooming and panning.
    /// Zooms by \p factor (> 1: in) with the day under \p pixel held. Quick successions add up.
    void zoomAt(double pixel, double factor);
    /// As zoomAt and dragFrom, at once and without an end that anyone tells of: for pinches and two fingers, which are
    /// smooth by themselves. The view is asked to be kept once they have rested for a moment.
    void zoomNow(double pixel, double factor);
    void panNow(double pixels);
    /// Zooms at the current event where it is in view, else at the middle.
    void zoomStep(double factor);
    /// The range \p start moved by \p pixels to the right.
    void dragFrom(const TimeRange &start, double pixels, ViewStep step);
    /// Lets a picture coast that was moving at \p speed pixels a millisecond.
    void coast(double speed);
    /// Moves by a part of the window's width, to later times when positive.
    void panBy(double widths);
    void goTo(const TimeRange &range);
    /// The lanes moved by \p pixels away from the axis, at once.
    void scrollLanes(double pixels);

    // Places.
    void toFirst();
    void toLast();
    /// Everything the filter lets through, or the whole record when it lets nothing through.
    void showAll();
    /// Shows the selected events; asked again there, returns to the range before, or shows all.
    void frameSelection();
    /// Zooms to one event: to its own duration, else to the weeks around it.
    void zoomTo(Row row);
    /// The day that keys zoom at: the current event's where it is in view, else the middle.
    double anchor() const;

    // Selection.
    void select(Row row);
    void toggle(Row row);
    /// Takes the next (+1) or previous (−1) event into the selection as its current one; when that one is selected
    /// already, lets go of the present current one. The view follows.
    void extend(int direction);
    void selectAll(std::vector<Row> rows);
    void clearSelection();
    /// The next (+1) or previous (−1) event of all that the filter lets through; without a current event the one
    /// nearest to the middle of the view. The view follows.
    void step(int direction);
    /// The event that \p row's first link of either direction leads to: to what it answers (−1) or what answers it
    /// (+1).
    void walkLink(int direction);
    /// Asks for \p row alone and for a view that shows it.
    void visit(Row row);
    /// visit(), with the present view as a place to come back to: for walking along links.
    void follow(Row row);

Q_SIGNALS:
    void viewRequested(const detente::ViewState &view, detente::ui::ViewStep step);
    /// A jump begins: the present view is worth coming back to.
    void leaving();
    /// What is shown glides to a view that was set (glideToNext).
    void followed();
    void selectionRequested(const std::vector<detente::Row> &rows, detente::Row current);

private:
    void onMoved(const TimeRange &range, bool last);
    void halt();
    void request(TimeRange range, ViewStep step);
    void requestForNow(const ViewState &view);
    void move(const TimeRange &target, ViewStep end, ViewMotion::Kind kind = ViewMotion::Kind::Glide);
    /// Where the picture is going, or is.
    const TimeRange &goal() const { return motion_.isRunning() ? motion_.target() : view_.range; }
    void bringIntoView(Row row);
    TimeRange shortEnough(const TimeRange &range) const;
    /// \p base zoomed by \p factor, no further than there is something to see, so that \p held is at \p pixel.
    TimeRange zoomed(const TimeRange &base, double factor, double held, double pixel) const;
    TimeRange limited(const TimeRange &range) const;
    Row nearestToMiddle() const;

    std::shared_ptr<const FilterIndex> events_;
    std::optional<TimeRange> record_; ///< of the whole snapshot
    ViewState view_;
    std::vector<Row> selection_;
    double width_ = 1;
    bool animated_ = true;
    ViewMotion motion_;
    ViewStep end_ = ViewStep::Settled; ///< what the end of the motion is
    bool glideNext_ = false;
    bool following_ = false; ///< the motion leads to a view that was set; nothing is asked for
    QTimer rest_;            ///< runs while hands without an end may go on
    TimeRange asked_;        ///< the range last asked for
    /// The frame that frameSelection() made last, and the range before.
    std::optional<std::pair<TimeRange, TimeRange>> frame_;
};

} // namespace detente::ui
