#include "core/store/eventstore.h"
#include "core/store/library.h"
#include "core/store/recordwriter.h"
#include "core/store/transaction.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace detente;
using namespace Qt::Literals::StringLiterals;

namespace {

Parties someParties()
{
    return {Party{u"us"_s, {{u"United States"_s, u"США"_s}}, u"#2f5d9e"_s},
            Party{u"ru"_s, {{u"Russia"_s, u"Россия"_s}}, u"#b5453a"_s}};
}

} // namespace

class tst_Library : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(folder_.isValid()); }

    void newLibraryHoldsItsPartiesAndIsOneFileWhenClosed()
    {
        const QString path = folder_.filePath(u"parties.detente"_s);
        {
            Result<Library> made = Library::create(path, someParties());
            QVERIFY2(made, qPrintable(made.error().args.join(u' ')));
            QVERIFY(!made->isReadOnly());
        }
        QVERIFY(!QFileInfo::exists(path + u"-wal"_s));
        QVERIFY(!QFileInfo::exists(path + u"-shm"_s));
        Result<Library> opened = Library::open(path);
        QVERIFY(opened);
        const Result<Parties> parties = opened->parties();
        QVERIFY(parties);
        QCOMPARE(*parties, someParties());
    }

    void writtenEventIsReadBackThroughAWorkersConnection()
    {
        Result<Library> library = Library::create(folder_.filePath(u"event.detente"_s), someParties());
        QVERIFY(library);
        Event event;
        event.uid = u"summit"_s;
        event.date = u"1985-11-19/1985-11-21"_s;
        event.category = u"of-its-own"_s;
        event.tone = -35;
        event.texts[Language::English] = {u"A summit"_s, u"Summit"_s, u"They met."_s, u"Geneva"_s};
        {
            Result<Transaction> transaction = Transaction::begin(library->connection());
            QVERIFY(transaction);
            Result<RecordWriter> writer = RecordWriter::make(library->connection());
            QVERIFY(writer);
            QVERIFY(writer->put(event));
            QVERIFY(transaction->commit());
        }
        const Result<Connection> reader = library->openReader();
        QVERIFY(reader);
        Result<EventStore> store = EventStore::make(*reader);
        QVERIFY(store);
        const Result<EventId> id = store->idOf(u"summit"_s);
        QVERIFY(id && id->isValid());
        const Result<EventDetails> details = store->details(*id);
        QVERIFY(details);
        QCOMPARE(details->event, event);
        QCOMPARE(store->textOf(*id, Language::Russian)->label, u"Summit"_s);
    }

private:
    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(tst_Library)
#include "tst_library.moc"
