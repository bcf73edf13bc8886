#include "somelibrary.h"

#include "core/store/check.h"
#include "core/store/quickcheck.h"
#include "core/store/recordreader.h"
#include "core/store/transaction.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace detente;
using namespace detente::test;

namespace {

constexpr uid_t kNobody = 65534;

/// Acts as a user without special rights for as long as it lives: permissions mean nothing to root.
class Unprivileged {
public:
    Unprivileged() { acts_ = geteuid() != 0 || seteuid(kNobody) == 0; }
    Unprivileged(const Unprivileged &) = delete;
    Unprivileged &operator=(const Unprivileged &) = delete;
    ~Unprivileged()
    {
        if (getuid() == 0)
            (void)!seteuid(0);
    }
    bool acts() const { return acts_; }

private:
    bool acts_ = false;
};

/// Changes a closed library behind our back, without any of our hardening.
bool tamper(const QString &path, const char *sql)
{
    sqlite3 *db = nullptr;
    const bool done = sqlite3_open(QFile::encodeName(path).constData(), &db) == SQLITE_OK &&
                      sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(db);
    return done;
}

} // namespace

class tst_Hardening : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(folder_.isValid());
        // The user without rights must be able to walk in.
        QVERIFY(::chmod(QFile::encodeName(folder_.path()).constData(), 0755) == 0);
        good_ = folder_.filePath(u"good.detente"_s);
        const Result<void> made = makeLibrary(good_, smallStarter());
        QVERIFY2(made, words(made).constData());
        content_ = contentOf(good_);
        QVERIFY(content_.size() > 100'000);
    }

    void fileThatIsNoLibraryIsRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Errc>("code");
        const auto changed = [this](qsizetype at, const QByteArray &bytes) {
            QByteArray content = content_;
            return content.replace(at, bytes.size(), bytes);
        };
        QTest::newRow("empty file") << QByteArray() << Errc::NotALibrary;
        QTest::newRow("text") << QByteArray("dear diary") << Errc::NotALibrary;
        QTest::newRow("long text") << QByteArray(10'000, 'x') << Errc::NotALibrary;
        QTest::newRow("magic alone") << content_.left(16) << Errc::Corrupt;
        QTest::newRow("half a magic") << content_.left(8) << Errc::NotALibrary;
        QTest::newRow("another program's application id") << changed(68, "GPKG") << Errc::NotALibrary;
        QTest::newRow("no application id") << changed(68, QByteArray(4, '\0')) << Errc::NotALibrary;
        QTest::newRow("next version") << changed(60, QByteArray("\0\0\0\2", 4)) << Errc::NewerSchema;
        QTest::newRow("far version") << changed(60, QByteArray("\x7f\xff\xff\xff", 4)) << Errc::NewerSchema;
        QTest::newRow("no version") << changed(60, QByteArray(4, '\0')) << Errc::ForeignSchema;
        QTest::newRow("negative version") << changed(60, QByteArray(4, '\xff')) << Errc::ForeignSchema;
        QTest::newRow("last page cut off") << content_.chopped(4096) << Errc::Corrupt;
        QTest::newRow("last byte cut off") << content_.chopped(1) << Errc::Corrupt;
        QTest::newRow("header alone") << content_.left(100) << Errc::Corrupt;
        QTest::newRow("first page is noise after the header")
            << content_.left(100) + QByteArray(3996, '\x5a') + content_.mid(4096) << Errc::Corrupt;
    }
    void fileThatIsNoLibraryIsRefusedAndLeftAlone()
    {
        QFETCH(QByteArray, content);
        QFETCH(Errc, code);
        const QString path = fresh(content);
        for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
            const Result<Library> library = Library::open(path, access);
            QVERIFY(!library);
            QCOMPARE(library.error().code, code);
            QCOMPARE(library.error().args.value(0), path);
        }
        QCOMPARE(contentOf(path), content);
        QCOMPARE(QDir(QFileInfo(path).path()).entryList({QFileInfo(path).fileName() + u'*'}).size(), 1);
    }

    void missingFileAndFolderAreRefused()
    {
        QCOMPARE(Library::open(folder_.filePath(u"nowhere.detente"_s)).error().code, Errc::NotFound);
        QVERIFY(!QFileInfo::exists(folder_.filePath(u"nowhere.detente"_s)));
        QCOMPARE(Library::open(folder_.path()).error().code, Errc::NotALibrary);
    }

    void tablesThatAreNotOursAreRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("trigger") << QByteArray(
            "CREATE TRIGGER evil AFTER UPDATE ON layer BEGIN DELETE FROM event; END");
        QTest::newRow("view") << QByteArray("CREATE VIEW evil AS SELECT * FROM event");
        QTest::newRow("table") << QByteArray("CREATE TABLE evil (x)");
        QTest::newRow("index") << QByteArray("CREATE INDEX evil ON event (basis)");
        QTest::newRow("virtual table") << QByteArray("CREATE VIRTUAL TABLE evil USING fts5(x)");
        QTest::newRow("column") << QByteArray("ALTER TABLE event ADD COLUMN evil TEXT");
        QTest::newRow("table gone") << QByteArray("DROP TABLE ledger");
        QTest::newRow("index gone") << QByteArray("DROP INDEX tag_by_word");
        QTest::newRow("other text of a table")
            << QByteArray("PRAGMA writable_schema=1; UPDATE sqlite_schema SET sql = replace(sql, 'BETWEEN 1 AND 5', "
                          "'BETWEEN 1 AND 6') WHERE name = 'event'");
        QTest::newRow("view in place of a table")
            << QByteArray("DROP TABLE meta; CREATE VIEW meta AS SELECT 'search_rules' AS key, '1' AS value");
    }
    void tablesThatAreNotOursAreRefused()
    {
        QFETCH(QByteArray, sql);
        const QString path = fresh(content_);
        QVERIFY(tamper(path, sql.constData()));
        const QByteArray before = contentOf(path);
        const Result<Library> library = Library::open(path);
        QVERIFY(!library);
        QCOMPARE(library.error().code, Errc::ForeignSchema);
        QVERIFY(!library.error().args.value(1).isEmpty());
        QCOMPARE(contentOf(path), before);
    }

    void cutOffLibraryIsAlwaysRefused()
    {
        for (qsizetype size = 0; size < content_.size(); size += size < 4096 ? 499 : 20011) {
            const QByteArray content = content_.left(size);
            const QString path = fresh(content);
            const Result<Library> library = Library::open(path);
            QVERIFY2(!library, QByteArray::number(size).constData());
            QVERIFY(library.error().code == Errc::Corrupt || library.error().code == Errc::NotALibrary);
            QCOMPARE(contentOf(path), content);
        }
    }

    void flippedBytesNeverEndTheProgram()
    {
        int opened = 0;
        int damaged = 0;
        for (qsizetype at = 0; at < content_.size(); at += at < 4096 ? 211 : 9001) {
            QByteArray content = content_;
            content[at] = static_cast<char>(content[at] ^ 0xff);
            const QString path = fresh(content);
            Result<Library> library = Library::open(path);
            if (!library)
                continue;
            ++opened;
            (void)readAll(library->connection());
            const Result<std::vector<Error>> findings = checkLibrary(library->connection());
            damaged += !findings || !findings->empty() ? 1 : 0;
        }
        // Many a byte is a letter of some text, which nobody can call wrong.
        QVERIFY2(opened > 20 && damaged > opened / 10, qPrintable(u"%1 of %2"_s.arg(damaged).arg(opened)));
    }

    void quickCheckFindsTornPages()
    {
        QByteArray content = content_;
        const qsizetype pages = content.size() / 4096;
        for (qsizetype page = pages / 2; page < pages * 3 / 4; ++page)
            content.replace(page * 4096, 2048, QByteArray(2048, '\x11'));
        const QString path = fresh(content);
        Result<Library> library = Library::open(path);
        QVERIFY2(library, words(library).constData());
        Result<Connection> reader = library->openReader();
        QVERIFY(reader);
        const Result<QStringList> findings = quickCheck(*reader);
        QVERIFY(!findings ? findings.error().code == Errc::Corrupt : !findings->isEmpty());
    }

    void quickCheckOfAGoodLibraryFindsNothingAndCanBeCancelled()
    {
        Result<Library> library = Library::open(fresh(content_));
        QVERIFY(library);
        Result<Connection> reader = library->openReader();
        QVERIFY(reader);
        QCOMPARE(*quickCheck(*reader), QStringList());
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(quickCheck(*reader, stop.get_token()).error().code, Errc::Cancelled);
        QCOMPARE(*quickCheck(*reader), QStringList());
    }

    void cellsThatBreakTheirRulesAreAnErrorAndNotACrash()
    {
        const QString path = fresh(content_);
        QVERIFY(tamper(path, "PRAGMA ignore_check_constraints=1; UPDATE event SET side = 77, status = -1;"
                             "UPDATE link SET kind = 99; UPDATE actor SET kind = 12345678901"));
        Result<Library> library = Library::open(path);
        QVERIFY2(library, words(library).constData());
        QCOMPARE(readAll(library->connection()).error().code, Errc::Corrupt);
        const Result<std::vector<Error>> findings = checkLibrary(library->connection());
        QVERIFY(findings);
        QVERIFY(findings->size() > 60);
    }

    void unreadableFileIsRefused()
    {
        const QString path = fresh(content_);
        QVERIFY(::chmod(QFile::encodeName(path).constData(), 0) == 0);
        const Unprivileged user;
        QVERIFY(user.acts());
        const Result<Library> library = Library::open(path);
        QVERIFY(!library);
        QCOMPARE(library.error().code, Errc::Unreadable);
        QVERIFY(!library.error().args.value(1).isEmpty());
    }

    void libraryInAFolderThatCannotBeWrittenOpensForReading()
    {
        const QString inner = folder_.filePath(u"closed"_s);
        QVERIFY(QDir().mkpath(inner));
        const QString path = inner + u"/shipped.detente"_s;
        QVERIFY(writeContent(path, content_));
        QVERIFY(::chmod(QFile::encodeName(path).constData(), 0444) == 0);
        QVERIFY(::chmod(QFile::encodeName(inner).constData(), 0555) == 0);
        {
            const Unprivileged user;
            QVERIFY(user.acts());
            Result<Library> library = Library::open(path, Access::ReadWrite);
            QVERIFY2(library, words(library).constData());
            QVERIFY(library->isReadOnly());
            QCOMPARE(Transaction::begin(library->connection()).error().code, Errc::ReadOnly);
            const Result<Connection> reader = library->openReader();
            QVERIFY(reader);
            const Result<RecordSet> all = readAll(*reader);
            QVERIFY(all);
            QCOMPARE(all->events.size(), std::size_t(60));
        }
        QCOMPARE(contentOf(path), content_);
        QCOMPARE(QDir(inner).entryList(QDir::Files), QStringList(u"shipped.detente"_s));
        QVERIFY(::chmod(QFile::encodeName(inner).constData(), 0755) == 0);
    }

    void readingLeavesTheFileAsItIs()
    {
        const QString path = fresh(content_);
        {
            Result<Library> library = Library::open(path, Access::ReadOnly);
            QVERIFY(library);
            QVERIFY(library->isReadOnly());
            QVERIFY(readAll(library->connection()));
            QVERIFY(!saveRecords(library->connection(), smallStarter(1)));
        }
        QCOMPARE(contentOf(path), content_);
    }

    void secondWriterWaitsAndThenSaysSo()
    {
        const QString path = fresh(content_);
        Result<Library> one = Library::open(path);
        Result<Library> two = Library::open(path);
        QVERIFY2(one && two, words(two).constData());
        two->connection().setPatience(50);
        RecordSet set;
        set.events.push_back(someEvent(u"of-the-second"_s));
        {
            Result<Transaction> first = Transaction::begin(one->connection());
            QVERIFY(first);
            const Result<void> refused = saveRecords(two->connection(), set);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, Errc::Busy);
            QVERIFY(first->commit());
        }
        QVERIFY(saveRecords(two->connection(), set));
        {
            Result<RecordReader> reader = RecordReader::make(one->connection());
            QVERIFY(reader);
            QVERIFY(reader->eventOf(u"of-the-second"_s)->isValid());
        }
        QVERIFY(one->close());
        QVERIFY(saveRecords(two->connection(), set));
        QVERIFY(two->close());
        QVERIFY(!QFileInfo::exists(path + u"-wal"_s));
    }

    void whatAKilledProgramHadSavedIsThere()
    {
        const QString path = fresh(content_);
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            Result<Library> library = Library::open(path);
            RecordSet set;
            set.events.push_back(someEvent(u"before-the-end"_s));
            const bool saved = library && saveRecords(library->connection(), set);
            Result<Transaction> unfinished = Transaction::begin(library->connection());
            set.events[0].event.uid = u"never-finished"_s;
            const bool put = unfinished && putRecords(library->connection(), set);
            ::kill(::getpid(), saved && put ? SIGKILL : SIGTERM);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
        QVERIFY(QFileInfo(path + u"-wal"_s).size() > 0);
        Result<Library> library = Library::open(path);
        QVERIFY2(library, words(library).constData());
        Result<RecordReader> reader = RecordReader::make(library->connection());
        QVERIFY(reader);
        QVERIFY(reader->eventOf(u"before-the-end"_s)->isValid());
        QVERIFY(!reader->eventOf(u"never-finished"_s)->isValid());
        QVERIFY(quickCheck(library->connection())->isEmpty());
    }

private:
    /// A new file with \p content.
    QString fresh(const QByteArray &content)
    {
        const QString path = folder_.filePath(u"copy%1.detente"_s.arg(++copies_));
        if (copies_ > 1)
            QFile::remove(folder_.filePath(u"copy%1.detente"_s.arg(copies_ - 1)));
        return writeContent(path, content) ? path : QString();
    }

    QTemporaryDir folder_;
    QString good_;
    QByteArray content_;
    int copies_ = 0;
};

QTEST_GUILESS_MAIN(tst_Hardening)
#include "tst_hardening.moc"
