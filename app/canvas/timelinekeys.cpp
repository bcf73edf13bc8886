// The part of TimelineWidget that turns keys, focus and the wish for a menu into requests.
#include "app/canvas/canvasaccessible.h"
#include "app/canvas/places.h"
#include "app/canvas/steps.h"
#include "app/canvas/timelinewidget.h"
#include "core/layout/hittest.h"

#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QKeyEvent>

#include <algorithm>

namespace detente::ui {

using scene::HitArea;

void TimelineWidget::keyPressEvent(QKeyEvent *event)
{
    const CanvasKey deed = keys_.meaning(*event);
    if (deed == CanvasKey::None)
        return QWidget::keyPressEvent(event);
    perform(deed);
    if (!ringShown_) {
        ringShown_ = true;
        update();
    }
}

void TimelineWidget::perform(CanvasKey deed)
{
    switch (deed) {
    case CanvasKey::None:
        break;
    case CanvasKey::PreviousEvent:
        control_.step(-1);
        break;
    case CanvasKey::NextEvent:
        control_.step(1);
        break;
    case CanvasKey::EventAbove:
    case CanvasKey::EventBelow: {
        const int direction = deed == CanvasKey::EventAbove ? -1 : 1;
        if (const Row row = neighbor(scene(), control_.current(), direction); row != kNoRow)
            control_.select(row);
        break;
    }
    case CanvasKey::PanEarlier:
        control_.panBy(-step::kPan);
        break;
    case CanvasKey::PanLater:
        control_.panBy(step::kPan);
        break;
    case CanvasKey::LanesTowardsAxis:
        scrollLanes(-step::kLanes);
        break;
    case CanvasKey::LanesAway:
        scrollLanes(step::kLanes);
        break;
    case CanvasKey::ScreenEarlier:
        control_.panBy(-step::kScreen);
        break;
    case CanvasKey::ScreenLater:
        control_.panBy(step::kScreen);
        break;
    case CanvasKey::First:
        control_.toFirst();
        break;
    case CanvasKey::Last:
        control_.toLast();
        break;
    case CanvasKey::ZoomIn:
        control_.zoomStep(step::kZoom);
        break;
    case CanvasKey::ZoomOut:
        control_.zoomStep(1 / step::kZoom);
        break;
    case CanvasKey::Details:
        if (control_.current() != kNoRow)
            Q_EMIT detailsRequested(control_.current());
        break;
    case CanvasKey::FrameSelection:
        control_.frameSelection();
        break;
    case CanvasKey::SelectAll:
        control_.selectAll(eventsIn(scene(), {0, 0, scene().width, scene().height}));
        break;
    case CanvasKey::ExtendEarlier:
        control_.extend(-1);
        break;
    case CanvasKey::ExtendLater:
        control_.extend(1);
        break;
    case CanvasKey::LinkBack:
        control_.walkLink(-1);
        break;
    case CanvasKey::LinkOn:
        control_.walkLink(1);
        break;
    case CanvasKey::Clear:
        escape();
        break;
    }
}

void TimelineWidget::escape()
{
    // One thing at a time, the nearest first.
    if (drag_.isPressed()) {
        if (drag_.kind() == Drag::Kind::Pan)
            control_.dragFrom(drag_.startRange(), 0, ViewStep::Passing);
        dropDrag();
    } else if (control_.isMoving()) {
        control_.stop();
    } else {
        control_.clearSelection();
    }
}

void TimelineWidget::focusInEvent(QFocusEvent *event)
{
    const Qt::FocusReason reason = event->reason();
    // Coming back to the window leaves the ring as it was.
    if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
        ringShown_ =
            reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    update();
    tellFocus(*this);
}

void TimelineWidget::focusOutEvent(QFocusEvent *)
{
    if (drag_.isPressed())
        dropDrag();
    update();
}

void TimelineWidget::contextMenuEvent(QContextMenuEvent *event)
{
    if (drag_.isPressed())
        return;
    control_.stop();
    endHover();
    const QPointF at = event->pos();
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    if (byKey && control_.current() != kNoRow)
        return openMenu(control_.current());
    askForMenu(at, eventAt(shown(), {at.x(), at.y()}));
}

void TimelineWidget::openMenu(Row row)
{
    const HitArea *area = areaOf(scene(), row);
    const scene::Rect place = area ? area->rect : scene::Rect{0, 0, scene().width, scene().height};
    askForMenu({place.x + place.width / 2, place.y + place.height / 2}, row);
}

void TimelineWidget::askForMenu(QPointF at, Row row)
{
    CanvasSpot spot{row, control_.scale().day(at.x()), hitTest(shown(), {at.x(), at.y()})};
    // What the menu offers for an event it offers for the selection, so the two must not be different ones.
    const std::vector<Row> &selected = control_.selection();
    if (row != kNoRow && std::find(selected.begin(), selected.end(), row) == selected.end())
        control_.select(row);
    Q_EMIT contextMenuRequested(spot, mapToGlobal(at).toPoint());
}

} // namespace detente::ui
