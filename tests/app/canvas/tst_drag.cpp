#include "app/canvas/drag.h"

#include <QtTest>

using namespace detente;
using namespace detente::ui;

class TestDrag : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void buttonAndModifierSayTheKind_data();
    void buttonAndModifierSayTheKind();
    void tremblingIsAClick();
    void letGoInMotionKeepsItsSpeed();
    void handThatStoppedLetsGoStill();
    void cancelledDragIsOver();
    void moveWithoutPressIsNothing();
};

void TestDrag::buttonAndModifierSayTheKind_data()
{
    QTest::addColumn<Qt::MouseButton>("button");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<Drag::Kind>("kind");
    QTest::newRow("left pans") << Qt::LeftButton << Qt::KeyboardModifiers() << Drag::Kind::Pan;
    QTest::newRow("middle pans") << Qt::MiddleButton << Qt::KeyboardModifiers() << Drag::Kind::Pan;
    QTest::newRow("middle always pans") << Qt::MiddleButton << Qt::KeyboardModifiers(Qt::ShiftModifier)
                                        << Drag::Kind::Pan;
    QTest::newRow("shift zooms into a box")
        << Qt::LeftButton << Qt::KeyboardModifiers(Qt::ShiftModifier) << Drag::Kind::Box;
    QTest::newRow("ctrl selects several")
        << Qt::LeftButton << Qt::KeyboardModifiers(Qt::ControlModifier) << Drag::Kind::Several;
    QTest::newRow("right is no drag") << Qt::RightButton << Qt::KeyboardModifiers() << Drag::Kind::None;
}

void TestDrag::buttonAndModifierSayTheKind()
{
    QFETCH(Qt::MouseButton, button);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(Drag::Kind, kind);
    Drag drag;
    drag.press(button, modifiers, {100, 100}, {0, 1}, 0);
    drag.move({150, 100}, 20);
    QCOMPARE(drag.kind(), kind);
    QCOMPARE(drag.release(30), kind);
    QVERIFY(!drag.isPressed());
}

void TestDrag::tremblingIsAClick()
{
    Drag drag;
    drag.press(Qt::LeftButton, {}, {100, 100}, {0, 1}, 0);
    QVERIFY(!drag.move({102, 101}, 10));
    QCOMPARE(drag.release(20), Drag::Kind::None);
}

void TestDrag::letGoInMotionKeepsItsSpeed()
{
    Drag drag;
    drag.press(Qt::LeftButton, {}, {100, 100}, {0, 1}, 0);
    for (std::uint64_t t = 10; t <= 200; t += 10)
        drag.move({100 - 2.0 * static_cast<double>(t), 100}, t);
    drag.release(205);
    QVERIFY(drag.speed() < -1.7 && drag.speed() > -2.1);
}

void TestDrag::handThatStoppedLetsGoStill()
{
    Drag drag;
    drag.press(Qt::LeftButton, {}, {100, 100}, {0, 1}, 0);
    drag.move({300, 100}, 50);
    drag.release(400);
    QCOMPARE(drag.speed(), 0.0);
}

void TestDrag::cancelledDragIsOver()
{
    Drag drag;
    drag.press(Qt::LeftButton, {}, {100, 100}, {0, 1}, 0);
    drag.move({300, 100}, 50);
    drag.cancel();
    QVERIFY(!drag.move({400, 100}, 60));
    QCOMPARE(drag.release(70), Drag::Kind::None);
    QCOMPARE(drag.speed(), 0.0);
}

void TestDrag::moveWithoutPressIsNothing()
{
    Drag drag;
    QVERIFY(!drag.move({400, 100}, 60));
    QCOMPARE(drag.kind(), Drag::Kind::None);
}

QTEST_GUILESS_MAIN(TestDrag)
#include "tst_drag.moc"
