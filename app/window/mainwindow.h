#pragma once

#include "app/window/actions.h"
#include "app/window/settings.h"

#include "core/base/result.h"

#include <QMainWindow>

class QDockWidget;
class QToolBar;

namespace detente::ui {

class Appearance;
class Commands;
class DetailsPanel;
class FilterLink;
class FiltersPanel;
class MessageBar;
class PanelTitle;
class SearchBox;
class Session;
class StatusLine;
class TimelineWidget;
class Translator;

/// The main window: puts canvas, panels, bars and menus together and connects them with the session. What commands do
/// is in Commands, what the filter boxes mean in FilterLink.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// All must outlive the window.
    MainWindow(Session &session, Appearance &appearance, Translator &translator);
    ~MainWindow() override;

    // The parts, for tests and for what is assembled later.
    Actions &actions() const { return *actions_; }
    TimelineWidget &canvas() const { return *canvas_; }
    DetailsPanel &details() const { return *details_; }
    FiltersPanel &filters() const { return *filters_; }
    SearchBox &search() const { return *search_; }
    MessageBar &messages() const { return *messages_; }
    StatusLine &status() const { return *status_; }
    QDockWidget &detailsDock() const { return *detailsDock_; }
    QDockWidget &filtersDock() const { return *filtersDock_; }

Q_SIGNALS:
    /// The canvas has painted a library for the first time.
    void firstPicture();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void assemble();
    QDockWidget *dock(const QString &name, PanelTitle *title, QWidget *panel, Qt::DockWidgetArea area);
    void connectSession();
    void connectCanvas();
    void connectPanels();
    void restoreLayout();

    void showLibrary();
    void showWords();
    void showSelection();
    void showCounts();
    void showTheme();
    void retranslate();

    Session &session_;
    Appearance &appearance_;
    Translator &translator_;
    Settings settings_;
    Actions *actions_;
    TimelineWidget *canvas_;
    FiltersPanel *filters_;
    DetailsPanel *details_;
    SearchBox *search_;
    MessageBar *messages_;
    StatusLine *status_;
    PanelTitle *filtersTitle_;
    PanelTitle *detailsTitle_;
    QDockWidget *filtersDock_ = nullptr;
    QDockWidget *detailsDock_ = nullptr;
    QToolBar *toolBar_ = nullptr;
    Commands *commands_ = nullptr;
    bool pictureSeen_ = false;
};

} // namespace detente::ui
