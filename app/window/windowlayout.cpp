#include "app/window/windowlayout.h"

#include "app/window/windowplace.h"

#include <QDockWidget>
#include <QEvent>
#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>
#include <QToolBar>

namespace detente::ui {

namespace {

constexpr QSize kFirstSize{1440, 900};
/// Docks of another arrangement are not restored.
constexpr int kVersion = 1;

QList<QRect> freeAreas()
{
    QList<QRect> areas;
    for (const QScreen *screen : QGuiApplication::screens()) // the main one comes first
        areas << screen->availableGeometry();
    return areas;
}

} // namespace

WindowLayout::WindowLayout(QMainWindow &window, QToolBar &tools, std::vector<Dock> docks)
    : QObject(&window)
    , window_(window)
    , tools_(tools)
    , docks_(std::move(docks))
{
    const QSize room = window_.screen()->availableSize();
    window_.resize(kFirstSize.boundedTo(room));
    reset();
    window_.installEventFilter(this);
    for (const Dock &dock : docks_) {
        connect(dock.dock, &QDockWidget::visibilityChanged, this, &WindowLayout::changed);
        connect(dock.dock, &QDockWidget::dockLocationChanged, this, &WindowLayout::changed);
        connect(dock.dock, &QDockWidget::topLevelChanged, this, &WindowLayout::changed);
        dock.dock->installEventFilter(this);
    }
}

QByteArray WindowLayout::geometry() const
{
    return window_.saveGeometry();
}

QByteArray WindowLayout::docks() const
{
    return window_.saveState(kVersion);
}

void WindowLayout::restore(const QByteArray &geometry, const QByteArray &docks)
{
    if (window_.restoreGeometry(geometry) && !window_.isMaximized() && !window_.isFullScreen()) {
        const QRect place = reachablePlace(window_.geometry(), freeAreas());
        if (place != window_.geometry())
            window_.setGeometry(place);
    }
    window_.restoreState(docks, kVersion);
}

void WindowLayout::reset()
{
    QList<QDockWidget *> docks;
    QList<int> widths;
    for (const Dock &dock : docks_) {
        dock.dock->setFloating(false);
        window_.addDockWidget(dock.area, dock.dock);
        dock.dock->show();
        docks << dock.dock;
        widths << dock.width;
    }
    tools_.show();
    window_.resizeDocks(docks, widths, Qt::Horizontal);
}

bool WindowLayout::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::WindowStateChange:
        Q_EMIT changed();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace detente::ui
