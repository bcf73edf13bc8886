#include "tests/core/layout/layoutfixture.h"

#include <QTest>

using namespace detente;
using namespace detente::testing;

/// What stands where in whole pictures, on random records and sizes: nothing overlaps, is cut or crossed.
class TestTimelineSpace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOverlapsAnything_data() { addWorlds(); }
    void nothingOverlapsAnything();
    void everythingStaysWhereItBelongs_data() { addWorlds(); }
    void everythingStaysWhereItBelongs();
    void stillPicturesCutNothing_data() { addWorlds(); }
    void stillPicturesCutNothing();
    void noLineRunsThroughBareText_data() { addWorlds(); }
    void noLineRunsThroughBareText();
};

void TestTimelineSpace::nothingOverlapsAnything()
{
    QFETCH(int, count);
    QFETCH(int, days);
    QFETCH(bool, longWords);
    QFETCH(double, width);
    QFETCH(double, height);
    World world(11, count, days, longWords ? Language::Russian : Language::English);
    Timeline timeline(world.measure, world.words);
    for (const TimeRange &range : viewsOf(*world.events, 3)) {
        for (const bool still : {false, true}) {
            LayoutInput input = withSelection(inputOf(world.events, range, width, height), 5);
            input.omitCut = still;
            const scene::Scene scene = timeline.scene(input);
            const std::vector<Covered> covered = coveredBy(scene);
            for (std::size_t i = 0; i < covered.size(); ++i) {
                for (std::size_t j = i + 1; j < covered.size(); ++j) {
                    QVERIFY2(!overlap(covered[i].rect, covered[j].rect),
                             qPrintable(QStringLiteral("%1 %2 and %3 %4")
                                            .arg(covered[i].what, say(covered[i].rect), covered[j].what,
                                                 say(covered[j].rect))));
                }
            }
            for (const scene::Text &text : scene.texts) {
                for (const scene::Card &card : scene.cards) {
                    if (card.row == text.row)
                        QVERIFY2(encloses(card.rect, text.rect), qPrintable(text.text));
                }
            }
        }
    }
}

void TestTimelineSpace::everythingStaysWhereItBelongs()
{
    QFETCH(int, count);
    QFETCH(int, days);
    QFETCH(bool, longWords);
    QFETCH(double, width);
    QFETCH(double, height);
    World world(12, count, days, longWords ? Language::Russian : Language::English);
    Timeline timeline(world.measure, world.words);
    const EventColumns &events = world.snapshot->events;
    for (const TimeRange &range : viewsOf(*world.events, 4)) {
        const scene::Scene scene = timeline.scene(inputOf(world.events, range, width, height));
        double headings = 0;
        for (const scene::Text &text : scene.texts) {
            if (text.font == scene::FontRole::EraHeading)
                headings = std::max(headings, text.rect.bottom());
            QVERIFY(text.rect.y >= 0 && text.rect.bottom() <= height);
        }
        for (const scene::Card &card : scene.cards) {
            QVERIFY2(card.rect.y >= headings && card.rect.bottom() <= height, qPrintable(say(card.rect)));
            const bool above = events.side[card.row] == Side::First;
            QVERIFY(above ? card.rect.bottom() <= scene.axis.y : card.rect.y >= scene.axis.bottom());
        }
        for (const scene::Mark &mark : scene.marks) {
            if (events.side[mark.row] == Side::First)
                QVERIFY(mark.center.y < scene.axis.y && mark.center.y > headings);
            if (events.side[mark.row] == Side::Second)
                QVERIFY(mark.center.y > scene.axis.bottom() && mark.center.y < height);
            if (events.side[mark.row] == Side::Joint)
                QVERIFY(mark.center.y > scene.axis.y && mark.center.y < scene.axis.bottom());
        }
        for (const scene::Block &block : scene.skyline)
            QVERIFY(block.rect.y >= headings && block.rect.bottom() <= height + 1e-6 && block.rect.height > 0);
        for (const scene::Bar &bar : scene.bars)
            QVERIFY(bar.rect.width > 0 && bar.softLeft >= 0 && bar.softRight >= 0 &&
                    bar.softLeft + bar.softRight <= bar.rect.width + 1e-6);
    }
}

void TestTimelineSpace::stillPicturesCutNothing()
{
    QFETCH(int, count);
    QFETCH(int, days);
    QFETCH(bool, longWords);
    QFETCH(double, width);
    QFETCH(double, height);
    World world(13, count, days, longWords ? Language::Russian : Language::English);
    Timeline timeline(world.measure, world.words);
    for (const TimeRange &range : viewsOf(*world.events, 5)) {
        LayoutInput input = withSelection(inputOf(world.events, range, width, height), 6);
        input.omitCut = true;
        const scene::Scene scene = timeline.scene(input);
        const scene::Rect picture{0, 0, width, height};
        for (const Covered &covered : coveredBy(scene))
            QVERIFY2(encloses(picture, covered.rect), qPrintable(covered.what + say(covered.rect)));
        for (const scene::Mark &mark : scene.marks)
            QVERIFY(mark.center.x - mark.size / 2 >= 0 && mark.center.x + mark.size / 2 <= width);
        for (const scene::Patch &cover : scene.coverPatches) {
            for (const Covered &covered : coveredBy(scene))
                QVERIFY2(!overlap(cover.rect, covered.rect), qPrintable(covered.what));
        }
    }
}

void TestTimelineSpace::noLineRunsThroughBareText()
{
    QFETCH(int, count);
    QFETCH(int, days);
    QFETCH(bool, longWords);
    QFETCH(double, width);
    QFETCH(double, height);
    World world(18, count, days, longWords ? Language::Russian : Language::English);
    Timeline timeline(world.measure, world.words);
    for (const TimeRange &range : viewsOf(*world.events, 10)) {
        LayoutInput input = withSelection(inputOf(world.events, range, width, height), 11);
        input.view.arcs = ArcMode::Importance;
        input.view.arcImportance = 3;
        const scene::Scene scene = timeline.scene(input);
        for (const scene::Text &text : bareTexts(scene)) {
            // Painted over all lines: on a patch of its own.
            if (std::ranges::any_of(scene.patches,
                                    [&](const scene::Patch &patch) { return encloses(patch.rect, text.rect); }))
                continue;
            // Else no line comes near.
            const auto crossed = [&](const std::vector<scene::Line> &lines) {
                return std::ranges::any_of(lines, [&](const scene::Line &line) {
                    const auto [left, right] = std::minmax(line.from.x, line.to.x);
                    const auto [top, bottom] = std::minmax(line.from.y, line.to.y);
                    return overlap({left - 0.5, top, right - left + 1, bottom - top}, text.rect);
                });
            };
            QVERIFY2(!crossed(scene.grid) && !crossed(scene.axisLines) && !crossed(scene.leaders),
                     qPrintable(text.text));
            for (const scene::Arc &arc : scene.arcs) {
                const double top = std::min({arc.from.y, arc.control1.y, arc.control2.y, arc.to.y});
                QVERIFY2(top >= text.rect.bottom(), qPrintable(text.text));
            }
        }
        // Leaders stop where their own card begins and never enter the band.
        for (const scene::Line &leader : scene.leaders) {
            const auto [top, bottom] = std::minmax(leader.from.y, leader.to.y);
            QVERIFY(bottom <= scene.axis.y + 1e-6 || top >= scene.axis.bottom() - 1e-6);
        }
    }
}

QTEST_GUILESS_MAIN(TestTimelineSpace)
#include "tst_timelinespace.moc"
