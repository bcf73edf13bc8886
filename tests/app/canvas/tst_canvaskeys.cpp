#include "app/canvas/canvaskeys.h"

#include <QtTest>

using namespace detente::ui;

class TestCanvasKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysMeanWhatTheShortcutListSays_data();
    void keysMeanWhatTheShortcutListSays();
};

void TestCanvasKeys::keysMeanWhatTheShortcutListSays_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<CanvasKey>("meaning");
    const Qt::KeyboardModifiers none;
    const Qt::KeyboardModifiers shift = Qt::ShiftModifier;
    QTest::newRow("left") << int(Qt::Key_Left) << none << CanvasKey::PreviousEvent;
    QTest::newRow("right") << int(Qt::Key_Right) << none << CanvasKey::NextEvent;
    QTest::newRow("keypad right") << int(Qt::Key_Right) << Qt::KeyboardModifiers(Qt::KeypadModifier)
                                  << CanvasKey::NextEvent;
    QTest::newRow("up") << int(Qt::Key_Up) << none << CanvasKey::EventAbove;
    QTest::newRow("shift left") << int(Qt::Key_Left) << shift << CanvasKey::PanEarlier;
    QTest::newRow("plus with shift") << int(Qt::Key_Plus) << shift << CanvasKey::ZoomIn;
    QTest::newRow("equal") << int(Qt::Key_Equal) << none << CanvasKey::ZoomIn;
    QTest::newRow("keypad plus") << int(Qt::Key_Plus) << Qt::KeyboardModifiers(Qt::KeypadModifier) << CanvasKey::ZoomIn;
    QTest::newRow("F") << int(Qt::Key_F) << none << CanvasKey::FrameSelection;
    QTest::newRow("F under a Russian layout") << 0x0410 << none << CanvasKey::FrameSelection;
    QTest::newRow("escape") << int(Qt::Key_Escape) << none << CanvasKey::Clear;
    QTest::newRow("keypad enter") << int(Qt::Key_Enter) << Qt::KeyboardModifiers(Qt::KeypadModifier)
                                  << CanvasKey::Details;
    QTest::newRow("ctrl F is for the window")
        << int(Qt::Key_F) << Qt::KeyboardModifiers(Qt::ControlModifier) << CanvasKey::None;
    QTest::newRow("alt left is for the window")
        << int(Qt::Key_Left) << Qt::KeyboardModifiers(Qt::AltModifier) << CanvasKey::None;
    QTest::newRow("other letters") << int(Qt::Key_Q) << none << CanvasKey::None;
}

void TestCanvasKeys::keysMeanWhatTheShortcutListSays()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(CanvasKey, meaning);
    QCOMPARE(CanvasKeys::standard().meaning(QKeyEvent(QEvent::KeyPress, key, modifiers)), meaning);
}

QTEST_GUILESS_MAIN(TestCanvasKeys)
#include "tst_canvaskeys.moc"
