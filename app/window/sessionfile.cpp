#include "app/window/sessionfile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSettings>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kVersion = 1;
/// More windows than anybody has; a file that names more is not ours.
constexpr qsizetype kMostWindows = 50;

constexpr QLatin1String kVersionKey("version");
constexpr QLatin1String kWindows("windows");
constexpr QLatin1String kGeometry("geometry");
constexpr QLatin1String kDocks("docks");
constexpr QLatin1String kLibrary("library");
constexpr QLatin1String kReadOnly("readOnly");
constexpr QLatin1String kView("view");

QString encoded(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray decoded(const QJsonValue &text)
{
    return QByteArray::fromBase64(text.toString().toLatin1());
}

QJsonObject windowToJson(const WindowState &window)
{
    QJsonObject json{{kGeometry, encoded(window.geometry)}, {kDocks, encoded(window.docks)}};
    if (!window.library.path.isEmpty())
        json[kLibrary] = window.library.path;
    if (window.library.readOnly != ReadOnlyReason::None)
        json[kReadOnly] = true;
    if (window.view)
        json[kView] = toJson(*window.view);
    return json;
}

WindowState windowFromJson(const QJsonObject &json)
{
    WindowState window;
    window.geometry = decoded(json[kGeometry]);
    window.docks = decoded(json[kDocks]);
    window.library.path = json[kLibrary].toString();
    window.library.readOnly = json[kReadOnly].toBool() ? ReadOnlyReason::Asked : ReadOnlyReason::None;
    if (const Result<ViewState> view = viewStateFromJson(json[kView].toObject()); view && json.contains(kView))
        window.view = *view;
    return window;
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
        file.commit())
        return {};
    return Error{Errc::Io, {path, file.errorString()}, path};
}

} // namespace

QJsonObject toJson(const SessionState &state)
{
    QJsonArray windows;
    for (const WindowState &window : state)
        windows.append(windowToJson(window));
    return {{kVersionKey, kVersion}, {kWindows, windows}};
}

Result<SessionState> sessionFromJson(const QJsonObject &json)
{
    const int version = json[kVersionKey].toInt();
    if (version > kVersion)
        return Error{Errc::NewerSchema, {{}, QString::number(version), QString::number(kVersion)}, {}};
    const QJsonArray windows = json[kWindows].toArray();
    if (version < 1 || !json[kWindows].isArray() || windows.size() > kMostWindows)
        return Error{Errc::BadField, {}, kWindows};
    SessionState state;
    for (const QJsonValue window : windows)
        state.push_back(windowFromJson(window.toObject()));
    return state;
}

QString sessionPath()
{
    return QFileInfo(QSettings().fileName()).dir().filePath(u"session.json"_s);
}

Result<SessionState> readSession(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return SessionState();
    if (!file.open(QIODevice::ReadOnly))
        return Error{Errc::Unreadable, {path, file.errorString()}, path};
    return sessionFromJson(QJsonDocument::fromJson(file.readAll()).object());
}

SessionKeeper::SessionKeeper(QString path, std::function<SessionState()> present, QObject *parent)
    : QObject(parent)
    , path_(std::move(path))
    , present_(std::move(present))
{
    writer_.setMaxThreadCount(1);
    settle_.setSingleShot(true);
    settle_.setInterval(kSettle);
    longest_.setSingleShot(true);
    longest_.setInterval(kLongest);
    connect(&settle_, &QTimer::timeout, this, &SessionKeeper::write);
    connect(&longest_, &QTimer::timeout, this, &SessionKeeper::write);
}

SessionKeeper::~SessionKeeper()
{
    writer_.waitForDone();
}

void SessionKeeper::note()
{
    settle_.start();
    if (!longest_.isActive())
        longest_.start();
}

void SessionKeeper::keepNow()
{
    write();
    writer_.waitForDone();
}

void SessionKeeper::write()
{
    settle_.stop();
    longest_.stop();
    QByteArray bytes = QJsonDocument(toJson(present_())).toJson();
    if (bytes == written_)
        return;
    written_ = bytes;
    // The writer is waited for before this object dies, so that it can be spoken to.
    writer_.start([this, path = path_, bytes = std::move(bytes)] {
        const Result<void> done = writeWhole(path, bytes);
        QMetaObject::invokeMethod(
            this, [this, done] { told(done); }, Qt::QueuedConnection);
    });
}

void SessionKeeper::told(const Result<void> &done)
{
    if (done) {
        failing_ = false;
        return;
    }
    written_.clear(); // so that the next change tries again
    if (!std::exchange(failing_, true))
        Q_EMIT failed(done.error());
}

} // namespace detente::ui
