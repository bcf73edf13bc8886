#include "tests/app/canvas/desk.h"

#include <QAccessible>

using namespace detente;
using namespace detente::testing;
using namespace detente::ui;

namespace {

std::vector<LegendEntry> entries(int count)
{
    std::vector<LegendEntry> result;
    for (int i = 0; i < count; ++i) {
        scene::Mark mark;
        mark.size = 10;
        result.push_back({QStringLiteral("Sign number %1").arg(i), mark, {}, false});
    }
    return result;
}

} // namespace

/// The legend at the foot of the canvas.
class TestLegendStrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pictureEndsWhereTheLegendBegins();
    void hidingGivesTheRoomBack();
    void narrowCanvasHasMoreRows();
    void legendNeverTakesMoreThanAThird();
    void anotherColorModeAsksForOtherEntries();
    void closingIsAskedFor();
    void handsOnTheLegendAreNotForThePicture();
    void legendIsTheLastChildForReaders();
    void withoutWordsThereIsNone();
};

void TestLegendStrip::pictureEndsWhereTheLegendBegins()
{
    Desk desk;
    desk.canvas.setLegendWords([](ColorMode) { return entries(12); });
    QVERIFY(!desk.canvas.legend());
    QCOMPARE(desk.canvas.scene().height, 700.0);
    desk.canvas.setLegendShown(true);
    LegendStrip *legend = desk.canvas.legend();
    QVERIFY(legend);
    QCOMPARE(legend->geometry().bottom(), desk.canvas.rect().bottom());
    QCOMPARE(legend->width(), desk.canvas.width());
    QCOMPARE(desk.canvas.scene().height, static_cast<double>(legend->y()));
    for (const HitArea &area : desk.canvas.scene().hits)
        QVERIFY(area.rect.bottom() <= legend->y() + 1);
}

void TestLegendStrip::hidingGivesTheRoomBack()
{
    Desk desk;
    desk.canvas.setLegendWords([](ColorMode) { return entries(3); });
    desk.canvas.setLegendShown(true);
    desk.canvas.setLegendShown(false);
    QVERIFY(!desk.canvas.legend());
    QCOMPARE(desk.canvas.scene().height, 700.0);
}

void TestLegendStrip::narrowCanvasHasMoreRows()
{
    Desk desk;
    desk.canvas.setLegendWords([](ColorMode) { return entries(12); });
    desk.canvas.setLegendShown(true);
    const int wide = desk.canvas.legend()->height();
    desk.canvas.resize(500, 700);
    QVERIFY(desk.canvas.legend()->height() > wide);
    QCOMPARE(desk.canvas.legend()->height(), desk.canvas.legend()->heightFor(500));
}

void TestLegendStrip::legendNeverTakesMoreThanAThird()
{
    Desk desk;
    desk.canvas.setLegendWords([](ColorMode) { return entries(80); });
    desk.canvas.setLegendShown(true);
    desk.canvas.resize(320, 300);
    QCOMPARE(desk.canvas.legend()->height(), 100);
    QCOMPARE(desk.canvas.scene().height, 200.0);
}

void TestLegendStrip::anotherColorModeAsksForOtherEntries()
{
    Desk desk;
    desk.canvas.setLegendWords([](ColorMode mode) { return entries(mode == ColorMode::Side ? 4 : 10); });
    desk.canvas.setLegendShown(true);
    QCOMPARE(desk.canvas.legend()->entries().size(), std::size_t(10));
    ViewState view = desk.canvas.control().view();
    view.color = ColorMode::Side;
    desk.canvas.setView(view);
    QCOMPARE(desk.canvas.legend()->entries().size(), std::size_t(4));
}

void TestLegendStrip::closingIsAskedFor()
{
    Desk desk;
    desk.canvas.setLegendWords([](ColorMode) { return entries(3); });
    desk.canvas.setLegendShown(true);
    QSignalSpy asked(&desk.canvas, &TimelineWidget::legendCloseRequested);
    auto *close = desk.canvas.legend()->findChild<QToolButton *>();
    QVERIFY(close);
    QVERIFY(!close->accessibleName().isEmpty());
    QTest::mouseClick(close, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QVERIFY2(desk.canvas.legend(), "its owner hides it");
}

void TestLegendStrip::handsOnTheLegendAreNotForThePicture()
{
    Desk desk;
    desk.canvas.setSelection({5});
    desk.canvas.setLegendWords([](ColorMode) { return entries(3); });
    desk.canvas.setLegendShown(true);
    const TimeRange before = desk.range();
    QTest::mousePress(desk.canvas.legend(), Qt::LeftButton, {}, QPoint(500, 5));
    QTest::mouseMove(desk.canvas.legend(), QPoint(300, 5));
    QTest::mouseRelease(desk.canvas.legend(), Qt::LeftButton, {}, QPoint(300, 5));
    QCOMPARE(desk.range(), before);
    QCOMPARE(desk.canvas.control().selection(), std::vector<Row>{5});
}

void TestLegendStrip::legendIsTheLastChildForReaders()
{
    Desk desk;
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&desk.canvas);
    const int before = list->childCount();
    desk.canvas.setLegendWords([](ColorMode) { return entries(3); });
    desk.canvas.setLegendShown(true);
    QAccessibleInterface *last = list->child(list->childCount() - 1);
    QVERIFY(before > 0 && last);
    QCOMPARE(last->object(), desk.canvas.legend());
    QCOMPARE(last->text(QAccessible::Name), QStringLiteral("Legend"));
    QVERIFY(last->text(QAccessible::Description).contains(QStringLiteral("Sign number 2")));
    QCOMPARE(list->indexOfChild(last), list->childCount() - 1);
    const QPoint on = desk.canvas.legend()->mapToGlobal(QPoint(5, 5));
    QCOMPARE(list->childAt(on.x(), on.y()), last);
}

void TestLegendStrip::withoutWordsThereIsNone()
{
    Desk desk;
    desk.canvas.setLegendShown(true);
    QVERIFY(!desk.canvas.legend());
    QCOMPARE(desk.canvas.scene().height, 700.0);
}

QTEST_MAIN(TestLegendStrip)
#include "tst_legendstrip.moc"
