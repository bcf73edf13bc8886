#include "windowfixture.h"

#include "app/panels/detailspanel.h"
#include "app/panels/fold.h"
#include "app/window/detailslink.h"

#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace detente;
using namespace detente::ui;
using namespace Qt::Literals::StringLiterals;

/// The details pane in the real window: what it asks for is done.
class TestDetailsLink : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void precedingEventsAreThoseOfTheWeeksBefore();
    void precedingEventsLeaveOutThirdParties();
    void nearestEventsAreOnBothSides();
    void whatPrecededIsListedByKeyAndFramed();
    void anotherEventBringsWhatPrecededIt();
    void onlyThisChainShowsItAndGivesTheFilterBack();
    void onlyLinkedEventsHaveAChain();
    void aPersonsOtherEventsAreListed();
    void aTagBecomesAFilter();
    void copiesInEveryFormFromTheMenu();
    void aSourceIsCopiedAlone();
    void sourcesOfSeveralEventsAreCopiedOnce();
    void deadlinesFollowTheDayLookedAt();

private:
    Row select(const QString &uid)
    {
        const Row row = window_->session().rowOf(uid);
        window_->session().select({row});
        return row;
    }
    Row huntsman() { return select(u"2017-10-03-huntsman-presents-credentials-putin-kremlin"_s); }
    DetailsPanel &panel() { return window_->window().details(); }
    const EventColumns &events() { return window_->session().snapshot()->events; }

    std::unique_ptr<WindowFixture> window_;
};

namespace {

QString clipboard()
{
    return QApplication::clipboard()->text();
}

Fold *foldNamed(const QWidget &widget, const QString &name)
{
    for (Fold *candidate : widget.findChildren<Fold *>()) {
        if (candidate->button()->accessibleName().startsWith(name))
            return candidate;
    }
    return nullptr;
}

/// The rows of events that stand under a fold's heading.
QList<RowButton *> rowsUnder(const Fold &fold)
{
    QList<RowButton *> rows;
    for (RowButton *row : fold.findChildren<RowButton *>()) {
        if (row != fold.button())
            rows << row;
    }
    return rows;
}

} // namespace

void TestDetailsLink::init()
{
    window_.reset();
    window_ = std::make_unique<WindowFixture>();
    QVERIFY(window_->open());
}

void TestDetailsLink::precedingEventsAreThoseOfTheWeeksBefore()
{
    const Row row = huntsman();
    const FilterIndex &all = *window_->session().library().everything.events;
    const std::vector<Row> rows = precedingRows(all, row, 42, 1000);
    QVERIFY(rows.size() > 5);
    Row before = row;
    for (const Row other : rows) {
        QVERIFY(other < before); // newest first
        before = other;
        QVERIFY(events().start(other) >= events().start(row) - 42);
        QVERIFY(events().start(other) <= events().start(row));
    }
    QCOMPARE(precedingRows(all, row, 42, 3).size(), std::size_t{3});
    QVERIFY(precedingRows(all, 0, 42, 1000).empty());
}

void TestDetailsLink::precedingEventsLeaveOutThirdParties()
{
    const FilterIndex &all = *window_->session().library().everything.events;
    bool met = false;
    for (Row row = 0; row < events().size(); ++row) {
        for (const Row other : precedingRows(all, row, 42, 1000))
            QVERIFY(events().side[other] != Side::Third);
        met = met || events().side[row] == Side::Third;
    }
    QVERIFY(met);
}

void TestDetailsLink::nearestEventsAreOnBothSides()
{
    const FilterIndex &all = *window_->session().library().everything.events;
    const std::vector<Row> rows = nearestRows(all, 500, 6);
    QCOMPARE(rows.size(), std::size_t{6});
    QVERIFY(std::is_sorted(rows.begin(), rows.end()));
    QVERIFY(std::find(rows.begin(), rows.end(), Row{500}) == rows.end());
    // Nobody left out is nearer than somebody listed.
    const auto distance = [&](Row row) { return std::abs(events().start(row) - events().start(500)); };
    const int farthest = std::max(distance(rows.front()), distance(rows.back()));
    QVERIFY(distance(rows.front() - 1) >= farthest);
    QVERIFY(distance(rows.back() + 1) >= farthest);
    QCOMPARE(nearestRows(all, 0, 3), (std::vector<Row>{1, 2, 3}));
}

void TestDetailsLink::whatPrecededIsListedByKeyAndFramed()
{
    const Row row = huntsman();
    window_->trigger(ActionId::WhatPreceded);
    Fold *fold = foldNamed(panel(), u"What preceded this"_s);
    QVERIFY(fold != nullptr && fold->isOpen());
    QVERIFY(rowsUnder(*fold).size() > 5);
    Q_EMIT panel().precedingWeeksRequested();
    QVERIFY(window_->settle());
    const TimeRange &range = window_->session().view().range;
    const double day = events().start(row);
    QVERIFY(range.from <= day - 42 && range.from > day - 60);
    QVERIFY(range.to > day && range.to < day + 20);
}

void TestDetailsLink::anotherEventBringsWhatPrecededIt()
{
    huntsman();
    window_->trigger(ActionId::WhatPreceded);
    const QString first = rowsUnder(*foldNamed(panel(), u"What preceded this"_s)).first()->accessibleName();
    select(u"2018-01-29-kremlin-report-delivered"_s);
    const QList<RowButton *> rows = rowsUnder(*foldNamed(panel(), u"What preceded this"_s));
    QVERIFY(!rows.isEmpty());
    QVERIFY(rows.first()->accessibleName() != first);
}

void TestDetailsLink::onlyThisChainShowsItAndGivesTheFilterBack()
{
    window_->session().setQuery(u"ambassador"_s);
    QVERIFY(window_->settle());
    const std::size_t before = window_->session().events()->count();
    const Row row = huntsman();
    window_->trigger(ActionId::OnlyChain);
    QVERIFY(window_->settle());
    QVERIFY(window_->session().view().query.startsWith(u"chain:"_s));
    const FilterIndex &chain = *window_->session().events();
    QVERIFY(chain.bitmap().test(row));
    for (const LinkEdge &link : window_->session().snapshot()->linksFrom(row))
        QVERIFY(chain.bitmap().test(link.to));
    QVERIFY(chain.count() > 5 && chain.count() < events().size());
    window_->trigger(ActionId::OnlyChain);
    QVERIFY(window_->settle());
    QCOMPARE(window_->session().view().query, u"ambassador"_s);
    QCOMPARE(window_->session().events()->count(), before);
}

void TestDetailsLink::onlyLinkedEventsHaveAChain()
{
    const QAction *action = window_->window().actions()[ActionId::OnlyChain];
    QVERIFY(!action->isEnabled());
    huntsman();
    QVERIFY(action->isEnabled());
    for (Row row = 0; row < events().size(); ++row) {
        if (events().has(row, eventflag::kHasLink))
            continue;
        window_->session().select({row});
        QVERIFY(!action->isEnabled());
        return;
    }
    QFAIL("every event is linked");
}

void TestDetailsLink::aPersonsOtherEventsAreListed()
{
    huntsman();
    Fold *fold = foldNamed(panel(), u"Jon Huntsman"_s);
    QVERIFY(fold != nullptr);
    QTest::mouseClick(fold->button(), Qt::LeftButton);
    QTRY_COMPARE(rowsUnder(*fold).size(), 6);
    QSignalSpy changed(&window_->session(), &Session::selectionChanged);
    const QString name = rowsUnder(*fold).last()->accessibleName();
    QTest::mouseClick(rowsUnder(*fold).last(), Qt::LeftButton);
    QCOMPARE(changed.size(), 1);
    QVERIFY(name.contains(panel().content()->title));
    Q_EMIT panel().personRequested(u"jon-huntsman"_s);
    QCOMPARE(window_->session().view().query, u"actor:jon-huntsman"_s);
}

void TestDetailsLink::aTagBecomesAFilter()
{
    huntsman();
    QVERIFY(!panel().content()->tags.isEmpty());
    Q_EMIT panel().tagRequested(panel().content()->tags.first());
    QVERIFY(window_->settle());
    QVERIFY(window_->session().view().query.startsWith(u"tag:"_s));
    QVERIFY(window_->session().events()->bitmap().test(window_->session().current()));
}

void TestDetailsLink::copiesInEveryFormFromTheMenu()
{
    huntsman();
    const QString title = panel().content()->title;
    const int sources = static_cast<int>(panel().content()->sources.size());
    window_->trigger(ActionId::Copy);
    QVERIFY(clipboard().startsWith(title + u"\n3 October 2017"_s));
    window_->trigger(ActionId::CopyCitation);
    QCOMPARE(clipboard().split(u'\n').size(), sources + 1);
    QVERIFY(clipboard().startsWith(title + u". 3 October 2017. Moscow."_s));
    window_->trigger(ActionId::CopyRis);
    QVERIFY(clipboard().startsWith(u"TY  - GEN\r\n"_s));
    QCOMPARE(clipboard().count(u"ER  - "_s), sources + 1);
    window_->trigger(ActionId::CopyCsl);
    const QJsonArray items = QJsonDocument::fromJson(clipboard().toUtf8()).array();
    QCOMPARE(items.size(), sources + 1);
    QCOMPARE(items.first().toObject().value(u"title"_s).toString(), title);
    window_->trigger(ActionId::LanguageRussian);
    window_->trigger(ActionId::CopyCitation);
    QVERIFY(clipboard().contains(u"3 октября 2017 года. Москва"_s));
}

void TestDetailsLink::aSourceIsCopiedAlone()
{
    huntsman();
    const SourceLine source = panel().content()->sources.front();
    Q_EMIT panel().copyRequested(CopyForm::Citation, 0);
    QVERIFY(clipboard().startsWith(source.publisher));
    QVERIFY(clipboard().endsWith(source.url));
    QVERIFY(!clipboard().contains(u'\n'));
    Q_EMIT panel().copyRequested(CopyForm::CslJson, 0);
    QCOMPARE(QJsonDocument::fromJson(clipboard().toUtf8()).array().size(), 1);
}

void TestDetailsLink::sourcesOfSeveralEventsAreCopiedOnce()
{
    Session &session = window_->session();
    const Row one = session.rowOf(u"2017-10-03-huntsman-presents-credentials-putin-kremlin"_s);
    session.select({one, one});
    window_->trigger(ActionId::CopyRis);
    const qsizetype twice = clipboard().count(u"ER  - "_s);
    session.select({one});
    window_->trigger(ActionId::CopyRis);
    QCOMPARE(clipboard().count(u"ER  - "_s), twice);
}

void TestDetailsLink::deadlinesFollowTheDayLookedAt()
{
    select(u"2018-01-29-kremlin-report-delivered"_s);
    QCOMPARE(panel().content()->deadlines.front().outcome, u"Delivered on the day."_s);
    window_->session().setQuery(u"known:2018-01-01"_s);
    QVERIFY(window_->settle());
    QCOMPARE(panel().content()->deadlines.front().outcome, u"28 days left."_s);
    QVERIFY(!panel().content()->reports.front().isLater); // the law of August 2017 set the term
    QVERIFY(panel().content()->reports.back().isLater);
    window_->session().setQuery({});
    QVERIFY(window_->settle());
    QVERIFY(!panel().content()->reports.back().isLater);
}

QTEST_MAIN(TestDetailsLink)
#include "tst_detailslink.moc"
