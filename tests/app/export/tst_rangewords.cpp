#include "app/export/rangewords.h"

#include <QTest>

using namespace detente;
using namespace detente::ui;
using namespace Qt::Literals::StringLiterals;

class TestRangeWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysARangeAsPreciselyAsItDeserves_data();
    void saysARangeAsPreciselyAsItDeserves();
};

void TestRangeWords::saysARangeAsPreciselyAsItDeserves_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("until"); // the day after the last
    QTest::addColumn<QString>("english");
    const auto row = [](const char *name, Day from, Day until, const QString &words) {
        QTest::newRow(name) << qint64{from.jdn} << qint64{until.jdn} << words;
    };
    row("whole years", makeDay(1776), makeDay(2027), u"1776–2026"_s);
    row("one year", makeDay(2017), makeDay(2018), u"2017"_s);
    row("a long range that begins anywhere", makeDay(1930, 3, 7), makeDay(1990, 2, 2), u"1930–1990"_s);
    row("whole months", makeDay(2017, 6), makeDay(2018, 10), u"June 2017 – September 2018"_s);
    row("days", makeDay(2018, 1, 22), makeDay(2018, 1, 30), u"22–29 January 2018"_s);
    row("one day", makeDay(2018, 1, 29), makeDay(2018, 1, 30), u"29 January 2018"_s);
}

void TestRangeWords::saysARangeAsPreciselyAsItDeserves()
{
    QFETCH(const qint64, from);
    QFETCH(const qint64, until);
    QFETCH(const QString, english);
    const TimeRange range{static_cast<double>(from), static_cast<double>(until)};
    QCOMPARE(rangeWords(range, Language::English), english);
    QVERIFY(!rangeWords(range, Language::Russian).isEmpty());
}

QTEST_GUILESS_MAIN(TestRangeWords)
#include "tst_rangewords.moc"
