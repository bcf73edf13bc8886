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

} // namespace

QString installedStarter()
{
    const QString beside = QDir(QCoreApplication::applicationDirPath()).filePath(u"../share/detente/"_s + kName);
    if (QFile::exists(beside))
        return QDir::cleanPath(beside);
    return QStandardPaths::locate(QStandardPaths::GenericDataLocation, u"detente/"_s + kName);
}

QString ownStarter()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(kName);
}

Result<QString> provideStarter()
{
    const QString own = ownStarter();
    if (QFile::exists(own))
        return own;
    const QString installed = installedStarter();
    if (installed.isEmpty())
        return Error{Errc::NotFound, {kName}, kName};
    QFile from(installed);
    if (!from.open(QIODevice::ReadOnly))
        return Error{Errc::Unreadable, {installed, from.errorString()}, installed};
    QDir().mkpath(QFileInfo(own).path());
    // Whole or not at all: a copy that was cut short would greet every later start.
    QSaveFile to(own);
    if (!to.open(QIODevice::WriteOnly) || to.write(from.readAll()) != from.size() || !to.commit())
        return Error{Errc::Io, {own, to.errorString()}, own};
    return own;
}

} // namespace detente::ui
