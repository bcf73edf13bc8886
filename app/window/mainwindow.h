#pragma once

#include "app/window/actions.h"
#include "app/window/sessionfile.h"
#include "app/window/settings.h"

#include "core/base/result.h"

#include <QMainWindow>

class QDockWidget;
class QToolBar;

namespace detente::ui {

class Appearance;
class Commands;
class DetailsLink;
class DetailsPanel;
class FilterLink;
class FiltersPanel;
class Learning;
class MessageBar;
class PanelTitle;
class SearchBox;
class Session;
class StatusLine;
class Theme;
class TimelineWidget;
class Translator;
class WindowLayout;

/// The main window: puts canvas, panels, bars and menus together and connects them with the session. What commands do
/// is in Commands, what the filter boxes mean in FilterLink.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// All must outlive the window.
    MainWindow(Session &session, Appearance &appearance, Translator &translator);
    ~MainWindow() override;

    // The parts, for tests and for what is assembled later.
    Session &session() const { return session_; }
    Actions &actions() const { return *actions_; }
    TimelineWidget &canvas() const { return *canvas_; }
    DetailsPanel &details() const { return *details_; }
    FiltersPanel &filters() const { return *filters_; }
    SearchBox &search() const { return *search_; }
    MessageBar &messages() const { return *messages_; }
    StatusLine &status() const { return *status_; }
    QDockWidget &detailsDock() const { return *detailsDock_; }
    QDockWidget &filtersDock() const { return *filtersDock_; }
    WindowLayout &windowLayout() const { return *layout_; }
    Learning &learning() const { return *learning_; }
    const Theme &theme() const;

    /// What is kept of this window for the next start.
    WindowState state() const;
    /// Takes the place and the docks of \p state; opening its library is left to the caller.
    void restoreLayout(const WindowState &state);
    /// Opens a library in this window. Without a path: the starter.
    void open(const LibraryFile &file);
    /// Reads the library anew when another window or program has written to it.
    void refresh();
    /// Told once the library that is being opened, or read anew, is there.
    void tellWhenOpen(const QString &message) { news_ = message; }

Q_SIGNALS:
    /// The canvas has painted a library for the first time.
    void firstPicture();
    /// The window's place or its docks have changed.
    void layoutChanged();
    /// The reader has turned to this window.
    void activated();
    /// The window is closed and will not come back.
    void closed();
    // What concerns more than this window.
    void quitRequested();
    /// Another window of the same library and view is wanted.
    void copyRequested();
    /// A library is wanted in a window of its own.
    void windowRequested(const detente::ui::LibraryFile &file);
    /// The starter library is wanted in this window.
    void starterRequested();
    /// This window has written to the library at \p path.
    void libraryChanged(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void assemble();
    QDockWidget *dock(const QString &name, PanelTitle *title, QWidget *panel, Qt::DockWidgetArea area);
    void connectSession();
    void connectCanvas();
    void connectPanels();
    void connectFiles();

    void showLibrary();
    void showFailure(const Error &error);
    void showFile();
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
    WindowLayout *layout_ = nullptr;
    Commands *commands_ = nullptr;
    DetailsLink *detailsLink_ = nullptr;
    Learning *learning_ = nullptr;
    QString news_; ///< told at the next opening
    bool pictureSeen_ = false;
};

} // namespace detente::ui
