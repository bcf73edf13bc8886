#pragma once

#include "app/canvas/timelinewidget.h"
#include "app/session/session.h"
#include "app/text/translator.h"
#include "app/window/appearance.h"
#include "app/window/mainwindow.h"
#include "app/window/windows.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace detente::ui {

/// The program's windows as runWindow makes them, with settings, data and an installed starter of their own.
class WindowsFixture {
public:
    WindowsFixture()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("detente"));
        QCoreApplication::setApplicationName(QStringLiteral("detente"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, file(QStringLiteral("config")));
        qputenv("XDG_DATA_HOME", file(QStringLiteral("data")).toUtf8());
        qputenv("XDG_DATA_DIRS", file(QStringLiteral("system")).toUtf8());
        QDir().mkpath(file(QStringLiteral("system/detente")));
        QFile::copy(QStringLiteral(DETENTE_STARTER), file(QStringLiteral("system/detente/us-russia.detente")));
        QApplication::setQuitOnLastWindowClosed(false);
        translator_.install(Language::English);
        appearance_ = std::make_unique<Appearance>(*static_cast<QApplication *>(qApp), ThemeChoice::Light);
    }

    QString file(const QString &name) const { return folder_.filePath(name); }
    QString library(const QString &name) const
    {
        const QString path = file(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile::copy(QStringLiteral(DETENTE_STARTER), path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        return path;
    }
    QString ownStarter() const { return file(QStringLiteral("data/detente/us-russia.detente")); }

    /// As the program starts.
    void begin(const QStringList &files)
    {
        windows_ = std::make_unique<Windows>(*appearance_, translator_,
                                             [] { return QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC); });
        windows_->start(files);
    }
    /// The same; true once every window has its library.
    bool start(const QStringList &files = {})
    {
        begin(files);
        return wait();
    }
    /// Until nothing is being opened or filtered.
    bool wait()
    {
        const bool done = QTest::qWaitFor(
            [this] {
                for (MainWindow *window : windows_->all()) {
                    if (!window->session().isOpen() || window->session().isOpening() || window->session().isFiltering())
                        return false;
                    window->canvas().setAnimated(false);
                }
                return true;
            },
            30'000);
        QCoreApplication::processEvents();
        return done;
    }
    void end()
    {
        windows_->quit();
        QCoreApplication::processEvents();
        windows_.reset();
    }
    Windows &windows() { return *windows_; }
    MainWindow &last() { return windows_->last(); }
    Session &session() { return windows_->last().session(); }

private:
    QTemporaryDir folder_;
    Translator translator_;
    std::unique_ptr<Appearance> appearance_;
    std::unique_ptr<Windows> windows_;
};

} // namespace detente::ui
