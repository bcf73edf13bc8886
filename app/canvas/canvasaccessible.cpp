#include "app/canvas/canvasaccessible.h"

#include "app/canvas/eventaccessible.h"
#include "app/canvas/places.h"
#include "app/canvas/timelinewidget.h"

#include <algorithm>

namespace detente::ui {

namespace {

/// Interfaces kept; past it those out of the picture are given up. Assistive programs ask for them anew.
constexpr std::size_t kMostKnown = 4096;

QAccessibleInterface *makeForCanvas(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<TimelineWidget *>(object);
    return canvas ? new CanvasAccessible(canvas) : nullptr;
}

void tell(QAccessibleInterface *about, QAccessible::Event what)
{
    if (!about)
        return;
    QAccessibleEvent event(about, what);
    QAccessible::updateAccessibility(&event);
}

bool holds(const std::vector<Row> &rows, Row row)
{
    return std::find(rows.begin(), rows.end(), row) != rows.end();
}

} // namespace

CanvasAccessible::CanvasAccessible(TimelineWidget *canvas)
    : QAccessibleWidget(canvas, QAccessible::List)
{
}

CanvasAccessible::~CanvasAccessible()
{
    forget();
}

void CanvasAccessible::install()
{
    static const bool installed = (QAccessible::installFactory(makeForCanvas), true);
    Q_UNUSED(installed)
}

CanvasAccessible *CanvasAccessible::of(TimelineWidget *canvas)
{
    return static_cast<CanvasAccessible *>(QAccessible::queryAccessibleInterface(canvas));
}

TimelineWidget &CanvasAccessible::canvas() const
{
    return *static_cast<TimelineWidget *>(widget());
}

void CanvasAccessible::forget()
{
    for (const auto &[row, id] : std::exchange(known_, {}))
        QAccessible::deleteAccessibleInterface(id);
}

const std::vector<Row> &CanvasAccessible::rows() const
{
    const scene::Scene &scene = canvas().scene();
    const Row current = canvas().control().current();
    if (picture_ == canvas().pictures() && current_ == current)
        return rows_;
    picture_ = canvas().pictures();
    current_ = current;
    rows_ = eventsIn(scene, {0, 0, scene.width, scene.height});
    if (const auto place = std::lower_bound(rows_.begin(), rows_.end(), current);
        current != kNoRow && (place == rows_.end() || *place != current))
        rows_.insert(place, current);
    return rows_;
}

QAccessibleInterface *CanvasAccessible::event(Row row)
{
    const std::shared_ptr<const FilterIndex> &events = canvas().control().sharedEvents();
    if (!events || row >= events->snapshot().events.size())
        return nullptr;
    if (record_.lock() != events->sharedSnapshot()) {
        forget();
        record_ = events->sharedSnapshot();
    }
    if (const auto found = known_.find(row); found != known_.end())
        return QAccessible::accessibleInterface(found->second);
    if (known_.size() >= kMostKnown)
        forget();
    auto *made = new EventAccessible(&canvas(), row);
    known_.emplace(row, QAccessible::registerAccessibleInterface(made));
    return made;
}

int CanvasAccessible::childCount() const
{
    return static_cast<int>(rows().size()) + (canvas().legend() ? 1 : 0);
}

QAccessibleInterface *CanvasAccessible::child(int index) const
{
    const std::vector<Row> &shown = rows();
    if (index == static_cast<int>(shown.size()) && canvas().legend())
        return QAccessible::queryAccessibleInterface(canvas().legend());
    if (index < 0 || static_cast<std::size_t>(index) >= shown.size())
        return nullptr;
    return const_cast<CanvasAccessible *>(this)->event(shown[static_cast<std::size_t>(index)]);
}

int CanvasAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const std::vector<Row> &shown = rows();
    if (child && child->object() && child->object() == canvas().legend())
        return static_cast<int>(shown.size());
    const auto *event = dynamic_cast<const EventAccessible *>(child);
    if (!event)
        return -1;
    const auto place = std::lower_bound(shown.begin(), shown.end(), event->row());
    return place != shown.end() && *place == event->row() ? static_cast<int>(place - shown.begin()) : -1;
}

QAccessibleInterface *CanvasAccessible::childAt(int x, int y) const
{
    const QPoint at = canvas().mapFromGlobal(QPoint(x, y));
    if (canvas().legend() && canvas().legend()->geometry().contains(at))
        return QAccessible::queryAccessibleInterface(canvas().legend());
    const Row row = eventAt(canvas().scene(), {static_cast<double>(at.x()), static_cast<double>(at.y())});
    return row == kNoRow ? nullptr : const_cast<CanvasAccessible *>(this)->event(row);
}

QAccessibleInterface *CanvasAccessible::focusChild() const
{
    if (!canvas().hasFocus())
        return nullptr;
    const Row current = canvas().control().current();
    return current == kNoRow ? nullptr : const_cast<CanvasAccessible *>(this)->event(current);
}

QAccessible::State CanvasAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.multiSelectable = true;
    return state;
}

std::vector<SelectionNews> selectionNews(const std::vector<Row> &before, const std::vector<Row> &after)
{
    std::vector<SelectionNews> news;
    for (const Row row : before) {
        if (!holds(after, row))
            news.push_back({row, QAccessible::SelectionRemove});
    }
    for (const Row row : after) {
        if (!holds(before, row))
            news.push_back({row, after.size() == 1 ? QAccessible::Selection : QAccessible::SelectionAdd});
    }
    const Row current = after.empty() ? kNoRow : after.back();
    if (current != (before.empty() ? kNoRow : before.back()))
        news.push_back({current, QAccessible::Focus});
    return news;
}

void tellSelection(TimelineWidget &canvas, const std::vector<Row> &before)
{
    if (!QAccessible::isActive())
        return;
    for (const SelectionNews &news : selectionNews(before, canvas.control().selection())) {
        if (news.what == QAccessible::Focus)
            tellFocus(canvas);
        else
            tell(CanvasAccessible::of(&canvas)->event(news.row), news.what);
    }
}

void tellFocus(TimelineWidget &canvas)
{
    if (!QAccessible::isActive() || !canvas.hasFocus())
        return;
    CanvasAccessible *list = CanvasAccessible::of(&canvas);
    QAccessibleInterface *current = list->focusChild();
    tell(current ? current : list, QAccessible::Focus);
}

void tellChildren(TimelineWidget &canvas)
{
    if (QAccessible::isActive())
        tell(CanvasAccessible::of(&canvas), QAccessible::ObjectReorder);
}

} // namespace detente::ui
