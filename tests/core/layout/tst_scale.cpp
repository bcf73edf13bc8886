#include "core/layout/levels.h"
#include "core/layout/scale.h"

#include <QTest>

using namespace detente;

class TestScale : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void daysAndPixelsAreInverse();
    void zoomingHoldsTheDayUnderTheCursor();
    void zoomingStopsAtHalfADayAndAtTwentyThousandYears();
    void panningBackAndForthChangesNothing();
    void everyScaleBelongsToTheLevelThatBeginsBelowIt();
};

void TestScale::daysAndPixelsAreInverse()
{
    const Scale scale{{2'458'000, 2'458'400}, 1600};
    QCOMPARE(scale.pixelsPerDay(), 4.0);
    QCOMPARE(scale.x(Day{2'458'100}), 400.0);
    QCOMPARE(scale.day(400.0), 2'458'100.0);
}

void TestScale::zoomingHoldsTheDayUnderTheCursor()
{
    const Scale scale{{2'458'000, 2'458'400}, 1600};
    for (const double pixel : {0.0, 311.0, 1600.0}) {
        for (const double factor : {0.2, 0.9, 1.1, 7.0}) {
            const Scale zoomed{scale.zoomed(factor, pixel), scale.width};
            QVERIFY(std::abs(zoomed.day(pixel) - scale.day(pixel)) < 1e-6);
            QVERIFY(std::abs(zoomed.pixelsPerDay() / scale.pixelsPerDay() - factor) < 1e-9);
        }
    }
}

void TestScale::zoomingStopsAtHalfADayAndAtTwentyThousandYears()
{
    const Scale scale{{2'458'000, 2'458'400}, 1600};
    QCOMPARE(scale.zoomed(1e9, 5).length(), 0.5);
    QCOMPARE(scale.zoomed(1e-9, 5).length(), 20'000 * 365.25);
}

void TestScale::panningBackAndForthChangesNothing()
{
    const Scale scale{{2'458'000, 2'458'400}, 1600};
    const Scale moved{scale.panned(123), 1600};
    QCOMPARE(moved.x(Day{2'458'100}), 523.0);
    QCOMPARE(moved.panned(-123), scale.range);
}

void TestScale::everyScaleBelongsToTheLevelThatBeginsBelowIt()
{
    using namespace detente::layout;
    for (double s = 1e-5; s < 1e5; s *= 1.037) {
        const int level = levelOf(s);
        QVERIFY(levelScale(level) <= s);
        QVERIFY(levelScale(level + 1) > s * (1 - 1e-12));
    }
    for (int level = kLowestLevel; level <= kHighestLevel; ++level)
        QCOMPARE(levelOf(levelScale(level)), level);
    QCOMPARE(levelOf(0), kLowestLevel);
}

QTEST_GUILESS_MAIN(TestScale)
#include "tst_scale.moc"
