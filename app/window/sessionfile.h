#pragma once

#include "app/window/starter.h"
#include "core/base/result.h"
#include "core/record/viewstate.h"

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace detente::ui {

/// One window as it is left: its place, its docks, its library and what is looked at.
struct WindowState {
    QByteArray geometry; ///< as QWidget::saveGeometry gives it
    QByteArray docks;    ///< as QMainWindow::saveState gives it
    LibraryFile library; ///< empty path: none was open
    std::optional<ViewState> view;

    bool operator==(const WindowState &) const = default;
};

/// All windows, the one last used at the end.
using SessionState = std::vector<WindowState>;

QJsonObject toJson(const SessionState &state);
/// Reads what toJson wrote. A window's parts that cannot be read are left out. Errors: Errc::BadField when it is no
/// session; Errc::NewerSchema for a later version.
Result<SessionState> sessionFromJson(const QJsonObject &json);

/// Where the session is kept: beside the settings.
QString sessionPath();
/// The session kept at \p path; an empty one when there is none. Errors: Errc::Unreadable, BadField, NewerSchema.
Result<SessionState> readSession(const QString &path);
/// Writes the session soon after something has changed, on a worker: never while the reader waits, whole or not at
/// all, so that neither a kill nor a full disk leaves half a session.
class SessionKeeper : public QObject {
    Q_OBJECT

public:
    /// \p present gives the session as it is now, on the interface's thread.
    SessionKeeper(QString path, std::function<SessionState()> present, QObject *parent = nullptr);
    /// Waits for what is being written.
    ~SessionKeeper() override;

    /// Something has changed; it is written once nothing has for kSettle, at the latest kLongest after the first.
    void note();
    /// Writes the present session now and waits for it: the program ends.
    void keepNow();

    static constexpr int kSettle = 400;   ///< milliseconds
    static constexpr int kLongest = 2000; ///< milliseconds

Q_SIGNALS:
    /// The session cannot be kept; told once until it can again.
    void failed(const detente::Error &error);

private:
    void write();
    void told(const Result<void> &done);

    QString path_;
    std::function<SessionState()> present_;
    QTimer settle_;
    QTimer longest_;
    QThreadPool writer_; ///< one thread: the last one written is the newest
    QByteArray written_; ///< what the file holds, or will once the writer is done
    bool failing_ = false;
};

} // namespace detente::ui
