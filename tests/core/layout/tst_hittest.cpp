#include "core/layout/hittest.h"

#include <QTest>

using namespace detente;
using namespace detente::scene;

class TestHitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsNothingOnEmptyPaper();
    void theTopmostAreaWins();
    void anArcIsHitAlongItsCurveOnly();
    void whatACoverHidesCannotBeHit();
};

namespace {

HitArea area(HitArea::Kind kind, Rect rect, std::int32_t index = -1)
{
    HitArea hit;
    hit.kind = kind;
    hit.rect = rect;
    hit.index = index;
    return hit;
}

} // namespace

void TestHitTest::findsNothingOnEmptyPaper()
{
    QVERIFY(!hitTest(Scene{}, {10, 10}));
}

void TestHitTest::theTopmostAreaWins()
{
    Scene scene;
    scene.hits = {area(HitArea::Kind::Axis, {0, 0, 100, 100}), area(HitArea::Kind::Event, {10, 10, 50, 20})};
    QCOMPARE(hitTest(scene, {20, 20})->kind, HitArea::Kind::Event);
    QCOMPARE(hitTest(scene, {80, 20})->kind, HitArea::Kind::Axis);
    QVERIFY(!hitTest(scene, {100, 20})); // the right edge belongs to what follows
}

void TestHitTest::anArcIsHitAlongItsCurveOnly()
{
    Scene scene;
    Arc arc;
    arc.from = {0, 100};
    arc.control1 = {0, 0};
    arc.control2 = {200, 0};
    arc.to = {200, 100};
    scene.arcs = {arc};
    scene.hits = {area(HitArea::Kind::Arc, {0, 0, 201, 101}, 0)};
    QVERIFY(hitTest(scene, {100, 25})); // the middle of this curve
    QVERIFY(hitTest(scene, {100, 28}));
    QVERIFY(!hitTest(scene, {100, 60}));
    QVERIFY(!hitTest(scene, {2, 5}));
}

void TestHitTest::whatACoverHidesCannotBeHit()
{
    Scene scene;
    scene.hits = {area(HitArea::Kind::Event, {-20, 10, 100, 20})};
    scene.coverPatches = {{{0, 0, 22, 100}, {}}};
    QVERIFY(!hitTest(scene, {10, 15}));
    QVERIFY(hitTest(scene, {30, 15}));
}

QTEST_GUILESS_MAIN(TestHitTest)
#include "tst_hittest.moc"
