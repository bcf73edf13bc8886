#pragma once

#include "app/canvas/timelinewidget.h"
#include "app/session/session.h"
#include "app/text/translator.h"
#include "app/window/appearance.h"
#include "app/window/mainwindow.h"

#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace detente::ui {

/// The real main window, offscreen, with a copy of the starter library and settings of its own.
class WindowFixture {
public:
    WindowFixture()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("detente-test"));
        QCoreApplication::setApplicationName(QStringLiteral("detente-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder_.path());
        QFile::copy(QStringLiteral(DETENTE_STARTER), library());
        QFile::setPermissions(library(), QFile::ReadOwner | QFile::WriteOwner);
        make();
    }

    /// A window as at the next start of the program.
    void make()
    {
        window_.reset();
        translator_.install(Language::English);
        session_ = std::make_unique<Session>([] { return QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC); });
        appearance_ = std::make_unique<Appearance>(*static_cast<QApplication *>(qApp), ThemeChoice::Light);
        window_ = std::make_unique<MainWindow>(*session_, *appearance_, translator_);
        window_->canvas().setAnimated(false);
        window_->resize(1280, 800);
        window_->show();
    }
    ~WindowFixture()
    {
        window_.reset();
        session_.reset();
    }

    QString library() const { return folder_.filePath(QStringLiteral("us-russia.detente")); }
    QString file(const QString &name) const { return folder_.filePath(name); }
    bool open()
    {
        QSignalSpy opened(session_.get(), &Session::opened);
        session_->open(library());
        return opened.wait(30'000) && settle();
    }
    /// Waits until nothing is being computed.
    bool settle()
    {
        const bool done = QTest::qWaitFor([this] { return !session_->isFiltering(); }, 30'000);
        QCoreApplication::processEvents();
        return done;
    }
    void trigger(ActionId id)
    {
        window_->actions()[id]->trigger();
        QCoreApplication::processEvents(); // another language reaches the widgets by the event queue
    }

    Session &session() { return *session_; }
    MainWindow &window() { return *window_; }
    TimelineWidget &canvas() { return window_->canvas(); }
    Appearance &appearance() { return *appearance_; }
    Translator &translator() { return translator_; }

private:
    QTemporaryDir folder_;
    Translator translator_;
    std::unique_ptr<Session> session_;
    std::unique_ptr<Appearance> appearance_;
    std::unique_ptr<MainWindow> window_;
};

} // namespace detente::ui
