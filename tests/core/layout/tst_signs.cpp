#include "core/layout/hittest.h"
#include "tests/core/layout/layoutfixture.h"

#include <QTest>

using namespace detente;
using namespace detente::testing;

/// What each kind of event looks like, in a picture of a few events over some weeks.
class TestSigns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statusShowsInOutlineMarkAndText_data();
    void statusShowsInOutlineMarkAndText();
    void importanceShowsInTypeAndOutline();
    void uncertainDaysAreSoftBandsAndDurationsBars();
    void openEndsPointOn();
    void aSelectedEventIsAlwaysShown();
    void linksOfTheSelectionAreArcs();
    void linksOfImportantEventsAreArcsWhenAskedFor();
    void theRimIsThereOnlyWithThirdParties();
    void theBandGrowsWithJointEvents();
    void theTodayLineHasItsWord();
    void theAxisAlwaysSaysWhichYear();
    void clicksOnTheBandMeanItsUnits();
    void lanesCanBeScrolled();
};

namespace {

constexpr ShortDay kDay = 2'458'148; // 29 January 2018

EventRow happening(std::int64_t id, ShortDay day, Side side = Side::First)
{
    EventRow fact;
    fact.id = id;
    fact.earliest = fact.latest = fact.startLatest = fact.endEarliest = day;
    fact.side = side;
    return fact;
}

struct Few {
    std::vector<EventRow> facts;
    std::vector<LinkEdge> links;
    PlainMeasure measure;
    MadeUpWords words{Language::English};
    LayoutInput input;

    scene::Scene picture(TimeRange range = {kDay - 30, kDay + 50})
    {
        LayoutInput fresh = inputOf(indexOf(snapshotOf(facts, links)), range);
        fresh.selection = input.selection;
        fresh.view.arcs = input.view.arcs;
        fresh.view.arcImportance = input.view.arcImportance;
        fresh.view.laneScroll = input.view.laneScroll;
        input = fresh;
        return Timeline(measure, words).scene(input);
    }
};

const scene::Mark *markOf(const scene::Scene &scene, Row row)
{
    const auto it = std::ranges::find(scene.marks, row, &scene::Mark::row);
    return it == scene.marks.end() ? nullptr : &*it;
}

const scene::Card *cardOf(const scene::Scene &scene, Row row)
{
    const auto it = std::ranges::find(scene.cards, row, &scene::Card::row);
    return it == scene.cards.end() ? nullptr : &*it;
}

const scene::Text *textOf(const scene::Scene &scene, Row row)
{
    const auto it = std::ranges::find(scene.texts, row, &scene::Text::row);
    return it == scene.texts.end() ? nullptr : &*it;
}

} // namespace

void TestSigns::statusShowsInOutlineMarkAndText_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<bool>("dashed");
    QTest::addColumn<bool>("markStruck");
    QTest::addColumn<bool>("textStruck");
    QTest::newRow("held") << Status::Held << false << false << false;
    QTest::newRow("announced") << Status::Announced << true << false << false;
    QTest::newRow("planned") << Status::Planned << true << false << false;
    QTest::newRow("requested") << Status::Requested << true << false << false;
    QTest::newRow("agreed") << Status::Agreed << true << false << false;
    QTest::newRow("refused") << Status::Refused << false << true << false;
    QTest::newRow("lapsed") << Status::Lapsed << false << true << false;
    QTest::newRow("postponed") << Status::Postponed << false << true << false;
    QTest::newRow("cancelled") << Status::Cancelled << false << true << true;
}

void TestSigns::statusShowsInOutlineMarkAndText()
{
    QFETCH(Status, status);
    QFETCH(bool, dashed);
    QFETCH(bool, markStruck);
    QFETCH(bool, textStruck);
    Few few;
    few.facts = {happening(1, kDay), happening(2, kDay, Side::Joint)};
    for (EventRow &fact : few.facts)
        fact.status = status;
    const scene::Scene scene = few.picture();
    QCOMPARE(cardOf(scene, 0)->outline == scene::Outline::Dashed, dashed);
    for (const Row row : {0U, 1U}) {
        QCOMPARE(markOf(scene, row)->hollow, dashed);
        QCOMPARE(markOf(scene, row)->struck, markStruck);
        QCOMPARE(textOf(scene, row)->struck, textStruck);
    }
    QCOMPARE(scene.leaders.at(0).dashed, dashed);
}

void TestSigns::importanceShowsInTypeAndOutline()
{
    Few few;
    few.facts = {happening(1, kDay), happening(2, kDay + 10), happening(3, kDay + 20)};
    for (std::size_t i = 0; i < 3; ++i)
        few.facts[i].importance = static_cast<std::uint8_t>(3 + i);
    const scene::Scene scene = few.picture();
    QCOMPARE(textOf(scene, 0)->font, scene::FontRole::Card);
    QCOMPARE(textOf(scene, 1)->font, scene::FontRole::CardStrong);
    QVERIFY(!cardOf(scene, 1)->emphasized);
    QVERIFY(cardOf(scene, 2)->emphasized);
}

void TestSigns::uncertainDaysAreSoftBandsAndDurationsBars()
{
    Few few;
    few.facts = {happening(1, kDay), happening(2, kDay + 5), happening(3, kDay + 10, Side::Second)};
    few.facts[1].latest = few.facts[1].startLatest = kDay + 9;
    few.facts[2].latest = few.facts[2].endEarliest = kDay + 30;
    few.facts[2].flags = eventflag::kInterval;
    const scene::Scene scene = few.picture(); // 20 pixels a day
    QCOMPARE(scene.bars.size(), std::size_t{2});
    const auto soft = std::ranges::find(scene.bars, Row{1}, &scene::Bar::row);
    QVERIFY(!soft->duration && soft->softLeft > 0 && soft->softRight > 0);
    QCOMPARE(soft->rect.width, 100.0);
    QVERIFY(soft->rect.bottom() <= scene.axis.y);
    const auto bar = std::ranges::find(scene.bars, Row{2}, &scene::Bar::row);
    QVERIFY(bar->duration && bar->softLeft == 0 && bar->softRight == 0);
    QCOMPARE(bar->rect.width, 21 * 20.0);
    QVERIFY(bar->rect.y >= scene.axis.bottom());
}

void TestSigns::openEndsPointOn()
{
    Few few;
    few.facts = {happening(1, kDay), happening(2, kDay, Side::Second)};
    few.facts[0].latest = few.facts[0].endEarliest = kShortPlusInfinity;
    few.facts[0].flags = eventflag::kInterval;
    few.facts[1].earliest = few.facts[1].endEarliest = kShortMinusInfinity;
    const scene::Scene scene = few.picture();
    const auto since = std::ranges::find(scene.bars, true, &scene::Bar::openRight);
    QVERIFY(since != scene.bars.end() && since->rect.right() > 1600 && since->softRight > 0);
    const auto until = std::ranges::find(scene.bars, true, &scene::Bar::openLeft);
    QVERIFY(until != scene.bars.end() && until->softLeft > 0);
}

void TestSigns::aSelectedEventIsAlwaysShown()
{
    Few few;
    for (int i = 0; i < 30'000; ++i)
        few.facts.push_back(happening(i + 1, kDay - 400 + i % 800, i % 2 == 0 ? Side::First : Side::Second));
    for (const TimeRange range : {TimeRange{kDay - 400, kDay + 400}, TimeRange{kDay - 5, kDay + 5}}) {
        few.input.selection.clear();
        const scene::Scene plain = few.picture(range);
        Row unlabelled = 0;
        const EventColumns &events = few.input.events->snapshot().events;
        while (cardOf(plain, unlabelled) != nullptr || events.start(unlabelled) < kDay)
            ++unlabelled;
        few.input.selection = {unlabelled};
        const scene::Scene scene = few.picture(range);
        QVERIFY(markOf(scene, unlabelled) != nullptr && markOf(scene, unlabelled)->selected);
        // Everything else stays.
        for (const scene::Card &card : plain.cards)
            QCOMPARE(cardOf(scene, card.row)->rect, card.rect);
    }
}

void TestSigns::linksOfTheSelectionAreArcs()
{
    Few few;
    few.facts = {happening(1, kDay), happening(2, kDay + 5, Side::Second), happening(3, kDay + 9),
                 happening(4, kDay + 12, Side::Joint)};
    few.links = {{1, 0, LinkKind::RespondsTo}, {2, 0, LinkKind::Follows}, {3, 2, LinkKind::Implements}};
    few.input.view.arcs = ArcMode::Selection;
    QVERIFY(few.picture().arcs.empty());
    few.input.selection = {0};
    const scene::Scene scene = few.picture();
    QCOMPARE(scene.arcs.size(), std::size_t{2});
    const auto answer = std::ranges::find(scene.arcs, Row{1}, &scene::Arc::fromRow);
    QVERIFY(answer != scene.arcs.end());
    // From the action above the axis to the answer below it, where both stand.
    QCOMPARE(answer->from.y, scene.axis.y);
    QCOMPARE(answer->to.y, scene.axis.bottom());
    QCOMPARE(answer->to.x - answer->from.x, 5 * 20.0);
    const auto hit = hitTest(scene, {(answer->from.x + answer->to.x) / 2, (answer->from.y + answer->to.y) / 2});
    QVERIFY(hit && hit->kind == scene::HitArea::Kind::Arc);
    few.input.view.arcs = ArcMode::None;
    QVERIFY(few.picture().arcs.empty());
}

void TestSigns::linksOfImportantEventsAreArcsWhenAskedFor()
{
    Few few;
    few.facts = {happening(1, kDay), happening(2, kDay + 5, Side::Second), happening(3, kDay + 9)};
    few.facts[0].importance = few.facts[1].importance = 4;
    few.links = {{1, 0, LinkKind::RespondsTo}, {2, 0, LinkKind::Follows}};
    few.input.view.arcs = ArcMode::Importance;
    few.input.view.arcImportance = 4;
    QCOMPARE(few.picture().arcs.size(), std::size_t{1});
    few.input.view.arcImportance = 3;
    QCOMPARE(few.picture().arcs.size(), std::size_t{2});
    // However many there are, a picture has a bounded number.
    few.links.clear();
    few.facts.clear();
    for (int i = 0; i < 600; ++i) {
        few.facts.push_back(happening(i + 1, kDay - 300 + i));
        few.facts.back().importance = 5;
    }
    for (Row a = 0; a < 600; ++a) {
        for (Row b = 0; b < 8; ++b)
            few.links.push_back({a, (a * 7 + b * 31 + 1) % 600, LinkKind::Follows});
    }
    QVERIFY(few.picture({kDay - 300, kDay + 300}).arcs.size() <= 120);
}

void TestSigns::theRimIsThereOnlyWithThirdParties()
{
    Few few;
    few.facts = {happening(1, kDay), happening(2, kDay, Side::Second)};
    const scene::Scene without = few.picture();
    few.facts.push_back(happening(3, kDay, Side::Third));
    const scene::Scene with = few.picture();
    QVERIFY(with.axis.y < without.axis.y);
    QVERIFY(markOf(with, 2)->center.y > 900 - 60);
    // It does not come and go with the window.
    QCOMPARE(few.picture({kDay + 500, kDay + 580}).axis, with.axis);
}

void TestSigns::theBandGrowsWithJointEvents()
{
    Few few;
    few.facts = {happening(1, kDay)};
    double last = few.picture().axis.height;
    for (const int more : {1, 6, 20}) {
        for (int i = 0; i < more; ++i)
            few.facts.push_back(happening(100 + static_cast<int>(few.facts.size()), kDay + i, Side::Joint));
        const double height = few.picture().axis.height;
        QVERIFY(height > last);
        last = height;
    }
    few.facts.resize(10'000, happening(7, kDay, Side::Joint));
    for (std::size_t i = 0; i < few.facts.size(); ++i)
        few.facts[i].id = static_cast<std::int64_t>(i) + 1;
    QCOMPARE(few.picture().axis.height, last);
}

void TestSigns::theTodayLineHasItsWord()
{
    Few few;
    few.facts = {happening(1, kDay)};
    const scene::Scene scene = few.picture({kDay + 50, kDay + 150}); // today is kDay + 100
    const auto word = std::ranges::find(scene.texts, QStringLiteral("Today"), &scene::Text::text);
    QVERIFY(word != scene.texts.end());
    QCOMPARE(std::ranges::count_if(scene.axisLines,
                                   [](const scene::Line &line) { return line.paint.ink == scene::Ink::Accent; }),
             1);
    QVERIFY(std::ranges::none_of(few.picture({kDay + 120, kDay + 150}).texts,
                                 [](const scene::Text &text) { return text.text == QStringLiteral("Today"); }));
}

void TestSigns::theAxisAlwaysSaysWhichYear()
{
    Few few;
    few.facts = {happening(1, kDay)};
    for (const double length : {4.0, 30.0, 200.0, 700.0, 5000.0, 90'000.0}) {
        for (int step = 0; step < 12; ++step) {
            const scene::Scene scene = few.picture({kDay + step * length / 5, kDay + (step / 5.0 + 1) * length});
            const bool says = std::ranges::any_of(scene.texts, [](const scene::Text &text) {
                const bool tick = text.font == scene::FontRole::Tick || text.font == scene::FontRole::TickMajor;
                return tick && text.rect.right() > 0 && text.text.size() >= 4 && text.text.right(4).toInt() > 1900;
            });
            QVERIFY2(says, qPrintable(QStringLiteral("%1 days, step %2").arg(length).arg(step)));
        }
    }
}

void TestSigns::clicksOnTheBandMeanItsUnits()
{
    Few few;
    few.facts = {happening(1, kDay)};
    const scene::Scene scene = few.picture({kDay - 300, kDay + 300});
    const auto hit = hitTest(scene, {700, scene.axis.bottom() - 5});
    QVERIFY(hit && hit->kind == scene::HitArea::Kind::Axis);
    const double day = kDay - 300 + 700.0 / 1600 * 600;
    QVERIFY(static_cast<double>(hit->from.jdn) <= day && day < static_cast<double>(hit->to.jdn));
    QCOMPARE(toCivil(hit->from).day, 1);
    QCOMPARE(toCivil(hit->to).day, 1);
}

void TestSigns::lanesCanBeScrolled()
{
    Few few;
    for (int i = 0; i < 60; ++i)
        few.facts.push_back(happening(i + 1, kDay));
    const scene::Scene before = few.picture();
    few.input.view.laneScroll = 31;
    const scene::Scene after = few.picture();
    QVERIFY(!before.cards.empty() && !after.cards.empty());
    int moved = 0;
    for (const scene::Card &card : after.cards) {
        QVERIFY(card.rect.bottom() <= after.axis.y && card.rect.y >= 0);
        if (const scene::Card *old = cardOf(before, card.row)) {
            QCOMPARE(card.rect.y - old->rect.y, 31.0);
            ++moved;
        }
    }
    QVERIFY(moved > 3);
    const scene::Stats &stats = after.stats;
    QCOMPARE(stats.labelled + stats.marked + stats.hidden + stats.binned, stats.inView);
}

QTEST_GUILESS_MAIN(TestSigns)
#include "tst_signs.moc"
