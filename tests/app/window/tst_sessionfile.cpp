#include "app/window/recentfiles.h"
#include "app/window/sessionfile.h"
#include "app/window/windowplace.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace detente;
using namespace detente::ui;
using namespace Qt::Literals::StringLiterals;

/// What is kept from one start to the next: the windows, the recent files, and where a window may stand.
class TestSessionFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aSessionComesBackAsItWas();
    void aMissingFileIsAnEmptySession();
    void whatIsNoSessionIsRefused_data();
    void whatIsNoSessionIsRefused();
    void aPartThatCannotBeReadIsLeftOut();
    void theNewestStateIsWritten();
    void aLastingMovementIsWrittenBeforeItEnds();
    void aFolderThatCannotBeWrittenIsToldOnce();

    void theNewestFileStandsFirst();
    void onlySoManyFilesAreKept();
    void namesTellFilesApart_data();
    void namesTellFilesApart();

    void aWindowCanAlwaysBeReached_data();
    void aWindowCanAlwaysBeReached();

private:
    QString path() const { return folder_->filePath(u"deep/session.json"_s); }

    std::unique_ptr<QTemporaryDir> folder_;
};

namespace {

WindowState someWindow()
{
    ViewState view;
    view.range = {2'457'000.25, 2'461'000.75};
    view.query = u"Huntsman or «Ельцин»"_s;
    view.selection = {u"one"_s, u"two"_s};
    return {QByteArray("\1\0geometry", 10), QByteArray("\xff docks"), {u"/a/b.detente"_s, ReadOnlyReason::Asked}, view};
}

} // namespace

void TestSessionFile::init()
{
    folder_ = std::make_unique<QTemporaryDir>();
    QCoreApplication::setOrganizationName(u"detente-test"_s);
    QCoreApplication::setApplicationName(u"detente-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder_->path());
    QSettings().clear();
}

void TestSessionFile::aSessionComesBackAsItWas()
{
    const SessionState state{someWindow(), WindowState()};
    {
        SessionKeeper keeper(path(), [&] { return state; });
        keeper.keepNow();
    }
    const Result<SessionState> read = readSession(path());
    QVERIFY(read);
    QVERIFY(*read == state);
}

void TestSessionFile::aMissingFileIsAnEmptySession()
{
    const Result<SessionState> read = readSession(path());
    QVERIFY(read);
    QVERIFY(read->empty());
}

void TestSessionFile::whatIsNoSessionIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    const int bad = static_cast<int>(Errc::BadField);
    QTest::newRow("empty") << QByteArray() << bad;
    QTest::newRow("cut short") << QJsonDocument(toJson({someWindow()})).toJson().left(60) << bad;
    QTest::newRow("noise") << QByteArray("\0\xff\xfe{]", 5) << bad;
    QTest::newRow("other JSON") << QByteArray("[1, 2]") << bad;
    QTest::newRow("windows are no list") << QByteArray(R"({"version": 1, "windows": 3})") << bad;
    QTest::newRow("of a later program") << QByteArray(R"({"version": 2, "windows": []})")
                                        << static_cast<int>(Errc::NewerSchema);
}

void TestSessionFile::whatIsNoSessionIsRefused()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, code);
    QFile file(folder_->filePath(u"session.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    const Result<SessionState> read = readSession(file.fileName());
    QVERIFY(!read);
    QCOMPARE(static_cast<int>(read.error().code), code);
}

void TestSessionFile::aPartThatCannotBeReadIsLeftOut()
{
    QJsonObject json = toJson({someWindow()});
    QByteArray text = QJsonDocument(json).toJson();
    text.replace("\"from\": ", "\"from\": 9");
    const Result<SessionState> read = sessionFromJson(QJsonDocument::fromJson(text).object());
    QVERIFY(read && read->size() == 1);
    QCOMPARE(read->front().library, someWindow().library);
    QVERIFY(!read->front().view);
}

void TestSessionFile::theNewestStateIsWritten()
{
    SessionState state{someWindow()};
    SessionKeeper keeper(path(), [&] { return state; });
    for (int i = 0; i < 50; ++i) {
        state.front().view->range.from += 1;
        keeper.note();
    }
    QVERIFY(!QFileInfo::exists(path())); // not while things move
    QTRY_VERIFY(QFileInfo::exists(path()));
    const Result<SessionState> read = readSession(path());
    QVERIFY(read && *read == state);
}

void TestSessionFile::aLastingMovementIsWrittenBeforeItEnds()
{
    SessionState state{someWindow()};
    SessionKeeper keeper(path(), [&] { return state; });
    QTimer movement;
    connect(&movement, &QTimer::timeout, &keeper, [&] {
        state.front().view->range.from += 1;
        keeper.note();
    });
    movement.start(SessionKeeper::kSettle / 8);
    QTRY_VERIFY(QFileInfo::exists(path()));
    QVERIFY(movement.isActive());
}

void TestSessionFile::aFolderThatCannotBeWrittenIsToldOnce()
{
    QFile blocked(folder_->filePath(u"deep"_s)); // a file where the folder should be
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    blocked.close();
    SessionState state{someWindow()};
    SessionKeeper keeper(path(), [&] { return state; });
    QSignalSpy failed(&keeper, &SessionKeeper::failed);
    for (int i = 0; i < 3; ++i) {
        state.front().view->range.from += 1;
        keeper.keepNow();
        QCoreApplication::processEvents();
    }
    QCOMPARE(failed.size(), 1);
    QVERIFY(blocked.remove());
    keeper.keepNow(); // the same state: what was not written is tried again
    QVERIFY(QFileInfo::exists(path()));
}

void TestSessionFile::theNewestFileStandsFirst()
{
    RecentFiles files;
    QVERIFY(files.paths().isEmpty());
    files.add(u"/a"_s);
    files.add(u"/b"_s);
    files.add(u"/a"_s);
    QCOMPARE(RecentFiles().paths(), QStringList({u"/a"_s, u"/b"_s}));
    files.clear();
    QVERIFY(RecentFiles().paths().isEmpty());
}

void TestSessionFile::onlySoManyFilesAreKept()
{
    RecentFiles files;
    for (int i = 0; i < 20; ++i)
        files.add(u"/%1"_s.arg(i));
    QCOMPARE(files.paths().size(), RecentFiles::kMost);
    QCOMPARE(files.paths().first(), u"/19"_s);
}

void TestSessionFile::namesTellFilesApart_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("different names") << QStringList{u"/a/x.detente"_s, u"/a/y.detente"_s}
                                     << QStringList{u"x.detente"_s, u"y.detente"_s};
    QTest::newRow("alike in two folders") << QStringList{u"/a/x.detente"_s, u"/b/x.detente"_s, u"/b/y.detente"_s}
                                          << QStringList{u"a/x.detente"_s, u"b/x.detente"_s, u"y.detente"_s};
    QTest::newRow("folders alike, too") << QStringList{u"/1/a/x"_s, u"/2/a/x"_s} << QStringList{u"1/a/x"_s, u"2/a/x"_s};
    QTest::newRow("one inside the other") << QStringList{u"/a/x"_s, u"/a/a/x"_s} << QStringList{u"/a/x"_s, u"a/a/x"_s};
    QTest::newRow("none") << QStringList() << QStringList();
}

void TestSessionFile::namesTellFilesApart()
{
    QFETCH(const QStringList, paths);
    QFETCH(const QStringList, names);
    QCOMPARE(tellingNames(paths), names);
}

void TestSessionFile::aWindowCanAlwaysBeReached_data()
{
    QTest::addColumn<QRect>("window");
    QTest::addColumn<QList<QRect>>("screens");
    QTest::addColumn<QRect>("place");
    const QRect main(0, 0, 1920, 1080);
    const QRect beside(1920, 0, 2560, 1440);
    QTest::newRow("stays on the main screen") << QRect(100, 100, 800, 600) << QList{main} << QRect(100, 100, 800, 600);
    QTest::newRow("stays on the second") << QRect(2000, 100, 800, 600) << QList{main, beside}
                                         << QRect(2000, 100, 800, 600);
    QTest::newRow("the second is gone") << QRect(2000, 100, 800, 600) << QList{main} << QRect(560, 240, 800, 600);
    QTest::newRow("too large for what is left") << QRect(2000, 100, 2400, 1400) << QList{main} << main;
    QTest::newRow("title bar above the edge") << QRect(100, -40, 800, 600) << QList{main} << QRect(560, 240, 800, 600);
    QTest::newRow("only a corner is seen") << QRect(1900, 1070, 800, 600) << QList{main} << QRect(560, 240, 800, 600);
    QTest::newRow("over two screens") << QRect(1700, 100, 800, 600) << QList{main, beside}
                                      << QRect(1700, 100, 800, 600);
    QTest::newRow("left of the main screen")
        << QRect(-1500, 100, 800, 600) << QList{main, QRect(-1920, 0, 1920, 1080)} << QRect(-1500, 100, 800, 600);
    QTest::newRow("no screens") << QRect(100, 100, 800, 600) << QList<QRect>() << QRect(100, 100, 800, 600);
}

void TestSessionFile::aWindowCanAlwaysBeReached()
{
    QFETCH(const QRect, window);
    QFETCH(const QList<QRect>, screens);
    QFETCH(const QRect, place);
    QCOMPARE(reachablePlace(window, screens), place);
}

QTEST_GUILESS_MAIN(TestSessionFile)
#include "tst_sessionfile.moc"
