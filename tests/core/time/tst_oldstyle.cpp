#include "core/time/oldstyle.h"

#include <QCalendar>
#include <QDate>
#include <QFile>
#include <QTest>

using namespace detente;
using namespace Qt::Literals::StringLiterals;

class TestOldStyle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithEveryVector_data();
    void agreesWithEveryVector();
    void agreesWithQtOnEveryDayOfFiveCenturies();
    void roundTripsFarAway();
    void endsWithTheDecree();
    void knowsWhichDatesExist();
    void writesExactDaysAndIntervals();
};

void TestOldStyle::agreesWithEveryVector_data()
{
    QTest::addColumn<QStringList>("row");
    QFile file(QStringLiteral(DETENTE_TEST_DATA "/calendar-vectors.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 30);
    for (qsizetype i = 1; i < lines.size(); ++i)
        QTest::newRow(qPrintable(lines[i].section(u'\t', 0, 0))) << lines[i].split(u'\t');
}

void TestOldStyle::agreesWithEveryVector()
{
    QFETCH(QStringList, row);
    const auto civil = [](const QString &text) {
        const QStringList parts = text.split(u'-');
        return Civil{parts[0].toLongLong(), parts[1].toInt(), parts[2].toInt()};
    };
    const Day day{row[2].toLongLong()};
    QCOMPARE(toDay(civil(row[0])), day);
    QVERIFY(isJulianDate(civil(row[1])));
    QCOMPARE(fromJulian(civil(row[1])), day);
    QCOMPARE(toJulian(day), civil(row[1]));
    const bool before = day < makeDay(1918, 2, 14);
    QCOMPARE(oldStyleOf(day), before ? std::optional(civil(row[1])) : std::nullopt);
}

void TestOldStyle::agreesWithQtOnEveryDayOfFiveCenturies()
{
    const QCalendar julian(QCalendar::System::Julian);
    for (QDate date(1582, 1, 1); date.year() < 2101; date = date.addDays(1)) {
        const QCalendar::YearMonthDay parts = julian.partsFromDate(date);
        const Civil expected{parts.year, parts.month, parts.day};
        QCOMPARE(toJulian(Day{date.toJulianDay()}), expected);
        QCOMPARE(fromJulian(expected).jdn, date.toJulianDay());
    }
}

void TestOldStyle::roundTripsFarAway()
{
    QCOMPARE(fromJulian({-4712, 1, 1}).jdn, 0);
    for (const std::int64_t year : {-kLargestYear, std::int64_t{-4716}, std::int64_t{-1}, std::int64_t{0},
                                    std::int64_t{4}, std::int64_t{12020}, kLargestYear}) {
        const Civil leap{year, 2, year % 4 == 0 ? 29 : 28};
        QCOMPARE(toJulian(fromJulian(leap)), leap);
        QCOMPARE(toJulian(fromJulian(leap) + 1), (Civil{year, 3, 1}));
    }
}

void TestOldStyle::endsWithTheDecree()
{
    QCOMPARE(makeDay(1918, 2, 14), kNewStyleInRussia);
    QCOMPARE(oldStyleOf(kNewStyleInRussia - 1), std::optional(Civil{1918, 1, 31}));
    QVERIFY(!oldStyleOf(kNewStyleInRussia));
    QVERIFY(!oldStyleOf(Day::minusInfinity()));
    QVERIFY(!oldStyleOf(Day::plusInfinity()));
}

void TestOldStyle::knowsWhichDatesExist()
{
    QVERIFY(isJulianDate({1900, 2, 29}));
    QVERIFY(!isJulianDate({1901, 2, 29}));
    QVERIFY(!isJulianDate({1867, 4, 31}));
    QVERIFY(!isJulianDate({1867, 13, 1}));
    QVERIFY(!isJulianDate({1867, 1, 0}));
}

void TestOldStyle::writesExactDaysAndIntervals()
{
    const auto written = [](QStringView date) { return oldStyleText(*Edtf::parse(date)); };
    QCOMPARE(written(u"1867-03-30"), u"1867-03-18"_s);
    QCOMPARE(written(u"1900-03-13"), u"1900-02-29"_s); // a day only the Julian calendar has
    QCOMPARE(written(u"1877-04-24/1878-03-03"), u"1877-04-12/1878-02-19"_s);
    QCOMPARE(written(u"1867-03"), QString());
    QCOMPARE(written(u"1917-11-07/1918-03-03"), QString());
    QCOMPARE(written(u"1867-03-30/.."), QString());
}

QTEST_GUILESS_MAIN(TestOldStyle)
#include "tst_oldstyle.moc"
