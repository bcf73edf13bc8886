#include "core/layout/sliding.h"

#include <QRandomGenerator>
#include <QTest>

using namespace detente::layout;

/// Labels of one lane along the edges of a picture 1000 pixels wide.
class TestSliding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void labelsFarFromTheEdgesStay();
    void aLabelTheRightEdgeWouldCutMovesLeftOverItsDay();
    void itPushesItsNeighborButNeverOverIt();
    void theLabelOfABarStaysInViewUntilTheNextOneComes();
    void labelsStayApartAndOverTheirDays();
    void nothingJumpsWhilePanning();
};

namespace {

constexpr double kLead = 9;
constexpr double kGap = 8;

SlideRoom still()
{
    return {4, 996, kLead, kGap, 0};
}

SlideRoom moving()
{
    return {4, 996, kLead, kGap, 36};
}

constexpr double kNever = -std::numeric_limits<double>::infinity();

Slider label(double anchor, double width, double stayUntil = kNever)
{
    return {anchor - kLead, width, anchor, stayUntil};
}

std::vector<Slider> randomLane(QRandomGenerator &random)
{
    std::vector<Slider> lane;
    double x = -3000;
    while (x < 2000) {
        const double width = 60 + random.bounded(200);
        const double anchor = x + kLead;
        lane.push_back(label(anchor, width, random.bounded(4) == 0 ? anchor + random.bounded(4000) : kNever));
        x += width + kGap + random.bounded(150);
    }
    return lane;
}

std::vector<Slider> moved(std::vector<Slider> lane, double by)
{
    for (Slider &s : lane) {
        s.x += by;
        s.anchor += by;
        s.stayUntil += by;
    }
    return lane;
}

} // namespace

void TestSliding::labelsFarFromTheEdgesStay()
{
    const std::vector<Slider> lane{label(100, 90), label(400, 90)};
    QCOMPARE(slide(lane, still()), (std::vector<double>{91, 391}));
}

void TestSliding::aLabelTheRightEdgeWouldCutMovesLeftOverItsDay()
{
    QCOMPARE(slide({label(950, 200)}, still()), (std::vector<double>{796}));
    // Its day would come out on its right: it goes only so far.
    QCOMPARE(slide({label(995, 200)}, still()), (std::vector<double>{995 - 9 - 182}));
    // Its day is not in the picture: it stays outside.
    QCOMPARE(slide({label(1001, 200)}, still()), (std::vector<double>{992}));
}

void TestSliding::itPushesItsNeighborButNeverOverIt()
{
    const std::vector<double> x = slide({label(700, 180), label(950, 200)}, still());
    QCOMPARE(x[1], 796.0);
    QCOMPARE(x[0], 796.0 - kGap - 180);
}

void TestSliding::theLabelOfABarStaysInViewUntilTheNextOneComes()
{
    QCOMPARE(slide({label(-200, 100, 800)}, still()), (std::vector<double>{4}));
    // The bar ends soon: its label leaves with it.
    QCOMPARE(slide({label(-200, 100, 60)}, still()), (std::vector<double>{-40}));
    // The next label in the lane pushes it out.
    const std::vector<double> x = slide({label(-200, 100, 800), label(80, 100)}, still());
    QCOMPARE(x[0], 80 - kLead - kGap - 100);
    // A point does not follow.
    QCOMPARE(slide({label(-200, 100)}, still()), (std::vector<double>{-209}));
}

void TestSliding::labelsStayApartAndOverTheirDays()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 300; ++round) {
        const std::vector<Slider> lane = randomLane(random);
        const std::vector<double> x = slide(lane, round % 2 == 0 ? still() : moving());
        for (std::size_t i = 0; i < lane.size(); ++i) {
            QVERIFY(i == 0 || x[i] >= x[i - 1] + lane[i - 1].width + kGap - 1e-9);
            if (x[i] < lane[i].x)
                QVERIFY(lane[i].anchor <= x[i] + lane[i].width - kLead + 1e-9);
            if (x[i] > lane[i].x)
                QVERIFY(lane[i].stayUntil > lane[i].anchor && x[i] - lane[i].x <= kFurthestStay);
        }
    }
}

void TestSliding::nothingJumpsWhilePanning()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 40; ++round) {
        const std::vector<Slider> lane = randomLane(random);
        std::vector<double> before = slide(lane, moving());
        for (double by = 0.25; by < 120; by += 0.25) {
            const std::vector<double> now = slide(moved(lane, by), moving());
            for (std::size_t i = 0; i < lane.size(); ++i) // coming in, a label is at most so much faster than the hand
                QVERIFY(std::abs(now[i] - before[i]) <= 0.25 * (2 + 1.5 * 260 / 36));
            before = now;
        }
    }
}

QTEST_GUILESS_MAIN(TestSliding)
#include "tst_sliding.moc"
