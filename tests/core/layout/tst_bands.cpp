#include "core/layout/bands.h"
#include "tests/core/layout/layoutfixture.h"

#include <QTest>

using namespace detente;
using namespace detente::layout;
using namespace detente::testing;

/// Eras: "The heading of span n" is 147 pixels wide, "Sn" 14.
class TestBands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHeadingStaysWhileItsBandIsInView();
    void aNarrowBandHasItsShortHeadingAVeryNarrowOneNone();
    void overlappingSpansHaveTheirHeadingsInTwoRows();
    void hiddenLayersAreNotDrawn();
    void openBandsReachTheEdges();
};

namespace {

constexpr std::int64_t kStart = 2'450'000;

struct Eras {
    std::shared_ptr<Snapshot> snapshot = snapshotOf({});
    std::shared_ptr<const FilterIndex> events;
    PlainMeasure measure;
    MadeUpWords words{Language::English};

    void add(std::int64_t from, std::int64_t to, const QString &layer = {})
    {
        SpanInfo span;
        span.from = Day{kStart + from};
        span.to = Day{kStart + to};
        span.layerUid = layer;
        snapshot->spans.push_back(span);
    }
    /// 1000 days from \p from, one pixel each.
    scene::Scene at(double from, const QStringList &hidden = {})
    {
        events = indexOf(snapshot);
        LayoutInput input = inputOf(events, {kStart + from, kStart + from + 1000}, 1000, 600);
        input.view.hiddenLayers = hidden;
        return Timeline(measure, words).scene(input);
    }
};

std::vector<scene::Text> headings(const scene::Scene &scene)
{
    std::vector<scene::Text> found;
    for (const scene::Text &text : scene.texts) {
        if (text.font == scene::FontRole::EraHeading)
            found.push_back(text);
    }
    return found;
}

} // namespace

void TestBands::aHeadingStaysWhileItsBandIsInView()
{
    Eras eras;
    eras.add(200, 899);
    QCOMPARE(headings(eras.at(0)).at(0).rect.x, 208.0);
    QCOMPARE(headings(eras.at(400)).at(0).rect.x, 8.0);
    // The band's end pushes it out.
    QCOMPARE(headings(eras.at(800)).at(0).rect.right(), 92.0);
    QVERIFY(headings(eras.at(950)).empty());
}

void TestBands::aNarrowBandHasItsShortHeadingAVeryNarrowOneNone()
{
    Eras eras;
    eras.add(100, 199);
    eras.add(200, 219);
    eras.add(220, 899);
    const std::vector<scene::Text> found = headings(eras.at(0));
    QCOMPARE(found.size(), std::size_t{2});
    QCOMPARE(found[0].text, QStringLiteral("S0"));
    QCOMPARE(found[1].text, QStringLiteral("The heading of span 2"));
    QCOMPARE(eras.at(0).bands.size(), std::size_t{3});
}

void TestBands::overlappingSpansHaveTheirHeadingsInTwoRows()
{
    Eras eras;
    eras.add(100, 800);
    eras.add(150, 700);
    eras.add(160, 600); // a third row there is not
    eras.add(800, 990); // meets the first on its last day
    const SpanRows rows = spanRows(*eras.snapshot, {});
    QCOMPARE(rows.row, (std::vector<int>{0, 1, -1, 0}));
    QCOMPARE(rows.rows, 2);
    const scene::Scene scene = eras.at(0);
    QCOMPARE(scene.bands.size(), std::size_t{4});
    const std::vector<scene::Text> found = headings(scene);
    QCOMPARE(found.size(), std::size_t{3});
    QVERIFY(found[1].rect.y >= found[0].rect.bottom());
    for (const scene::Line &line : scene.grid)
        QVERIFY(line.from.y >= found[1].rect.bottom());
}

void TestBands::hiddenLayersAreNotDrawn()
{
    Eras eras;
    eras.add(100, 400, QStringLiteral("eras"));
    eras.add(300, 700, QStringLiteral("mine"));
    QCOMPARE(eras.at(0, {QStringLiteral("mine")}).bands.size(), std::size_t{1});
    LayerInfo layer;
    layer.uid = QStringLiteral("eras");
    layer.shown = false;
    eras.snapshot->layers.push_back(layer);
    QVERIFY(eras.at(0, {QStringLiteral("mine")}).bands.empty());
}

void TestBands::openBandsReachTheEdges()
{
    Eras eras;
    eras.snapshot->spans.push_back({});
    eras.snapshot->spans.back().from = Day::minusInfinity();
    eras.snapshot->spans.back().to = Day::plusInfinity();
    const scene::Scene scene = eras.at(0);
    QCOMPARE(scene.bands.size(), std::size_t{1});
    QVERIFY(scene.bands[0].rect.x <= 0 && scene.bands[0].rect.right() >= 1000);
    QVERIFY(!scene.bands[0].edgeLeft && !scene.bands[0].edgeRight && scene.bands[0].fadeRight);
    QCOMPARE(headings(scene).at(0).rect.x, 8.0);
}

QTEST_GUILESS_MAIN(TestBands)
#include "tst_bands.moc"
