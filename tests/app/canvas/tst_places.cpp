#include "app/canvas/places.h"

#include <QtTest>

using namespace detente;
using namespace detente::ui;
using scene::HitArea;
using scene::Rect;
using scene::Scene;

namespace {

HitArea area(HitArea::Kind kind, const Rect &rect, Row row = kNoRow)
{
    HitArea area;
    area.kind = kind;
    area.rect = rect;
    area.row = row;
    return area;
}

HitArea eventArea(Row row, const Rect &rect)
{
    return area(HitArea::Kind::Event, rect, row);
}

/// Two rows of cards above an axis band and one below it.
Scene sceneOfCards()
{
    Scene scene;
    scene.width = 1000;
    scene.height = 600;
    scene.hits = {area(HitArea::Kind::Axis, {0, 280, 1000, 40}),
                  eventArea(1, {100, 200, 150, 24}),
                  eventArea(2, {400, 200, 150, 24}),
                  eventArea(3, {120, 160, 150, 24}),
                  eventArea(4, {410, 330, 10, 4}),
                  eventArea(4, {410, 360, 150, 24})};
    return scene;
}

} // namespace

class TestPlaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void topmostAreaWins();
    void emptyPlacesHitNothing();
    void anEventStandsWhereItsCardIs();
    void neighborStandsAboveOrBelow_data();
    void neighborStandsAboveOrBelow();
    void rubberBandHoldsEachEventOnce();
};

void TestPlaces::topmostAreaWins()
{
    Scene scene = sceneOfCards();
    scene.hits.push_back(eventArea(9, {100, 200, 20, 24}));
    QCOMPARE(eventAt(scene, {110, 210}), Row(9));
    QCOMPARE(eventAt(scene, {130, 210}), Row(1));
}

void TestPlaces::emptyPlacesHitNothing()
{
    const Scene scene = sceneOfCards();
    QCOMPARE(eventAt(scene, {700, 100}), kNoRow);
    QCOMPARE(eventAt(scene, {500, 300}), kNoRow);
    QVERIFY(!areaOf(scene, 77));
    QVERIFY(!areaOf(scene, kNoRow));
}

void TestPlaces::anEventStandsWhereItsCardIs()
{
    const Scene scene = sceneOfCards();
    QCOMPARE(areaOf(scene, 4)->rect, (Rect{410, 360, 150, 24}));
}

void TestPlaces::neighborStandsAboveOrBelow_data()
{
    QTest::addColumn<Row>("from");
    QTest::addColumn<int>("direction");
    QTest::addColumn<Row>("expected");
    QTest::newRow("to the lane above") << Row(1) << -1 << Row(3);
    QTest::newRow("back to the lane below") << Row(3) << 1 << Row(1);
    QTest::newRow("across the axis") << Row(2) << 1 << Row(4);
    QTest::newRow("back across the axis") << Row(4) << -1 << Row(2);
    QTest::newRow("nothing above the uppermost") << Row(3) << -1 << kNoRow;
    QTest::newRow("out of the picture: from the middle of its edge") << Row(50) << 1 << Row(2);
}

void TestPlaces::neighborStandsAboveOrBelow()
{
    QFETCH(Row, from);
    QFETCH(int, direction);
    QFETCH(Row, expected);
    QCOMPARE(neighbor(sceneOfCards(), from, direction), expected);
}

void TestPlaces::rubberBandHoldsEachEventOnce()
{
    const Scene scene = sceneOfCards();
    QCOMPARE(eventsIn(scene, {405, 190, 30, 200}), (std::vector<Row>{2, 4}));
    QVERIFY(eventsIn(scene, {700, 0, 10, 600}).empty());
}

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
