#include "app/window/canvasmenu.h"
#include "app/window/statusline.h"
#include "tests/app/window/windowfixture.h"

#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QWheelEvent>

using namespace detente;
using namespace detente::ui;
using namespace Qt::Literals::StringLiterals;

/// Moving about with the whole window: what back returns to, what menus offer, what the bars say.
class TestViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void turnsOfTheWheelAreOnePlace();
    void jumpIsOnePlaceHoweverManyFramesItHas();
    void jumpFromAViewThatDidNotRestReturnsThere();
    void walkingALinkCanBeUndone();
    void backAndForwardGlide();
    void pressingAHandStopsTheGlideBack();
    void zoomPresetsShowAUnitOfTheCalendar_data();
    void zoomPresetsShowAUnitOfTheCalendar();
    void framingTwiceReturns();
    void menuOfAnEventActsOnIt();
    void menuOfTheAxisOffersItsUnits();
    void menuOffersNoLinksWhereThereAreNone();
    void statusSaysHowFarApartTwoEventsAre();
    void legendAndAnimationsAreRemembered();
    void closingTheLegendUnchecksItsAction();

private:
    Session &session() { return fixture_->session(); }
    TimelineWidget &canvas() { return fixture_->canvas(); }
    const TimeRange &range() { return session().view().range; }
    void wheel(int notches);
    void animate();
    /// The first event of the record that has (or has not) a link to another.
    Row linked(bool wanted);
    QStringList textsOf(const QMenu &menu);
    QAction *entry(QMenu &menu, const QString &beginning);

    std::unique_ptr<WindowFixture> fixture_;
};

void TestViews::init()
{
    fixture_ = std::make_unique<WindowFixture>();
    QVERIFY(fixture_->open());
}

void TestViews::cleanup()
{
    fixture_.reset();
}

void TestViews::wheel(int notches)
{
    const QPointF at(canvas().width() / 2.0, 200);
    for (int i = 0; i < notches; ++i) {
        QWheelEvent event(at, canvas().mapToGlobal(at), {}, {0, 120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&canvas(), &event);
        QTRY_VERIFY(!canvas().control().isMoving());
    }
}

void TestViews::animate()
{
    canvas().setAnimated(true);
    QVERIFY2(canvas().isAnimated(), "the style must not forbid it, or these tests show nothing");
}

Row TestViews::linked(bool wanted)
{
    const Snapshot &snapshot = *session().snapshot();
    for (Row row = 0; row < snapshot.events.size(); ++row) {
        if (!snapshot.linksFrom(row).empty() == wanted && (wanted || snapshot.linksTo(row).empty()))
            return row;
    }
    return kNoRow;
}

QStringList TestViews::textsOf(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions())
        texts << action->text().remove(u'&');
    return texts;
}

QAction *TestViews::entry(QMenu &menu, const QString &beginning)
{
    for (QAction *action : menu.actions()) {
        if (action->text().remove(u'&').startsWith(beginning))
            return action;
    }
    return nullptr;
}

void TestViews::turnsOfTheWheelAreOnePlace()
{
    animate();
    const TimeRange before = range();
    wheel(4);
    QVERIFY(range().length() < before.length() / 2);
    fixture_->trigger(ActionId::Back);
    QCOMPARE(range(), before);
    QVERIFY(!session().canGoBack());
}

void TestViews::jumpIsOnePlaceHoweverManyFramesItHas()
{
    animate();
    const TimeRange before = range();
    int frames = 0;
    connect(&session(), &Session::viewChanged, this, [&frames] { ++frames; });
    fixture_->trigger(ActionId::WholeRecord);
    QTRY_VERIFY(!canvas().control().isMoving());
    QVERIFY(frames > 2);
    QVERIFY(range().length() > before.length());
    fixture_->trigger(ActionId::Back);
    QCOMPARE(range(), before);
    QVERIFY(!session().canGoBack());
}

void TestViews::jumpFromAViewThatDidNotRestReturnsThere()
{
    animate();
    wheel(2);
    const TimeRange zoomed = range();
    fixture_->trigger(ActionId::WholeRecord);
    QTRY_VERIFY(!canvas().control().isMoving());
    fixture_->trigger(ActionId::Back);
    QCOMPARE(range(), zoomed);
}

void TestViews::walkingALinkCanBeUndone()
{
    const Row row = linked(true);
    QVERIFY(row != kNoRow);
    session().select({row});
    fixture_->trigger(ActionId::FrameSelection);
    canvas().setFocus();
    const QStringList there = session().view().selection;
    QTest::keyClick(&canvas(), Qt::Key_BracketLeft);
    const QStringList answered = session().view().selection;
    QVERIFY(answered != there);
    QCOMPARE(session().rowOf(answered.constFirst()), session().snapshot()->linksFrom(row).front().to);
    fixture_->trigger(ActionId::Back);
    QCOMPARE(session().view().selection, there);
    fixture_->trigger(ActionId::Forward);
    QCOMPARE(session().view().selection, answered);
}

void TestViews::backAndForwardGlide()
{
    const TimeRange before = range();
    fixture_->trigger(ActionId::WholeRecord);
    const TimeRange whole = range();
    animate();
    fixture_->trigger(ActionId::Back);
    QCOMPARE(range(), before); // the session is there at once, the picture follows
    QVERIFY(canvas().control().isMoving());
    QVERIFY(!(canvas().control().view().range == before));
    QTRY_COMPARE(canvas().control().view().range, before);
    QVERIFY(session().canGoForward());
    fixture_->trigger(ActionId::Forward);
    QTRY_COMPARE(canvas().control().view().range, whole);
    QCOMPARE(range(), whole);
}

void TestViews::pressingAHandStopsTheGlideBack()
{
    const TimeRange before = range();
    fixture_->trigger(ActionId::WholeRecord);
    animate();
    fixture_->trigger(ActionId::Back);
    QTRY_VERIFY(canvas().control().view().range.length() < 200 * 365);
    QTest::mousePress(&canvas(), Qt::LeftButton, {}, QPoint(300, 60));
    QVERIFY(!canvas().control().isMoving());
    QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, QPoint(300, 60));
    QCOMPARE(range(), canvas().control().view().range);
    QVERIFY(!(range() == before));
}

void TestViews::zoomPresetsShowAUnitOfTheCalendar_data()
{
    QTest::addColumn<ActionId>("action");
    QTest::addColumn<Day>("from");
    QTest::addColumn<Day>("to");
    QTest::newRow("century") << ActionId::ZoomToCentury << makeDay(2000) << makeDay(2100);
    QTest::newRow("decade") << ActionId::ZoomToDecade << makeDay(2010) << makeDay(2020);
    QTest::newRow("year") << ActionId::ZoomToYear << makeDay(2018) << makeDay(2019);
    QTest::newRow("month") << ActionId::ZoomToMonth << makeDay(2018, 1) << makeDay(2018, 2);
    QTest::newRow("week") << ActionId::ZoomToWeek << makeDay(2018, 1, 29) << makeDay(2018, 2, 5);
    QTest::newRow("day") << ActionId::ZoomToDay << makeDay(2018, 1, 29) << makeDay(2018, 1, 30);
}

void TestViews::zoomPresetsShowAUnitOfTheCalendar()
{
    QFETCH(const ActionId, action);
    QFETCH(const Day, from);
    QFETCH(const Day, to);
    const double middle = static_cast<double>(makeDay(2018, 1, 29).jdn) + 0.5;
    session().show({middle - 20, middle + 20});
    fixture_->trigger(action);
    QCOMPARE(range(), (TimeRange{static_cast<double>(from.jdn), static_cast<double>(to.jdn)}));
}

void TestViews::framingTwiceReturns()
{
    session().select({linked(true)});
    const TimeRange before = range();
    canvas().setFocus();
    QTest::keyClick(&canvas(), Qt::Key_F);
    QVERIFY(!(range() == before));
    QTest::keyClick(&canvas(), Qt::Key_F);
    QCOMPARE(range(), before);
    QTest::keyClick(&canvas(), Qt::Key_F);
    session().show({range().from, range().to}, Session::Step::Jump);
    QTest::keyClick(&canvas(), Qt::Key_F);
    QCOMPARE(range(), before);
}

void TestViews::menuOfAnEventActsOnIt()
{
    const Row row = linked(true);
    session().select({row});
    const CanvasSpot spot{row, range().center(), {}};
    QMenu *menu = canvasMenu(spot, session(), fixture_->window());
    const TimeRange before = range();
    QVERIFY(entry(*menu, u"Zoom to this event"_s));
    entry(*menu, u"Zoom to this event"_s)->trigger();
    QVERIFY(!(range() == before));
    fixture_->window().detailsDock().hide();
    entry(*menu, u"Details"_s)->trigger();
    QVERIFY(fixture_->window().detailsDock().isVisible());
    entry(*menu, u"Go to what it answers"_s)->trigger();
    QCOMPARE(session().current(), session().snapshot()->linksFrom(row).front().to);
    entry(*menu, u"Only this chain"_s)->trigger();
    QVERIFY(fixture_->settle());
    QVERIFY2(session().view().query.startsWith(u"chain:"_s), qPrintable(session().view().query));
    QVERIFY(session().events()->count() >= 2);
    QVERIFY(session().events()->count() < session().snapshot()->events.size());
    delete menu;
}

void TestViews::menuOffersNoLinksWhereThereAreNone()
{
    const Row row = linked(false);
    QVERIFY(row != kNoRow);
    QMenu *menu = canvasMenu({row, range().center(), {}}, session(), fixture_->window());
    QVERIFY(!entry(*menu, u"Go to what"_s));
    QVERIFY(!entry(*menu, u"Only this chain"_s));
    delete menu;
}

void TestViews::menuOfTheAxisOffersItsUnits()
{
    scene::HitArea area;
    area.kind = scene::HitArea::Kind::Axis;
    const double day = static_cast<double>(makeDay(2018, 1, 29).jdn) + 0.3;
    QMenu *menu = canvasMenu({kNoRow, day, area}, session(), fixture_->window());
    const QStringList texts = textsOf(*menu);
    for (const QString &wanted : {u"Century: 2000–2099"_s, u"Decade: 2010–2019"_s, u"Year: 2018"_s,
                                  u"Month: January 2018"_s, u"Day: 29 January 2018"_s})
        QVERIFY2(texts.contains(wanted), qPrintable(texts.join(u'|')));
    entry(*menu, u"Year"_s)->trigger();
    QCOMPARE(range(), (TimeRange{static_cast<double>(makeDay(2018).jdn), static_cast<double>(makeDay(2019).jdn)}));
    delete menu;
}

void TestViews::statusSaysHowFarApartTwoEventsAre()
{
    const Snapshot &snapshot = *session().snapshot();
    Row one = kNoRow;
    for (Row row = 0; row + 1 < snapshot.events.size() && one == kNoRow; ++row) {
        const auto exact = [&](Row at) { return snapshot.events.earliest[at] == snapshot.events.startLatest[at]; };
        if (exact(row) && exact(row + 1) && snapshot.events.earliest[row + 1] == snapshot.events.earliest[row] + 1)
            one = row;
    }
    QVERIFY(one != kNoRow);
    const auto said = [this] {
        QString words;
        for (const QLabel *label : fixture_->window().status().findChildren<QLabel *>())
            words += label->text() + u'|';
        return words;
    };
    session().select({one, one + 1});
    QVERIFY2(said().contains(u"2 selected · 1 day"_s), qPrintable(said()));
    session().select({one});
    QVERIFY(!said().contains(u"apart"_s));
}

void TestViews::legendAndAnimationsAreRemembered()
{
    QVERIFY(!canvas().legend());
    QVERIFY(fixture_->window().actions()[ActionId::Animations]->isChecked());
    fixture_->trigger(ActionId::ShowLegend);
    fixture_->trigger(ActionId::Animations);
    QVERIFY(canvas().legend());
    QVERIFY(canvas().legend()->entries().size() > 12);
    QVERIFY(!canvas().isAnimated());
    fixture_->make();
    QVERIFY(fixture_->open());
    QVERIFY(canvas().legend());
    QVERIFY(fixture_->window().actions()[ActionId::ShowLegend]->isChecked());
    QCOMPARE(Settings().get(setting::kMotion), u"off"_s);
}

void TestViews::closingTheLegendUnchecksItsAction()
{
    fixture_->trigger(ActionId::ShowLegend);
    QTest::mouseClick(canvas().legend()->findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(!canvas().legend());
    QVERIFY(!fixture_->window().actions()[ActionId::ShowLegend]->isChecked());
}

QTEST_MAIN(TestViews)
#include "tst_views.moc"
