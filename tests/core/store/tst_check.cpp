#include "somelibrary.h"

#include "core/record/problem.h"
#include "core/store/check.h"

#include <QTemporaryDir>

#include <sqlite3.h>

using namespace detente;
using namespace detente::test;

class tst_Check : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        good_ = folder_.filePath(u"good.detente"_s);
        QVERIFY(makeLibrary(good_, smallStarter(400)));
    }

    void goodLibraryHasNoFindings()
    {
        Result<Library> library = Library::open(good_, Access::ReadOnly);
        QVERIFY(library);
        const Result<std::vector<Error>> findings = checkLibrary(library->connection());
        QVERIFY(findings);
        QVERIFY2(findings->empty(), qPrintable(findings->empty() ? QString() : findings->front().args.join(u'|')));
    }

    void brokenRuleIsFoundAndNamed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("field");
        QTest::addColumn<Reason>("reason");
        const auto row = [](const char *name, const char *sql, const char *table, const char *field, Reason reason) {
            QTest::newRow(name) << QString::fromUtf8(sql) << QString::fromUtf8(table) << QString::fromUtf8(field)
                                << reason;
        };
        row("no EDTF", "UPDATE event SET date = 'soon' WHERE id = 5", "event", "date", Reason::BadDate);
        row("days of another date", "UPDATE event SET latest = latest + 1 WHERE id = 5", "event", "date",
            Reason::Disagrees);
        row("flags of another date", "UPDATE event SET flags = flags + 2 WHERE id = 5", "event", "date",
            Reason::Disagrees);
        row("importance", "UPDATE event SET importance = 9 WHERE id = 5", "event", "importance", Reason::OutOfRange);
        row("tone", "UPDATE event SET tone = 101 WHERE id = 5", "event", "tone", Reason::OutOfRange);
        row("uid", "UPDATE event SET uid = 'Not a slug' WHERE id = 5", "event", "uid", Reason::BadUid);
        row("no title", "UPDATE event_text SET title = '' WHERE event = 5", "event", "title", Reason::Empty);
        row("long label", "UPDATE event_text SET label = 'A label that does not fit a card' WHERE event = 5", "event",
            "label_en", Reason::TooLong);
        row("line break in a title", "UPDATE event_text SET title = 'a' || char(10) || 'b' WHERE event = 5", "event",
            "title_en", Reason::BadCharacter);
        row("last report says otherwise", "UPDATE report SET status = 8", "event", "status", Reason::Disagrees);
        row("deadline does not add up", "UPDATE deadline SET offset = 'P1D'", "deadline", "due", Reason::Disagrees);
        row("offset", "UPDATE deadline SET offset = 'soon'", "event", "offset", Reason::BadOffset);
        row("dangling link", "INSERT INTO link VALUES (5, 0, 99999)", "link", "event", Reason::UnknownReference);
        row("link to itself", "INSERT INTO link VALUES (5, 0, 5)", "event", "to", Reason::SelfReference);
        row("script in a source's address", "UPDATE source SET url = 'javascript:alert(1)' WHERE id = 3", "source",
            "url", Reason::BadUrl);
        row("twin",
            "UPDATE event SET date = (SELECT date FROM event WHERE id = 6) WHERE id = 7;"
            "UPDATE event_text SET title = 'Twin' WHERE event IN (6, 7)",
            "event", "title", Reason::Duplicate);
        row("nameless actor", "UPDATE actor_name SET name = '' WHERE actor = 3", "actor", "name", Reason::Empty);
        row("color", "UPDATE party SET color = 'red'", "party", "color", Reason::BadColor);
        row("span without a range", "UPDATE annotation SET date = '1900' WHERE id = 1", "annotation", "date",
            Reason::NotAnInterval);
        row("old index", "UPDATE meta SET value = '0' WHERE key = 'search_rules'", "meta", "search_rules",
            Reason::Disagrees);
    }
    void brokenRuleIsFoundAndNamed()
    {
        QFETCH(QString, sql);
        QFETCH(QString, table);
        QFETCH(QString, field);
        QFETCH(Reason, reason);
        const QString path = folder_.filePath(u"broken.detente"_s);
        QFile::remove(path);
        QVERIFY(QFile::copy(good_, path));
        sqlite3 *db = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &db), SQLITE_OK);
        const QByteArray script = "PRAGMA ignore_check_constraints=1;" + sql.toUtf8();
        QCOMPARE(sqlite3_exec(db, script.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(db);
        Result<Library> library = Library::open(path, Access::ReadOnly);
        QVERIFY(library);
        const Result<std::vector<Error>> findings = checkLibrary(library->connection());
        QVERIFY(findings);
        const auto isIt = [&](const Error &finding) {
            return finding.code == Errc::BadField && finding.args.value(0) == table && finding.args.value(2) == field &&
                   finding.args.value(3) == keyOf(reason);
        };
        QStringList all;
        for (const Error &finding : *findings)
            all.append(finding.args.join(u'|'));
        QVERIFY2(std::any_of(findings->begin(), findings->end(), isIt), qPrintable(all.join(u'\n')));
    }

    void checkCanBeCancelled()
    {
        Result<Library> library = Library::open(good_, Access::ReadOnly);
        QVERIFY(library);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(checkLibrary(library->connection(), {}, stop.get_token()).error().code, Errc::Cancelled);
        QVERIFY(checkLibrary(library->connection()));
    }

private:
    QTemporaryDir folder_;
    QString good_;
};

QTEST_GUILESS_MAIN(tst_Check)
#include "tst_check.moc"
