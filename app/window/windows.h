#pragma once

#include "app/session/latest.h"
#include "app/window/sessionfile.h"
#include "core/base/clock.h"

#include <QLockFile>
#include <QObject>

#include <memory>
#include <vector>

namespace detente::ui {

class Appearance;
class MainWindow;
class Session;
class Translator;

/// All windows of the program, each with a session of its own: opens them as they were left, keeps what they show
/// while they are used, and closes them together.
class Windows : public QObject {
    Q_OBJECT

public:
    /// \p appearance and \p translator are shared by all windows and must outlive this.
    Windows(Appearance &appearance, Translator &translator, Clock clock = systemClock());
    ~Windows() override;

    /// Opens a window for each of \p files; without any the windows of the last time or, at the first start, the
    /// starter library. While another process of this user runs, its windows are left to it.
    void start(const QStringList &files);
    /// Keeps every window for the next start and closes them all; the program ends.
    void quit();
    /// Shown in the window last used, once one is there.
    void tell(const QString &message);

    std::size_t count() const { return entries_.size(); }
    /// The window last used; only while there is one.
    MainWindow &last() const;
    /// All of them, the one last used at the end.
    std::vector<MainWindow *> all() const;
    /// What is kept for the next start.
    SessionState state() const;

Q_SIGNALS:
    /// A window has painted a library for the first time.
    void firstPicture();

private:
    struct Entry {
        std::unique_ptr<Session> session;
        std::unique_ptr<MainWindow> window;
        LibraryFile wanted; ///< until it is open
        std::optional<ViewState> wantedView;
    };

    MainWindow &add(const WindowState &state);
    void connectWindow(MainWindow &window, Session &session);
    void openIn(Entry &entry, const LibraryFile &file, std::optional<ViewState> view);
    void openStarter(Entry &entry, std::optional<ViewState> view = {});
    void restore(const SessionState &left);
    SessionState readLast();
    void duplicate(MainWindow &window);
    void openAnother(const LibraryFile &file);
    void raise(MainWindow &window);
    void drop(MainWindow &window);
    void noteChange();
    Entry *entryOf(const MainWindow &window);

    Appearance &appearance_;
    Translator &translator_;
    Clock clock_;
    std::vector<Entry> entries_;
    std::unique_ptr<QLockFile> lock_;
    std::unique_ptr<SessionKeeper> keeper_; ///< null while another process keeps the session
    Latest starter_{this};
    QString message_;
    bool ending_ = false;
};

} // namespace detente::ui
