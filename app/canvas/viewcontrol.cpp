#include "app/canvas/viewcontrol.h"

#include "app/canvas/framing.h"

#include <algorithm>
#include <cmath>

namespace detente::ui {

namespace {

constexpr double kShortestFrame = 30; // days: framing one event shows what stands around it
constexpr double kEventWindow = 90;   // days around an event that is zoomed to
constexpr int kRestMs = 300;
constexpr double kEndMargin = 0.08; // of the window, between its edge and an end of the record

} // namespace

ViewControl::ViewControl(QObject *parent)
    : QObject(parent)
{
    connect(&motion_, &ViewMotion::moved, this, [this](const TimeRange &range, bool last) { request(range, !last); });
    rest_.setSingleShot(true);
    rest_.setInterval(kRestMs);
    connect(&rest_, &QTimer::timeout, this, [this] { request(view_.range, false); });
}

void ViewControl::setEvents(std::shared_ptr<const FilterIndex> events)
{
    const bool sameRecord = events_ && events && &events_->snapshot() == &events->snapshot();
    events_ = std::move(events);
    if (sameRecord)
        return;
    selection_.clear(); // rows of another snapshot mean other events
    record_ = events_ ? recordRange(events_->snapshot()) : std::nullopt;
}

void ViewControl::setView(const ViewState &view)
{
    view_ = view;
    if (!(view.range == asked_)) {
        motion_.stop();
        asked_ = view.range;
    }
}

void ViewControl::setSelection(std::vector<Row> rows)
{
    selection_ = std::move(rows);
}

void ViewControl::setWidth(double width)
{
    width_ = std::max(width, 1.0);
}

void ViewControl::stop()
{
    if (!isMoving())
        return;
    motion_.stop();
    request(view_.range, false);
}

TimeRange ViewControl::limited(const TimeRange &range) const
{
    return record_ ? keptInSight(range, *record_) : range;
}

void ViewControl::requestForNow(const ViewState &view)
{
    motion_.stop();
    asked_ = view.range;
    Q_EMIT viewRequested(view, true);
    rest_.start();
}

void ViewControl::request(TimeRange range, bool transient)
{
    rest_.stop();
    ViewState wanted = view_;
    wanted.range = range;
    asked_ = range;
    Q_EMIT viewRequested(wanted, transient);
}

void ViewControl::move(const TimeRange &target, ViewMotion::Kind kind)
{
    const TimeRange end = limited(target);
    if (end == view_.range) {
        motion_.stop();
        return;
    }
    if (!animated_) {
        request(end, false);
        return;
    }
    asked_ = view_.range;
    motion_.start(view_.range, end, kind);
}

TimeRange ViewControl::zoomed(const TimeRange &base, double factor, double held, double pixel) const
{
    double length = Scale{base, width_}.zoomed(factor, pixel).length();
    if (record_ && factor < 1) // shortened here, not by limited(), which would let go of the held day
        length = std::max(base.length(), std::min(length, longestRange(*record_)));
    const double from = held - pixel / width_ * length;
    return {from, from + length};
}

void ViewControl::zoomAt(double pixel, double factor)
{
    // Turns of the wheel in quick succession add to where the last one was going, at the day now under the pointer.
    const TimeRange &base = motion_.isRunning() ? motion_.target() : view_.range;
    move(zoomed(base, factor, scale().day(pixel), pixel));
}

void ViewControl::zoomNow(double pixel, double factor)
{
    ViewState wanted = view_;
    wanted.range = limited(zoomed(view_.range, factor, scale().day(pixel), pixel));
    requestForNow(wanted);
}

void ViewControl::panNow(double pixels)
{
    ViewState wanted = view_;
    wanted.range = limited(scale().panned(pixels));
    requestForNow(wanted);
}

void ViewControl::zoomStep(double factor)
{
    double pixel = width_ / 2;
    if (events_ && current() != kNoRow) {
        const double x = scale().x(daysOf(events_->snapshot(), current()).center());
        if (x >= 0 && x <= width_)
            pixel = x;
    }
    zoomAt(pixel, factor);
}

void ViewControl::dragFrom(const TimeRange &start, double pixels, bool transient)
{
    motion_.stop();
    request(limited(Scale{start, width_}.panned(pixels)), transient);
}

void ViewControl::coast(double speed)
{
    constexpr double kStill = 0.15; // pixels a millisecond: the hand had stopped before it let go
    if (!animated_ || std::abs(speed) < kStill)
        return request(view_.range, false);
    move(scale().panned(ViewMotion::coastDistance(speed)), ViewMotion::Kind::Coast);
}

void ViewControl::panBy(double widths)
{
    const TimeRange &base = motion_.isRunning() ? motion_.target() : view_.range;
    move(Scale{base, width_}.panned(-widths * width_));
}

void ViewControl::goTo(const TimeRange &range)
{
    const Scale shortest{range, width_};
    move(shortest.zoomed(1, width_ / 2));
}

void ViewControl::scrollLanes(double pixels)
{
    ViewState wanted = view_;
    wanted.laneScroll = std::max(0.0, view_.laneScroll + pixels);
    if (wanted.laneScroll != view_.laneScroll)
        requestForNow(wanted);
}

void ViewControl::toFirst()
{
    if (!events_ || events_->count() == 0)
        return;
    const double length = view_.range.length();
    const double from = static_cast<double>(events_->firstDay().jdn) - kEndMargin * length;
    move({from, from + length});
}

void ViewControl::toLast()
{
    if (!events_ || events_->count() == 0)
        return;
    const double length = view_.range.length();
    const double to = static_cast<double>(events_->lastDay().jdn) + 1 + kEndMargin * length;
    move({to - length, to});
}

void ViewControl::showAll()
{
    constexpr double kMargin = 0.03;
    if (events_ && events_->count() > 0 && events_->firstDay() <= events_->lastDay())
        goTo(withMargins(
            {static_cast<double>(events_->firstDay().jdn), static_cast<double>(events_->lastDay().jdn) + 1}, kMargin));
    else if (record_)
        goTo(withMargins(*record_, kMargin));
}

void ViewControl::frameSelection()
{
    if (events_ && !selection_.empty())
        goTo(framed(events_->snapshot(), selection_, kShortestFrame));
}

void ViewControl::zoomTo(Row row)
{
    if (!events_ || row == kNoRow)
        return;
    const Row rows[] = {row};
    const TimeRange frame = framed(events_->snapshot(), rows, std::min(kEventWindow, view_.range.length()));
    goTo(frame);
}

void ViewControl::select(Row row)
{
    Q_EMIT selectionRequested({row}, row);
}

void ViewControl::toggle(Row row)
{
    std::vector<Row> rows = selection_;
    if (const auto found = std::find(rows.begin(), rows.end(), row); found != rows.end())
        rows.erase(found);
    else
        rows.push_back(row);
    const Row last = rows.empty() ? kNoRow : rows.back();
    Q_EMIT selectionRequested(rows, last);
}

void ViewControl::selectAll(std::vector<Row> rows)
{
    const Row last = rows.empty() ? kNoRow : rows.back();
    Q_EMIT selectionRequested(rows, last);
}

void ViewControl::clearSelection()
{
    if (!selection_.empty())
        Q_EMIT selectionRequested({}, kNoRow);
}

Row ViewControl::nearestToMiddle() const
{
    const std::vector<ShortDay> &days = events_->snapshot().events.earliest;
    const double middle = view_.range.center();
    const auto found =
        std::lower_bound(days.begin(), days.end(), middle, [](ShortDay day, double wanted) { return day < wanted; });
    const auto index = static_cast<Row>(found - days.begin());
    const auto allowed = [this](Row row) { return row < events_->bitmap().size() && events_->bitmap().test(row); };
    const Row after = allowed(index) ? index : (index < days.size() ? events_->next(index) : kNoRow);
    const Row before = index > 0 ? (allowed(index - 1) ? index - 1 : events_->previous(index - 1)) : kNoRow;
    if (before == kNoRow || after == kNoRow)
        return before == kNoRow ? after : before;
    return middle - days[before] <= days[after] - middle ? before : after;
}

void ViewControl::step(int direction)
{
    if (!events_ || events_->count() == 0)
        return;
    const Row from = current();
    const Row to = from == kNoRow ? nearestToMiddle() : (direction > 0 ? events_->next(from) : events_->previous(from));
    if (to != kNoRow)
        visit(to);
}

void ViewControl::walkLink(int direction)
{
    if (!events_ || current() == kNoRow)
        return;
    const std::span<const LinkEdge> edges =
        direction < 0 ? events_->snapshot().linksFrom(current()) : events_->snapshot().linksTo(current());
    if (!edges.empty())
        visit(direction < 0 ? edges.front().to : edges.front().from);
}

void ViewControl::visit(Row row)
{
    select(row);
    const TimeRange days = daysOf(events_->snapshot(), row);
    const TimeRange &base = motion_.isRunning() ? motion_.target() : view_.range;
    const double margin = kEndMargin * base.length();
    if (days.from < base.from + margin)
        move({days.from - margin * 3, days.from - margin * 3 + base.length()});
    else if (days.from > base.to - margin)
        move({days.from + margin * 3 - base.length(), days.from + margin * 3});
}

} // namespace detente::ui
