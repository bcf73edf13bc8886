#include "app/canvas/canvasaccessible.h"
#include "tests/app/canvas/desk.h"

#include <QAccessible>

using namespace detente;
using namespace detente::testing;
using namespace detente::ui;
using namespace Qt::Literals::StringLiterals;

/// The canvas as assistive programs see it.
class TestCanvasAccessible : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void canvasIsAListOfTheEventsInThePicture();
    void eventsAreNamedByTitleDateAndSide();
    void eventsStandWhereTheyArePainted();
    void childrenFollowThePicture();
    void currentEventIsAChildEvenOutsideThePicture();
    void pressingSelectsAndFocuses();
    void showingTheMenuAsksForIt();
    void focusFollowsTheSelection();
    void changesOfTheSelectionAreTold_data();
    void changesOfTheSelectionAreTold();
    void anotherRecordInvalidatesWhatWasHeld();
    void emptyCanvasHasNoChildren();
};

void TestCanvasAccessible::canvasIsAListOfTheEventsInThePicture()
{
    Desk desk;
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&desk.canvas);
    QVERIFY(list && list->isValid());
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), u"Timeline"_s);
    const scene::Scene &scene = desk.canvas.scene();
    const std::vector<Row> rows = eventsIn(scene, {0, 0, scene.width, scene.height});
    QVERIFY(rows.size() > 10);
    QCOMPARE(list->childCount(), static_cast<int>(rows.size()));
    for (int i = 0; i < list->childCount(); ++i) {
        QAccessibleInterface *item = list->child(i);
        QVERIFY(item && item->isValid());
        QCOMPARE(item->role(), QAccessible::ListItem);
        QCOMPARE(item->parent(), list);
        QCOMPARE(list->indexOfChild(item), i);
        QCOMPARE(item->text(QAccessible::Name), desk.canvas.spokenName(rows[static_cast<std::size_t>(i)]));
        QCOMPARE(item, list->child(i));
    }
    QVERIFY(!list->child(-1));
    QVERIFY(!list->child(list->childCount()));
}

void TestCanvasAccessible::eventsAreNamedByTitleDateAndSide()
{
    Desk desk;
    QCOMPARE(CanvasAccessible::of(&desk.canvas)->event(4)->text(QAccessible::Name),
             u"Event number 4 with a title, date 4, second"_s);
    QVERIFY(!CanvasAccessible::of(&desk.canvas)->event(4000));
}

void TestCanvasAccessible::eventsStandWhereTheyArePainted()
{
    Desk desk;
    CanvasAccessible *list = CanvasAccessible::of(&desk.canvas);
    const auto area = desk.find(HitArea::Kind::Event);
    QVERIFY(area);
    const QPoint middle = desk.canvas.mapToGlobal(desk.placeOf(area->row)).toPoint();
    QAccessibleInterface *item = list->event(area->row);
    QVERIFY(item->rect().contains(middle));
    QVERIFY(list->rect().contains(item->rect()));
    QCOMPARE(list->childAt(middle.x(), middle.y()), item);
    const QPoint empty = desk.canvas.mapToGlobal(desk.emptyPlace()).toPoint();
    QVERIFY(!list->childAt(empty.x(), empty.y()));
    QVERIFY(!item->state().offscreen);
    QVERIFY(item->state().selectable && item->state().focusable);
}

void TestCanvasAccessible::childrenFollowThePicture()
{
    Desk desk;
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&desk.canvas);
    const int before = list->childCount();
    desk.look(years(1990, 1992));
    QVERIFY(list->childCount() < before);
    QVERIFY(list->childCount() > 0);
    desk.look(years(2100, 2110));
    QCOMPARE(list->childCount(), 0);
}

void TestCanvasAccessible::currentEventIsAChildEvenOutsideThePicture()
{
    Desk desk;
    desk.canvas.setSelection({20});
    desk.look(years(2100, 2110));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&desk.canvas);
    QCOMPARE(list->childCount(), 1);
    QVERIFY(list->child(0)->state().offscreen);
    QVERIFY(list->child(0)->state().selected);
    QVERIFY(list->child(0)->rect().isEmpty());
}

void TestCanvasAccessible::pressingSelectsAndFocuses()
{
    Desk desk;
    CanvasAccessible *list = CanvasAccessible::of(&desk.canvas);
    QAccessibleInterface *item = list->event(7);
    QAccessibleActionInterface *actions = item->actionInterface();
    QVERIFY(actions);
    QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::pressAction()));
    actions->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(desk.canvas.control().selection(), std::vector<Row>{7});
    QVERIFY(item->state().selected);
    desk.canvas.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.canvas));
    QVERIFY(item->state().focused);
    QCOMPARE(list->focusChild(), item);
    QVERIFY(!list->event(8)->state().selected);
}

void TestCanvasAccessible::showingTheMenuAsksForIt()
{
    Desk desk;
    QSignalSpy asked(&desk.canvas, &TimelineWidget::contextMenuRequested);
    const auto area = desk.find(HitArea::Kind::Event);
    QVERIFY(area);
    CanvasAccessible::of(&desk.canvas)
        ->event(area->row)
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::showMenuAction());
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.last().at(0).value<CanvasSpot>().row, area->row);
}

void TestCanvasAccessible::focusFollowsTheSelection()
{
    Desk desk;
    desk.canvas.activateWindow();
    desk.canvas.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&desk.canvas));
    CanvasAccessible *list = CanvasAccessible::of(&desk.canvas);
    desk.click(desk.placeOf(desk.find(HitArea::Kind::Event)->row));
    const Row first = desk.canvas.control().current();
    QCOMPARE(list->focusChild(), list->event(first));
    desk.key(Qt::Key_Right);
    const Row next = desk.canvas.control().current();
    QVERIFY(next != first);
    QVERIFY(list->event(next)->state().focused);
    QVERIFY(!list->event(first)->state().focused);
    QVERIFY(!list->event(first)->state().selected);
    desk.key(Qt::Key_Escape);
    QVERIFY(!list->focusChild());
}

void TestCanvasAccessible::changesOfTheSelectionAreTold_data()
{
    using A = QAccessible;
    QTest::addColumn<std::vector<Row>>("before");
    QTest::addColumn<std::vector<Row>>("after");
    QTest::addColumn<std::vector<SelectionNews>>("news");
    const auto row = [](const char *name, const std::vector<Row> &before, const std::vector<Row> &after,
                        const std::vector<SelectionNews> &news) { QTest::newRow(name) << before << after << news; };
    row("first event", {}, {3}, {{3, A::Selection}, {3, A::Focus}});
    row("next event", {3}, {4}, {{3, A::SelectionRemove}, {4, A::Selection}, {4, A::Focus}});
    row("two more", {3}, {3, 5, 8}, {{5, A::SelectionAdd}, {8, A::SelectionAdd}, {8, A::Focus}});
    row("one less", {3, 5, 8}, {3, 8}, {{5, A::SelectionRemove}});
    row("none", {3}, {}, {{3, A::SelectionRemove}, {kNoRow, A::Focus}});
    row("the same", {3, 5}, {3, 5}, {});
}

void TestCanvasAccessible::changesOfTheSelectionAreTold()
{
    QFETCH(const std::vector<Row>, before);
    QFETCH(const std::vector<Row>, after);
    QFETCH(const std::vector<SelectionNews>, news);
    QVERIFY(selectionNews(before, after) == news);
}

void TestCanvasAccessible::anotherRecordInvalidatesWhatWasHeld()
{
    Desk desk;
    CanvasAccessible *list = CanvasAccessible::of(&desk.canvas);
    const QAccessible::Id held = QAccessible::uniqueId(list->event(5));
    QVERIFY(QAccessible::accessibleInterface(held)->isValid());
    desk.canvas.setEvents(allOf(snapshotOf({eventOn(1, makeDay(1993, 1, 1))})));
    QVERIFY(!QAccessible::accessibleInterface(held)->isValid());
    QCOMPARE(QAccessible::accessibleInterface(held)->text(QAccessible::Name), QString());
    QCOMPARE(list->childCount(), 1);
    QVERIFY(list->child(0)->isValid());
    QVERIFY(!QAccessible::accessibleInterface(held));
}

void TestCanvasAccessible::emptyCanvasHasNoChildren()
{
    TimelineWidget canvas;
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&canvas);
    QCOMPARE(list->childCount(), 0);
    QVERIFY(!list->child(0));
    QVERIFY(!list->focusChild());
    QVERIFY(!list->childAt(5, 5));
}

QTEST_MAIN(TestCanvasAccessible)
#include "tst_canvasaccessible.moc"
