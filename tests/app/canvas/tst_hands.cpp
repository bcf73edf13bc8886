#include "tests/app/canvas/desk.h"

#include <QFocusEvent>

using namespace detente;
using namespace detente::testing;
using namespace detente::ui;
using scene::HitArea;

/// Hands that do more than one thing at a time, change their mind, or use other devices than a mouse.
class TestHands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyPressStopsACoast_data();
    void anyPressStopsACoast();
    void wheelTakesOverFromACoast();
    void secondButtonLeavesTheDragAlone();
    void dragWhoseReleaseWasNotHeardEnds();
    void losingTheFocusEndsADrag();
    void middleButtonPansWhateverIsHeld_data();
    void middleButtonPansWhateverIsHeld();
    void spanOfTheBoxIsWrittenInIt();
    void boxOfAFewPixelsWasASlip();
    void trackpadInPhasesPans();
    void twoFingersUpAndDownScrollTheLanes();
    void twoFingersOnAScreenZoomAndMove();
    void rightClickSelectsWhatItIsAbout();
    void rightClickInTheSelectionKeepsIt();
    void rightClickOnTheAxisTellsItsUnit();
    void doubleClickKeepsTheEventSelected();
    void ctrlASelectsWhatIsInThePicture();
    void ctrlArrowsTakeNeighborsIntoTheSelection();
    void twoSelectedEventsAreMeasured();

private:
    static void rightClick(Desk &desk, QPointF at);
};

void TestHands::rightClick(Desk &desk, QPointF at)
{
    desk.mouse(QEvent::MouseButtonPress, at, Qt::RightButton);
    QContextMenuEvent menu(QContextMenuEvent::Mouse, at.toPoint(), desk.canvas.mapToGlobal(at.toPoint()));
    QCoreApplication::sendEvent(&desk.canvas, &menu);
    desk.mouse(QEvent::MouseButtonRelease, at, Qt::RightButton);
}

void TestHands::anyPressStopsACoast_data()
{
    QTest::addColumn<Qt::MouseButton>("button");
    QTest::newRow("left") << Qt::LeftButton;
    QTest::newRow("middle") << Qt::MiddleButton;
    QTest::newRow("right") << Qt::RightButton;
}

void TestHands::anyPressStopsACoast()
{
    QFETCH(Qt::MouseButton, button);
    Desk desk;
    desk.look(years(1994, 1996));
    desk.drag({600, 300}, {400, 300});
    desk.drop({400, 300});
    QVERIFY(desk.canvas.control().isMoving());
    desk.mouse(QEvent::MouseButtonPress, desk.emptyPlace(), button);
    QVERIFY(!desk.canvas.control().isMoving());
    const TimeRange stopped = desk.range();
    desk.drop(desk.emptyPlace(), button);
    QTest::qWait(50);
    QCOMPARE(desk.range(), stopped);
}

void TestHands::wheelTakesOverFromACoast()
{
    Desk desk;
    desk.look(years(1994, 1996));
    desk.drag({600, 300}, {400, 300});
    desk.drop({400, 300});
    const double held = desk.scale().day(500);
    const double before = desk.range().length();
    desk.wheel({500, 300}, {0, 120});
    desk.settle();
    QVERIFY(std::abs(desk.scale().x(held) - 500) < 1);
    QVERIFY(desk.range().length() < before);
}

void TestHands::secondButtonLeavesTheDragAlone()
{
    Desk desk;
    const double held = desk.scale().day(600);
    desk.drag({600, 300}, {500, 300});
    rightClick(desk, {500, 300});
    desk.mouse(QEvent::MouseMove, {450, 300});
    QVERIFY(std::abs(desk.scale().x(held) - 450) < 0.01);
    desk.time += 500;
    desk.drop({450, 300});
    QVERIFY(std::abs(desk.scale().x(held) - 450) < 0.01);
    QVERIFY(desk.canvas.control().selection().empty());
}

void TestHands::dragWhoseReleaseWasNotHeardEnds()
{
    Desk desk;
    desk.drag({600, 300}, {500, 300});
    const TimeRange there = desk.range();
    desk.hover({300, 300});
    desk.hover({200, 300});
    QCOMPARE(desk.range(), there);
    QVERIFY(desk.canvas.cursor().shape() != Qt::ClosedHandCursor);
    QCOMPARE(desk.finals, 1);
}

void TestHands::losingTheFocusEndsADrag()
{
    Desk desk;
    desk.drag({300, 200}, {500, 200}, Qt::LeftButton, Qt::ShiftModifier);
    const TimeRange before = desk.range();
    QFocusEvent out(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
    QCoreApplication::sendEvent(&desk.canvas, &out);
    desk.drop({500, 200}, Qt::LeftButton, Qt::ShiftModifier);
    QCOMPARE(desk.range(), before);
}

void TestHands::middleButtonPansWhateverIsHeld_data()
{
    QTest::addColumn<Qt::KeyboardModifier>("modifier");
    QTest::newRow("nothing") << Qt::NoModifier;
    QTest::newRow("Shift") << Qt::ShiftModifier;
    QTest::newRow("Ctrl") << Qt::ControlModifier;
}

void TestHands::middleButtonPansWhateverIsHeld()
{
    QFETCH(Qt::KeyboardModifier, modifier);
    Desk desk;
    const auto area = desk.find(HitArea::Kind::Event);
    QVERIFY(area);
    const QPointF from = desk.placeOf(area->row); // on an event, too
    const double held = desk.scale().day(from.x());
    desk.drag(from, from + QPointF(120, 0), Qt::MiddleButton, modifier);
    QVERIFY(std::abs(desk.scale().x(held) - from.x() - 120) < 0.01);
    desk.time += 500;
    desk.drop(from + QPointF(120, 0), Qt::MiddleButton, modifier);
    QVERIFY(desk.canvas.control().selection().empty());
}

void TestHands::spanOfTheBoxIsWrittenInIt()
{
    Desk desk;
    std::optional<TimeRange> asked;
    desk.canvas.setSpanWords([&asked](const TimeRange &range) {
        asked = range;
        return QStringLiteral("words");
    });
    desk.drag({300, 200}, {500, 260}, Qt::LeftButton, Qt::ShiftModifier);
    const QImage with = desk.canvas.grab().toImage();
    QVERIFY(asked);
    QVERIFY(std::abs(asked->from - desk.scale().day(300)) < 1e-6);
    QVERIFY(std::abs(asked->to - desk.scale().day(500)) < 1e-6);
    desk.canvas.setSpanWords([](const TimeRange &) { return QString(); });
    QVERIFY(desk.canvas.grab().toImage() != with);
    desk.key(Qt::Key_Escape);
}

void TestHands::boxOfAFewPixelsWasASlip()
{
    Desk desk;
    const TimeRange before = desk.range();
    desk.drag({300, 200}, {306, 200}, Qt::LeftButton, Qt::ShiftModifier);
    desk.drop({306, 200}, Qt::LeftButton, Qt::ShiftModifier);
    desk.settle();
    QCOMPARE(desk.range(), before);
}

void TestHands::trackpadInPhasesPans()
{
    Desk desk;
    const double day = desk.scale().day(400);
    const double before = desk.range().length();
    const QPointF at(400, 300);
    for (const Qt::ScrollPhase phase : {Qt::ScrollBegin, Qt::ScrollUpdate, Qt::ScrollUpdate, Qt::ScrollEnd}) {
        QWheelEvent event(at, desk.canvas.mapToGlobal(at), {10, 0}, {20, 0}, Qt::NoButton, {}, phase, false);
        QCoreApplication::sendEvent(&desk.canvas, &event);
    }
    QVERIFY(std::abs(desk.scale().x(day) - 440) < 0.01);
    QVERIFY(std::abs(desk.range().length() - before) < 1e-6);
}

void TestHands::twoFingersUpAndDownScrollTheLanes()
{
    const QPointingDevice pad(QStringLiteral("pad"), 77, QInputDevice::DeviceType::TouchPad,
                              QPointingDevice::PointerType::Finger, QInputDevice::Capability::Scroll, 2, 0);
    std::vector<EventRow> crowd;
    for (int i = 0; i < 400; ++i)
        crowd.push_back(eventOn(i + 1, makeDay(1995, 1, 1 + i % 28), i % 2 ? Side::First : Side::Second));
    Desk desk(crowd);
    desk.look(years(1994, 1997));
    desk.wheel({400, 300}, {0, -120}, {}, {0, -60}, &pad);
    QCOMPARE(desk.canvas.control().view().laneScroll, 60.0);
    desk.wheel({400, 300}, {0, 120}, {}, {0, 60}, &pad);
    QCOMPARE(desk.canvas.control().view().laneScroll, 0.0);
}

void TestHands::twoFingersOnAScreenZoomAndMove()
{
    const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    Desk desk;
    const double before = desk.range().length();
    const double middle = desk.scale().day(500);
    const auto touch = [&](QPoint one, QPoint other) {
        QTest::touchEvent(&desk.canvas, screen.get()).move(0, one, &desk.canvas).move(1, other, &desk.canvas);
        QCoreApplication::processEvents();
    };
    QTest::touchEvent(&desk.canvas, screen.get())
        .press(0, QPoint(450, 300), &desk.canvas)
        .press(1, QPoint(550, 300), &desk.canvas);
    for (int i = 1; i <= 10; ++i)
        touch({450 - 10 * i, 300}, {550 + 10 * i, 300});
    QVERIFY(desk.range().length() < before / 2);
    QVERIFY(std::abs(desk.scale().x(middle) - 500) < 3);
    const double length = desk.range().length();
    const double held = desk.scale().x(middle);
    for (int i = 1; i <= 10; ++i)
        touch({350 + 10 * i, 300}, {650 + 10 * i, 300});
    QVERIFY(std::abs(desk.range().length() / length - 1) < 0.02);
    QVERIFY(std::abs(desk.scale().x(middle) - held - 100) < 3);
    QTest::touchEvent(&desk.canvas, screen.get())
        .release(0, QPoint(450, 300), &desk.canvas)
        .release(1, QPoint(750, 300), &desk.canvas);
    desk.settle();
    QVERIFY(desk.canvas.control().selection().empty());
}

void TestHands::rightClickSelectsWhatItIsAbout()
{
    Desk desk;
    desk.canvas.setSelection({1});
    QSignalSpy asked(&desk.canvas, &TimelineWidget::contextMenuRequested);
    const auto area = desk.find(HitArea::Kind::Event);
    QVERIFY(area && area->row != 1);
    rightClick(desk, desk.placeOf(area->row));
    QCOMPARE(desk.canvas.control().selection(), std::vector<Row>{area->row});
    QCOMPARE(asked.count(), 1);
}

void TestHands::rightClickInTheSelectionKeepsIt()
{
    Desk desk;
    const auto area = desk.find(HitArea::Kind::Event);
    QVERIFY(area);
    const std::vector<Row> several{area->row, 30};
    desk.canvas.setSelection(several);
    rightClick(desk, desk.placeOf(area->row));
    QCOMPARE(desk.canvas.control().selection(), several);
}

void TestHands::rightClickOnTheAxisTellsItsUnit()
{
    Desk desk;
    desk.canvas.setSelection({1});
    QSignalSpy asked(&desk.canvas, &TimelineWidget::contextMenuRequested);
    const auto area = desk.find(HitArea::Kind::Axis);
    QVERIFY(area);
    rightClick(desk, Desk::middle(area->rect));
    QCOMPARE(asked.count(), 1);
    const CanvasSpot spot = asked.last().at(0).value<CanvasSpot>();
    QCOMPARE(spot.row, kNoRow);
    QVERIFY(spot.area && spot.area->kind == HitArea::Kind::Axis);
    QVERIFY(static_cast<double>(spot.area->from.jdn) <= spot.day && spot.day < static_cast<double>(spot.area->to.jdn));
    QCOMPARE(desk.canvas.control().selection(), std::vector<Row>{1});
}

void TestHands::doubleClickKeepsTheEventSelected()
{
    Desk desk;
    const auto area = desk.find(HitArea::Kind::Event);
    QVERIFY(area);
    desk.doubleClick(desk.placeOf(area->row));
    desk.settle();
    QCOMPARE(desk.canvas.control().selection(), std::vector<Row>{area->row});
    QCOMPARE(desk.details, area->row);
}

void TestHands::ctrlASelectsWhatIsInThePicture()
{
    Desk desk;
    desk.canvas.perform(CanvasKey::SelectAll);
    const scene::Scene &scene = desk.canvas.scene();
    QCOMPARE(desk.canvas.control().selection(), eventsIn(scene, {0, 0, scene.width, scene.height}));
    QVERIFY(desk.canvas.control().selection().size() > 10);
}

void TestHands::ctrlArrowsTakeNeighborsIntoTheSelection()
{
    Desk desk;
    desk.canvas.setSelection({10});
    desk.canvas.perform(CanvasKey::ExtendLater);
    desk.canvas.perform(CanvasKey::ExtendLater);
    QCOMPARE(desk.canvas.control().selection(), (std::vector<Row>{10, 11, 12}));
    desk.canvas.perform(CanvasKey::ExtendEarlier);
    QCOMPARE(desk.canvas.control().selection(), (std::vector<Row>{10, 11}));
    desk.canvas.setSelection({0});
    desk.canvas.perform(CanvasKey::ExtendEarlier);
    QCOMPARE(desk.canvas.control().selection(), std::vector<Row>{0});
    desk.canvas.setSelection({});
    desk.canvas.perform(CanvasKey::ExtendLater);
    QCOMPARE(desk.canvas.control().selection().size(), std::size_t(1));
}

void TestHands::twoSelectedEventsAreMeasured()
{
    Desk desk;
    const auto redAt = [&desk](double x) {
        const QImage picture = desk.canvas.grab().toImage();
        const double ratio = picture.devicePixelRatio();
        return picture.pixelColor(static_cast<int>(x * ratio), static_cast<int>(desk.canvas.scene().axis.y * ratio));
    };
    const Snapshot &snapshot = desk.events->snapshot();
    desk.canvas.setSelection({12, 24});
    const double between = desk.scale().x((snapshot.events.earliest[12] + snapshot.events.earliest[24]) / 2.0);
    const QColor accent = Theme::light().color(scene::Ink::Accent);
    QCOMPARE(redAt(between), accent);
    desk.canvas.setSelection({12});
    QVERIFY(redAt(between) != accent);
}

QTEST_MAIN(TestHands)
#include "tst_hands.moc"
