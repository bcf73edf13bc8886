#include "windowsfixture.h"

#include "app/window/messagebar.h"
#include "app/window/recentfiles.h"
#include "app/window/statusline.h"
#include "app/window/windowlayout.h"
#include "core/store/statement.h"

#include <QDockWidget>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>

using namespace detente;
using namespace detente::ui;
using namespace Qt::Literals::StringLiterals;

/// Windows and files: what is opened, what is remembered, what two windows know of each other.
class TestWindows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { fixture_ = std::make_unique<WindowsFixture>(); }
    void cleanup() { fixture_.reset(); }

    void theFirstStartOpensTheStarterOnTheRecentDecade();
    void withoutAFolderOfOnesOwnTheStarterIsReadOnly();
    void theNextStartIsWhereTheLastEnded();
    void allWindowsComeBackWithTheirFiles();
    void theLastWindowClosedIsRemembered();
    void aFileNamedOnTheCommandLineOpensWhereItWas();
    void severalFilesOpenSeveralWindows();
    void aFileThatIsGoneOffersTheStarter();
    void aWindowOffTheScreenComesBackToIt();
    void theDefaultLayoutComesBack();
    void aNewWindowShowsTheSame();
    void whatOneWindowWritesTheOtherSees();
    void recentFilesAreNamedAndOpened();
    void aRecentFileOpensForReadingOnly();
    void recentFilesThatAreGoneAreGrey();
    void droppedFilesOpenHereAndBeside();
    void aForeignFileIsToldAndNothingCloses();
    void aBrokenSessionIsSetAside();
    void anotherProcessKeepsItsSession();
    void restoringCanBeStopped();

private:
    QAction *action(ActionId id) { return fixture_->last().actions()[id]; }
    void drop(const QList<QUrl> &urls);

    std::unique_ptr<WindowsFixture> fixture_;
};

void TestWindows::theFirstStartOpensTheStarterOnTheRecentDecade()
{
    QVERIFY(fixture_->start());
    QCOMPARE(fixture_->windows().count(), 1U);
    QCOMPARE(fixture_->session().path(), fixture_->ownStarter());
    QVERIFY(!fixture_->session().isReadOnly());
    const TimeRange range = fixture_->session().view().range;
    QVERIFY(range.length() > 3600 && range.length() < 4000);
    QVERIFY(fixture_->last().windowTitle().startsWith(u"us-russia.detente"_s));
    QVERIFY(!fixture_->last().messages().isVisible());
}

void TestWindows::withoutAFolderOfOnesOwnTheStarterIsReadOnly()
{
    QFile blocked(fixture_->file(u"data"_s)); // a file where the folder should be
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    blocked.close();
    QVERIFY(fixture_->start());
    QVERIFY(fixture_->session().isReadOnly());
    QVERIFY(fixture_->last().windowTitle().contains(u"read-only"_s));
    QVERIFY2(fixture_->last().messages().text().contains(u"your own copy"_s),
             qPrintable(fixture_->last().messages().text()));
    QVERIFY(!action(ActionId::RestoreStarter)->isEnabled());
    QString status;
    QString why;
    for (const QLabel *label : fixture_->last().status().findChildren<QLabel *>()) {
        status += label->text();
        why += label->toolTip();
    }
    QVERIFY2(status.contains(u"read-only"_s), qPrintable(status));
    QVERIFY2(why.contains(u"your own copy"_s), qPrintable(why));
}

void TestWindows::theNextStartIsWhereTheLastEnded()
{
    QVERIFY(fixture_->start());
    Session &session = fixture_->session();
    session.setQuery(u"group:sanctions"_s);
    session.show({2'457'000, 2'457'400});
    session.select({session.rowOf(u"2017-10-03-huntsman-presents-credentials-putin-kremlin"_s)});
    fixture_->last().filtersDock().hide();
    fixture_->last().resize(1111, 777);
    fixture_->last().resizeDocks({&fixture_->last().detailsDock()}, {401}, Qt::Horizontal);
    QVERIFY(fixture_->wait());
    const ViewState view = session.view();
    const int width = fixture_->last().detailsDock().width();
    fixture_->end();
    QVERIFY(fixture_->start());
    QCOMPARE(fixture_->session().view(), view);
    QCOMPARE(fixture_->session().selection().size(), 1U);
    QVERIFY(fixture_->session().events()->count() < fixture_->session().snapshot()->events.size());
    QVERIFY(fixture_->last().filtersDock().isHidden());
    QCOMPARE(fixture_->last().size(), QSize(1111, 777));
    QCOMPARE(fixture_->last().detailsDock().width(), width);
}

void TestWindows::allWindowsComeBackWithTheirFiles()
{
    const QString a = fixture_->library(u"a.detente"_s);
    const QString b = fixture_->library(u"b.detente"_s);
    QVERIFY(fixture_->start({a, b}));
    QCOMPARE(fixture_->windows().count(), 2U);
    fixture_->windows().all()[0]->session().show({2'400'000, 2'401'000});
    fixture_->windows().all()[1]->session().show({2'450'000, 2'451'000});
    action(ActionId::Quit)->trigger();
    QCoreApplication::processEvents();
    QCOMPARE(fixture_->windows().count(), 0U);
    fixture_->end();
    QVERIFY(fixture_->start());
    QCOMPARE(fixture_->windows().count(), 2U);
    for (MainWindow *window : fixture_->windows().all()) {
        const bool first = window->session().path() == a;
        QVERIFY(first || window->session().path() == b);
        QCOMPARE(window->session().view().range.from, first ? 2'400'000.0 : 2'450'000.0);
    }
}

void TestWindows::theLastWindowClosedIsRemembered()
{
    const QString a = fixture_->library(u"a.detente"_s);
    const QString b = fixture_->library(u"b.detente"_s);
    QVERIFY(fixture_->start({a, b}));
    MainWindow *first = fixture_->windows().all()[0];
    const QString stays = fixture_->windows().all()[1]->session().path();
    first->actions()[ActionId::CloseWindow]->trigger();
    QCOMPARE(fixture_->windows().count(), 1U);
    fixture_->session().show({2'450'000, 2'451'000});
    action(ActionId::CloseWindow)->trigger();
    QCOMPARE(fixture_->windows().count(), 0U);
    fixture_->end();
    QVERIFY(fixture_->start());
    QCOMPARE(fixture_->windows().count(), 1U);
    QCOMPARE(fixture_->session().path(), stays);
    QCOMPARE(fixture_->session().view().range.from, 2'450'000.0);
}

void TestWindows::aFileNamedOnTheCommandLineOpensWhereItWas()
{
    const QString a = fixture_->library(u"a.detente"_s);
    QVERIFY(fixture_->start({a, fixture_->library(u"b.detente"_s)}));
    fixture_->windows().all()[0]->session().show({2'450'000, 2'451'000});
    fixture_->end();
    QVERIFY(fixture_->start({a}));
    QCOMPARE(fixture_->windows().count(), 1U);
    QCOMPARE(fixture_->session().view().range.from, 2'450'000.0);
}

void TestWindows::severalFilesOpenSeveralWindows()
{
    const QDir before = QDir::current();
    fixture_->library(u"here.detente"_s);
    QDir::setCurrent(fixture_->file({}));
    QVERIFY(fixture_->start({u"here.detente"_s, fixture_->library(u"there.detente"_s)}));
    QDir::setCurrent(before.path());
    QStringList paths;
    for (MainWindow *window : fixture_->windows().all())
        paths << window->session().path();
    QCOMPARE(QSet<QString>(paths.begin(), paths.end()),
             QSet<QString>({fixture_->file(u"here.detente"_s), fixture_->file(u"there.detente"_s)}));
}

void TestWindows::aFileThatIsGoneOffersTheStarter()
{
    fixture_->begin({fixture_->file(u"gone.detente"_s)});
    MessageBar &bar = fixture_->last().messages();
    QTRY_VERIFY(bar.isVisible());
    QVERIFY2(bar.text().contains(u"gone.detente"_s), qPrintable(bar.text()));
    for (QPushButton *button : bar.findChildren<QPushButton *>())
        button->click();
    QVERIFY(fixture_->wait());
    QCOMPARE(fixture_->session().path(), fixture_->ownStarter());
}

void TestWindows::aWindowOffTheScreenComesBackToIt()
{
    QVERIFY(fixture_->start());
    fixture_->last().move(20'000, 15'000);
    fixture_->end();
    QVERIFY(fixture_->start());
    QVERIFY(fixture_->last().screen()->availableGeometry().contains(fixture_->last().geometry().center()));
}

void TestWindows::theDefaultLayoutComesBack()
{
    QVERIFY(fixture_->start());
    MainWindow &window = fixture_->last();
    window.resize(1300, 800);
    action(ActionId::RestoreLayout)->trigger();
    QCoreApplication::processEvents();
    const int details = window.detailsDock().width();
    window.addDockWidget(Qt::RightDockWidgetArea, &window.filtersDock());
    window.detailsDock().hide();
    window.filtersDock().setFloating(true);
    action(ActionId::RestoreLayout)->trigger();
    QCoreApplication::processEvents();
    QVERIFY(window.detailsDock().isVisible());
    QVERIFY(!window.filtersDock().isFloating());
    QCOMPARE(window.dockWidgetArea(&window.filtersDock()), Qt::LeftDockWidgetArea);
    QCOMPARE(window.detailsDock().width(), details);
    QCOMPARE(window.size(), QSize(1300, 800));
}

void TestWindows::aNewWindowShowsTheSame()
{
    QVERIFY(fixture_->start());
    fixture_->session().setQuery(u"Huntsman"_s);
    QVERIFY(fixture_->wait());
    const ViewState view = fixture_->session().view();
    const QString path = fixture_->session().path();
    action(ActionId::NewWindow)->trigger();
    QCOMPARE(fixture_->windows().count(), 2U);
    QVERIFY(fixture_->wait());
    for (MainWindow *window : fixture_->windows().all()) {
        QCOMPARE(window->session().path(), path);
        QCOMPARE(window->session().view(), view);
    }
    // From here on each goes its own way.
    fixture_->session().show({2'400'000, 2'401'000});
    QCOMPARE(fixture_->windows().all()[0]->session().view(), view);
}

void TestWindows::whatOneWindowWritesTheOtherSees()
{
    const QString a = fixture_->library(u"a.detente"_s);
    QVERIFY(fixture_->start({a}));
    action(ActionId::NewWindow)->trigger();
    QVERIFY(fixture_->wait());
    MainWindow &first = *fixture_->windows().all()[0];
    MainWindow &second = *fixture_->windows().all()[1];
    const auto before = second.session().snapshot();
    Connection &writer = first.session().library().library->connection();
    QVERIFY(writer.run("UPDATE event SET importance = 1"));
    Q_EMIT first.libraryChanged(a);
    QTRY_VERIFY(second.session().snapshot() != before);
    QCOMPARE(int(second.session().snapshot()->events.importance[0]), 1);
    // A window that is turned to looks by itself; without a change nothing is read.
    const auto now = second.session().snapshot();
    Q_EMIT second.activated();
    QVERIFY(!second.session().isOpening());
    QCOMPARE(second.session().snapshot(), now);
    QVERIFY(writer.run("UPDATE event SET importance = 2"));
    Q_EMIT second.activated();
    QTRY_VERIFY(second.session().snapshot() != now);
    QCOMPARE(int(second.session().snapshot()->events.importance[0]), 2);
}

void TestWindows::recentFilesAreNamedAndOpened()
{
    const QString a = fixture_->library(u"one/x.detente"_s);
    const QString b = fixture_->library(u"two/x.detente"_s);
    QVERIFY(fixture_->start({a}));
    fixture_->last().open({b, {}});
    QVERIFY(fixture_->wait());
    QMenu *menu = fixture_->last().actions().menu(Menu::Recent);
    Q_EMIT menu->aboutToShow();
    QCOMPARE(action(ActionId::Recent1)->text(), u"&1  two/x.detente"_s);
    QCOMPARE(action(ActionId::Recent2)->text(), u"&2  one/x.detente"_s);
    QVERIFY(!action(ActionId::Recent3)->isVisible());
    action(ActionId::Recent2)->trigger();
    QVERIFY(fixture_->wait());
    QCOMPARE(fixture_->session().path(), a);
    action(ActionId::ClearRecent)->trigger();
    QVERIFY(!action(ActionId::Recent1)->isVisible());
    QVERIFY(!action(ActionId::ClearRecent)->isEnabled());
    QVERIFY(RecentFiles().paths().isEmpty());
}

void TestWindows::aRecentFileOpensForReadingOnly()
{
    QVERIFY(fixture_->start({fixture_->library(u"a.detente"_s)}));
    QMenu *menu = fixture_->last().actions().menu(Menu::Recent);
    menu->popup(QPoint(50, 50));
    const QPoint at = menu->actionGeometry(action(ActionId::Recent1)).center();
    QTest::mouseMove(menu, at);
    QTest::mouseClick(menu, Qt::LeftButton, Qt::ShiftModifier, at);
    QVERIFY(fixture_->wait());
    QVERIFY(fixture_->session().isReadOnly());
    QCOMPARE(fixture_->session().readOnlyReason(), ReadOnlyReason::Asked);
    QVERIFY(fixture_->last().messages().text().contains(u"as you wished"_s));
}

void TestWindows::recentFilesThatAreGoneAreGrey()
{
    const QString a = fixture_->library(u"a.detente"_s);
    QVERIFY(fixture_->start({a}));
    RecentFiles().add(fixture_->file(u"gone.detente"_s));
    Q_EMIT fixture_->last().actions().menu(Menu::Recent)->aboutToShow();
    QTRY_VERIFY(!action(ActionId::Recent1)->isEnabled());
    QVERIFY(action(ActionId::Recent2)->isEnabled());
}

void TestWindows::drop(const QList<QUrl> &urls)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&fixture_->last(), &enter);
    QDropEvent event(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&fixture_->last(), &event);
}

void TestWindows::droppedFilesOpenHereAndBeside()
{
    QVERIFY(fixture_->start());
    const QString a = fixture_->library(u"a.detente"_s);
    const QString b = fixture_->library(u"b.detente"_s);
    MainWindow &here = fixture_->last();
    drop({QUrl::fromLocalFile(a), QUrl::fromLocalFile(b)});
    QTRY_COMPARE(here.session().path(), a);
    QVERIFY(fixture_->wait());
    QCOMPARE(fixture_->windows().count(), 2U);
    QCOMPARE(fixture_->windows().state().size(), 2U);
    for (MainWindow *window : fixture_->windows().all())
        QCOMPARE(window->session().path(), window == &here ? a : b);
}

void TestWindows::aForeignFileIsToldAndNothingCloses()
{
    QVERIFY(fixture_->start());
    QFile letter(fixture_->file(u"letter.txt"_s));
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("a letter, and no library at all") > 0);
    letter.close();
    MessageBar &bar = fixture_->last().messages();
    drop({QUrl::fromLocalFile(letter.fileName())});
    QTRY_VERIFY(bar.isVisible());
    QVERIFY2(bar.text().contains(u"letter.txt"_s) && bar.text().contains(u"not a Detente library"_s),
             qPrintable(bar.text()));
    QCOMPARE(fixture_->session().path(), fixture_->ownStarter());
    bar.hide();
    drop({QUrl(u"https://example.org/x.detente"_s)});
    QVERIFY(bar.isVisible());
    QVERIFY2(bar.text().contains(u"on this computer"_s), qPrintable(bar.text()));
}

void TestWindows::aBrokenSessionIsSetAside()
{
    QVERIFY(fixture_->start());
    fixture_->end();
    QFile file(sessionPath());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"version\": 1, \"win") > 0);
    file.close();
    QVERIFY(fixture_->start());
    QCOMPARE(fixture_->session().path(), fixture_->ownStarter());
    QVERIFY2(fixture_->last().messages().text().contains(u"session.json.broken"_s),
             qPrintable(fixture_->last().messages().text()));
    QVERIFY(QFileInfo::exists(sessionPath() + u".broken"_s));
}

void TestWindows::anotherProcessKeepsItsSession()
{
    const QString a = fixture_->library(u"a.detente"_s);
    QVERIFY(fixture_->start({a}));
    fixture_->end();
    const QByteArray kept = [] {
        QFile file(sessionPath());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    QVERIFY(kept.contains("a.detente"));
    QLockFile other(sessionPath() + u".lock"_s); // as another process holds it
    QVERIFY(other.tryLock(0));
    QVERIFY(fixture_->start({fixture_->library(u"b.detente"_s)}));
    fixture_->end();
    QFile file(sessionPath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), kept);
}

void TestWindows::restoringCanBeStopped()
{
    QVERIFY(fixture_->start());
    const auto before = fixture_->session().snapshot();
    MessageBar &bar = fixture_->last().messages();
    action(ActionId::RestoreStarter)->trigger();
    for (QPushButton *button : bar.findChildren<QPushButton *>())
        button->click();
    Q_EMIT fixture_->last().status().cancelRequested();
    QTRY_VERIFY(bar.isVisible());
    QVERIFY2(bar.text().contains(u"nothing was changed"_s), qPrintable(bar.text()));
    QCOMPARE(fixture_->session().snapshot(), before);
}

QTEST_MAIN(TestWindows)
#include "tst_windows.moc"
