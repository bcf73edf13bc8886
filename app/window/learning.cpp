#include "app/window/learning.h"

#include "app/window/mainwindow.h"

namespace detente::ui {

Learning::Learning(Session &session, MainWindow &window)
    : QObject(&window)
    , window_(window)
    , theme_(Theme::light())
    , hints_(new Hints(session, window))
    , tour_(new Tour(session, window))
{
    connect(hints_, &Hints::tourRequested, this, &Learning::startTour);
    connect(tour_, &Tour::ended, hints_, [this] { hints_->hold(false); });
}

void Learning::setTheme(const Theme &theme)
{
    theme_ = theme;
    hints_->setTheme(theme);
    tour_->setTheme(theme);
    if (help_ != nullptr)
        help_->setTheme(theme);
}

void Learning::showHelp()
{
    if (help_ == nullptr) {
        help_ = new HelpWindow(window_.actions(), theme_, &window_);
        help_->show();
        return;
    }
    help_->raise();
    help_->activateWindow();
}

void Learning::startTour()
{
    hints_->hold(true);
    tour_->start();
}

} // namespace detente::ui
