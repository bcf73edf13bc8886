#include "core/catalog/asknown.h"
#include "core/catalog/loader.h"
#include "core/exchange/factsheets.h"
#include "core/query/edit.h"
#include "core/query/facets.h"
#include "core/query/parser.h"
#include "core/query/rowset.h"
#include "core/query/selector.h"
#include "core/store/library.h"
#include "core/store/recordchanges.h"
#include "core/store/statement.h"
#include "tests/core/query/randomquery.h"
#include "tests/core/query/randomrecord.h"
#include "tests/core/query/slowselector.h"

#include <QTemporaryDir>
#include <QTest>

using namespace detente;
using namespace detente::testing;

class TestSelector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithLookingAtEveryRecord();
    void answersAgainFromWhatItKeeps();
    void countsFacetsAsSelectingDoes();
    void asKnownOnTheLastDayIsTheRecordAsItStands();
    void anAsKnownSnapshotAnswersLikeThePlainOne();
    void findsRowsOfIds();
    void findsPeopleByTheirNamesInEitherLanguage();
    void stopsWhenAsked();

private:
    /// A library with its snapshot and a selector.
    struct Open {
        Library library;
        std::shared_ptr<const Snapshot> snapshot;
        Selector selector;
        std::vector<QString> uids; ///< by row
    };
    Open open(const RecordSet &set);
    static std::set<QString> uidsOf(const Open &open, const Bitmap &rows);

    QTemporaryDir folder_;
    int libraries_ = 0;
};

TestSelector::Open TestSelector::open(const RecordSet &set)
{
    Library library = *Library::create(folder_.filePath(u"%1.detente"_s.arg(++libraries_)), *set.parties);
    const Result<void> saved = saveRecords(library.connection(), set);
    if (!saved)
        qFatal("%s", qPrintable(saved.error().args.join(u' ') + saved.error().where));
    const auto snapshot = *loadSnapshot(library.connection());
    Selector selector = *Selector::make(library.connection(), snapshot);
    std::vector<QString> uids;
    Result<Statement> row = Statement::prepare(library.connection(), "SELECT uid FROM event WHERE id = ?1");
    for (const std::int64_t id : snapshot->events.id) {
        row->bind(1, id).next();
        uids.push_back(row->text(0));
        row->reset();
    }
    return {std::move(library), snapshot, std::move(selector), std::move(uids)};
}

std::set<QString> TestSelector::uidsOf(const Open &open, const Bitmap &rows)
{
    std::set<QString> uids;
    rows.forEach([&](std::size_t row) { uids.insert(open.uids[row]); });
    return uids;
}

void TestSelector::agreesWithLookingAtEveryRecord()
{
    QRandomGenerator random(1867);
    int hits = 0;
    for (int round = 0; round < 6; ++round) {
        const RecordSet set = RandomRecord(random).make(90);
        Open opened = open(set);
        SlowSelector slow(set);
        QStringList words = RandomRecord::words();
        words << u"emb"_s << u"&"_s << u"—"_s << u"СЕНАТА"_s << u"Еще"_s << u"cafe"_s;
        RandomQuery make(random, QueryVocabulary::of(*opened.snapshot), words, RandomRecord::names());
        for (int i = 0; i < 500; ++i) {
            const Query query = i % 2 == 0 ? make.leaf() : make.make(3);
            const Result<Bitmap> rows = opened.selector.select(query);
            QVERIFY(rows.has_value());
            const std::set<QString> expected = slow.select(query);
            if (uidsOf(opened, *rows) != expected)
                QVERIFY2(
                    false,
                    qPrintable(
                        u"%1: %2 found, %3 expected"_s.arg(printQuery(query)).arg(rows->count()).arg(expected.size())));
            hits += !expected.empty() && expected.size() < set.events.size();
        }
    }
    QVERIFY(hits > 1000);
}

void TestSelector::answersAgainFromWhatItKeeps()
{
    QRandomGenerator random(5);
    const RecordSet set = RandomRecord(random).make(60);
    Open opened = open(set);
    const Query query = *parseQuery(u"embassy tag:nuclear -actor:senate"_s);
    const Bitmap first = *opened.selector.select(query);
    QCOMPARE(*opened.selector.select(query), first);
    // What it keeps is of this snapshot: another one starts afresh.
    QVERIFY(deleteEvent(opened.library.connection(), u"e1"_s).has_value());
    opened.selector.setSnapshot(*loadSnapshot(opened.library.connection()));
    QCOMPARE(opened.selector.select(Query())->count(), std::size_t{59});
    QCOMPARE(opened.selector.select(query)->size(), std::size_t{59});
}

void TestSelector::countsFacetsAsSelectingDoes()
{
    QRandomGenerator random(6);
    const RecordSet set = RandomRecord(random).make(120);
    Open opened = open(set);
    const QueryVocabulary vocabulary = QueryVocabulary::of(*opened.snapshot);
    RandomQuery make(random, vocabulary, RandomRecord::words(), RandomRecord::names());
    for (int i = 0; i < 30; ++i) {
        const Query query = make.make(2);
        const Result<Facets> facets = countFacets(opened.selector, query);
        QVERIFY(facets.has_value());
        for (std::size_t each = 0; each < kFacetCount; ++each) {
            const auto facet = static_cast<Facet>(each);
            QCOMPARE(facets->counts[each].size(), choiceCount(facet, vocabulary));
            for (std::size_t choice = 0; choice < facets->counts[each].size(); ++choice) {
                if (facet == Facet::Tone && choice % 7 != 0 && choice != kNoToneChoice)
                    continue;
                const Query one = withChoices(query, facet, Choices().set(choice), vocabulary);
                QCOMPARE(std::size_t{facets->counts[each][choice]}, opened.selector.select(one)->count());
            }
            const Choices every = everyChoice(facet, vocabulary);
            QCOMPARE(std::size_t{facets->of(facet, every)},
                     opened.selector.select(withoutFacet(query, facet))->count());
        }
    }
}

void TestSelector::asKnownOnTheLastDayIsTheRecordAsItStands()
{
    QRandomGenerator random(7);
    const RecordSet set = RandomRecord(random).make(150);
    Open opened = open(set);
    const auto known = asKnown(opened.library.connection(), *opened.snapshot, makeDay(2100));
    QVERIFY(known.has_value());
    QCOMPARE((*known)->knownOn, makeDay(2100));
    QCOMPARE((*known)->events.id, opened.snapshot->events.id);
    QCOMPARE((*known)->events.earliest, opened.snapshot->events.earliest);
    QCOMPARE((*known)->events.latest, opened.snapshot->events.latest);
    QVERIFY((*known)->events.status == opened.snapshot->events.status);
    QCOMPARE((*known)->events.flags, opened.snapshot->events.flags);
    QCOMPARE((*known)->links.size(), opened.snapshot->links.size());
    const auto nothing = asKnown(opened.library.connection(), *opened.snapshot, makeDay(1700));
    QCOMPARE((*nothing)->events.size(), std::size_t{0});
}

void TestSelector::anAsKnownSnapshotAnswersLikeThePlainOne()
{
    QRandomGenerator random(8);
    const RecordSet set = RandomRecord(random).make(100);
    Open opened = open(set);
    for (const int year : {1905, 1920, 1939}) {
        const Query query = *parseQuery(u"known:%1 (status:held OR since:1915)"_s.arg(year));
        const auto known = *asKnown(opened.library.connection(), *opened.snapshot, *knownDay(query));
        for (Row row = 1; row < known->events.size(); ++row)
            QVERIFY(known->events.start(row - 1) <= known->events.start(row));
        Selector selector = *Selector::make(opened.library.connection(), known);
        const Bitmap rows = *selector.select(query);
        std::vector<std::int64_t> ids;
        rows.forEach([&](std::size_t row) { ids.push_back(known->events.id[row]); });
        std::vector<std::int64_t> plain;
        opened.selector.select(query)->forEach(
            [&](std::size_t row) { plain.push_back(opened.snapshot->events.id[row]); });
        std::ranges::sort(ids);
        std::ranges::sort(plain);
        QCOMPARE(ids, plain);
        QVERIFY(!ids.empty());
    }
}

void TestSelector::findsRowsOfIds()
{
    QRandomGenerator random(9);
    for (const int gap : {1, 2, 50}) {
        Snapshot snapshot;
        std::int64_t id = 3;
        for (int i = 0; i < 300; ++i) {
            snapshot.events.id.push_back(id);
            id += 1 + random.bounded(gap);
        }
        std::ranges::shuffle(snapshot.events.id, random);
        snapshot.finish();
        std::vector<EventId> asked;
        Bitmap expected(300);
        for (std::int64_t each = -1; each < id + 3; ++each) {
            if (random.bounded(3) == 0)
                continue;
            asked.push_back(EventId{each});
            const auto found = std::ranges::find(snapshot.events.id, each);
            if (found != snapshot.events.id.end())
                expected.set(static_cast<std::size_t>(found - snapshot.events.id.begin()));
        }
        QCOMPARE(rowsOf(snapshot, asked), expected);
    }
    const std::vector<EventId> one{EventId{1}};
    QCOMPARE(rowsOf(Snapshot(), one), Bitmap());
}

void TestSelector::findsPeopleByTheirNamesInEitherLanguage()
{
    const FactSheets sheets = readFactSheets(QStringLiteral(DETENTE_SOURCE_DIR "/resources/starter"));
    QVERIFY(sheets.errors.empty());
    Open opened = open(sheets.records);
    const auto select = [&](const QString &text) { return uidsOf(opened, *opened.selector.select(*parseQuery(text))); };
    const std::set<QString> all = select(u""_s);
    QCOMPARE(all.size(), sheets.records.events.size());
    const std::set<QString> huntsman = select(u"Huntsman"_s);
    QVERIFY(huntsman.size() > 3);
    QVERIFY(huntsman.size() < all.size() / 10);
    QCOMPARE(select(u"Хантсман"_s), huntsman);
    QCOMPARE(select(u"Хантсмана"_s), huntsman);
    const std::set<QString> actor = select(u"actor:Huntsman"_s);
    QVERIFY(!actor.empty());
    QVERIFY(std::ranges::includes(huntsman, actor));
    QCOMPARE(select(u"actor:Хантсман"_s), actor);
    QCOMPARE(select(u"actor:\"Jon Huntsman\""_s), actor);
    QCOMPARE(select(u"actor:hunts*"_s), actor);
}

void TestSelector::stopsWhenAsked()
{
    QRandomGenerator random(10);
    Open opened = open(RandomRecord(random).make(20));
    std::stop_source source;
    source.request_stop();
    for (const QString &text : {u"side:us"_s, u"embassy"_s, u"known:1910 embassy"_s, u"tag:nuclear"_s}) {
        const Result<Bitmap> stopped =
            opened.selector.select(*parseQuery(text, {{{u"us"_s, u"ru"_s}, {}}, false, {}}), source.get_token());
        QVERIFY(!stopped.has_value());
        QCOMPARE(stopped.error().code, Errc::Cancelled);
        QVERIFY(countFacets(opened.selector, Query(), source.get_token()).error().code == Errc::Cancelled);
    }
    QCOMPARE(opened.selector.select(*parseQuery(u"known:2000"_s))->count(), std::size_t{20});
}

QTEST_GUILESS_MAIN(TestSelector)
#include "tst_selector.moc"
