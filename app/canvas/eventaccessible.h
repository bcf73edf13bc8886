#pragma once

#include "core/catalog/columns.h"

#include <QAccessibleActionInterface>
#include <QAccessibleInterface>
#include <QPointer>

#include <memory>

namespace detente::ui {

class TimelineWidget;

/// One event of the canvas for assistive programs: an item of its list, named "title, date, side". It is valid as long
/// as the canvas shows the same record.
class EventAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    EventAccessible(TimelineWidget *canvas, Row row);

    Row row() const { return row_; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    /// On the screen; empty while the event is not in the picture.
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    /// press selects the event, as a click does; showMenu opens its context menu.
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<TimelineWidget> canvas_;
    std::weak_ptr<const Snapshot> record_;
    Row row_;
};

} // namespace detente::ui
