#include "app/session/session.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace detente;
using namespace detente::ui;
using namespace Qt::Literals::StringLiterals;

/// The hub, with the record that ships.
class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void opensOnTheRecentDecade();
    void opensWithAGivenView();
    void aLibraryThatCannotBeOpenedLeavesTheOpenOne_data();
    void aLibraryThatCannotBeOpenedLeavesTheOpenOne();
    void openingCanBeStopped();
    void oneNameFindsThePersonInBothLanguages_data();
    void oneNameFindsThePersonInBothLanguages();
    void aWordBeingTypedCountsAsItselfAndAsABeginning();
    void aWrongQueryLeavesTheLastAnswer();
    void onlyTheNewestQueryAnswers();
    void countsSayWhatABoxWouldGive();
    void selectionIsKeptByUid();
    void goesBackToWhereTheReaderRested();
    void backLeavesThePresentationAlone();
    void reloadingKeepsTheView();
    void opensForReadingOnlyWhenAsked();
    void readsAnewOnlyWhatOthersHaveWritten();

private:
    void open(const QString &path = {});
    std::size_t countOf(const QString &query, bool typing = false);

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Session> session_;
};

void TestSession::init()
{
    folder_ = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::copy(QStringLiteral(DETENTE_STARTER), folder_->filePath(u"a.detente"_s)));
    session_ = std::make_unique<Session>([] { return QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC); });
}

void TestSession::cleanup()
{
    session_.reset();
    folder_.reset();
}

void TestSession::open(const QString &path)
{
    QSignalSpy opened(session_.get(), &Session::opened);
    session_->open(path.isEmpty() ? folder_->filePath(u"a.detente"_s) : path);
    QVERIFY(opened.wait(30'000));
}

std::size_t TestSession::countOf(const QString &query, bool typing)
{
    QSignalSpy answered(session_.get(), &Session::filterChanged);
    session_->setQuery(query, typing);
    return answered.wait(30'000) ? session_->events()->count() : 0;
}

void TestSession::opensOnTheRecentDecade()
{
    QVERIFY(!session_->isOpen());
    QVERIFY(session_->events() == nullptr);
    open();
    QVERIFY(session_->isOpen());
    QCOMPARE(session_->events()->count(), session_->snapshot()->events.size());
    const TimeRange range = session_->view().range;
    QVERIFY(range.from > static_cast<double>(makeDay(2015).jdn) && range.to < static_cast<double>(makeDay(2027).jdn));
    QVERIFY(!session_->canGoBack());
}

void TestSession::opensWithAGivenView()
{
    ViewState view;
    view.range = {2'440'000, 2'440'100};
    view.query = u"side:us"_s;
    QSignalSpy filtered(session_.get(), &Session::filterChanged);
    session_->open(folder_->filePath(u"a.detente"_s), view);
    QVERIFY(filtered.wait(30'000));
    QCOMPARE(session_->view(), view);
    QVERIFY(session_->events()->count() < session_->snapshot()->events.size());
}

void TestSession::aLibraryThatCannotBeOpenedLeavesTheOpenOne_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("exists");
    QTest::addColumn<int>("code");
    QFile file(QStringLiteral(DETENTE_STARTER));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    QByteArray newer = good;
    newer[63] = static_cast<char>(99); // user_version, big-endian, at 60
    QTest::newRow("missing") << QByteArray() << false << static_cast<int>(Errc::NotFound);
    QTest::newRow("empty") << QByteArray() << true << static_cast<int>(Errc::NotALibrary);
    QTest::newRow("foreign") << QByteArray("just a letter") << true << static_cast<int>(Errc::NotALibrary);
    QTest::newRow("truncated") << good.left(good.size() / 2) << true << static_cast<int>(Errc::Corrupt);
    QTest::newRow("newer") << newer << true << static_cast<int>(Errc::NewerSchema);
}

void TestSession::aLibraryThatCannotBeOpenedLeavesTheOpenOne()
{
    QFETCH(const QByteArray, content);
    QFETCH(const bool, exists);
    QFETCH(const int, code);
    open();
    const auto before = session_->snapshot();
    const QString path = folder_->filePath(u"bad.detente"_s);
    if (exists) {
        QFile bad(path);
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write(content);
    }
    std::optional<Error> error;
    connect(session_.get(), &Session::openFailed, this, [&error](const Error &failure) { error = failure; });
    QSignalSpy failed(session_.get(), &Session::openFailed);
    session_->open(path);
    QVERIFY(failed.wait(30'000));
    QCOMPARE(static_cast<int>(error->code), code);
    QVERIFY(error->args.first().contains(u"bad.detente"_s));
    QCOMPARE(session_->snapshot(), before);
    QVERIFY(session_->path().endsWith(u"a.detente"_s));
    QFile after(path);
    if (exists) {
        QVERIFY(after.open(QIODevice::ReadOnly));
        QCOMPARE(after.readAll(), content);
    } else {
        QVERIFY(!after.exists());
    }
}

void TestSession::openingCanBeStopped()
{
    QSignalSpy cancelled(session_.get(), &Session::openCancelled);
    QSignalSpy opened(session_.get(), &Session::opened);
    session_->open(folder_->filePath(u"a.detente"_s));
    session_->cancelOpening();
    QCOMPARE(cancelled.size(), 1);
    QTest::qWait(200);
    QCOMPARE(opened.size(), 0);
    QVERIFY(!session_->isOpen());
}

void TestSession::oneNameFindsThePersonInBothLanguages_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("russian");
    QTest::newRow("Huntsman") << u"Huntsman"_s << u"Хантсман"_s;
    QTest::newRow("Antonov") << u"Antonov"_s << u"Антонов"_s;
    QTest::newRow("Litvinov") << u"Litvinov"_s << u"Литвинов"_s;
}

void TestSession::oneNameFindsThePersonInBothLanguages()
{
    QFETCH(const QString, english);
    QFETCH(const QString, russian);
    open();
    const std::size_t count = countOf(english);
    const Bitmap found = session_->events()->bitmap();
    QVERIFY(count > 3);
    QCOMPARE(countOf(russian), count);
    QCOMPARE(session_->events()->bitmap(), found);
}

void TestSession::aWordBeingTypedCountsAsItselfAndAsABeginning()
{
    open();
    const std::size_t whole = countOf(u"Хантсман"_s);
    QVERIFY(countOf(u"Хантсма"_s, true) > 3); // no word yet
    QVERIFY(countOf(u"Хантсман"_s, true) >= whole);
}

void TestSession::aWrongQueryLeavesTheLastAnswer()
{
    open();
    const std::size_t count = countOf(u"side:us"_s);
    QSignalSpy told(session_.get(), &Session::queryErrorChanged);
    session_->setQuery(u"side:mars"_s);
    QVERIFY(told.wait(30'000));
    QVERIFY(session_->queryError());
    QCOMPARE(session_->queryError()->code, Errc::Parse);
    QCOMPARE(session_->events()->count(), count);
    QVERIFY(countOf(u"side:ru"_s) > 0);
    QCOMPARE(session_->events()->count(), session_->answer().facets.counts[0][1]);
    QVERIFY(!session_->queryError());
}

void TestSession::onlyTheNewestQueryAnswers()
{
    open();
    const std::size_t wanted = countOf(u"Huntsman"_s);
    countOf({});
    QSignalSpy answered(session_.get(), &Session::filterChanged);
    for (const QString &text : {u"H"_s, u"Hu"_s, u"Hun"_s, u"Huntsman"_s})
        session_->setQuery(text);
    QTRY_VERIFY(!session_->isFiltering());
    QCOMPARE(answered.size(), 1);
    QCOMPARE(session_->events()->count(), wanted);
}

void TestSession::countsSayWhatABoxWouldGive()
{
    open();
    const Facets &facets = session_->answer().facets;
    QCOMPARE(std::accumulate(facets.counts[0].begin(), facets.counts[0].end(), 0U),
             session_->snapshot()->events.size());
    const std::uint32_t russian = facets.counts[0][1];
    countOf(u"side:us"_s);
    // Ticking the other side would give what stands beside it, whatever this field says.
    QCOMPARE(session_->answer().facets.counts[0][1], russian);
    QCOMPARE(session_->events()->count(), session_->answer().facets.counts[0][0]);
}

void TestSession::selectionIsKeptByUid()
{
    open();
    QSignalSpy changed(session_.get(), &Session::selectionChanged);
    session_->select({12, 40});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(session_->selection(), (std::vector<Row>{12, 40}));
    QCOMPARE(session_->current(), Row{40});
    QCOMPARE(session_->view().selection.size(), 2);
    QCOMPARE(session_->rowOf(session_->view().selection.first()), Row{12});
    QCOMPARE(session_->rowOf(u"no-such-event"_s), kNoRow);
    const Result<EventDetails> details = session_->details(12);
    QVERIFY(details);
    QCOMPARE(details->event.uid, session_->view().selection.first());
    session_->select({});
    QCOMPARE(session_->current(), kNoRow);
}

void TestSession::goesBackToWhereTheReaderRested()
{
    open();
    const TimeRange first = session_->view().range;
    const TimeRange second{2'440'000, 2'440'100};
    session_->show(second);
    QVERIFY(session_->canGoBack());
    session_->show({2'440'010, 2'440'110}, Session::Step::Glide); // a movement that has not come to rest
    session_->back();
    QCOMPARE(session_->view().range, second);
    session_->back();
    QCOMPARE(session_->view().range, first);
    QVERIFY(!session_->canGoBack() && session_->canGoForward());
    session_->forward();
    QCOMPARE(session_->view().range, second);
}

void TestSession::backLeavesThePresentationAlone()
{
    open();
    session_->show({2'440'000, 2'440'100});
    ViewState dark = session_->view();
    dark.theme = ThemeChoice::Dark;
    session_->apply(dark);
    session_->back();
    QCOMPARE(session_->view().theme, ThemeChoice::Dark);
}

void TestSession::reloadingKeepsTheView()
{
    open();
    session_->show({2'440'000, 2'440'100});
    session_->select({12});
    const ViewState view = session_->view();
    const auto before = session_->snapshot();
    QSignalSpy opened(session_.get(), &Session::opened);
    session_->reload();
    QVERIFY(opened.wait(30'000));
    QCOMPARE(session_->view(), view);
    QCOMPARE(session_->selection(), std::vector<Row>{12});
    QVERIFY(session_->snapshot() != before);
}

void TestSession::opensForReadingOnlyWhenAsked()
{
    QSignalSpy opened(session_.get(), &Session::opened);
    session_->open(folder_->filePath(u"a.detente"_s), {}, ReadOnlyReason::Asked);
    QVERIFY(opened.wait(30'000));
    QVERIFY(session_->isReadOnly());
    QCOMPARE(session_->readOnlyReason(), ReadOnlyReason::Asked);
    session_->reload(); // stays so
    QVERIFY(opened.wait(30'000));
    QVERIFY(session_->isReadOnly());
}

void TestSession::readsAnewOnlyWhatOthersHaveWritten()
{
    QFile::setPermissions(folder_->filePath(u"a.detente"_s), QFile::ReadOwner | QFile::WriteOwner);
    open();
    QCOMPARE(session_->readOnlyReason(), ReadOnlyReason::None);
    session_->refresh();
    QVERIFY(!session_->isOpening());
    {
        Result<Connection> other = Connection::open(session_->path(), OpenMode::ReadWrite);
        QVERIFY(other && other->run("UPDATE event SET importance = 2"));
    }
    QSignalSpy opened(session_.get(), &Session::opened);
    session_->refresh();
    QVERIFY(opened.wait(30'000));
    QCOMPARE(int(session_->snapshot()->events.importance[0]), 2);
    session_->refresh();
    QVERIFY(!session_->isOpening());
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
