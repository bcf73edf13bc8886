#include "somelibrary.h"

#include "core/store/eventstore.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace detente;
using namespace detente::test;

namespace {

// A version 0 that never was: one table of events, with a date and a title.
constexpr char kVersionZero[] = "CREATE TABLE happening (id INTEGER PRIMARY KEY, name TEXT, day TEXT, title TEXT)";

/// Keeps what version 0 held, makes the tables of version 1, and puts it there.
Result<void> fromZero(Connection &connection)
{
    Result<Statement> rows = Statement::prepare(connection, "SELECT name, day, title FROM happening ORDER BY id");
    if (!rows)
        return rows.error();
    RecordSet set;
    set.parties = someParties();
    while (rows->next()) {
        EventRecord record = someEvent(rows->text(0), rows->text(1));
        record.event.texts[Language::English].title = rows->text(2);
        set.events.push_back(record);
    }
    Result<void> done = connection.run("DROP TABLE happening");
    if (done)
        done = connection.run(schemaText());
    if (done)
        done = putRecords(connection, set);
    return done;
}

/// Begins to change the file and then fails.
Result<void> fails(Connection &connection)
{
    if (const Result<void> done = connection.run("DROP TABLE happening"); !done)
        return done;
    return Error{Errc::Io, {connection.path(), u"made up"_s}, {}};
}

constexpr Migration kSteps[]{{0, kVersionZero, fromZero}};
constexpr Migration kFailingSteps[]{{0, kVersionZero, fails}};

} // namespace

class tst_Migration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        path_ = folder_->filePath(u"old.detente"_s);
        Result<Connection> connection = Connection::open(path_, OpenMode::Create);
        QVERIFY(connection);
        QVERIFY(createSchema(*connection, kVersionZero, 0));
        QVERIFY(connection->run("INSERT INTO happening VALUES (1, 'first', '1807-08', 'Talks in London'),"
                                "(2, 'second', '1809-07-14', 'An envoy in Washington')"));
    }

    void olderLibraryOpensWithItsContent()
    {
        const QByteArray before = contentOf(path_);
        Result<Library> library = Library::open(path_, Access::ReadWrite, {kSchemaVersion, schemaText(), kSteps});
        QVERIFY2(library, words(library).constData());
        Result<EventStore> store = EventStore::make(library->connection());
        QVERIFY(store);
        for (const auto &[uid, title] :
             {std::pair(u"first"_s, u"Talks in London"_s), std::pair(u"second"_s, u"An envoy in Washington"_s)}) {
            const Result<EventId> id = store->idOf(uid);
            QVERIFY(id && id->isValid());
            QCOMPARE(store->textOf(*id, Language::English)->title, title);
        }
        const QString copy = migrationBackupPath(path_, 0);
        QVERIFY(contentOf(copy).size() == before.size());
        Result<Connection> old = Connection::open(copy, OpenMode::ReadOnly);
        QVERIFY(old);
        QVERIFY(compareSchema(*old, kVersionZero));
    }

    void migratedLibraryNeedsNoMigrationAgain()
    {
        QVERIFY(Library::open(path_, Access::ReadWrite, {kSchemaVersion, schemaText(), kSteps}));
        QFile::remove(migrationBackupPath(path_, 0));
        QVERIFY(Library::open(path_));
        QVERIFY(!QFileInfo::exists(migrationBackupPath(path_, 0)));
    }

    void stepThatFailsLeavesTheLibraryAsItWas()
    {
        const QByteArray before = contentOf(path_);
        const Result<Library> library =
            Library::open(path_, Access::ReadWrite, {kSchemaVersion, schemaText(), kFailingSteps});
        QVERIFY(!library);
        QCOMPARE(library.error().code, Errc::Io);
        QCOMPARE(contentOf(path_), before);
    }

    void olderLibraryWithOtherTablesIsRefusedWithoutACopy()
    {
        {
            Result<Connection> connection = Connection::open(path_, OpenMode::ReadWrite);
            QVERIFY(connection && connection->run("CREATE TABLE evil (x)"));
        }
        const QByteArray before = contentOf(path_);
        const Result<Library> library = Library::open(path_, Access::ReadWrite, {kSchemaVersion, schemaText(), kSteps});
        QVERIFY(!library);
        QCOMPARE(library.error().code, Errc::ForeignSchema);
        QCOMPARE(contentOf(path_), before);
        QVERIFY(!QFileInfo::exists(migrationBackupPath(path_, 0)));
    }

    void olderLibraryOpenedForReadingIsRefused()
    {
        const Result<Library> library = Library::open(path_, Access::ReadOnly, {kSchemaVersion, schemaText(), kSteps});
        QVERIFY(!library);
        QCOMPARE(library.error().code, Errc::ReadOnly);
    }

    void versionThatNeverWasIsRefused()
    {
        const Result<Library> library = Library::open(path_);
        QVERIFY(!library);
        QCOMPARE(library.error().code, Errc::ForeignSchema);
    }

private:
    std::unique_ptr<QTemporaryDir> folder_;
    QString path_;
};

QTEST_GUILESS_MAIN(tst_Migration)
#include "tst_migration.moc"
