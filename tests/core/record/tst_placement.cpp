#include "core/record/placement.h"

#include <QTest>

using namespace detente;
using namespace Qt::Literals::StringLiterals;

class tst_Placement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dateBecomesDaysAndFlags_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("days"); // earliest startLatest endEarliest latest
        QTest::addColumn<int>("flags");
        using namespace recordflag;
        const auto row = [](const char *date, const char *days, int flags) {
            QTest::newRow(date) << QString::fromUtf8(date) << QString::fromUtf8(days) << flags;
        };
        row("2018-01-29", "2018-01-29 2018-01-29 2018-01-29 2018-01-29", 0);
        row("2018-01", "2018-01-01 2018-01-31 2018-01-01 2018-01-31", 0);
        row("2018-01-22/2018-01-28", "2018-01-22 2018-01-22 2018-01-28 2018-01-28", kInterval);
        row("1917-11-07?", "1917-11-07 1917-11-07 1917-11-07 1917-11-07", kOldStyle | kDoubtful);
        row("1918-02-13", "1918-02-13 1918-02-13 1918-02-13 1918-02-13", kOldStyle);
        row("1918-02-14", "1918-02-14 1918-02-14 1918-02-14 1918-02-14", 0);
        row("2025-01-20/..", "2025-01-20 2025-01-20 +inf +inf", kInterval);
        row("../1900", "-inf -inf 1900-01-01 1900-12-31", kInterval | kOldStyle);
        row("2018/", "2018-01-01 2018-12-31 2018-12-31 2018-12-31", kInterval | kEndUnknown);
        row("/2018", "2018-01-01 2018-01-01 2018-01-01 2018-12-31", kInterval | kStartUnknown);
        row("[..2018]", "-inf 2018-12-31 -inf 2018-12-31", kOldStyle);
    }
    void dateBecomesDaysAndFlags()
    {
        QFETCH(QString, date);
        QFETCH(QString, days);
        QFETCH(int, flags);
        const std::optional<Placement> place = placementOf(date);
        QVERIFY(place);
        const QStringList is{isoText(place->earliest), isoText(place->startLatest), isoText(place->endEarliest),
                             isoText(place->latest)};
        QCOMPARE(is.join(u' '), days);
        QCOMPARE(int(place->flags), flags);
        QVERIFY(place->earliest <= place->startLatest && place->startLatest <= place->latest);
        QVERIFY(place->earliest <= place->endEarliest && place->endEarliest <= place->latest);
    }

    void dateThatSaysNothingHasNoPlace_data()
    {
        QTest::addColumn<QString>("date");
        for (const char *date : {"", "soon", "../..", "/..", "../", "/", "2018-02-30", "29 Jan 2018"})
            QTest::newRow(date) << QString::fromUtf8(date);
    }
    void dateThatSaysNothingHasNoPlace()
    {
        QFETCH(QString, date);
        QVERIFY(!placementOf(date));
    }
};

QTEST_GUILESS_MAIN(tst_Placement)
#include "tst_placement.moc"
