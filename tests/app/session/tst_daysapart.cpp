#include "app/session/daysapart.h"
#include "tests/app/canvas/canvasfixture.h"

#include <QTest>

using namespace detente;
using namespace detente::testing;
using namespace detente::ui;

/// How far apart two events begin.
class TestDaysApart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exactDaysGiveOneNumber();
    void vagueDaysGiveASpan();
    void vagueDaysThatOverlapMayBeTheSame();
    void durationsCountFromTheirBeginning();
    void openBeginningsGiveNothing();

private:
    /// An event on some day from one to the other.
    static EventRow between(std::int64_t id, Day from, Day to)
    {
        EventRow row = eventOn(id, from);
        row.latest = row.startLatest = shortDay(to);
        return row;
    }
};

void TestDaysApart::exactDaysGiveOneNumber()
{
    const auto snapshot = snapshotOf({eventOn(1, makeDay(2017, 12, 25)), eventOn(2, makeDay(2018, 1, 1))});
    QCOMPARE(daysApart(*snapshot, 0, 1), (std::optional<DaysApart>({7, 7})));
    QCOMPARE(daysApart(*snapshot, 1, 0), (std::optional<DaysApart>({7, 7})));
    QCOMPARE(daysApart(*snapshot, 1, 1), (std::optional<DaysApart>({0, 0})));
}

void TestDaysApart::vagueDaysGiveASpan()
{
    const auto snapshot =
        snapshotOf({eventOn(1, makeDay(2018, 1, 1)), between(2, makeDay(2018, 2, 1), makeDay(2018, 2, 28))});
    QCOMPARE(daysApart(*snapshot, 0, 1), (std::optional<DaysApart>({31, 58})));
    QCOMPARE(daysApart(*snapshot, 1, 0), (std::optional<DaysApart>({31, 58})));
}

void TestDaysApart::vagueDaysThatOverlapMayBeTheSame()
{
    const auto snapshot = snapshotOf(
        {between(1, makeDay(2018, 1, 1), makeDay(2018, 1, 31)), between(2, makeDay(2018, 1, 20), makeDay(2018, 2, 9))});
    QCOMPARE(daysApart(*snapshot, 0, 1), (std::optional<DaysApart>({0, 39})));
}

void TestDaysApart::durationsCountFromTheirBeginning()
{
    const auto snapshot =
        snapshotOf({eventOn(1, makeDay(2018, 1, 1), Side::First, 3, 100), eventOn(2, makeDay(2018, 1, 11))});
    QCOMPARE(daysApart(*snapshot, 0, 1), (std::optional<DaysApart>({10, 10})));
}

void TestDaysApart::openBeginningsGiveNothing()
{
    EventRow open = eventOn(1, makeDay(2018, 1, 1));
    open.earliest = kShortMinusInfinity;
    const auto snapshot = snapshotOf({open, eventOn(2, makeDay(2018, 1, 11))});
    QVERIFY(!daysApart(*snapshot, 0, 1));
}

QTEST_GUILESS_MAIN(TestDaysApart)
#include "tst_daysapart.moc"
