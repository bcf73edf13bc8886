// Hands: the part of TimelineWidget that turns what mouse, wheel and fingers do into requests.
#include "app/canvas/framing.h"
#include "app/canvas/places.h"
#include "app/canvas/steps.h"
#include "app/canvas/timelinewidget.h"
#include "core/layout/hittest.h"

#include <QInputDevice>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace detente::ui {

using scene::HitArea;

namespace {

constexpr double kNotch = 120;         // angleDelta of one notch of a wheel
constexpr double kZoomPerNotch = 1.35; // five notches zoom about four and a half times
constexpr double kShortestBox = 8;     // pixels: a narrower box was a slip of the hand

/// Two fingers on a touchpad, not a wheel. Touchpads say so by their device, or by scrolling in phases; a wheel's
/// pixelDelta cannot be relied on (it is the driver's guess on X11).
bool fromTouchpad(const QWheelEvent &event)
{
    const QInputDevice *device = event.device();
    if (device && device->type() == QInputDevice::DeviceType::TouchPad)
        return true;
    return event.phase() != Qt::NoScrollPhase && !event.pixelDelta().isNull();
}

TimeRange rangeOf(const HitArea &area)
{
    return {static_cast<double>(area.from.jdn), static_cast<double>(area.to.jdn)};
}

bool isFinite(const HitArea &area)
{
    return area.from.isFinite() && area.to.isFinite() && area.from < area.to;
}

} // namespace

void TimelineWidget::mousePressEvent(QMouseEvent *event)
{
    ringShown_ = false;
    update();
    if (drag_.isPressed() && event->button() != drag_.button())
        return; // a second button changes nothing for the first
    control_.stop();
    endHover();
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    justDoubleClicked_ = false;
    drag_.press(event->button(), event->modifiers(), event->position(), control_.view().range, event->timestamp());
    updateCursor();
}

void TimelineWidget::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    Q_EMIT pointedAt(control_.scale().day(at.x()));
    if (drag_.isPressed() && !(event->buttons() & drag_.button()))
        dropDrag(); // let go where nobody heard it
    if (!drag_.isPressed())
        return hoverAt(at);
    if (!drag_.move(at, event->timestamp()))
        return;
    updateCursor();
    if (drag_.kind() == Drag::Kind::Pan)
        control_.dragFrom(drag_.startRange(), drag_.position().x() - drag_.start().x(), ViewStep::Passing);
    else
        update();
}

void TimelineWidget::mouseReleaseEvent(QMouseEvent *event)
{
    if (!drag_.isPressed() || event->button() != drag_.button())
        return;
    const QPointF start = drag_.start();
    const bool left = drag_.button() == Qt::LeftButton;
    const Qt::KeyboardModifiers modifiers = drag_.modifiers();
    const Drag::Kind kind = drag_.kind();
    if (kind != Drag::Kind::None)
        endDrag(kind);
    drag_.release(event->timestamp());
    if (kind == Drag::Kind::Pan)
        control_.coast(drag_.speed());
    else if (kind == Drag::Kind::None && left && !justDoubleClicked_)
        click(start, modifiers);
    justDoubleClicked_ = false;
    updateCursor();
    update();
}

void TimelineWidget::endDrag(Drag::Kind kind)
{
    const QRectF box = dragBox();
    if (kind == Drag::Kind::Box && box.width() >= kShortestBox) {
        const Scale scale = control_.scale();
        control_.goTo({scale.day(box.left()), scale.day(box.right())});
    }
    if (kind == Drag::Kind::Several) {
        const std::vector<Row> held = eventsIn(shown(), {box.x(), box.y(), box.width(), box.height()});
        std::vector<Row> rows = control_.selection();
        for (const Row row : held) {
            if (std::find(rows.begin(), rows.end(), row) == rows.end())
                rows.push_back(row);
        }
        if (rows != control_.selection())
            control_.selectAll(std::move(rows));
    }
}

QRectF TimelineWidget::dragBox() const
{
    QRectF box = QRectF(drag_.start(), drag_.position()).normalized().intersected(pictureRect());
    if (drag_.kind() == Drag::Kind::Box) {
        box.setTop(0);
        box.setBottom(pictureRect().height());
    }
    return box;
}

void TimelineWidget::click(QPointF at, Qt::KeyboardModifiers modifiers)
{
    const std::optional<HitArea> area = hitTest(shown(), {at.x(), at.y()});
    const bool several = modifiers & Qt::ControlModifier;
    const HitArea::Kind kind = area ? area->kind : HitArea::Kind::Era;
    if (kind == HitArea::Kind::Event && area->row != kNoRow) {
        several ? control_.toggle(area->row) : control_.select(area->row);
    } else if (kind == HitArea::Kind::Badge && isFinite(*area)) {
        constexpr double kMargin = 0.1;
        control_.goTo(withMargins(rangeOf(*area), kMargin));
    } else if (kind == HitArea::Kind::Arc) {
        clickArc(*area);
    } else if (!several) {
        control_.clearSelection();
    }
}

void TimelineWidget::clickArc(const HitArea &area)
{
    const auto index = static_cast<std::size_t>(area.index);
    if (area.index < 0 || index >= scene_.arcs.size())
        return;
    // The end that one is not at: an arc is a way to the other event.
    const scene::Arc &arc = scene_.arcs[index];
    control_.follow(arc.fromRow == control_.current() ? arc.toRow : arc.fromRow);
}

void TimelineWidget::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    mousePressEvent(event);
    justDoubleClicked_ = true;
    const std::optional<HitArea> area = hitTest(shown(), {event->position().x(), event->position().y()});
    if (!area)
        return;
    if (area->kind == HitArea::Kind::Event && area->row != kNoRow) {
        control_.zoomTo(area->row);
        Q_EMIT detailsRequested(area->row);
    } else if (isFinite(*area) && area->kind != HitArea::Kind::Arc) {
        control_.goTo(rangeOf(*area));
    }
}

void TimelineWidget::wheelEvent(QWheelEvent *event)
{
    event->accept();
    endHover();
    const QPointF angle = event->angleDelta();
    if (fromTouchpad(*event)) {
        const QPointF fingers = event->pixelDelta().isNull() ? angle / 8 : QPointF(event->pixelDelta());
        if (fingers.x() != 0)
            control_.panNow(fingers.x());
        if (fingers.y() != 0)
            scrollLanes(-fingers.y());
        return;
    }
    if (event->modifiers() & Qt::ControlModifier)
        return scrollLanes(-angle.y() / kNotch * step::kLanes);
    // Shift turns a wheel sideways; so do Alt (in Qt itself) and wheels that tilt.
    const double sideways = event->modifiers() & Qt::ShiftModifier ? angle.x() + angle.y() : angle.x();
    if (sideways != 0)
        return control_.panBy(-sideways / kNotch * step::kPan);
    if (angle.y() != 0)
        control_.zoomAt(event->position().x(), std::pow(kZoomPerNotch, angle.y() / kNotch));
}

void TimelineWidget::scrollLanes(double pixels)
{
    // Away from the axis only while something has no lane yet: else one would scroll into nothing.
    const scene::Stats &stats = shown().stats;
    if (pixels < 0 || stats.hidden + stats.marked + stats.binned > 0)
        control_.scrollLanes(pixels);
}

bool TimelineWidget::nativeGesture(QNativeGestureEvent *event)
{
    if (event->gestureType() == Qt::ZoomNativeGesture) {
        control_.zoomNow(event->position().x(), std::max(0.1, 1 + event->value()));
        return true;
    }
    if (event->gestureType() == Qt::SmartZoomNativeGesture) {
        control_.zoomAt(event->position().x(), step::kZoom * step::kZoom);
        return true;
    }
    return event->gestureType() == Qt::BeginNativeGesture || event->gestureType() == Qt::EndNativeGesture;
}

void TimelineWidget::pinch(QPinchGesture *gesture)
{
    if (gesture->state() == Qt::GestureStarted) {
        drag_.cancel(); // the first finger had looked like a press
        endHover();
    }
    const QPointF center = mapFromGlobal(gesture->centerPoint());
    if (gesture->changeFlags() & QPinchGesture::CenterPointChanged)
        control_.panNow(center.x() - mapFromGlobal(gesture->lastCenterPoint()).x());
    if (gesture->changeFlags() & QPinchGesture::ScaleFactorChanged)
        control_.zoomNow(center.x(), std::max(0.1, gesture->scaleFactor()));
}

void TimelineWidget::dropDrag()
{
    if (drag_.kind() == Drag::Kind::Pan)
        control_.coast(0);
    drag_.cancel();
    updateCursor();
    update();
}

void TimelineWidget::leaveEvent(QEvent *)
{
    endHover();
    Q_EMIT pointedAt(std::nullopt);
}

void TimelineWidget::updateCursor()
{
    const Drag::Kind kind = drag_.kind();
    if (kind == Drag::Kind::Pan)
        setCursor(Qt::ClosedHandCursor);
    else if (kind != Drag::Kind::None)
        setCursor(Qt::CrossCursor);
    else if (hovered_ != kNoRow)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

} // namespace detente::ui
