#include "core/layout/bins.h"

#include <QTest>

using namespace detente;
using namespace detente::layout;

class TestBins : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDayLiesInExactlyOneBin_data();
    void everyDayLiesInExactlyOneBin();
    void monthsAndYearsBeginOnTheirFirstDay();
    void weeksBeginOnMonday();
    void chosenBinsAreWideEnoughAndNoWiderThanNeeded();
    void powersOfTwoNest();
};

void TestBins::everyDayLiesInExactlyOneBin_data()
{
    QTest::addColumn<BinUnit>("unit");
    QTest::newRow("days") << BinUnit{BinUnit::Kind::Days, 1};
    QTest::newRow("weeks") << BinUnit{BinUnit::Kind::Days, 7};
    QTest::newRow("64 days") << BinUnit{BinUnit::Kind::Days, 64};
    QTest::newRow("months") << BinUnit{BinUnit::Kind::Months, 1};
    QTest::newRow("half-years") << BinUnit{BinUnit::Kind::Months, 6};
    QTest::newRow("centuries") << BinUnit{BinUnit::Kind::Months, 1200};
}

void TestBins::everyDayLiesInExactlyOneBin()
{
    QFETCH(BinUnit, unit);
    for (const Day start : {makeDay(-5000), makeDay(-1, 12, 20), makeDay(1899), makeDay(12'000)}) {
        for (Day day = start; day < start + 800; day = day + 1) {
            const std::int64_t bin = binOf(unit, day);
            QVERIFY(binStart(unit, bin) <= day && day < binStart(unit, bin + 1));
        }
    }
}

void TestBins::monthsAndYearsBeginOnTheirFirstDay()
{
    const BinUnit quarter{BinUnit::Kind::Months, 3};
    QCOMPARE(binStart(quarter, binOf(quarter, makeDay(2018, 2, 14))), makeDay(2018));
    QCOMPARE(binStart(quarter, binOf(quarter, makeDay(-44, 3, 15))), makeDay(-44));
    const BinUnit decade{BinUnit::Kind::Months, 120};
    QCOMPARE(binStart(decade, binOf(decade, makeDay(1999, 12, 31))), makeDay(1990));
    QCOMPARE(binStart(decade, binOf(decade, makeDay(-1))), makeDay(-10));
}

void TestBins::weeksBeginOnMonday()
{
    const BinUnit week{BinUnit::Kind::Days, 7};
    QCOMPARE(weekday(binStart(week, binOf(week, makeDay(2018, 1, 31)))), 1);
    QCOMPARE(weekday(binStart(week, binOf(week, makeDay(-300, 5, 5)))), 1);
}

void TestBins::chosenBinsAreWideEnoughAndNoWiderThanNeeded()
{
    for (double s = 1e-5; s < 1000; s *= 1.13) {
        const double calendar = meanDays(calendarUnit(s, 5)) * s;
        QVERIFY(calendar >= 5);
        QVERIFY(calendar <= std::max(5 * 7.0, s)); // from day to week is the widest step
        const double power = meanDays(powerUnit(s, 11)) * s;
        QVERIFY(power >= 11);
        QVERIFY(power < 22 || s >= 11);
    }
}

void TestBins::powersOfTwoNest()
{
    const BinUnit fine{BinUnit::Kind::Days, 16};
    const BinUnit coarse{BinUnit::Kind::Days, 32};
    for (std::int64_t bin = -40; bin < 40; ++bin) {
        const Day from = binStart(fine, bin);
        const std::int64_t parent = binOf(coarse, from);
        QVERIFY(binStart(coarse, parent) <= from && binStart(fine, bin + 1) <= binStart(coarse, parent + 1));
    }
}

QTEST_GUILESS_MAIN(TestBins)
#include "tst_bins.moc"
