#include "app/canvas/framing.h"
#include "app/canvas/viewcontrol.h"
#include "tests/app/canvas/canvasfixture.h"

#include <QtTest>

using namespace detente;
using namespace detente::testing;
using namespace detente::ui;

namespace {

/// A control whose requests are granted at once, as a session does, and counted.
class Granted {
public:
    explicit Granted(bool animated)
    {
        control.setAnimated(animated);
        control.setWidth(1000);
        QObject::connect(&control, &ViewControl::viewRequested, &control, [this](const ViewState &view, ViewStep step) {
            (step == ViewStep::Passing ? transients : finals) += 1;
            control.setView(view);
        });
        QObject::connect(&control, &ViewControl::selectionRequested, &control,
                         [this](const std::vector<Row> &rows, Row) { control.setSelection(rows); });
        std::vector<EventRow> facts;
        for (int i = 0; i < 10; ++i)
            facts.push_back(eventOn(i + 1, makeDay(1990 + i, 6, 15)));
        std::vector<LinkEdge> links{{.from = 4, .to = 2, .kind = LinkKind::RespondsTo}};
        control.setEvents(allOf(snapshotOf(std::move(facts), std::move(links))));
        ViewState view;
        view.range = years(1990, 2000);
        control.setView(view);
    }

    const TimeRange &range() const { return control.view().range; }

    ViewControl control;
    int transients = 0;
    int finals = 0;
};

} // namespace

class TestViewControl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingChangesUntilTheViewComesBack();
    void zoomHoldsTheDayAtOnceWithoutAnimation();
    void turnsInQuickSuccessionAddUp();
    void animatedZoomHoldsTheDayInEveryFrame();
    void anotherViewEndsTheMotion();
    void zoomingOutEndsWithoutDrifting();
    void coastComesToRest();
    void handThatStoodStillDoesNotCoast();
    void pinchIsKeptOnceItRests();
    void stepsGoThroughTheFilterInOrder();
    void firstStepTakesTheEventNearestToTheMiddle();
    void steppingOutOfViewMovesTheView();
    void linksAreWalkedBothWays();
    void homeAndEndKeepTheScale();
    void framingHoldsTheSelection();
    void zoomToNeverZoomsOut();
    void toggleAddsAndTakesAway();
    void otherSnapshotForgetsTheSelection();
    void lanesNeverScrollPastTheAxis();
    void emptyControlTakesEveryCall();
};

void TestViewControl::nothingChangesUntilTheViewComesBack()
{
    ViewControl control;
    control.setAnimated(false);
    control.setWidth(1000);
    ViewState view;
    view.range = years(1990, 2000);
    control.setView(view);
    QSignalSpy asked(&control, &ViewControl::viewRequested);
    control.zoomAt(500, 2);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(control.view(), view);
}

void TestViewControl::zoomHoldsTheDayAtOnceWithoutAnimation()
{
    Granted granted(false);
    const double held = granted.control.scale().day(300);
    granted.control.zoomAt(300, 2.5);
    QVERIFY(std::abs(granted.control.scale().x(held) - 300) < 0.01);
    QCOMPARE(granted.finals, 1);
    QCOMPARE(granted.transients, 0);
}

void TestViewControl::turnsInQuickSuccessionAddUp()
{
    Granted granted(true);
    const double before = granted.range().length();
    granted.control.zoomAt(500, 2);
    granted.control.zoomAt(500, 2);
    QTRY_VERIFY(!granted.control.isMoving());
    QVERIFY(std::abs(before / granted.range().length() - 4) < 0.01);
    QCOMPARE(granted.finals, 1);
}

void TestViewControl::animatedZoomHoldsTheDayInEveryFrame()
{
    Granted granted(true);
    const double held = granted.control.scale().day(800);
    double worst = 0;
    QObject::connect(&granted.control, &ViewControl::viewRequested, this,
                     [&] { worst = std::max(worst, std::abs(granted.control.scale().x(held) - 800)); });
    granted.control.zoomAt(800, 8);
    QTRY_VERIFY(!granted.control.isMoving());
    QVERIFY(granted.transients > 0);
    QVERIFY2(worst < 0.5, qPrintable(QString::number(worst)));
}

void TestViewControl::anotherViewEndsTheMotion()
{
    Granted granted(true);
    granted.control.zoomAt(500, 4);
    ViewState other = granted.control.view();
    other.range = years(1992, 1993);
    granted.control.setView(other);
    QVERIFY(!granted.control.isMoving());
    QTest::qWait(60);
    QCOMPARE(granted.range(), years(1992, 1993));
}

void TestViewControl::zoomingOutEndsWithoutDrifting()
{
    Granted granted(false);
    for (int i = 0; i < 30; ++i)
        granted.control.zoomAt(900, 0.7);
    const TimeRange widest = granted.range();
    granted.control.zoomAt(900, 0.7);
    QVERIFY(std::abs(granted.range().from - widest.from) < 1e-6);
    QVERIFY(std::abs(granted.range().to - widest.to) < 1e-6);
}

void TestViewControl::coastComesToRest()
{
    Granted granted(true);
    granted.control.zoomNow(500, 10);
    const double before = granted.range().from;
    granted.finals = 0;
    granted.control.coast(-2);
    QVERIFY(granted.control.isMoving());
    QTRY_VERIFY(!granted.control.isMoving());
    QVERIFY(granted.range().from > before);
    QCOMPARE(granted.finals, 1);
}

void TestViewControl::handThatStoodStillDoesNotCoast()
{
    Granted granted(true);
    const TimeRange before = granted.range();
    granted.control.coast(0.05);
    QVERIFY(!granted.control.isMoving());
    QCOMPARE(granted.range(), before);
    QCOMPARE(granted.finals, 1);
}

void TestViewControl::pinchIsKeptOnceItRests()
{
    Granted granted(true);
    const double held = granted.control.scale().day(200);
    for (int i = 0; i < 5; ++i)
        granted.control.zoomNow(200, 1.1);
    QCOMPARE(granted.transients, 5);
    QCOMPARE(granted.finals, 0);
    QVERIFY(std::abs(granted.control.scale().x(held) - 200) < 0.5);
    QTRY_COMPARE(granted.finals, 1);
}

void TestViewControl::stepsGoThroughTheFilterInOrder()
{
    Granted granted(false);
    const auto snapshot = granted.control.sharedEvents()->sharedSnapshot();
    Bitmap some(10);
    some.set(1);
    some.set(5);
    some.set(6);
    granted.control.setEvents(FilterIndex::build(snapshot, some).value());
    granted.control.select(1);
    granted.control.step(1);
    QCOMPARE(granted.control.current(), Row(5));
    granted.control.step(1);
    QCOMPARE(granted.control.current(), Row(6));
    granted.control.step(1);
    QCOMPARE(granted.control.current(), Row(6));
    granted.control.step(-1);
    QCOMPARE(granted.control.current(), Row(5));
}

void TestViewControl::firstStepTakesTheEventNearestToTheMiddle()
{
    Granted granted(false);
    ViewState view = granted.control.view();
    view.range = around(dayNumber(1993, 7), 2000);
    granted.control.setView(view);
    granted.control.step(1);
    QCOMPARE(granted.control.current(), Row(3));
}

void TestViewControl::steppingOutOfViewMovesTheView()
{
    Granted granted(false);
    ViewState view = granted.control.view();
    view.range = years(1990, 1991);
    granted.control.setView(view);
    granted.control.select(0);
    const double length = granted.range().length();
    granted.control.step(1);
    const double x = granted.control.scale().x(makeDay(1991, 6, 15));
    QVERIFY(x > 0 && x < 1000);
    QVERIFY(std::abs(granted.range().length() - length) < 1e-6);
}

void TestViewControl::linksAreWalkedBothWays()
{
    Granted granted(false);
    granted.control.select(4);
    granted.control.walkLink(-1);
    QCOMPARE(granted.control.current(), Row(2));
    granted.control.walkLink(-1);
    QCOMPARE(granted.control.current(), Row(2));
    granted.control.walkLink(1);
    QCOMPARE(granted.control.current(), Row(4));
}

void TestViewControl::homeAndEndKeepTheScale()
{
    Granted granted(false);
    granted.control.zoomAt(500, 5);
    const double length = granted.range().length();
    granted.control.toFirst();
    QVERIFY(std::abs(granted.range().length() - length) < 1e-6);
    QVERIFY(granted.range().from < dayNumber(1990, 6, 15) && granted.range().to > dayNumber(1990, 6, 15));
    granted.control.toLast();
    QVERIFY(granted.range().from < dayNumber(1999, 6, 15) && granted.range().to > dayNumber(1999, 6, 15));
}

void TestViewControl::framingHoldsTheSelection()
{
    Granted granted(false);
    granted.control.selectAll({2, 4});
    granted.control.frameSelection();
    QVERIFY(granted.range().from < dayNumber(1992, 6, 15) && granted.range().from > dayNumber(1991, 6, 15));
    QVERIFY(granted.range().to > dayNumber(1994, 6, 16) && granted.range().to < dayNumber(1995, 6, 15));
}

void TestViewControl::zoomToNeverZoomsOut()
{
    Granted granted(false);
    granted.control.zoomTo(3);
    const double length = granted.range().length();
    QVERIFY(length < 200);
    ViewState view = granted.control.view();
    view.range = around(dayNumber(1993, 6, 10), 10);
    granted.control.setView(view);
    granted.control.zoomTo(3);
    QVERIFY(granted.range().length() <= 10 + 1e-6);
    QVERIFY(std::abs(granted.range().center() - dayNumber(1993, 6, 15)) < 1);
}

void TestViewControl::toggleAddsAndTakesAway()
{
    Granted granted(false);
    granted.control.select(1);
    granted.control.toggle(3);
    QCOMPARE(granted.control.selection(), (std::vector<Row>{1, 3}));
    granted.control.toggle(1);
    QCOMPARE(granted.control.selection(), (std::vector<Row>{3}));
    granted.control.toggle(3);
    QCOMPARE(granted.control.current(), kNoRow);
}

void TestViewControl::otherSnapshotForgetsTheSelection()
{
    Granted granted(false);
    granted.control.select(9);
    granted.control.setEvents(allOf(snapshotOf({eventOn(1, makeDay(1990))})));
    QCOMPARE(granted.control.current(), kNoRow);
    granted.control.step(1);
    QCOMPARE(granted.control.current(), Row(0));
}

void TestViewControl::lanesNeverScrollPastTheAxis()
{
    Granted granted(false);
    granted.control.scrollLanes(50);
    QCOMPARE(granted.control.view().laneScroll, 50.0);
    granted.control.scrollLanes(-80);
    QCOMPARE(granted.control.view().laneScroll, 0.0);
}

void TestViewControl::emptyControlTakesEveryCall()
{
    ViewControl control;
    control.setAnimated(false);
    QSignalSpy selected(&control, &ViewControl::selectionRequested);
    const auto callAll = [&control] {
        control.step(1);
        control.toFirst();
        control.toLast();
        control.showAll();
        control.frameSelection();
        control.zoomTo(kNoRow);
        control.walkLink(1);
        control.zoomStep(2);
        control.clearSelection();
        control.stop();
    };
    callAll();
    control.setEvents(allOf(snapshotOf({})));
    callAll();
    QCOMPARE(selected.count(), 0);
}

QTEST_MAIN(TestViewControl)
#include "tst_viewcontrol.moc"
