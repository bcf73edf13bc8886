#pragma once

#include <QByteArray>
#include <QObject>

#include <vector>

class QDockWidget;
class QMainWindow;
class QToolBar;

namespace detente::ui {

/// How a window is laid out: its place on the screens, its docks and its toolbar. Keeps it, brings it back, and knows
/// how it was at first.
class WindowLayout : public QObject {
    Q_OBJECT

public:
    /// A dock as it stands at first.
    struct Dock {
        QDockWidget *dock;
        Qt::DockWidgetArea area;
        int width; ///< logical pixels
    };

    /// The docks and the toolbar stand in \p window already.
    WindowLayout(QMainWindow &window, QToolBar &tools, std::vector<Dock> docks);

    QByteArray geometry() const;
    QByteArray docks() const;
    /// Brings back what geometry() and docks() gave, on the screens there are now: never where it cannot be reached.
    /// What cannot be read leaves things as they are.
    void restore(const QByteArray &geometry, const QByteArray &docks);
    /// Every dock and bar where it stands at first; the window keeps its place.
    void reset();

Q_SIGNALS:
    /// The place or the docks have changed.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QMainWindow &window_;
    QToolBar &tools_;
    std::vector<Dock> docks_;
};

} // namespace detente::ui
