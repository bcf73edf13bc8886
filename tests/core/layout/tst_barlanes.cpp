#include "core/layout/barlanes.h"
#include "tests/core/layout/layoutfixture.h"

#include <QTest>

using namespace detente;
using namespace detente::layout;
using namespace detente::testing;

class TestBarLanes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void barsInOneLaneDoNotOverlap_data();
    void barsInOneLaneDoNotOverlap();
    void aLaneDoesNotDependOnWhoAskedFirst();
    void openBarsAreTheLongest();
};

namespace {

std::vector<EventRow> bars(int count, int days, int longest, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<EventRow> facts;
    for (int i = 0; i < count; ++i) {
        EventRow fact;
        fact.id = i + 1;
        fact.earliest = fact.startLatest = 2'450'000 + random.bounded(days);
        fact.latest = fact.endEarliest = fact.earliest + 1 + random.bounded(longest);
        fact.flags = eventflag::kInterval;
        fact.importance = static_cast<std::uint8_t>(1 + random.bounded(5));
        facts.push_back(fact);
    }
    return facts;
}

} // namespace

void TestBarLanes::barsInOneLaneDoNotOverlap_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("longest");
    QTest::newRow("few and short") << 60 << 40;
    QTest::newRow("of all lengths") << 60 << 1500;
    QTest::newRow("more than there are lanes") << 400 << 300;
}

void TestBarLanes::barsInOneLaneDoNotOverlap()
{
    QFETCH(int, count);
    QFETCH(int, longest);
    const auto snapshot = snapshotOf(bars(count, 4000, longest, 51));
    const auto events = indexOf(snapshot);
    BarLanes lanes(*events, Side::First, 3);
    const EventColumns &columns = snapshot->events;
    int placed = 0;
    for (Row a = 0; a < columns.size(); ++a) {
        placed += lanes.lane(a) >= 0 ? 1 : 0;
        for (Row b = a + 1; b < columns.size(); ++b) {
            if (lanes.lane(a) < 0 || lanes.lane(a) != lanes.lane(b))
                continue;
            QVERIFY(columns.latest[a] < columns.earliest[b] || columns.latest[b] < columns.earliest[a]);
        }
    }
    QVERIFY(placed > 12);
}

void TestBarLanes::aLaneDoesNotDependOnWhoAskedFirst()
{
    const auto events = indexOf(snapshotOf(bars(300, 4000, 700, 52)));
    BarLanes forwards(*events, Side::First, 3);
    BarLanes backwards(*events, Side::First, 3);
    for (Row row = 0; row < 300; ++row)
        forwards.lane(row);
    for (Row row = 300; row-- > 0;)
        QCOMPARE(backwards.lane(row), forwards.lane(row));
}

void TestBarLanes::openBarsAreTheLongest()
{
    std::vector<EventRow> facts = bars(40, 400, 100, 53);
    facts[7].latest = facts[7].endEarliest = kShortPlusInfinity;
    const auto snapshot = snapshotOf(facts);
    const auto events = indexOf(snapshot);
    BarLanes lanes(*events, Side::First, 3);
    const auto open = std::ranges::find(snapshot->events.latest, kShortPlusInfinity);
    QCOMPARE(lanes.lane(static_cast<Row>(open - snapshot->events.latest.begin())), 0);
}

QTEST_GUILESS_MAIN(TestBarLanes)
#include "tst_barlanes.moc"
