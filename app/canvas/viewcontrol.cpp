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

/// The same but for rounding.
bool isSame(const TimeRange &a, const TimeRange &b)
{
    const double slack = 1e-6 * b.length();
    return std::abs(a.from - b.from) < slack && std::abs(a.to - b.to) < slack;
}

} // namespace

ViewControl::ViewControl(QObject *parent)
    : QObject(parent)
{
    connect(&motion_, &ViewMotion::moved, this, &ViewControl::onMoved);
    rest_.setSingleShot(true);
    rest_.setInterval(kRestMs);
    connect(&rest_, &QTimer::timeout, this, [this] { request(view_.range, ViewStep::Settled); });
}

void ViewControl::setEvents(std::shared_ptr<const FilterIndex> events)
{
    const bool sameRecord = events_ && events && &events_->snapshot() == &events->snapshot();
    events_ = std::move(events);
    if (sameRecord)
        return;
    selection_.clear(); // rows of another snapshot mean other events
    glideNext_ = false;
    frame_.reset();
    record_ = events_ ? recordRange(events_->snapshot()) : std::nullopt;
}

void ViewControl::setView(const ViewState &view)
{
    const TimeRange shown = view_.range;
    view_ = view;
    if (view.range == asked_) {
        if (following_)
            view_.range = shown;
        return;
    }
    halt();
    asked_ = view.range;
    if (!std::exchange(glideNext_, false) || !animated_)
        return;
    view_.range = shown;
    following_ = true;
    motion_.start(shown, view.range, ViewMotion::Kind::Glide);
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
    halt();
    request(view_.range, ViewStep::Settled);
}

void ViewControl::onMoved(const TimeRange &range, bool last)
{
    if (!following_)
        return request(range, last ? end_ : ViewStep::Passing);
    view_.range = range;
    following_ = !last;
    Q_EMIT followed();
}

void ViewControl::halt()
{
    motion_.stop();
    following_ = false;
}

TimeRange ViewControl::limited(const TimeRange &range) const
{
    return record_ ? keptInSight(range, *record_) : range;
}

void ViewControl::requestForNow(const ViewState &view)
{
    halt();
    asked_ = view.range;
    Q_EMIT viewRequested(view, ViewStep::Passing);
    rest_.start();
}

void ViewControl::request(TimeRange range, ViewStep step)
{
    rest_.stop();
    ViewState wanted = view_;
    wanted.range = range;
    asked_ = range;
    Q_EMIT viewRequested(wanted, step);
}

void ViewControl::move(const TimeRange &target, ViewStep end, ViewMotion::Kind kind)
{
    const TimeRange to = limited(target);
    if (to == view_.range)
        return stop();
    if (end == ViewStep::Place && !motion_.isRunning())
        Q_EMIT leaving();
    halt();
    if (!animated_)
        return request(to, end);
    asked_ = view_.range;
    end_ = end;
    motion_.start(view_.range, to, kind);
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
    move(zoomed(goal(), factor, scale().day(pixel), pixel), ViewStep::Settled);
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

double ViewControl::anchor() const
{
    if (events_ && current() != kNoRow) {
        const double day = daysOf(events_->snapshot(), current()).center();
        if (day >= view_.range.from && day <= view_.range.to)
            return day;
    }
    return view_.range.center();
}

void ViewControl::zoomStep(double factor)
{
    zoomAt(scale().x(anchor()), factor);
}

void ViewControl::dragFrom(const TimeRange &start, double pixels, ViewStep step)
{
    halt();
    request(limited(Scale{start, width_}.panned(pixels)), step);
}

void ViewControl::coast(double speed)
{
    constexpr double kStill = 0.15; // pixels a millisecond: the hand had stopped before it let go
    if (!animated_ || std::abs(speed) < kStill)
        return request(view_.range, ViewStep::Settled);
    move(scale().panned(ViewMotion::coastDistance(speed)), ViewStep::Settled, ViewMotion::Kind::Coast);
}

void ViewControl::panBy(double widths)
{
    move(Scale{goal(), width_}.panned(-widths * width_), ViewStep::Settled);
}

TimeRange ViewControl::shortEnough(const TimeRange &range) const
{
    return Scale{range, width_}.zoomed(1, width_ / 2);
}

void ViewControl::goTo(const TimeRange &range)
{
    move(shortEnough(range), ViewStep::Place);
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
    move({from, from + length}, ViewStep::Place);
}

void ViewControl::toLast()
{
    if (!events_ || events_->count() == 0)
        return;
    const double length = view_.range.length();
    const double to = static_cast<double>(events_->lastDay().jdn) + 1 + kEndMargin * length;
    move({to - length, to}, ViewStep::Place);
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
    if (!events_ || selection_.empty())
        return;
    const TimeRange frame = limited(shortEnough(framed(events_->snapshot(), selection_, kShortestFrame)));
    if (!isSame(goal(), frame)) {
        frame_ = {frame, goal()};
        goTo(frame);
    } else if (frame_ && isSame(frame_->first, frame)) {
        goTo(frame_->second);
    } else {
        showAll();
    }
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

void ViewControl::extend(int direction)
{
    if (selection_.empty() || !events_)
        return step(direction);
    const Row to = direction > 0 ? events_->next(current()) : events_->previous(current());
    if (to == kNoRow)
        return;
    std::vector<Row> rows = selection_;
    if (const auto held = std::find(rows.begin(), rows.end(), to); held != rows.end()) {
        rows.erase(held);
        rows.back() = to;
    } else {
        rows.push_back(to);
    }
    Q_EMIT selectionRequested(rows, to);
    bringIntoView(to);
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
        follow(direction < 0 ? edges.front().to : edges.front().from);
}

void ViewControl::follow(Row row)
{
    if (!motion_.isRunning())
        Q_EMIT leaving();
    visit(row);
}

void ViewControl::visit(Row row)
{
    select(row);
    bringIntoView(row);
}

void ViewControl::bringIntoView(Row row)
{
    const TimeRange days = daysOf(events_->snapshot(), row);
    const TimeRange &base = goal();
    const double margin = kEndMargin * base.length();
    if (days.from < base.from + margin)
        move({days.from - margin * 3, days.from - margin * 3 + base.length()}, ViewStep::Settled);
    else if (days.from > base.to - margin)
        move({days.from + margin * 3 - base.length(), days.from + margin * 3}, ViewStep::Settled);
}

} // namespace detente::ui
