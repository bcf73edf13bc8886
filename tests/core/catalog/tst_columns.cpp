#include "tests/core/catalog/randomsnapshot.h"

#include <QTest>

using namespace detente;
using namespace detente::testing;

class TestColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsOpenEndsApartFromFarDays();
    void countsAnOpenStartAtItsFirstKnownDay_data();
    void countsAnOpenStartAtItsFirstKnownDay();
    void findsEveryRowByIdAndNoOther_data();
    void findsEveryRowByIdAndNoOther();
    void findsLinksFromBothEnds();
    void givesEachFinishedSnapshotItsOwnGeneration();
};

void TestColumns::keepsOpenEndsApartFromFarDays()
{
    QCOMPARE(shortDay(Day::minusInfinity()), kShortMinusInfinity);
    QCOMPARE(shortDay(Day::plusInfinity()), kShortPlusInfinity);
    QCOMPARE(longDay(kShortMinusInfinity), Day::minusInfinity());
    QCOMPARE(longDay(kShortPlusInfinity), Day::plusInfinity());
    for (const Day day : {makeDay(1776, 7, 4), makeDay(-4712), makeDay(5'000'000), makeDay(-5'000'000)})
        QCOMPARE(longDay(shortDay(day)), day);
    for (const std::int64_t year : {std::int64_t{6'000'000}, kLargestYear}) {
        QVERIFY(longDay(shortDay(makeDay(year))).isFinite());
        QVERIFY(longDay(shortDay(makeDay(-year))).isFinite());
        QVERIFY(shortDay(makeDay(year)) > shortDay(makeDay(5'000'000)));
        QVERIFY(shortDay(makeDay(-year)) < shortDay(makeDay(-5'000'000)));
    }
}

void TestColumns::countsAnOpenStartAtItsFirstKnownDay_data()
{
    constexpr ShortDay kMinus = kShortMinusInfinity;
    constexpr ShortDay kPlus = kShortPlusInfinity;
    QTest::addColumn<EventRow>("fact");
    QTest::addColumn<ShortDay>("start");
    QTest::newRow("closed: earliest") << EventRow{1, 10, 40, 20, 30} << ShortDay{10};
    QTest::newRow("a point before a day") << EventRow{1, kMinus, 40, 40, kMinus} << ShortDay{40};
    QTest::newRow("an interval up to a month") << EventRow{1, kMinus, 40, kMinus, 10} << ShortDay{10};
    QTest::newRow("a set open at both ends with nothing between")
        << EventRow{1, kMinus, kPlus, kPlus, kMinus} << kMinus;
    QTest::newRow("open at both ends, middle known") << EventRow{1, kMinus, kPlus, 12, 30} << ShortDay{12};
}

void TestColumns::countsAnOpenStartAtItsFirstKnownDay()
{
    QFETCH(EventRow, fact);
    EventColumns events;
    append(events, fact);
    QTEST(events.start(0), "start");
}

void TestColumns::findsEveryRowByIdAndNoOther_data()
{
    QTest::addColumn<int>("gapEvery");
    QTest::addColumn<int>("gap");
    QTest::newRow("no gaps") << 1000 << 0;
    QTest::newRow("one gap") << 70 << 5;
    QTest::newRow("many small gaps") << 3 << 2;
    QTest::newRow("sparse ids") << 1 << 1'000'000;
}

void TestColumns::findsEveryRowByIdAndNoOther()
{
    QFETCH(int, gapEvery);
    QFETCH(int, gap);
    QRandomGenerator random(11);
    std::vector<EventRow> facts = randomFacts(random, 100, 30);
    std::int64_t id = 7;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        facts[i].id = id;
        id += 1 + (i % static_cast<std::size_t>(gapEvery) == 0 ? gap : 0);
    }
    std::ranges::shuffle(facts, random);
    const std::shared_ptr<Snapshot> snapshot = snapshotOf(facts);
    for (Row row = 0; row < snapshot->events.size(); ++row) {
        const std::int64_t own = snapshot->events.id[row];
        QCOMPARE(snapshot->rowOf(EventId{own}), row);
        for (const std::int64_t other : {own - 1, own + 1}) {
            const Row found = snapshot->rowOf(EventId{other});
            if (found != kNoRow)
                QCOMPARE(snapshot->events.id[found], other);
            else
                QVERIFY(std::ranges::count(snapshot->events.id, other) == 0);
        }
    }
    QCOMPARE(snapshot->rowOf(EventId{0}), kNoRow);
    QCOMPARE(snapshot->rowOf(EventId{std::numeric_limits<std::int64_t>::max()}), kNoRow);
    QCOMPARE(Snapshot().rowOf(EventId{1}), kNoRow);
}

void TestColumns::findsLinksFromBothEnds()
{
    QRandomGenerator random(12);
    const std::vector<EventRow> facts = randomFacts(random, 40, 30);
    std::vector<LinkEdge> links;
    for (int i = 0; i < 60; ++i)
        links.push_back({static_cast<Row>(random.bounded(40)), static_cast<Row>(random.bounded(40)),
                         static_cast<LinkKind>(random.bounded(6))});
    const std::shared_ptr<Snapshot> snapshot = snapshotOf(facts, links);
    for (Row row = 0; row < 40; ++row) {
        const auto leaving = std::ranges::count(links, row, &LinkEdge::from);
        const auto reaching = std::ranges::count(links, row, &LinkEdge::to);
        QCOMPARE(static_cast<std::ptrdiff_t>(snapshot->linksFrom(row).size()), leaving);
        QCOMPARE(static_cast<std::ptrdiff_t>(snapshot->linksTo(row).size()), reaching);
        QVERIFY(std::ranges::is_sorted(snapshot->linksFrom(row), {}, &LinkEdge::to));
        QVERIFY(std::ranges::is_sorted(snapshot->linksTo(row), {}, &LinkEdge::from));
        for (const LinkEdge &link : snapshot->linksFrom(row))
            QCOMPARE(link.from, row);
    }
}

void TestColumns::givesEachFinishedSnapshotItsOwnGeneration()
{
    QVERIFY(snapshotOf({})->generation != snapshotOf({})->generation);
}

QTEST_GUILESS_MAIN(TestColumns)
#include "tst_columns.moc"
