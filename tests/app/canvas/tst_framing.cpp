#include "app/canvas/framing.h"
#include "core/layout/scale.h"
#include "tests/app/canvas/canvasfixture.h"

#include <QtTest>

using namespace detente;
using namespace detente::testing;
using namespace detente::ui;

class TestFraming : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordReachesFromFirstToLastFiniteDay();
    void recordWithoutFiniteDaysHasNoRange();
    void openEndsOfAnEventEndWhereItIsKnown();
    void frameHoldsAllRowsWithRoom();
    void frameOfOneDayShowsWhatStandsAround();
    void viewStaysInSightOfTheRecord_data();
    void viewStaysInSightOfTheRecord();
    void zoomHoldsItsDayAllTheWay();
    void panMovesEvenly();
    void wayEndsWhereItShould();
};

void TestFraming::recordReachesFromFirstToLastFiniteDay()
{
    EventRow open = eventOn(3, makeDay(2000));
    open.latest = open.startLatest = kShortPlusInfinity;
    EventRow before = eventOn(4, makeDay(1999));
    before.earliest = before.endEarliest = kShortMinusInfinity;
    const auto snapshot =
        snapshotOf({eventOn(1, makeDay(2001)), eventOn(2, makeDay(1998), Side::Joint, 3, 20), open, before});
    const std::optional<TimeRange> range = recordRange(*snapshot);
    QVERIFY(range);
    QCOMPARE(range->from, dayNumber(1998));
    QCOMPARE(range->to, dayNumber(2001) + 1);
}

void TestFraming::recordWithoutFiniteDaysHasNoRange()
{
    QVERIFY(!recordRange(*snapshotOf({})));
    EventRow open = eventOn(1, makeDay(2000));
    open.earliest = open.endEarliest = kShortMinusInfinity;
    open.latest = open.startLatest = kShortPlusInfinity;
    QVERIFY(!recordRange(*snapshotOf({open})));
}

void TestFraming::openEndsOfAnEventEndWhereItIsKnown()
{
    EventRow row = eventOn(1, makeDay(2000), Side::First, 3, 30);
    row.latest = kShortPlusInfinity;
    row.endEarliest = kShortPlusInfinity;
    const TimeRange days = daysOf(*snapshotOf({row}), 0);
    QCOMPARE(days, (TimeRange{static_cast<double>(row.earliest), static_cast<double>(row.earliest) + 1}));
}

void TestFraming::frameHoldsAllRowsWithRoom()
{
    const auto snapshot = snapshotOf({eventOn(1, makeDay(1990)), eventOn(2, makeDay(2000)), eventOn(3, makeDay(2010))});
    const Row rows[] = {0, 2};
    const TimeRange frame = framed(*snapshot, rows, 30);
    QVERIFY(frame.from < dayNumber(1990));
    QVERIFY(frame.to > dayNumber(2010) + 1);
    QVERIFY(frame.length() < 1.5 * years(1990, 2010).length());
}

void TestFraming::frameOfOneDayShowsWhatStandsAround()
{
    const auto snapshot = snapshotOf({eventOn(1, makeDay(1990))});
    const Row rows[] = {0};
    QCOMPARE(framed(*snapshot, rows, 30), around(dayNumber(1990) + 0.5, 30));
}

void TestFraming::viewStaysInSightOfTheRecord_data()
{
    QTest::addColumn<TimeRange>("wanted");
    QTest::addColumn<bool>("kept");
    QTest::newRow("inside") << years(1950, 1960) << true;
    QTest::newRow("half outside") << years(2015, 2025) << true;
    QTest::newRow("far after") << years(2500, 2510) << false;
    QTest::newRow("far before") << years(1200, 1300) << false;
    QTest::newRow("too long") << years(-5000, 9000) << false;
}

void TestFraming::viewStaysInSightOfTheRecord()
{
    QFETCH(TimeRange, wanted);
    QFETCH(bool, kept);
    const TimeRange record = years(1800, 2020);
    const TimeRange seen = keptInSight(wanted, record);
    QCOMPARE(seen == wanted, kept);
    QVERIFY(seen.from < record.to && seen.to > record.from);
    QVERIFY(seen.length() <= longestRange(record) + 1e-6);
}

void TestFraming::zoomHoldsItsDayAllTheWay()
{
    const TimeRange from = years(1900, 2000);
    const double width = 1000;
    const double pixel = 730;
    const double held = Scale{from, width}.day(pixel);
    const TimeRange to = Scale{from, width}.zoomed(37, pixel);
    double last = from.length();
    for (int i = 1; i <= 20; ++i) {
        const TimeRange between = onTheWay(from, to, i / 20.0);
        QVERIFY(std::abs(Scale{between, width}.x(held) - pixel) < 0.01);
        QVERIFY(between.length() < last);
        last = between.length();
    }
}

void TestFraming::panMovesEvenly()
{
    const TimeRange from{1000, 1100};
    const TimeRange to{1200, 1300};
    QCOMPARE(onTheWay(from, to, 0.25), (TimeRange{1050, 1150}));
}

void TestFraming::wayEndsWhereItShould()
{
    const TimeRange from = years(1900, 2000);
    const TimeRange to = years(1950, 1951);
    QCOMPARE(onTheWay(from, to, 0), from);
    QCOMPARE(onTheWay(from, to, 1), to);
}

QTEST_GUILESS_MAIN(TestFraming)
#include "tst_framing.moc"
