#include "core/layout/levels.h"
#include "core/layout/zoom.h"
#include "tests/core/layout/layoutfixture.h"

#include <QTest>

using namespace detente;
using namespace detente::layout;
using namespace detente::testing;

class TestZoom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheHighestBin_data();
    void findsTheHighestBin();
    void zoomingInOnlyOpensRoom_data() { findsTheHighestBin_data(); }
    void zoomingInOnlyOpensRoom();
    void theZoneGlidesWithoutJumps_data() { findsTheHighestBin_data(); }
    void theZoneGlidesWithoutJumps();
    void aHandfulOfEventsIsNeverSeenFromAfar();
};

void TestZoom::findsTheHighestBin_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("days");
    QTest::newRow("none") << 0 << 10;
    QTest::newRow("a few") << 9 << 4000;
    QTest::newRow("a year") << 500 << 365;
    QTest::newRow("a century") << 4000 << 36'500;
    QTest::newRow("a crowd") << 6000 << 9;
}

void TestZoom::findsTheHighestBin()
{
    QFETCH(int, count);
    QFETCH(int, days);
    const auto events = indexOf(madeUpRecord(41, count, days));
    Density density(events);
    for (const BinUnit unit : {BinUnit{BinUnit::Kind::Days, 1}, BinUnit{BinUnit::Kind::Days, 32},
                               BinUnit{BinUnit::Kind::Months, 1}, BinUnit{BinUnit::Kind::Months, 24}}) {
        std::uint32_t highest = 0;
        if (count > 0) {
            for (const Side side : {Side::First, Side::Second}) {
                for (auto bin = binOf(unit, events->firstDay()); bin <= binOf(unit, events->lastDay()); ++bin)
                    highest = std::max(highest, events->startCount(side, binStart(unit, bin), binStart(unit, bin + 1)));
            }
        }
        QCOMPARE(density.highest(unit), highest);
        QCOMPARE(density.highest(unit), highest); // remembered
    }
}

void TestZoom::zoomingInOnlyOpensRoom()
{
    QFETCH(int, count);
    QFETCH(int, days);
    const auto events = indexOf(madeUpRecord(42, count, days));
    PlainMeasure measure;
    const Metrics metrics(measure);
    Density density(events);
    for (const double depth : {0.0, 60.0, 380.0, 900.0}) {
        const Zoom zoom(density, metrics, depth);
        int lanes = 0;
        double zone = 1e9;
        for (int level = -30; level < 30; ++level) {
            QVERIFY(zoom.lanes(level) >= lanes);
            lanes = zoom.lanes(level);
            const double s = levelScale(level);
            QVERIFY(zoom.zone(s) <= zone + 1e-9);
            zone = zoom.zone(s);
            QVERIFY(zone <= depth);
            QVERIFY(lanes == 0 || zoom.laneDistance(lanes - 1, s) + metrics.cardHeight <= depth + 1e-6);
        }
    }
}

void TestZoom::theZoneGlidesWithoutJumps()
{
    QFETCH(int, count);
    QFETCH(int, days);
    const auto events = indexOf(madeUpRecord(43, count, days));
    PlainMeasure measure;
    Density density(events);
    const Zoom zoom(density, Metrics(measure), 380);
    double last = zoom.zone(1e-4);
    for (double s = 1e-4; s < 2000; s *= 1.01) {
        const double zone = zoom.zone(s);
        QVERIFY2(std::abs(zone - last) < 6, qPrintable(QStringLiteral("%1 → %2 at %3").arg(last).arg(zone).arg(s)));
        last = zone;
    }
}

void TestZoom::aHandfulOfEventsIsNeverSeenFromAfar()
{
    const auto events = indexOf(madeUpRecord(44, 20, 9000));
    PlainMeasure measure;
    Density density(events);
    const Zoom zoom(density, Metrics(measure), 380);
    for (int level = -30; level < 30; ++level)
        QVERIFY(!zoom.isFar(levelScale(level)));
}

QTEST_GUILESS_MAIN(TestZoom)
#include "tst_zoom.moc"
