#include "app/window/windows.h"

#include "app/session/session.h"
#include "app/text/errors.h"
#include "app/window/mainwindow.h"
#include "app/window/messagebar.h"
#include "app/window/recentfiles.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A second window stands so far from the one it was made from, logical pixels.
constexpr QPoint kBeside(32, 32);

LibraryFile named(const QString &file)
{
    return {QFileInfo(file).absoluteFilePath(), {}};
}

} // namespace

Windows::Windows(Appearance &appearance, Translator &translator, Clock clock)
    : appearance_(appearance)
    , translator_(translator)
    , clock_(std::move(clock))
{
}

Windows::~Windows()
{
    starter_.cancel();
    keeper_.reset();
    // A window's session must outlive it.
    for (Entry &entry : entries_)
        entry.window.reset();
}

void Windows::start(const QStringList &files)
{
    const QString path = sessionPath();
    QDir().mkpath(QFileInfo(path).path());
    lock_ = std::make_unique<QLockFile>(path + u".lock"_s);
    lock_->setStaleLockTime(0); // ours for as long as this process lives
    SessionState left;
    if (lock_->tryLock(0)) {
        left = readLast();
        keeper_ = std::make_unique<SessionKeeper>(path, [this] { return state(); });
        connect(keeper_.get(), &SessionKeeper::failed, this, [this](const Error &error) {
            if (!entries_.empty())
                last().messages().tell(MessageBar::Kind::Error, errorText(error));
        });
    }
    if (files.isEmpty()) {
        restore(Settings().get(setting::kStart) == "starter"_L1 ? SessionState() : left);
        return;
    }
    for (const QString &file : files) {
        const LibraryFile library = named(file);
        WindowState window = left.empty() ? WindowState() : left.back();
        window.library = library;
        window.view.reset();
        const auto seen = std::find_if(left.begin(), left.end(),
                                       [&](const WindowState &w) { return w.library.path == library.path; });
        if (seen != left.end())
            window = *seen;
        add(window);
    }
}

SessionState Windows::readLast()
{
    const QString path = sessionPath();
    Result<SessionState> left = readSession(path);
    if (left)
        return *left;
    const QString aside = setAside(path);
    tell(tr("What was open last time could not be read. The file was set aside as “%1”.")
             .arg(QDir::toNativeSeparators(aside.isEmpty() ? path : aside)));
    return {};
}

void Windows::restore(const SessionState &left)
{
    for (WindowState window : left) {
        const QString path = window.library.path;
        if (path == formerStarter() && !QFileInfo::exists(path))
            window.library.path = ownStarter();
        add(window);
    }
    if (!left.empty())
        return;
    WindowState first;
    const QStringList recent = RecentFiles().paths();
    if (keeper_ == nullptr && !recent.isEmpty())
        first.library.path = recent.first();
    add(first);
}

MainWindow &Windows::add(const WindowState &state)
{
    Entry &entry = entries_.emplace_back();
    entry.session = std::make_unique<Session>(clock_);
    entry.window = std::make_unique<MainWindow>(*entry.session, appearance_, translator_);
    MainWindow &window = *entry.window;
    window.restoreLayout(state);
    connectWindow(window, *entry.session);
    if (state.library.path.isEmpty() || state.library.path == ownStarter())
        openStarter(entry, state.view);
    else
        openIn(entry, state.library, state.view);
    window.show();
    if (!message_.isEmpty())
        window.messages().tell(MessageBar::Kind::Note, message_);
    return window;
}

void Windows::connectWindow(MainWindow &window, Session &session)
{
    connect(&window, &MainWindow::firstPicture, this, &Windows::firstPicture);
    connect(&window, &MainWindow::layoutChanged, this, &Windows::noteChange);
    connect(&window, &MainWindow::activated, this, [this, &window] { raise(window); });
    connect(&window, &MainWindow::closed, this, [this, &window] { drop(window); });
    connect(&window, &MainWindow::quitRequested, this, &Windows::quit);
    connect(&window, &MainWindow::copyRequested, this, [this, &window] { duplicate(window); });
    connect(&window, &MainWindow::windowRequested, this, &Windows::openAnother);
    connect(&window, &MainWindow::starterRequested, this, [this, &window] {
        if (Entry *entry = entryOf(window))
            openStarter(*entry);
    });
    connect(&window, &MainWindow::libraryChanged, this, [this](const QString &path) {
        for (const Entry &entry : entries_) {
            if (entry.session->path() == path)
                entry.session->refresh();
        }
    });
    connect(&session, &Session::opened, &window, [this, &window] {
        if (Entry *entry = entryOf(window))
            entry->wanted = {};
        if (!message_.isEmpty())
            window.messages().tell(MessageBar::Kind::Note, std::exchange(message_, {}));
        noteChange();
    });
    connect(&session, &Session::viewChanged, this, &Windows::noteChange);
    connect(&session, &Session::queryChanged, this, &Windows::noteChange);
    connect(&session, &Session::selectionChanged, this, &Windows::noteChange);
}

void Windows::openIn(Entry &entry, const LibraryFile &file, std::optional<ViewState> view)
{
    entry.wanted = file;
    entry.wantedView = view;
    entry.session->open(file.path, std::move(view), file.readOnly);
}

void Windows::openStarter(Entry &entry, std::optional<ViewState> view)
{
    if (QFileInfo::exists(ownStarter())) {
        openIn(entry, {ownStarter(), {}}, std::move(view));
        return;
    }
    // The first start copies the whole library: not while the reader waits for the window.
    entry.wanted = {ownStarter(), {}};
    entry.wantedView = view;
    starter_.start([](const std::stop_token &) { return provideStarter(); },
                   [this](const Result<LibraryFile> &file) {
                       for (Entry &waiting : entries_) {
                           if (waiting.session->isOpen() || waiting.session->isOpening() ||
                               waiting.wanted.path != ownStarter())
                               continue;
                           if (file)
                               openIn(waiting, *file, waiting.wantedView);
                           else
                               waiting.window->messages().tell(MessageBar::Kind::Error, errorText(file.error()));
                       }
                   });
}

void Windows::duplicate(MainWindow &window)
{
    WindowState state = window.state();
    MainWindow &copy = add(state);
    if (!window.isMaximized() && !window.isFullScreen())
        copy.move(window.pos() + kBeside);
    copy.activateWindow();
}

void Windows::openAnother(const LibraryFile &file)
{
    WindowState state = last().state();
    state.library = file;
    state.view.reset();
    add(state).activateWindow();
}

void Windows::quit()
{
    if (keeper_ != nullptr && !ending_)
        keeper_->keepNow();
    ending_ = true;
    for (MainWindow *window : all())
        window->close();
}

void Windows::tell(const QString &message)
{
    message_ = message_.isEmpty() ? message : message_ + u'\n' + message;
}

MainWindow &Windows::last() const
{
    return *entries_.back().window;
}

std::vector<MainWindow *> Windows::all() const
{
    std::vector<MainWindow *> windows;
    for (const Entry &entry : entries_)
        windows.push_back(entry.window.get());
    return windows;
}

SessionState Windows::state() const
{
    SessionState state;
    for (const Entry &entry : entries_) {
        WindowState window = entry.window->state();
        // What is still being opened, or could not be this time, is tried again the next.
        if (!entry.session->isOpen()) {
            window.library = entry.wanted;
            window.view = entry.wantedView;
        }
        state.push_back(std::move(window));
    }
    return state;
}

void Windows::raise(MainWindow &window)
{
    const auto at = std::find_if(entries_.begin(), entries_.end(),
                                 [&](const Entry &entry) { return entry.window.get() == &window; });
    if (at == entries_.end())
        return;
    std::rotate(at, at + 1, entries_.end());
    noteChange();
    last().refresh();
}

void Windows::drop(MainWindow &window)
{
    const auto at = std::find_if(entries_.begin(), entries_.end(),
                                 [&](const Entry &entry) { return entry.window.get() == &window; });
    if (at == entries_.end())
        return;
    // The last one closed is what the next start opens with.
    if (entries_.size() == 1 && !ending_) {
        if (keeper_ != nullptr)
            keeper_->keepNow();
        ending_ = true;
    }
    // The window is in the middle of being closed; it goes before its session does.
    auto gone = std::make_shared<Entry>(std::move(*at));
    entries_.erase(at);
    QMetaObject::invokeMethod(
        this,
        [gone] {
            gone->window.reset();
            gone->session.reset();
        },
        Qt::QueuedConnection);
    noteChange();
}

void Windows::noteChange()
{
    if (keeper_ != nullptr && !ending_)
        keeper_->note();
}

Windows::Entry *Windows::entryOf(const MainWindow &window)
{
    for (Entry &entry : entries_) {
        if (entry.window.get() == &window)
            return &entry;
    }
    return nullptr;
}

} // namespace detente::ui
