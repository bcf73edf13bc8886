#include "app/canvas/eventaccessible.h"

#include "app/canvas/canvasaccessible.h"
#include "app/canvas/places.h"
#include "app/canvas/timelinewidget.h"

#include <QWindow>

#include <algorithm>

namespace detente::ui {

EventAccessible::EventAccessible(TimelineWidget *canvas, Row row)
    : canvas_(canvas)
    , record_(canvas->control().sharedEvents()->sharedSnapshot())
    , row_(row)
{
}

bool EventAccessible::isValid() const
{
    const FilterIndex *events = canvas_ ? canvas_->control().events() : nullptr;
    const std::shared_ptr<const Snapshot> record = record_.lock();
    return events && record && &events->snapshot() == record.get();
}

QWindow *EventAccessible::window() const
{
    return canvas_ ? canvas_->window()->windowHandle() : nullptr;
}

QAccessibleInterface *EventAccessible::parent() const
{
    return canvas_ ? CanvasAccessible::of(canvas_) : nullptr;
}

QString EventAccessible::text(QAccessible::Text kind) const
{
    // Names only: a screen reader says them at every step, and the details are one key away.
    return kind == QAccessible::Name && isValid() ? canvas_->spokenName(row_) : QString();
}

QRect EventAccessible::rect() const
{
    const scene::HitArea *area = isValid() ? areaOf(canvas_->scene(), row_) : nullptr;
    if (!area)
        return {};
    const QRectF place(area->rect.x, area->rect.y, area->rect.width, area->rect.height);
    const QRect inside = place.toAlignedRect().intersected(canvas_->rect());
    return inside.translated(canvas_->mapToGlobal(QPoint(0, 0)));
}

QAccessible::State EventAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const ViewControl &control = canvas_->control();
    const std::vector<Row> &selected = control.selection();
    state.focusable = true;
    state.selectable = true;
    state.multiSelectable = true;
    state.selected = std::find(selected.begin(), selected.end(), row_) != selected.end();
    state.focused = canvas_->hasFocus() && control.current() == row_;
    state.offscreen = !areaOf(canvas_->scene(), row_);
    state.invisible = !canvas_->isVisible();
    return state;
}

void *EventAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList EventAccessible::actionNames() const
{
    return {pressAction(), showMenuAction()};
}

void EventAccessible::doAction(const QString &name)
{
    if (!isValid())
        return;
    if (name == pressAction()) {
        canvas_->setFocus(Qt::OtherFocusReason);
        canvas_->control().select(row_);
    } else if (name == showMenuAction()) {
        canvas_->openMenu(row_);
    }
}

} // namespace detente::ui
