#include "core/catalog/eventrow.h"
#include "core/catalog/loader.h"
#include "core/exchange/synthetic.h"
#include "core/store/library.h"
#include "core/store/recordwriter.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace detente;
using namespace Qt::Literals::StringLiterals;

class TestLoader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyLibraryIsAnEmptySnapshot();
    void readsEventsInOrderWithOpenStartsAmongThem();
    void agreesWithThePlainTableOnAGeneratedLibrary();
    void readsLinksNotesAndDisputesIntoFlags();
    void readsLayersAndSpans();
    void keepsUnknownCategoriesUnderTheirOwnNames();
    void twoThreadsReadWhatOneReads_data();
    void twoThreadsReadWhatOneReads();
    void readsEventsFromTheIndexAlone();
    void tellsProgressAndStopsWhenAsked();
    void refusesCellsNoProgramOfOursWrote();

private:
    Library make(const QString &name);

    QTemporaryDir folder_;
};

namespace {

Event eventOf(const QString &uid, const QString &date, int importance = 3, const QString &category = u"visit"_s)
{
    Event event;
    event.uid = uid;
    event.date = date;
    event.importance = importance;
    event.category = category;
    event.texts[Language::English].title = uid;
    return event;
}

/// Writes what \p write does with a RecordWriter, in one transaction.
template <class Write>
void writeTo(Library &library, Write write)
{
    Result<Transaction> transaction = Transaction::begin(library.connection());
    QVERIFY(transaction.has_value());
    Result<RecordWriter> writer = RecordWriter::make(library.connection());
    QVERIFY(writer.has_value());
    write(*writer);
    QVERIFY(transaction->commit().has_value());
}

QStringList uids(Library &library, const Snapshot &snapshot)
{
    QStringList uids;
    Result<Statement> row = Statement::prepare(library.connection(), "SELECT uid FROM event WHERE id = ?1");
    for (const std::int64_t id : snapshot.events.id) {
        row->bind(1, id);
        uids.append(row->next() ? row->text(0) : u"?"_s);
        row->reset();
    }
    return uids;
}

Row rowOf(Library &library, const Snapshot &snapshot, const QString &uid)
{
    return static_cast<Row>(uids(library, snapshot).indexOf(uid));
}

} // namespace

Library TestLoader::make(const QString &name)
{
    const Parties parties{Party{u"us"_s, {{u"United States"_s, u"США"_s}}, u"#2f5d9e"_s},
                          Party{u"ru"_s, {{u"Russia"_s, u"Россия"_s}}, u"#b5453a"_s}};
    return *Library::create(folder_.filePath(name), parties);
}

void TestLoader::anEmptyLibraryIsAnEmptySnapshot()
{
    Library library = make(u"empty"_s);
    const auto snapshot = loadSnapshot(library.connection());
    QVERIFY(snapshot.has_value());
    QCOMPARE((*snapshot)->events.size(), std::size_t{0});
    QCOMPARE((*snapshot)->parties[1].name[1], u"Россия"_s);
    QCOMPARE((*snapshot)->parties[0].key, u"us"_s);
    QVERIFY(!(*snapshot)->knownOn.has_value());
}

void TestLoader::readsEventsInOrderWithOpenStartsAmongThem()
{
    Library library = make(u"order"_s);
    writeTo(library, [](RecordWriter &writer) {
        for (const Event &each :
             {eventOf(u"day"_s, u"1990-05-05"_s), eventOf(u"day, more important"_s, u"1990-05-05"_s, 5),
              eventOf(u"same day later id"_s, u"1990-05-05"_s), eventOf(u"before 1990-05-05"_s, u"[..1990-05-05]"_s, 4),
              eventOf(u"until 1918"_s, u"../1918-03"_s), eventOf(u"open, last of all"_s, u"[..2020]"_s),
              eventOf(u"lasting"_s, u"1985/1986-02"_s), eventOf(u"from then on"_s, u"1991-07-31/.."_s),
              eventOf(u"unknown start"_s, u"/1950"_s)})
            QVERIFY(writer.put(each).has_value());
    });
    const auto snapshot = *loadSnapshot(library.connection());
    QCOMPARE(uids(library, *snapshot),
             (QStringList{u"until 1918"_s, u"unknown start"_s, u"lasting"_s, u"day, more important"_s,
                          u"before 1990-05-05"_s, u"day"_s, u"same day later id"_s, u"from then on"_s,
                          u"open, last of all"_s}));
    const EventColumns &events = snapshot->events;
    const Row open = rowOf(library, *snapshot, u"until 1918"_s);
    QCOMPARE(events.earliest[open], kShortMinusInfinity);
    QCOMPARE(events.start(open), shortDay(makeDay(1918, 3)));
    QCOMPARE(events.latest[open], shortDay(makeDay(1918, 3, 31)));
    QVERIFY(events.has(open, eventflag::kInterval | eventflag::kOldStyle));
    const Row lasting = rowOf(library, *snapshot, u"lasting"_s);
    QCOMPARE(events.startLatest[lasting], shortDay(makeDay(1985, 12, 31)));
    QCOMPARE(events.endEarliest[lasting], shortDay(makeDay(1986, 2)));
    QVERIFY(events.has(rowOf(library, *snapshot, u"unknown start"_s), eventflag::kStartUnknown));
}

void TestLoader::agreesWithThePlainTableOnAGeneratedLibrary()
{
    const QString path = folder_.filePath(u"generated"_s);
    QVERIFY(generateLibrary(path, {3000, 7, false}).has_value());
    Library library = *Library::open(path);
    // Gaps between row numbers, as deleting leaves them.
    QVERIFY(library.connection()
                .run("PRAGMA foreign_keys = OFF; DELETE FROM link; DELETE FROM report; DELETE FROM annotation; "
                     "DELETE FROM event WHERE id % 7 = 3")
                .has_value());
    const auto snapshot = *loadSnapshot(library.connection());
    std::vector<EventRow> expected;
    Result<Statement> rows =
        Statement::prepare(library.connection(), "SELECT id, earliest, latest, start_latest, end_earliest, side, "
                                                 "status, importance, tone, flags, category FROM event");
    while (rows->next()) {
        EventRow row{rows->int64(0),
                     shortDay(Day{rows->int64(1)}),
                     shortDay(Day{rows->int64(2)}),
                     shortDay(Day{rows->int64(3)}),
                     shortDay(Day{rows->int64(4)}),
                     static_cast<Side>(rows->integer(5)),
                     0,
                     static_cast<Status>(rows->integer(6)),
                     static_cast<std::uint8_t>(rows->integer(7)),
                     rows->isNull(8) ? kNoTone : static_cast<std::int16_t>(rows->integer(8)),
                     static_cast<std::uint16_t>(rows->integer(9))};
        expected.push_back(row);
    }
    std::ranges::sort(expected, comesBefore);
    QCOMPARE(snapshot->events.size(), expected.size());
    QVERIFY(expected.size() > 2000);
    Result<Statement> category = Statement::prepare(
        library.connection(), "SELECT c.key FROM event e JOIN category c ON c.id = e.category WHERE e.id = ?1");
    for (Row row = 0; row < expected.size(); ++row) {
        EventRow got = rowAt(snapshot->events, row);
        category->bind(1, got.id);
        QVERIFY(category->next());
        const std::optional<std::uint8_t> number = categoryNumber(category->text(0));
        category->reset();
        QVERIFY(number.has_value());
        QCOMPARE(got.category, *number);
        got.category = 0;
        got.flags &= static_cast<std::uint16_t>(~(eventflag::kHasLink | eventflag::kHasNote | eventflag::kDispute));
        QVERIFY(got == expected[row]);
    }
}

void TestLoader::readsLinksNotesAndDisputesIntoFlags()
{
    Library library = make(u"flags"_s);
    writeTo(library, [](RecordWriter &writer) {
        for (const QString &uid : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            QVERIFY(writer.put(eventOf(uid, u"1990"_s)).has_value());
        QVERIFY(writer.add(Link{u"b"_s, LinkKind::RespondsTo, u"a"_s}).has_value());
        Layer layer;
        layer.uid = u"mine"_s;
        QVERIFY(writer.put(layer).has_value());
        Annotation note;
        note.uid = u"n"_s;
        note.layer = u"mine"_s;
        note.event = u"c"_s;
        QVERIFY(writer.put(note).has_value());
        const auto report = [&](const QString &uid, int day, Status status, const QString &date) {
            Report report;
            report.event = uid;
            report.day = makeDay(1990, 1, day);
            report.status = status;
            report.date = date;
            QVERIFY(writer.add(report).has_value());
        };
        report(u"a"_s, 1, Status::Planned, u"1990-01-03"_s);
        report(u"a"_s, 2, Status::Planned, u"1990-01-09"_s);
        report(u"a"_s, 9, Status::Held, u"1990-01-09"_s);
        report(u"c"_s, 1, Status::Held, u"1990-01"_s);
        report(u"c"_s, 2, Status::Held, u"1990-01-05"_s);
        report(u"d"_s, 1, Status::Held, u"1990-01-04"_s);
        report(u"d"_s, 2, Status::Held, u"1990-01-05"_s);
    });
    const auto snapshot = *loadSnapshot(library.connection());
    const auto flagged = [&](std::uint16_t flag) {
        QStringList found;
        for (const QString &uid : uids(library, *snapshot)) {
            if (snapshot->events.has(rowOf(library, *snapshot, uid), flag))
                found.append(uid);
        }
        found.sort();
        return found.join(u' ');
    };
    QCOMPARE(flagged(eventflag::kHasLink), u"a b"_s);
    QCOMPARE(flagged(eventflag::kHasNote), u"c"_s);
    QCOMPARE(flagged(eventflag::kDispute), u"d"_s);
    QCOMPARE(snapshot->links.size(), std::size_t{1});
    QCOMPARE(snapshot->links.front().from, rowOf(library, *snapshot, u"b"_s));
    QCOMPARE(snapshot->linksTo(rowOf(library, *snapshot, u"a"_s)).front().kind, LinkKind::RespondsTo);
}

void TestLoader::readsLayersAndSpans()
{
    Library library = make(u"spans"_s);
    writeTo(library, [](RecordWriter &writer) {
        Layer eras;
        eras.uid = u"eras"_s;
        eras.name = {{u"Eras"_s, u"Эпохи"_s}};
        eras.place = 2;
        eras.shipped = true;
        QVERIFY(writer.put(eras).has_value());
        Layer own;
        own.uid = u"own"_s;
        own.place = 1;
        own.shown = false;
        QVERIFY(writer.put(own).has_value());
        Annotation span;
        span.uid = u"cold-war"_s;
        span.layer = u"eras"_s;
        span.kind = AnnotationKind::Span;
        span.date = u"1947/1991-12-26"_s;
        span.tone = -70;
        span.texts[Language::Russian] = {u"Холодная война"_s, u"Холод"_s, {}};
        QVERIFY(writer.put(span).has_value());
        span.uid = u"now"_s;
        span.date = u"1776-07-04/.."_s;
        span.tone.reset();
        span.color = u"#aabbcc"_s;
        QVERIFY(writer.put(span).has_value());
        Annotation marker;
        marker.uid = u"marker"_s;
        marker.layer = u"own"_s;
        marker.kind = AnnotationKind::Marker;
        marker.date = u"1990"_s;
        QVERIFY(writer.put(marker).has_value());
    });
    const auto snapshot = *loadSnapshot(library.connection());
    QCOMPARE(snapshot->layers.size(), std::size_t{2});
    QCOMPARE(snapshot->layers[0].uid, u"own"_s);
    QVERIFY(!snapshot->layers[0].shown && !snapshot->layers[0].shipped);
    QCOMPARE(snapshot->layers[1].name[1], u"Эпохи"_s);
    QVERIFY(snapshot->layers[1].shown && snapshot->layers[1].shipped);
    QCOMPARE(snapshot->spans.size(), std::size_t{2});
    QCOMPARE(snapshot->spans[0].uid, u"now"_s);
    QCOMPARE(snapshot->spans[0].to, Day::plusInfinity());
    QCOMPARE(snapshot->spans[0].tone, kNoTone);
    QCOMPARE(snapshot->spans[0].color, u"#aabbcc"_s);
    QCOMPARE(snapshot->spans[1].from, makeDay(1947));
    QCOMPARE(snapshot->spans[1].to, makeDay(1991, 12, 26));
    QCOMPARE(snapshot->spans[1].tone, std::int16_t{-70});
    QCOMPARE(snapshot->spans[1].layerUid, u"eras"_s);
    QCOMPARE(snapshot->spans[1].heading[1], u"Холодная война"_s);
    QCOMPARE(snapshot->spans[1].shortHeading[1], u"Холод"_s);
}

void TestLoader::keepsUnknownCategoriesUnderTheirOwnNames()
{
    Library library = make(u"categories"_s);
    writeTo(library, [](RecordWriter &writer) {
        QVERIFY(writer.put(eventOf(u"a"_s, u"1990"_s, 3, u"duel"_s)).has_value());
        for (int i = 0; i < 300; ++i)
            QVERIFY(writer.put(eventOf(u"e%1"_s.arg(i), u"1991"_s, 3, u"own-%1"_s.arg(i))).has_value());
    });
    const auto snapshot = *loadSnapshot(library.connection());
    QCOMPARE(static_cast<std::size_t>(snapshot->ownCategories.size()), mostOwnCategories());
    QCOMPARE(snapshot->ownCategories.first(), u"duel"_s);
    QCOMPARE(snapshot->events.category[0], static_cast<std::uint8_t>(categories().size()));
    QCOMPARE(snapshot->events.group(0), Group::Unknown);
    QCOMPARE(snapshot->events.group(300), Group::Unknown);
}

void TestLoader::twoThreadsReadWhatOneReads_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("as generated") << u"SELECT 1"_s;
    QTest::newRow("many events on one day")
        << u"UPDATE event SET earliest = 2436000 WHERE earliest BETWEEN 2433000 AND 2436000 AND latest >= 2436000"_s;
    QTest::newRow("all on one day") << u"UPDATE event SET earliest = 2300000, latest = max(latest, 2300000)"_s;
    QTest::newRow("open starts all over") << u"UPDATE event SET earliest = -9223372036854775808, end_earliest = "
                                             "-9223372036854775808 WHERE id % 11 = 0"_s;
    QTest::newRow("nothing but open starts")
        << u"UPDATE event SET earliest = -9223372036854775808, end_earliest = -9223372036854775808"_s;
}

void TestLoader::twoThreadsReadWhatOneReads()
{
    QFETCH(QString, change);
    const QString path = folder_.filePath(u"two-%1"_s.arg(qHash(change)));
    QVERIFY(generateLibrary(path, {30'000, 3, false}).has_value());
    Library library = *Library::open(path);
    QVERIFY(library.connection().run(change.toUtf8().constData()).has_value());
    const auto loaded = loadSnapshot(library.connection());
    QVERIFY(loaded.has_value());
    const std::shared_ptr<const Snapshot> expected = *loaded;
    for (int round = 0; round < 5; ++round) {
        const auto snapshot = loadSnapshot(library);
        QVERIFY(snapshot.has_value());
        const EventColumns &events = (*snapshot)->events;
        QCOMPARE(events.id, expected->events.id);
        QCOMPARE(events.earliest, expected->events.earliest);
        QCOMPARE(events.latest, expected->events.latest);
        QCOMPARE(events.flags, expected->events.flags);
        QVERIFY(events.category == expected->events.category && events.tone == expected->events.tone);
        QCOMPARE((*snapshot)->links.size(), expected->links.size());
    }
    std::stop_source source;
    source.request_stop();
    QCOMPARE(loadSnapshot(library, {}, source.get_token()).error().code, Errc::Cancelled);
}

void TestLoader::readsEventsFromTheIndexAlone()
{
    Library library = make(u"plan"_s);
    for (const std::string order : {"earliest, importance DESC, id", "earliest DESC, importance, id DESC"}) {
        Result<Statement> plan = Statement::prepare(
            library.connection(), "EXPLAIN QUERY PLAN SELECT id, earliest, latest, start_latest, end_earliest, side, "
                                  "category, status, importance, tone, flags FROM event ORDER BY " +
                                      order);
        QVERIFY(plan->next());
        QVERIFY2(plan->text(3).contains(u"USING COVERING INDEX"_s), qPrintable(plan->text(3)));
        QVERIFY(!plan->next());
    }
}

void TestLoader::tellsProgressAndStopsWhenAsked()
{
    const QString path = folder_.filePath(u"stopped"_s);
    QVERIFY(generateLibrary(path, {40'000, 1, false}).has_value());
    Library library = *Library::open(path);
    std::vector<qint64> heard;
    std::stop_source source;
    const auto stopped = loadSnapshot(
        library.connection(),
        [&](qint64 done, qint64 total) {
            heard.push_back(done);
            QVERIFY(total >= 40'000);
            source.request_stop();
        },
        source.get_token());
    QVERIFY(!stopped.has_value());
    QCOMPARE(stopped.error().code, Errc::Cancelled);
    QCOMPARE(heard.size(), std::size_t{1});
    // The connection serves on.
    QVERIFY(!library.connection().inTransaction());
    QCOMPARE((*loadSnapshot(library.connection()))->events.size(), std::size_t{40'000});
}

void TestLoader::refusesCellsNoProgramOfOursWrote()
{
    for (const char *damage :
         {"UPDATE event SET side = 9", "UPDATE event SET status = -1", "UPDATE event SET importance = 77",
          "UPDATE event SET latest = earliest - 1", "DELETE FROM party WHERE place = 2"}) {
        Library library = make(u"damage-%1"_s.arg(qHash(QByteArray(damage))));
        writeTo(library, [](RecordWriter &writer) { QVERIFY(writer.put(eventOf(u"a"_s, u"1990"_s)).has_value()); });
        QVERIFY(library.connection().run("PRAGMA ignore_check_constraints = ON").has_value());
        QVERIFY(library.connection().run(damage).has_value());
        const auto snapshot = loadSnapshot(library.connection());
        QVERIFY2(!snapshot.has_value(), damage);
        QCOMPARE(snapshot.error().code, Errc::Corrupt);
    }
}

QTEST_GUILESS_MAIN(TestLoader)
#include "tst_loader.moc"
