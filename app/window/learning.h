#pragma once

#include "app/window/helpwindow.h"
#include "app/window/hints.h"
#include "app/window/tour.h"

#include <QObject>
#include <QPointer>

namespace detente::ui {

/// What teaches a reader in a window: the hints on the canvas, the tour, the help.
class Learning : public QObject {
    Q_OBJECT

public:
    Learning(Session &session, MainWindow &window);

    void setTheme(const Theme &theme);
    /// Shows the help, in front when it is open already.
    void showHelp();

    Tour &tour() { return *tour_; }
    const Hints &hints() const { return *hints_; }

public Q_SLOTS:
    void startTour();

private:
    MainWindow &window_;
    Theme theme_;
    Hints *hints_;
    Tour *tour_;
    QPointer<HelpWindow> help_;
};

} // namespace detente::ui
