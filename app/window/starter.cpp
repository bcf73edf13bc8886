#include "app/window/starter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1String kName("us-russia.detente");

/// Whole or not at all: a copy that was cut short would greet every later start.
bool copyWhole(const QString &from, const QString &to)
{
    QFile source(from);
    QSaveFile copy(to);
    return source.open(QIODevice::ReadOnly) && QDir().mkpath(QFileInfo(to).path()) && copy.open(QIODevice::WriteOnly) &&
           copy.write(source.readAll()) == source.size() && copy.commit();
}

} // namespace

QString dataFolder()
{
    // Not AppDataLocation: that is the organization's folder first, and the organization is the program.
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    return data.filePath(QCoreApplication::applicationName());
}

QString installedStarter()
{
    const QString beside = QDir(QCoreApplication::applicationDirPath()).filePath(u"../share/detente/"_s + kName);
    if (QFile::exists(beside))
        return QDir::cleanPath(beside);
    const QString own = ownStarter(); // the first of the data folders is the user's
    for (const QString &found : QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"detente/"_s + kName)) {
        if (found != own)
            return found;
    }
    return {};
}

QString ownStarter()
{
    return QDir(dataFolder()).filePath(kName);
}

QString formerStarter()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(kName);
}

bool moveFormerStarter()
{
    const QString former = formerStarter();
    const QString own = ownStarter();
    if (former == own || !QFile::exists(former) || QFile::exists(own) || !QDir().mkpath(QFileInfo(own).path()))
        return false;
    // The log before the library: cut short between the two, the next start finds the log where the library comes to
    // stand. The other way round, what is only in the log would be lost.
    const QString log = u"-wal"_s;
    if (QFile::exists(former + log) && !QFile::rename(former + log, own + log))
        return false;
    if (!QFile::rename(former, own)) {
        QFile::rename(own + log, former + log);
        return false;
    }
    QFile::remove(former + u"-shm"_s); // made anew from the log by whoever opens the library
    QDir().rmdir(QFileInfo(former).path());
    return true;
}

Result<LibraryFile> provideStarter()
{
    moveFormerStarter();
    const QString own = ownStarter();
    if (QFile::exists(own))
        return LibraryFile{own, {}};
    if (const QString former = formerStarter(); QFile::exists(former))
        return LibraryFile{former, {}};
    const QString installed = installedStarter();
    if (installed.isEmpty())
        return Error{Errc::NotFound, {kName}, kName};
    if (!copyWhole(installed, own))
        return LibraryFile{installed, ReadOnlyReason::NoOwnCopy};
    return LibraryFile{own, {}};
}

} // namespace detente::ui
