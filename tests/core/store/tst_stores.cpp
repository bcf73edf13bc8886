#include "somelibrary.h"

#include "core/store/annotationstore.h"
#include "core/store/eventstore.h"
#include "core/store/recordreader.h"

#include <QTemporaryDir>

using namespace detente;
using namespace detente::test;

/// Reading for display, and the reader's own annotations.
class tst_Stores : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        Result<Library> made = Library::create(folder_->filePath(u"some.detente"_s), someParties());
        QVERIFY(made);
        library_ = std::make_unique<Library>(std::move(*made));
        RecordSet set;
        EventRecord report = someEvent(u"report"_s);
        report.event.texts[Language::Russian] = {u"Доклад"_s, u"Короткий"_s, {}, {}};
        EventRecord law = someEvent(u"law"_s, u"2017-08-02"_s);
        law.event.texts[Language::English].label = u"Law"_s;
        EventRecord answer = someEvent(u"answer"_s, u"2018-01-30"_s);
        Actor envoy;
        envoy.uid = u"envoy"_s;
        envoy.name = {{u"An Envoy"_s, u"Посол"_s}};
        envoy.aliases = {{Language::English, u"E. Envoy"_s}, {Language::Russian, u"Посланник"_s}};
        set.actors = {envoy};
        set.sources = {Source{u"tass"_s, u"TASS"_s, u"A title"_s, u"https://tass.com/1"_s, u"2018-01-29"_s, u"en"_s}};
        report.participations = {{u"report"_s, u"envoy"_s, u"speaker"_s}};
        law.participations = {{u"law"_s, u"envoy"_s, u"author"_s}};
        report.citations = {{u"report"_s, u"tass"_s, u"p. 1"_s, u"four words and no more"_s}};
        report.reports = {{u"report"_s, makeDay(2018, 1, 3), 1, Status::Planned, u"2018-01-29"_s, u"tass"_s, {}},
                          {u"report"_s, makeDay(2018, 1, 29), 1, Status::Held, u"2018-01-29"_s, {}, {}}};
        report.links = {{u"report"_s, LinkKind::Implements, u"law"_s}};
        report.deadlines = {{u"report"_s, u"law"_s, u"P180D"_s, u"2018-01-29"_s, u"report"_s, {{u"180 days"_s, {}}}}};
        report.ledger = {{u"report"_s, u"lists"_s, false, 2, u"two lists"_s}};
        answer.links = {{u"answer"_s, LinkKind::RespondsTo, u"report"_s}};
        set.events = {report, law, answer};
        QVERIFY(saveRecords(library_->connection(), set));
    }
    void cleanup() { library_.reset(); }

    void textsFallBackToTheOtherLanguage()
    {
        Result<EventStore> store = EventStore::make(library_->connection());
        QVERIFY(store);
        const EventId report = *store->idOf(u"report"_s);
        const EventId law = *store->idOf(u"law"_s);
        QCOMPARE(store->textOf(report, Language::Russian)->title, u"Доклад"_s);
        QCOMPARE(store->textOf(report, Language::English)->title, u"The event report"_s);
        QCOMPARE(store->textOf(report, Language::English)->label, QString());
        QCOMPARE(store->textOf(law, Language::Russian)->label, u"Law"_s);
        QCOMPARE(store->textOf(EventId{999}, Language::English).error().code, Errc::NotFound);
        QCOMPARE(*store->uidOf(law), u"law"_s);
        QVERIFY(!store->idOf(u"nothing"_s)->isValid());
    }

    void detailsGiveEverythingAboutAnEvent()
    {
        Result<EventStore> store = EventStore::make(library_->connection());
        QVERIFY(store);
        const Result<EventDetails> details = store->details(*store->idOf(u"report"_s));
        QVERIFY2(details, words(details).constData());
        QCOMPARE(details->people.size(), std::size_t(1));
        QCOMPARE(details->people[0].role, u"speaker"_s);
        QCOMPARE(details->people[0].actor.name[Language::Russian], u"Посол"_s);
        QCOMPARE(details->people[0].actor.aliases.size(), std::size_t(2));
        QCOMPARE(details->people[0].otherEvents, 1); // the law
        QCOMPARE(details->sources.size(), std::size_t(1));
        QCOMPARE(details->sources[0].citation.quote, u"four words and no more"_s);
        QCOMPARE(details->sources[0].source.publisher, u"TASS"_s);
        QCOMPARE(details->reports.size(), std::size_t(2));
        QCOMPARE(details->reports[0].source.uid, u"tass"_s);
        QCOMPARE(details->reports[1].source.uid, QString());
        QCOMPARE(details->links.size(), std::size_t(2));
        QVERIFY(details->links[0].outgoing && details->links[0].other.uid == u"law"_s);
        QVERIFY(!details->links[1].outgoing && details->links[1].kind == LinkKind::RespondsTo);
        QCOMPARE(details->links[1].other.title[Language::English], u"The event answer"_s);
        QCOMPARE(details->deadlines.size(), std::size_t(1));
        QCOMPARE(details->deadlines[0].role, RelatedDeadline::Role::Due);
        QCOMPARE(details->deadlines[0].delivered.uid, u"report"_s);
        QCOMPARE(details->ledger.size(), std::size_t(1));
        const Result<EventDetails> law = store->details(*store->idOf(u"law"_s));
        QCOMPARE(law->deadlines[0].role, RelatedDeadline::Role::Base);
        QCOMPARE(law->deadlines[0].event.uid, u"report"_s);
        QCOMPARE(store->details(EventId{999}).error().code, Errc::NotFound);
    }

    void annotationIsSavedChangedAndDeleted()
    {
        Connection &connection = library_->connection();
        QVERIFY(saveLayer(connection, someLayer()));
        Annotation note = someNote();
        QVERIFY(saveAnnotation(connection, note));
        QVERIFY(*readAnnotations(connection) == std::vector{note});
        note.texts[Language::Russian].body = u"Сравнить"_s;
        note.color = u"#ffee00"_s;
        QVERIFY(saveAnnotation(connection, note));
        QVERIFY(*readAnnotations(connection) == std::vector{note});
        Result<EventStore> store = EventStore::make(connection);
        QVERIFY(store->details(*store->idOf(u"report"_s))->annotations == std::vector{note});
        QVERIFY(deleteAnnotation(connection, note.uid));
        QVERIFY(readAnnotations(connection)->empty());
        QCOMPARE(deleteAnnotation(connection, note.uid).error().code, Errc::NotFound);
        note.layer = u"no-layer"_s;
        QCOMPARE(saveAnnotation(connection, note).error().code, Errc::NotFound);
        QVERIFY(readAnnotations(connection)->empty());
    }

    void layerIsHiddenAndShown()
    {
        Connection &connection = library_->connection();
        QVERIFY(saveLayer(connection, someLayer()));
        QVERIFY(showLayer(connection, u"mine"_s, false));
        QCOMPARE(readLayers(connection)->front().shown, false);
        QVERIFY(showLayer(connection, u"mine"_s, true));
        QVERIFY(*readLayers(connection) == std::vector{someLayer()});
        QCOMPARE(showLayer(connection, u"other"_s, true).error().code, Errc::NotFound);
    }

    void deletedEventTakesWithItWhatNamesIt()
    {
        Connection &connection = library_->connection();
        QVERIFY(saveLayer(connection, someLayer()));
        QVERIFY(saveAnnotation(connection, someNote()));
        QVERIFY(deleteEvent(connection, u"report"_s));
        const Result<RecordSet> left = readAll(connection);
        QVERIFY(left);
        QCOMPARE(left->events.size(), std::size_t(2));
        QVERIFY(left->annotations.empty());
        for (const EventRecord &record : left->events)
            QVERIFY(record.links.empty() && record.deadlines.empty());
        QCOMPARE(left->actors.size(), std::size_t(1));
        Result<Statement> dangling = Statement::prepare(connection, "PRAGMA foreign_key_check");
        QVERIFY(!dangling->next());
    }

    void recordThatRefersToNothingIsRefusedWhole()
    {
        RecordSet set;
        set.events = {someEvent(u"good"_s), someEvent(u"bad"_s)};
        set.events[1].links.push_back({u"bad"_s, LinkKind::Ends, u"nowhere"_s});
        const Result<void> refused = saveRecords(library_->connection(), set);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Errc::NotFound);
        QCOMPARE(refused.error().args, QStringList(u"nowhere"_s));
        QCOMPARE(readAll(library_->connection())->events.size(), std::size_t(3));
    }

    void recordWithABadDateIsRefusedWhole()
    {
        RecordSet set;
        set.events = {someEvent(u"good"_s), someEvent(u"bad"_s, u"soon"_s)};
        const Result<void> refused = saveRecords(library_->connection(), set);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Errc::BadField);
        QCOMPARE(refused.error().args.value(1), u"bad"_s);
        QCOMPARE(readAll(library_->connection())->events.size(), std::size_t(3));
    }

    void savingTheSameAgainChangesNothing()
    {
        const Result<RecordSet> before = readAll(library_->connection());
        QVERIFY(saveRecords(library_->connection(), *before));
        QVERIFY(*readAll(library_->connection()) == *before);
    }

private:
    static Layer someLayer()
    {
        Layer layer;
        layer.uid = u"mine"_s;
        layer.name[Language::English] = u"Mine"_s;
        return layer;
    }
    static Annotation someNote()
    {
        Annotation note;
        note.uid = u"note"_s;
        note.layer = u"mine"_s;
        note.event = u"report"_s;
        note.texts[Language::English].body = u"Compare."_s;
        note.offsetX = -40;
        note.author = u"me"_s;
        return note;
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Library> library_;
};

QTEST_GUILESS_MAIN(tst_Stores)
#include "tst_stores.moc"
