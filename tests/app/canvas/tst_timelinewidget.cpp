#include "app/canvas/framing.h"
#include "tests/app/canvas/desk.h"

using namespace detente;
using namespace detente::testing;
using namespace detente::ui;
using scene::HitArea;

class TestTimelineWidget : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wheelKeepsTheDayUnderThePointer_data();
    void wheelKeepsTheDayUnderThePointer();
    void wheelAnswersInSteps();
    void shiftAndWheelPan();
    void ctrlAndWheelScrollTheLanes();
    void twoFingersPanAndDoNotZoom();
    void pinchZoomsAtTheFingers();
    void dragMovesThePictureWithTheHand_data();
    void dragMovesThePictureWithTheHand();
    void lettingGoInMotionCoastsAndEnds();
    void pressingStopsACoast();
    void reducedMotionJumps();
    void clickSelectsWhatIsPainted();
    void ctrlClickAddsAndTakesAway();
    void clickOnNothingClearsTheSelection();
    void ctrlDragSelectsWhatItTouches();
    void shiftDragZoomsIntoTheStretch();
    void escapeLeavesABoxUndone();
    void doubleClickOnAnEventZoomsAndAsksForDetails();
    void doubleClickOnTheAxisZoomsToThatUnit();
    void clickOnABadgeZoomsToItsEvents();
    void arrowsWalkThroughAllEvents();
    void upAndDownCrossTheAxis();
    void keysPanAndZoom();
    void enterAsksForDetails();
    void escapeClearsTheSelection();
    void keyboardFocusCanBeSeen();
    void hoverShowsACardAfterADelay();
    void leavingEndsTheHover();
    void contextMenuSaysWhatItIsAbout();
    void nothingIsPaintedWithoutNeed();
    void canvasWithoutEventsTakesEveryHand();
    void canvasHasANameForReaders();
};

void TestTimelineWidget::wheelKeepsTheDayUnderThePointer_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<int>("notches");
    QTest::newRow("in at the left") << 100.0 << 3;
    QTest::newRow("in at the right") << 930.0 << 5;
    QTest::newRow("out in the middle") << 500.0 << -2;
    QTest::newRow("a part of a notch, from a fine wheel") << 333.0 << 0;
}

void TestTimelineWidget::wheelKeepsTheDayUnderThePointer()
{
    QFETCH(double, x);
    QFETCH(int, notches);
    Desk desk;
    const double held = desk.scale().day(x);
    const double before = desk.range().length();
    double worst = 0;
    QObject::connect(&desk.canvas, &TimelineWidget::viewRequested, this,
                     [&] { worst = std::max(worst, std::abs(desk.scale().x(held) - x)); });
    for (int i = 0; i < std::abs(notches); ++i)
        desk.wheel({x, 300}, {0, notches > 0 ? 120 : -120});
    if (notches == 0)
        desk.wheel({x, 300}, {0, 15});
    desk.settle();
    QVERIFY(std::abs(desk.scale().x(held) - x) < 1);
    QVERIFY2(worst < 1, "also on the way");
    QVERIFY(notches >= 0 ? desk.range().length() < before : desk.range().length() > before);
}

void TestTimelineWidget::wheelAnswersInSteps()
{
    Desk desk;
    desk.wheel({500, 300}, {0, 120});
    desk.settle();
    QVERIFY(desk.transients > 0);
    QCOMPARE(desk.finals, 1);
}

void TestTimelineWidget::shiftAndWheelPan()
{
    Desk desk;
    const TimeRange before = desk.range();
    desk.wheel({500, 300}, {0, -120}, Qt::ShiftModifier);
    desk.settle();
    QVERIFY(desk.range().from > before.from);
    QVERIFY(std::abs(desk.range().length() - before.length()) < 1e-6);
}

void TestTimelineWidget::ctrlAndWheelScrollTheLanes()
{
    // Many events in a month: more than the lanes hold.
    std::vector<EventRow> facts;
    for (int i = 0; i < 200; ++i)
        facts.push_back(eventOn(i + 1, makeDay(1995, 1, 1 + i % 28)));
    Desk desk(facts);
    desk.look({dayNumber(1994, 12, 20), dayNumber(1995, 2, 10)});
    const TimeRange before = desk.range();
    desk.canvas.scene();
    desk.wheel({500, 300}, {0, -120}, Qt::ControlModifier);
    QVERIFY(desk.canvas.control().view().laneScroll > 0);
    QCOMPARE(desk.range(), before);
    for (int i = 0; i < 3; ++i)
        desk.wheel({500, 300}, {0, 120}, Qt::ControlModifier);
    QCOMPARE(desk.canvas.control().view().laneScroll, 0.0);
}

void TestTimelineWidget::twoFingersPanAndDoNotZoom()
{
    const QPointingDevice pad(QStringLiteral("pad"), 77, QInputDevice::DeviceType::TouchPad,
                              QPointingDevice::PointerType::Finger, QInputDevice::Capability::Scroll, 2, 0);
    Desk desk;
    const TimeRange before = desk.range();
    const double day = desk.scale().day(400);
    desk.wheel({400, 300}, {80, 0}, {}, {40, 0}, &pad);
    QVERIFY(std::abs(desk.scale().x(day) - 440) < 0.01);
    desk.wheel({400, 300}, {0, 120}, {}, {0, 60}, &pad);
    QVERIFY(std::abs(desk.range().length() - before.length()) < 1e-6);
}

void TestTimelineWidget::pinchZoomsAtTheFingers()
{
    Desk desk;
    const double held = desk.scale().day(620);
    const double before = desk.range().length();
    const QPointF at(620, 300);
    for (int i = 0; i < 4; ++i) {
        QNativeGestureEvent event(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at, at,
                                  desk.canvas.mapToGlobal(at), 0.1, {});
        QCoreApplication::sendEvent(&desk.canvas, &event);
    }
    QVERIFY(std::abs(desk.scale().x(held) - 620) < 1);
    QVERIFY(std::abs(before / desk.range().length() - std::pow(1.1, 4)) < 0.01);
}

void TestTimelineWidget::dragMovesThePictureWithTheHand_data()
{
    QTest::addColumn<Qt::MouseButton>("button");
    QTest::newRow("left button") << Qt::LeftButton;
    QTest::newRow("middle button") << Qt::MiddleButton;
}

void TestTimelineWidget::dragMovesThePictureWithTheHand()
{
    QFETCH(Qt::MouseButton, button);
    Desk desk;
    const double held = desk.scale().day(600);
    desk.drag({600, 300}, {350, 320}, button);
    QVERIFY(std::abs(desk.scale().x(held) - 350) < 0.01);
    QCOMPARE(desk.canvas.cursor().shape(), Qt::ClosedHandCursor);
    QCOMPARE(desk.finals, 0);
    desk.time += 500; // the hand rests before it lets go
    desk.drop({350, 320}, button);
    QVERIFY(!desk.canvas.control().isMoving());
    QVERIFY(std::abs(desk.scale().x(held) - 350) < 0.01);
    QCOMPARE(desk.finals, 1);
    QVERIFY(desk.canvas.control().selection().empty());
}

void TestTimelineWidget::lettingGoInMotionCoastsAndEnds()
{
    Desk desk;
    desk.look(years(1994, 1996));
    const double held = desk.scale().day(600);
    desk.drag({600, 300}, {400, 300});
    desk.drop({400, 300});
    QVERIFY(desk.canvas.control().isMoving());
    desk.settle();
    QVERIFY(desk.scale().x(held) < 390);
    QCOMPARE(desk.finals, 1);
}

void TestTimelineWidget::pressingStopsACoast()
{
    Desk desk;
    desk.look(years(1994, 1996));
    desk.drag({600, 300}, {400, 300});
    desk.drop({400, 300});
    QTest::qWait(50);
    desk.mouse(QEvent::MouseButtonPress, {500, 300});
    QVERIFY(!desk.canvas.control().isMoving());
    const TimeRange stopped = desk.range();
    desk.drop({500, 300});
    QTest::qWait(50);
    QCOMPARE(desk.range(), stopped);
}

void TestTimelineWidget::reducedMotionJumps()
{
    Desk desk;
    desk.canvas.setAnimated(false);
    desk.wheel({500, 300}, {0, 120});
    QCOMPARE(desk.transients, 0);
    QCOMPARE(desk.finals, 1);
    desk.drag({600, 300}, {400, 300});
    desk.drop({400, 300});
    QVERIFY(!desk.canvas.control().isMoving());
}

void TestTimelineWidget::clickSelectsWhatIsPainted()
{
    Desk desk;
    int clicked = 0;
    const std::vector<HitArea> areas = desk.canvas.scene().hits;
    for (const HitArea &area : areas) {
        const QPointF at = Desk::middle(area.rect);
        if (area.kind != HitArea::Kind::Event || eventAt(desk.canvas.scene(), {at.x(), at.y()}) != area.row)
            continue;
        desk.click(at);
        QCOMPARE(desk.canvas.control().selection(), std::vector<Row>{area.row});
        ++clicked;
        desk.canvas.control().clearSelection();
    }
    QVERIFY(clicked >= 10);
}

void TestTimelineWidget::ctrlClickAddsAndTakesAway()
{
    Desk desk;
    desk.look(years(1994, 1995));
    const std::vector<Row> rows = eventsIn(desk.canvas.scene(), {60, 0, 900, 700});
    QVERIFY(rows.size() >= 2);
    desk.click(desk.placeOf(rows[0]));
    desk.click(desk.placeOf(rows[1]), Qt::ControlModifier);
    QCOMPARE(desk.canvas.control().selection(), (std::vector<Row>{rows[0], rows[1]}));
    desk.click(desk.placeOf(rows[0]), Qt::ControlModifier);
    QCOMPARE(desk.canvas.control().selection(), std::vector<Row>{rows[1]});
}

void TestTimelineWidget::clickOnNothingClearsTheSelection()
{
    Desk desk;
    desk.canvas.setSelection({3});
    desk.click(desk.emptyPlace());
    QVERIFY(desk.canvas.control().selection().empty());
}

void TestTimelineWidget::ctrlDragSelectsWhatItTouches()
{
    Desk desk;
    desk.look(years(1994, 1995));
    const std::vector<Row> expected = eventsIn(desk.canvas.scene(), {100, 5, 800, 690});
    QVERIFY(expected.size() > 1);
    const TimeRange before = desk.range();
    desk.drag({100, 5}, {900, 695}, Qt::LeftButton, Qt::ControlModifier);
    desk.drop({900, 695}, Qt::LeftButton, Qt::ControlModifier);
    QCOMPARE(desk.canvas.control().selection(), expected);
    QCOMPARE(desk.range(), before);
}

void TestTimelineWidget::shiftDragZoomsIntoTheStretch()
{
    Desk desk;
    TimeRange told;
    desk.canvas.setSpanWords([&told](const TimeRange &range) {
        told = range;
        return QStringLiteral("a span");
    });
    const double from = desk.scale().day(300);
    const double to = desk.scale().day(420);
    desk.drag({300, 200}, {420, 260}, Qt::LeftButton, Qt::ShiftModifier);
    desk.canvas.grab();
    QVERIFY2(std::abs(told.from - from) < 0.01 && std::abs(told.to - to) < 0.01, "the span is written in the box");
    desk.drop({420, 260}, Qt::LeftButton, Qt::ShiftModifier);
    desk.settle();
    QVERIFY(std::abs(desk.range().from - from) < 0.01);
    QVERIFY(std::abs(desk.range().to - to) < 0.01);
}

void TestTimelineWidget::escapeLeavesABoxUndone()
{
    Desk desk;
    desk.canvas.setSelection({3});
    const TimeRange before = desk.range();
    desk.drag({300, 200}, {420, 260}, Qt::LeftButton, Qt::ShiftModifier);
    desk.key(Qt::Key_Escape);
    desk.drop({420, 260}, Qt::LeftButton, Qt::ShiftModifier);
    desk.settle();
    QCOMPARE(desk.range(), before);
    QCOMPARE(desk.canvas.control().current(), Row(3));
}

void TestTimelineWidget::doubleClickOnAnEventZoomsAndAsksForDetails()
{
    Desk desk;
    const auto area = desk.find(HitArea::Kind::Event);
    QVERIFY(area);
    const Row row = area->row;
    desk.doubleClick(Desk::middle(area->rect));
    desk.settle();
    QCOMPARE(desk.details, row);
    QCOMPARE(desk.canvas.control().selection(), std::vector<Row>{row});
    QVERIFY(desk.range().length() < 200);
    const double x = desk.scale().x(daysOf(desk.events->snapshot(), row).center());
    QVERIFY(x > 400 && x < 600);
}

void TestTimelineWidget::doubleClickOnTheAxisZoomsToThatUnit()
{
    Desk desk;
    const auto area = desk.find(HitArea::Kind::Axis);
    QVERIFY(area);
    desk.doubleClick({area->rect.x + area->rect.width / 2, area->rect.bottom() - 2});
    desk.settle();
    QVERIFY(std::abs(desk.range().from - static_cast<double>(area->from.jdn)) < 0.01);
    QVERIFY(std::abs(desk.range().to - static_cast<double>(area->to.jdn)) < 0.01);
    QCOMPARE(desk.details, kNoRow);
}

void TestTimelineWidget::clickOnABadgeZoomsToItsEvents()
{
    std::vector<EventRow> facts = Desk::record();
    for (int i = 0; i < 60; ++i)
        facts.push_back(eventOn(100 + i, makeDay(1995, 6, 1 + i % 3)));
    Desk desk(facts);
    desk.look({dayNumber(1995, 5, 28), dayNumber(1995, 6, 8)});
    const auto area = desk.find(HitArea::Kind::Badge);
    QVERIFY(area);
    const double before = desk.range().length();
    desk.click(Desk::middle(area->rect));
    desk.settle();
    QVERIFY(desk.range().length() < before);
    QVERIFY(desk.range().from <= static_cast<double>(area->from.jdn));
    QVERIFY(desk.range().to >= static_cast<double>(area->to.jdn));
}

void TestTimelineWidget::arrowsWalkThroughAllEvents()
{
    Desk desk;
    desk.look({dayNumber(1990, 1, 1), dayNumber(1991, 1, 1)});
    desk.canvas.setSelection({0});
    for (Row row = 1; row < 40; ++row) {
        desk.key(Qt::Key_Right);
        QCOMPARE(desk.canvas.control().current(), row);
        const double x = desk.scale().x(daysOf(desk.events->snapshot(), row).center());
        QVERIFY2(x > 0 && x < 1000, "the view follows");
    }
    desk.key(Qt::Key_Left);
    QCOMPARE(desk.canvas.control().current(), Row(38));
}

void TestTimelineWidget::upAndDownCrossTheAxis()
{
    Desk desk;
    desk.look(years(1994, 1996));
    const auto sideOf = [&desk](Row row) { return desk.events->snapshot().events.side[row]; };
    Row above = kNoRow;
    for (const Row row : eventsIn(desk.canvas.scene(), {100, 0, 800, 700})) {
        if (sideOf(row) == Side::First)
            above = row;
    }
    QVERIFY(above != kNoRow);
    desk.canvas.setSelection({above});
    for (int i = 0; i < 8 && sideOf(desk.canvas.control().current()) != Side::Second; ++i)
        desk.key(Qt::Key_Down);
    QCOMPARE(sideOf(desk.canvas.control().current()), Side::Second);
    for (int i = 0; i < 8 && sideOf(desk.canvas.control().current()) != Side::First; ++i)
        desk.key(Qt::Key_Up);
    QCOMPARE(sideOf(desk.canvas.control().current()), Side::First);
}

void TestTimelineWidget::keysPanAndZoom()
{
    Desk desk;
    desk.look(years(1994, 1996));
    TimeRange before = desk.range();
    desk.key(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(desk.range().from > before.from && desk.range().from < before.to);
    desk.key(Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(std::abs(desk.range().from - before.from) < 1e-6);
    desk.key(Qt::Key_PageDown);
    QVERIFY(desk.range().from > before.from + before.length() * 0.8);
    before = desk.range();
    desk.key(Qt::Key_Plus);
    QVERIFY(desk.range().length() < before.length());
    desk.key(Qt::Key_Minus);
    QVERIFY(std::abs(desk.range().length() - before.length()) < 1e-6);
    desk.key(Qt::Key_Home);
    QVERIFY(desk.range().from < dayNumber(1990, 1, 10) && desk.range().to > dayNumber(1990, 1, 10));
    desk.canvas.setSelection({20});
    desk.key(Qt::Key_F);
    QVERIFY(desk.range().length() < 60);
}

void TestTimelineWidget::enterAsksForDetails()
{
    Desk desk;
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.details, kNoRow);
    desk.canvas.setSelection({7});
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.details, Row(7));
}

void TestTimelineWidget::escapeClearsTheSelection()
{
    Desk desk;
    desk.canvas.setSelection({7, 8});
    desk.key(Qt::Key_Escape);
    QVERIFY(desk.canvas.control().selection().empty());
}

void TestTimelineWidget::keyboardFocusCanBeSeen()
{
    Desk desk;
    const QColor accent = Theme::light().color(scene::Ink::Accent);
    desk.canvas.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.canvas));
    desk.canvas.clearFocus();
    desk.canvas.setFocus(Qt::TabFocusReason);
    QVERIFY(desk.canvas.hasFocus());
    QCOMPARE(desk.canvas.grab().toImage().pixelColor(0, 350), accent);
    desk.click(desk.emptyPlace());
    QVERIFY2(desk.canvas.grab().toImage().pixelColor(0, 350) != accent, "the mouse needs no ring");
    desk.key(Qt::Key_Right);
    QCOMPARE(desk.canvas.grab().toImage().pixelColor(0, 350), accent);
}

void TestTimelineWidget::hoverShowsACardAfterADelay()
{
    Desk desk;
    QSignalSpy hovered(&desk.canvas, &TimelineWidget::hoverChanged);
    const auto area = desk.find(HitArea::Kind::Event);
    QVERIFY(area);
    desk.hover(Desk::middle(area->rect));
    QCOMPARE(hovered.count(), 1);
    QCOMPARE(desk.canvas.hovered(), area->row);
    auto *card = desk.canvas.findChild<HoverCard *>();
    QVERIFY(card && !card->isVisible());
    QTRY_VERIFY(card->isVisible());
    QCOMPARE(card->text().title, PlainWords().title(area->row));
    QVERIFY(desk.canvas.rect().contains(card->geometry()));
    QVERIFY2(!QRectF(card->geometry()).contains(Desk::middle(area->rect)), "it does not cover what it tells about");
    desk.hover(desk.emptyPlace());
    QVERIFY(!card->isVisible());
}

void TestTimelineWidget::leavingEndsTheHover()
{
    Desk desk;
    const auto area = desk.find(HitArea::Kind::Event);
    QVERIFY(area);
    QSignalSpy pointed(&desk.canvas, &TimelineWidget::pointedAt);
    desk.hover(Desk::middle(area->rect));
    QCOMPARE(pointed.count(), 1);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&desk.canvas, &leave);
    QCOMPARE(desk.canvas.hovered(), kNoRow);
    QVERIFY(!pointed.last().first().value<std::optional<double>>());
}

void TestTimelineWidget::contextMenuSaysWhatItIsAbout()
{
    Desk desk;
    QSignalSpy asked(&desk.canvas, &TimelineWidget::contextMenuRequested);
    const auto area = desk.find(HitArea::Kind::Event);
    QVERIFY(area);
    const QPoint at = Desk::middle(area->rect).toPoint();
    QContextMenuEvent byMouse(QContextMenuEvent::Mouse, at, desk.canvas.mapToGlobal(at));
    QCoreApplication::sendEvent(&desk.canvas, &byMouse);
    QCOMPARE(asked.count(), 1);
    const CanvasSpot spot = asked.last().at(0).value<CanvasSpot>();
    QCOMPARE(spot.row, area->row);
    QVERIFY(spot.area && spot.area->kind == HitArea::Kind::Event);
    QVERIFY(std::abs(spot.day - desk.scale().day(at.x())) < 1e-6);
    QCOMPARE(desk.canvas.control().selection(), std::vector<Row>{area->row});
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(1, 1), desk.canvas.mapToGlobal(QPoint(1, 1)));
    QCoreApplication::sendEvent(&desk.canvas, &byKey);
    QCOMPARE(asked.last().at(0).value<CanvasSpot>().row, area->row);
    QCOMPARE(desk.canvas.mapFromGlobal(asked.last().at(1).toPoint()), at);
}

void TestTimelineWidget::nothingIsPaintedWithoutNeed()
{
    Desk desk;
    QTest::qWait(20);
    desk.paintings = 0;
    desk.canvas.setView(desk.canvas.control().view());
    desk.canvas.setSelection({});
    for (int x = 450; x < 550; x += 10)
        desk.hover({static_cast<double>(x), 40});
    QTest::qWait(20);
    QCOMPARE(desk.paintings, 0);
    desk.canvas.setSelection({1});
    ViewState view = desk.canvas.control().view();
    view.range = years(1991, 1992);
    desk.canvas.setView(view);
    QTest::qWait(20);
    QCOMPARE(desk.paintings, 1);
}

void TestTimelineWidget::canvasWithoutEventsTakesEveryHand()
{
    TimelineWidget canvas;
    canvas.resize(600, 400);
    canvas.show();
    const auto everything = [&canvas] {
        canvas.grab();
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Up, Qt::Key_Home, Qt::Key_F, Qt::Key_Plus, Qt::Key_Return,
                                  Qt::Key_BracketLeft, Qt::Key_Escape})
            QTest::keyClick(&canvas, key);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, {300, 200});
        QTest::mouseDClick(&canvas, Qt::LeftButton, {}, {300, 200});
        QCOMPARE(canvas.hovered(), kNoRow);
    };
    everything();
    canvas.setWords(std::make_shared<PlainWords>());
    everything();
    canvas.setEvents(allOf(snapshotOf({})));
    everything();
    canvas.setEvents(nullptr);
    everything();
}

void TestTimelineWidget::canvasHasANameForReaders()
{
    TimelineWidget canvas;
    QVERIFY(!canvas.accessibleName().isEmpty());
    QVERIFY(!canvas.accessibleDescription().isEmpty());
}

QTEST_MAIN(TestTimelineWidget)
#include "tst_timelinewidget.moc"
