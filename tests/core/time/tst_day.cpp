#include "core/time/day.h"

#include <QDate>
#include <QTest>

using namespace detente;

class TestDay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithQtOnEveryDayOfFourCenturies();
    void roundTripsFarBeyondTheFourDigitYears();
    void writesYearsBeforeOneAndBeyond9999();
    void keepsInfinityUnderArithmetic();
};

void TestDay::agreesWithQtOnEveryDayOfFourCenturies()
{
    for (QDate date(1690, 1, 1); date.year() < 2110; date = date.addDays(1)) {
        const Day day{date.toJulianDay()};
        const Civil civil = toCivil(day);
        QCOMPARE(civil, (Civil{date.year(), date.month(), date.day()}));
        QCOMPARE(toDay(civil), day);
        QCOMPARE(weekday(day), date.dayOfWeek());
    }
}

void TestDay::roundTripsFarBeyondTheFourDigitYears()
{
    for (const std::int64_t year : {-kLargestYear, std::int64_t{-10000}, std::int64_t{-1}, std::int64_t{0},
                                    std::int64_t{4}, std::int64_t{12018}, kLargestYear}) {
        const Civil civil{year, 2, isLeapYear(year) ? 29 : 28};
        QCOMPARE(toCivil(toDay(civil)), civil);
        QCOMPARE(toCivil(toDay(civil) + 1), (Civil{year, 3, 1}));
    }
}

void TestDay::writesYearsBeforeOneAndBeyond9999()
{
    QCOMPARE(isoText(makeDay(-44, 3, 15)), QStringLiteral("-0044-03-15"));
    QCOMPARE(isoText(makeDay(0)), QStringLiteral("0000-01-01"));
    QCOMPARE(isoText(makeDay(12018)), QStringLiteral("12018-01-01"));
    QCOMPARE(isoText(Day::minusInfinity()), QStringLiteral("-inf"));
}

void TestDay::keepsInfinityUnderArithmetic()
{
    QCOMPARE(Day::plusInfinity() + 1, Day::plusInfinity());
    QCOMPARE(Day::minusInfinity() - 1, Day::minusInfinity());
    QVERIFY(!Day::plusInfinity().isFinite());
}

QTEST_GUILESS_MAIN(TestDay)
#include "tst_day.moc"
