#include "core/layout/arrangement.h"
#include "core/layout/bands.h"
#include "core/layout/hittest.h"
#include "core/layout/zoom.h"
#include "tests/core/layout/layoutfixture.h"

#include <QTest>

using namespace detente;
using namespace detente::testing;

/// The properties of whole pictures over time, on random records, sizes and ways through zoom and pan.
class TestTimeline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsAddUpToWhatIsInView_data() { addWorlds(); }
    void countsAddUpToWhatIsInView();
    void sameViewIsTheSameSceneHoweverOneGotThere_data() { addWorlds(); }
    void sameViewIsTheSameSceneHoweverOneGotThere();
    void labelsKeepTheirLaneWhilePanningAndZoomingIn_data() { addWorlds(); }
    void labelsKeepTheirLaneWhilePanningAndZoomingIn();
    void whatIsSeenCanBeHit_data() { addWorlds(); }
    void whatIsSeenCanBeHit();
    void survivesExtremes_data();
    void survivesExtremes();
    void heightsStayWhilePanning_data() { addWorlds(); }
    void heightsStayWhilePanning();
    void workFollowsPixelsNotEvents();
};

void TestTimeline::countsAddUpToWhatIsInView()
{
    QFETCH(int, count);
    QFETCH(int, days);
    QFETCH(bool, longWords);
    QFETCH(double, width);
    QFETCH(double, height);
    World world(14, count, days, longWords ? Language::Russian : Language::English);
    Timeline timeline(world.measure, world.words);
    for (const TimeRange &range : viewsOf(*world.events, 6)) {
        const scene::Scene scene = timeline.scene(inputOf(world.events, range, width, height));
        const scene::Stats &stats = scene.stats;
        QCOMPARE(stats.labelled + stats.marked + stats.hidden + stats.binned, stats.inView);
        QVERIFY(stats.hidden == 0 || stats.binned == 0);
        if (range == wholeRange(*world.events)) {
            // All there is is in view, so the badges together say how much is hidden.
            QCOMPARE(stats.inView, count - std::uint32_t(std::ranges::count_if(world.snapshot->events.earliest,
                                                                               [](ShortDay) { return false; })));
            std::uint32_t badges = 0;
            for (const scene::Badge &badge : scene.badges)
                badges += badge.count;
            QCOMPARE(badges, stats.hidden);
        }
    }
}

void TestTimeline::sameViewIsTheSameSceneHoweverOneGotThere()
{
    QFETCH(int, count);
    QFETCH(int, days);
    QFETCH(bool, longWords);
    QFETCH(double, width);
    QFETCH(double, height);
    World world(15, count, days, longWords ? Language::Russian : Language::English);
    Timeline travelled(world.measure, world.words);
    QRandomGenerator random(9);
    TimeRange range = wholeRange(*world.events);
    for (int step = 0; step < 24; ++step) {
        const Scale scale{range, width};
        range = random.bounded(2) == 0
                    ? scale.panned((random.generateDouble() - 0.5) * width)
                    : scale.zoomed(0.4 + random.generateDouble() * 2.4, random.generateDouble() * width);
        const LayoutInput input = withSelection(inputOf(world.events, range, width, height), 7);
        const QByteArray here = bytesOf(travelled.scene(input));
        QCOMPARE(bytesOf(travelled.scene(input)), here);
        if (step % 4 == 3) {
            Timeline fresh(world.measure, world.words);
            QVERIFY2(bytesOf(fresh.scene(input)) == here, qPrintable(QStringLiteral("step %1").arg(step)));
        }
    }
}

void TestTimeline::labelsKeepTheirLaneWhilePanningAndZoomingIn()
{
    QFETCH(int, count);
    QFETCH(int, days);
    QFETCH(bool, longWords);
    QFETCH(double, width);
    QFETCH(double, height);
    World world(16, count, days, longWords ? Language::Russian : Language::English);
    Timeline timeline(world.measure, world.words);
    const layout::Metrics metrics(world.measure);
    layout::Density density(world.events);
    const layout::SpanRows spans = layout::spanRows(*world.snapshot, {});
    const layout::Arrangement boxes = layout::arrange(*world.events, metrics, width, height, spans.rows);
    const layout::Zoom zoom(density, metrics, boxes.first.depth);

    TimeRange range = wholeRange(*world.events);
    QHash<Row, double> lanes;
    int compared = 0;
    for (int step = 0; step < 40 && range.length() > 2; ++step) {
        const Scale scale{range, width};
        range = step % 3 != 0 ? scale.zoomed(1.3, width * 0.4) : scale.panned((step % 2 == 0 ? 1 : -1) * 37.0);
        const double zone = zoom.zone(Scale{range, width}.pixelsPerDay());
        QHash<Row, double> now;
        const scene::Scene scene = timeline.scene(inputOf(world.events, range, width, height));
        for (const scene::Card &card : scene.cards) {
            const double distance =
                card.rect.y < scene.axis.y ? scene.axis.y - card.rect.bottom() : card.rect.y - scene.axis.bottom();
            now.insert(card.row, (distance - zone) / metrics.lanePitch);
        }
        // What was labelled and is still in view is labelled still, in its lane.
        for (auto it = lanes.cbegin(); it != lanes.cend(); ++it) {
            const double noon = world.snapshot->events.start(it.key()) + 0.5;
            const double x = (noon - range.from) / range.length() * width;
            if (x < 1 || x > width - 1)
                continue;
            QVERIFY2(now.contains(it.key()), qPrintable(QStringLiteral("event %1 at step %2").arg(it.key()).arg(step)));
            QVERIFY(std::abs(now[it.key()] - it.value()) < 1e-6);
            QVERIFY(std::abs(it.value() - std::round(it.value())) < 1e-6);
            ++compared;
        }
        lanes = now;
    }
    QVERIFY(compared > 0 || height < 200);
}

void TestTimeline::whatIsSeenCanBeHit()
{
    QFETCH(int, count);
    QFETCH(int, days);
    QFETCH(bool, longWords);
    QFETCH(double, width);
    QFETCH(double, height);
    World world(17, count, days, longWords ? Language::Russian : Language::English);
    Timeline timeline(world.measure, world.words);
    for (const TimeRange &range : viewsOf(*world.events, 8)) {
        const scene::Scene scene = timeline.scene(inputOf(world.events, range, width, height));
        const auto covered = [&](scene::Point p) {
            return std::ranges::any_of(scene.coverPatches, [&](const scene::Patch &c) { return c.rect.contains(p); });
        };
        QSet<Row> seen;
        for (const scene::Card &card : scene.cards) {
            seen.insert(card.row);
            const double x = std::clamp(card.rect.x + card.rect.width / 2, 1.0, width - 1);
            const scene::Point center{x, card.rect.y + card.rect.height / 2};
            if (!card.rect.contains(center) || covered(center))
                continue;
            const auto hit = hitTest(scene, center);
            QVERIFY(hit && hit->kind == scene::HitArea::Kind::Event && hit->row == card.row);
        }
        for (const scene::Mark &mark : scene.marks) {
            seen.insert(mark.row);
            if (mark.center.x < 0 || mark.center.x >= width || covered(mark.center))
                continue;
            const auto hit = hitTest(scene, mark.center);
            QVERIFY2(hit && hit->kind == scene::HitArea::Kind::Event && hit->row == mark.row,
                     qPrintable(QStringLiteral("mark %1").arg(mark.row)));
        }
        for (const scene::Badge &badge : scene.badges) {
            const scene::Point center{badge.rect.x + badge.rect.width / 2, badge.rect.y + badge.rect.height / 2};
            const auto hit = hitTest(scene, center);
            QVERIFY(covered(center) || center.x < 0 || center.x >= width ||
                    (hit && hit->kind == scene::HitArea::Kind::Badge &&
                     scene.badges[std::size_t(hit->index)].count == badge.count));
        }
        for (const scene::Bar &bar : scene.bars)
            seen.insert(bar.row);
        for (const scene::HitArea &area : scene.hits) {
            if (area.kind == scene::HitArea::Kind::Event)
                QVERIFY(seen.contains(area.row));
        }
    }
}

void TestTimeline::survivesExtremes_data()
{
    QTest::addColumn<std::vector<EventRow>>("facts");
    QTest::addColumn<TimeRange>("range");
    const auto at = [](Day day, Side side = Side::First) {
        EventRow fact;
        fact.id = day.jdn;
        fact.earliest = fact.latest = fact.startLatest = fact.endEarliest = shortDay(day);
        fact.side = side;
        return fact;
    };
    const auto years = [](std::int64_t from, std::int64_t to) {
        return TimeRange{static_cast<double>(makeDay(from).jdn), static_cast<double>(makeDay(to).jdn)};
    };
    const Day day = makeDay(2018, 1, 29);
    const double noon = static_cast<double>(day.jdn) + 0.5;
    QTest::newRow("no events") << std::vector<EventRow>{} << years(2000, 2020);
    QTest::newRow("one event") << std::vector<EventRow>{at(day)} << years(2010, 2020);
    QTest::newRow("one event, half a day") << std::vector<EventRow>{at(day)} << TimeRange{noon - 0.25, noon + 0.25};
    QTest::newRow("one event, a night") << std::vector<EventRow>{at(day)} << TimeRange{noon + 0.1, noon + 0.6};
    QTest::newRow("one event, 20,000 years") << std::vector<EventRow>{at(day)} << years(-8000, 12'000);
    std::vector<EventRow> crowd;
    for (int i = 0; i < 3000; ++i) {
        crowd.push_back(at(day, static_cast<Side>(i % 4)));
        crowd.back().id = i + 1;
    }
    QTest::newRow("all on one day, from afar") << crowd << years(1800, 2100);
    QTest::newRow("all on one day, near") << crowd << TimeRange{noon - 3, noon + 4};
    QTest::newRow("the ends of the calendar")
        << std::vector<EventRow>{at(makeDay(-5000)), at(makeDay(12'000), Side::Second), at(day, Side::Joint)}
        << years(-5500, 12'500);
    QTest::newRow("before everything") << std::vector<EventRow>{at(day)} << years(-9000, -8000);
    EventRow always = at(day);
    always.earliest = always.endEarliest = kShortMinusInfinity;
    always.latest = always.startLatest = kShortPlusInfinity;
    always.flags = eventflag::kInterval;
    EventRow since = at(day, Side::Second);
    since.latest = since.startLatest = kShortPlusInfinity;
    since.flags = eventflag::kInterval;
    EventRow until = at(day, Side::Joint);
    until.earliest = until.endEarliest = kShortMinusInfinity;
    QTest::newRow("open ends") << std::vector<EventRow>{always, since, until} << years(2017, 2019);
    QTest::newRow("only open ends") << std::vector<EventRow>{always} << years(2017, 2019);
}

void TestTimeline::survivesExtremes()
{
    QFETCH(std::vector<EventRow>, facts);
    QFETCH(TimeRange, range);
    const auto snapshot = snapshotOf(facts);
    const auto events = indexOf(snapshot);
    PlainMeasure measure;
    MadeUpWords words(Language::English);
    for (const double width : {1.0, 200.0, 1600.0, 8000.0}) {
        for (const double height : {1.0, 60.0, 150.0, 900.0}) {
            Timeline timeline(measure, words);
            LayoutInput input = inputOf(events, range, width, height);
            if (!facts.empty())
                input.selection = {0, 77'777};
            const scene::Scene scene = timeline.scene(input);
            const scene::Stats &stats = scene.stats;
            QCOMPARE(stats.labelled + stats.marked + stats.hidden + stats.binned, stats.inView);
            const double items = static_cast<double>(scene.skyline.size() + scene.marks.size() + scene.cards.size() +
                                                     scene.grid.size() + scene.axisLines.size() + scene.hits.size());
            QVERIFY(items < 500 + 10 * std::max(width, 8.0));
            for (const Covered &covered : coveredBy(scene))
                QVERIFY(std::isfinite(covered.rect.x) && std::isfinite(covered.rect.width));
            for (const scene::Bar &bar : scene.bars)
                QVERIFY(std::isfinite(bar.rect.x) && bar.rect.width <= width + 200);
        }
    }
}

void TestTimeline::heightsStayWhilePanning()
{
    QFETCH(int, count);
    QFETCH(int, days);
    QFETCH(bool, longWords);
    QFETCH(double, width);
    QFETCH(double, height);
    World world(19, count, days, longWords ? Language::Russian : Language::English);
    Timeline timeline(world.measure, world.words);
    for (const TimeRange &range : viewsOf(*world.events, 12)) {
        QHash<QPair<qint64, int>, double> bins;
        double axis = -1;
        for (int step = 0; step < 5; ++step) {
            const TimeRange panned = Scale{range, width}.panned(step * width / 7);
            const scene::Scene scene = timeline.scene(inputOf(world.events, panned, width, height));
            QVERIFY(axis < 0 || qFuzzyCompare(axis, scene.axis.y));
            axis = scene.axis.y;
            for (const scene::HitArea &hit : scene.hits) {
                if (hit.kind != scene::HitArea::Kind::Skyline)
                    continue;
                const QPair<qint64, int> key(hit.from.jdn, static_cast<int>(hit.side));
                QVERIFY(!bins.contains(key) || qFuzzyCompare(bins[key], hit.rect.height));
                bins[key] = hit.rect.height;
            }
        }
    }
}

void TestTimeline::workFollowsPixelsNotEvents()
{
    // The same days with a hundred times the events: no more texts are fetched than a picture's pixels ask for.
    std::array<int, 2> fetched{};
    std::array<std::size_t, 2> items{};
    for (std::size_t i = 0; i < 2; ++i) {
        World world(20, i == 0 ? 3000 : 300'000, 20'000, Language::English);
        Timeline timeline(world.measure, world.words);
        const double from = static_cast<double>(world.events->firstDay().jdn) + 8000;
        const scene::Scene scene = timeline.scene(inputOf(world.events, {from, from + 300}));
        fetched[i] = world.words.fetched;
        items[i] = scene.hits.size() + scene.skyline.size() + scene.marks.size();
    }
    QVERIFY2(fetched[1] < 12'000, qPrintable(QString::number(fetched[1])));
    QVERIFY2(items[1] < 8000, qPrintable(QString::number(items[1])));
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
