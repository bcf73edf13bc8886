#include "app/render/markshapes.h"
#include "app/render/scenepainter.h"

#include <QImage>
#include <QtTest>

using namespace detente;
using namespace detente::ui;
using scene::Ink;
using scene::Paint;

namespace {

constexpr Paint kGroupPaint{.ink = Ink::Data, .by = Paint::By::Group, .key = 0};

scene::Scene emptyScene()
{
    scene::Scene scene;
    scene.width = 100;
    scene.height = 60;
    return scene;
}

QImage paintedAt(const scene::Scene &scene, double ratio)
{
    QImage image(QSizeF(scene.width * ratio, scene.height * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    ScenePainter(Theme::light()).paint(painter, scene);
    return image;
}

int pixelsOf(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color;
    }
    return count;
}

QImage markImage(Group group, bool hollow)
{
    QImage image(16, 16, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    scene::Mark mark;
    mark.center = {8, 8};
    mark.group = group;
    mark.hollow = hollow;
    // One color for all: the shape alone must tell.
    mark.paint = Paint{.ink = Ink::Text};
    ScenePainter(Theme::light()).paintMark(painter, mark);
    return image;
}

double difference(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) / 255.0;
    }
    return sum;
}

} // namespace

class TestScenePainter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paperFillsTheScene();
    void hairlinesCoverWholePixels_data();
    void hairlinesCoverWholePixels();
    void laterItemsCoverEarlierOnes();
    void softEndsFade();
    void everyGroupHasItsOwnShape();
    void hollowAndSolidMarksDiffer();
    void shapesStayInTheirBox();
    void dashedCardHasGapsInItsOutline();
    void selectedCardHasTheAccent();
    void sideNamesReadUpwards();
    void secondPaintingIsTheSameAsTheFirst();
};

void TestScenePainter::paperFillsTheScene()
{
    const QImage image = paintedAt(emptyScene(), 1);
    QCOMPARE(pixelsOf(image, Theme::light().color(Ink::Paper)), 100 * 60);
}

void TestScenePainter::hairlinesCoverWholePixels_data()
{
    QTest::addColumn<double>("ratio");
    QTest::addColumn<int>("thickness");
    QTest::newRow("1") << 1.0 << 1;
    QTest::newRow("1.25") << 1.25 << 1;
    QTest::newRow("1.5") << 1.5 << 2;
    QTest::newRow("2") << 2.0 << 2;
    QTest::newRow("3") << 3.0 << 3;
}

void TestScenePainter::hairlinesCoverWholePixels()
{
    QFETCH(double, ratio);
    QFETCH(int, thickness);
    scene::Scene scene = emptyScene();
    scene.grid.push_back({.from = {33.37, 0}, .to = {33.37, 60}, .paint = {.ink = Ink::Text}});
    const QImage image = paintedAt(scene, ratio);
    QCOMPARE(pixelsOf(image, Theme::light().color(Ink::Text)), thickness * image.height());
    QCOMPARE(pixelsOf(image, Theme::light().color(Ink::Paper)), (image.width() - thickness) * image.height());
}

void TestScenePainter::laterItemsCoverEarlierOnes()
{
    scene::Scene scene = emptyScene();
    scene.leaders.push_back({.from = {50, 0}, .to = {50, 60}, .paint = {.ink = Ink::Text}});
    scene.cards.push_back({.rect = {20, 20, 60, 20}, .edge = kGroupPaint});
    const QImage image = paintedAt(scene, 1);
    const Theme theme = Theme::light();
    QCOMPARE(image.pixelColor(50, 10), theme.color(Ink::Text));
    QCOMPARE(image.pixelColor(50, 30), theme.color(Ink::Card));
    QCOMPARE(image.pixelColor(21, 30), theme.group(Group::Diplomacy));
}

void TestScenePainter::softEndsFade()
{
    scene::Scene scene = emptyScene();
    scene.bars.push_back(
        {.rect = {10, 20, 80, 6}, .paint = kGroupPaint, .softLeft = 20, .softRight = 0, .duration = true});
    const QImage image = paintedAt(scene, 1);
    const int far = image.pixelColor(12, 23).blue() - image.pixelColor(12, 23).red();
    const int near = image.pixelColor(26, 23).blue() - image.pixelColor(26, 23).red();
    QVERIFY(far < near);
    QCOMPARE(image.pixelColor(60, 23), Theme::light().group(Group::Diplomacy));
    QCOMPARE(image.pixelColor(89, 23), Theme::light().group(Group::Diplomacy));
}

void TestScenePainter::everyGroupHasItsOwnShape()
{
    for (const bool hollow : {false, true}) {
        for (std::size_t a = 0; a < kGroupCount; ++a) {
            for (std::size_t b = a + 1; b < kGroupCount; ++b) {
                const double apart = difference(markImage(Group(a), hollow), markImage(Group(b), hollow));
                QVERIFY2(apart > 4, qPrintable(QStringLiteral("%1 and %2 differ by %3 pixels")
                                                   .arg(keyOf(Group(a)), keyOf(Group(b)))
                                                   .arg(apart)));
            }
        }
    }
}

void TestScenePainter::hollowAndSolidMarksDiffer()
{
    for (std::size_t i = 0; i < kGroupCount; ++i)
        QVERIFY2(difference(markImage(Group(i), true), markImage(Group(i), false)) > 4, keyOf(Group(i)).data());
}

void TestScenePainter::shapesStayInTheirBox()
{
    for (std::size_t i = 0; i < kGroupCount; ++i) {
        const QRectF box = markShape(Group(i), {50, 50}, 8).boundingRect();
        QVERIFY2(QRectF(45.99, 45.99, 8.02, 8.02).contains(box), keyOf(Group(i)).data());
    }
}

void TestScenePainter::dashedCardHasGapsInItsOutline()
{
    scene::Scene scene = emptyScene();
    scene.cards.push_back({.rect = {10, 10, 80, 30}, .edge = kGroupPaint, .outline = scene::Outline::Dashed});
    const QImage image = paintedAt(scene, 1);
    const QColor card = Theme::light().color(Ink::Card);
    int gaps = 0;
    for (int x = 20; x < 80; ++x)
        gaps += image.pixelColor(x, 10) == card;
    QVERIFY(gaps > 5 && gaps < 40);
}

void TestScenePainter::selectedCardHasTheAccent()
{
    scene::Scene scene = emptyScene();
    scene.cards.push_back({.rect = {10, 10, 80, 30}, .edge = kGroupPaint});
    QCOMPARE(pixelsOf(paintedAt(scene, 1), Theme::light().color(Ink::Accent)), 0);
    scene.cards.front().selected = true;
    QVERIFY(pixelsOf(paintedAt(scene, 1), Theme::light().color(Ink::Accent)) > 100);
}

void TestScenePainter::sideNamesReadUpwards()
{
    scene::Scene scene = emptyScene();
    scene.texts.push_back({.text = QStringLiteral("i.........."),
                           .rect = {40, 5, 16, 50},
                           .font = scene::FontRole::SideName,
                           .paint = {.ink = Ink::Text},
                           .vertical = true});
    const QImage image = paintedAt(scene, 1);
    // The letter that rises highest comes first, so it stands at the bottom, and it rises to the left.
    const auto leftmost = [&image](int from, int to) {
        for (int x = 0; x < image.width(); ++x) {
            for (int y = from; y < to; ++y) {
                if (qGray(image.pixel(x, y)) < 150)
                    return x;
            }
        }
        return image.width();
    };
    QVERIFY(leftmost(48, 56) < leftmost(10, 48));
    QVERIFY(leftmost(10, 48) < image.width());
}

void TestScenePainter::secondPaintingIsTheSameAsTheFirst()
{
    scene::Scene scene = emptyScene();
    scene.cards.push_back({.rect = {10, 10, 80, 30}, .edge = kGroupPaint, .note = true});
    scene.marks.push_back({.center = {24, 25}, .paint = kGroupPaint});
    scene.texts.push_back({.text = QStringLiteral("Helsinki"), .rect = {34, 17, 50, 16}, .paint = {.ink = Ink::Text}});
    ScenePainter painter(Theme::light());
    std::array<QImage, 2> images;
    for (QImage &image : images) {
        image = QImage(100, 60, QImage::Format_RGB32);
        QPainter into(&image);
        painter.paint(into, scene);
    }
    QCOMPARE(images[0], images[1]);
}

QTEST_MAIN(TestScenePainter)
#include "tst_scenepainter.moc"
