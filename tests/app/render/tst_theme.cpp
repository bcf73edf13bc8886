#include "app/render/color.h"
#include "app/render/fontmeasure.h"
#include "app/render/markshapes.h"
#include "app/render/theme.h"

#include <QImage>
#include <QPainter>
#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace detente;
using namespace detente::ui;
using scene::Ink;
using scene::Paint;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

constexpr Matrix kNormal{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
// Severity 1.0, on linear RGB. Source: Machado, Oliveira, Fernandes, "A Physiologically-based Model for Simulation of
// Color Vision Deficiency", 2009, doi 10.1109/TVCG.2009.113, table of matrices.
constexpr Matrix kProtanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kDeuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix kTritanopia{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

Triple times(const Matrix &matrix, const Triple &v)
{
    Triple result{};
    for (std::size_t i = 0; i < 3; ++i)
        result[i] = matrix[i][0] * v[0] + matrix[i][1] * v[1] + matrix[i][2] * v[2];
    return result;
}

Triple linearRgb(const QColor &color)
{
    Triple rgb{color.redF(), color.greenF(), color.blueF()};
    for (double &c : rgb)
        c = c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    return rgb;
}

/// OKLab. Source: Björn Ottosson, "A perceptual color space for image processing", 2020.
Triple okLab(const Triple &rgb)
{
    constexpr Matrix kToCones{{{0.4122214708, 0.5363325363, 0.0514459929},
                               {0.2119034982, 0.6806995451, 0.1073969566},
                               {0.0883024619, 0.2817188376, 0.6299787005}}};
    constexpr Matrix kToLab{{{0.2104542553, 0.7936177850, -0.0040720468},
                             {1.9779984951, -2.4285922050, 0.4505937099},
                             {0.0259040371, 0.7827717662, -0.8086757660}}};
    Triple cones = times(kToCones, rgb);
    for (double &c : cones)
        c = std::cbrt(c);
    return times(kToLab, cones);
}

Triple seen(const QColor &color, const Matrix &vision)
{
    Triple rgb = times(vision, linearRgb(color));
    for (double &c : rgb)
        c = std::clamp(c, 0.0, 1.0);
    return okLab(rgb);
}

double distance(const Triple &a, const Triple &b)
{
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/// By what QCOMPARE fails: a sentence naming the worst pair.
QString tooClose(const Theme &theme, const Matrix &vision, double least)
{
    for (std::size_t a = 0; a < kGroupCount; ++a) {
        for (std::size_t b = a + 1; b < kGroupCount; ++b) {
            const double apart = distance(seen(theme.group(Group(a)), vision), seen(theme.group(Group(b)), vision));
            if (apart < least)
                return QStringLiteral("%1 and %2: %3").arg(keyOf(Group(a)), keyOf(Group(b))).arg(apart);
        }
    }
    return {};
}

/// A theme by its name.
struct Named {
    const char *name;
    bool dark;
    bool contrast;
};
constexpr std::array kThemes{Named{"light", false, false}, Named{"dark", true, false},
                             Named{"high contrast, light", false, true}, Named{"high contrast, dark", true, true}};

void themeRows()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("contrast");
    for (const Named &theme : kThemes)
        QTest::newRow(theme.name) << theme.dark << theme.contrast;
}

Theme themeOf(bool dark, bool contrast)
{
    if (contrast)
        return Theme::contrast(dark);
    return dark ? Theme::dark() : Theme::light();
}

constexpr double kReadable = 4.5;

/// By how much text must stand out: WCAG 2.1, 1.4.3 and, in high contrast, 1.4.6.
double readable(bool contrast)
{
    return contrast ? 7 : kReadable;
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupColorsStayApart_data();
    void groupColorsStayApart();
    void groupColorsStandOutFromPaperAndCard_data() { themeRows(); }
    void groupColorsStandOutFromPaperAndCard();
    void inksOfTextCanBeRead_data() { themeRows(); }
    void inksOfTextCanBeRead();
    void dataColorsCanBeReadAsText_data() { themeRows(); }
    void dataColorsCanBeReadAsText();
    void headingsCanBeReadOnTheirEras_data() { themeRows(); }
    void headingsCanBeReadOnTheirEras();
    void textOfTheWindowCanBeRead_data() { themeRows(); }
    void textOfTheWindowCanBeRead();
    void whatIsSwitchedOffCanBeReadInHighContrast();
    void linesAreThickerInHighContrast();
    void everyGroupHasAShapeOfItsOwn();
    void partyColorsAreMadeReadable();
    void wrongPartyColorLeavesTheDefault();
    void toneRampDivergesFromTheMiddle();
    void noToneIsGrey();
    void widthsDoNotDependOnTheDevice();
    void measureChangesGenerationOnlyWithTheFont();
};

void TestTheme::groupColorsStayApart_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("contrast");
    QTest::addColumn<Matrix>("vision");
    for (const auto &[theme, dark, contrast] : kThemes) {
        QTest::addRow("%s, normal vision", theme) << dark << contrast << kNormal;
        QTest::addRow("%s, protanopia", theme) << dark << contrast << kProtanopia;
        QTest::addRow("%s, deuteranopia", theme) << dark << contrast << kDeuteranopia;
        QTest::addRow("%s, tritanopia", theme) << dark << contrast << kTritanopia;
    }
}

void TestTheme::groupColorsStayApart()
{
    QFETCH(bool, dark);
    QFETCH(bool, contrast);
    QFETCH(Matrix, vision);
    // A just noticeable difference is about 0.02.
    QCOMPARE(tooClose(themeOf(dark, contrast), vision, contrast ? 0.1 : 0.08), QString());
}

void TestTheme::groupColorsStandOutFromPaperAndCard()
{
    QFETCH(bool, dark);
    QFETCH(bool, contrast);
    const Theme theme = themeOf(dark, contrast);
    // Meaning is never carried by these colors alone; high contrast keeps what WCAG 2.1, 1.4.11 asks of graphics.
    const double least = contrast ? 3 : 2.45;
    for (std::size_t i = 0; i < kGroupCount; ++i) {
        QVERIFY2(contrastRatio(theme.group(Group(i)), theme.color(Ink::Paper)) >= least, keyOf(Group(i)).data());
        QVERIFY2(contrastRatio(theme.group(Group(i)), theme.color(Ink::Card)) >= least, keyOf(Group(i)).data());
    }
}

void TestTheme::inksOfTextCanBeRead()
{
    QFETCH(bool, dark);
    QFETCH(bool, contrast);
    const Theme theme = themeOf(dark, contrast);
    for (const Ink ground : {Ink::Paper, Ink::Axis, Ink::Card, Ink::Era}) {
        for (const Ink ink : {Ink::Text, Ink::MutedText, Ink::Accent})
            QVERIFY(contrastRatio(theme.color(ink), theme.color(ground)) >= readable(contrast));
    }
}

void TestTheme::dataColorsCanBeReadAsText()
{
    QFETCH(bool, dark);
    QFETCH(bool, contrast);
    const Theme theme = themeOf(dark, contrast);
    std::vector<Paint> paints;
    for (std::uint8_t i = 0; i < kGroupCount; ++i)
        paints.push_back({.ink = Ink::Data, .by = Paint::By::Group, .key = i});
    for (std::uint8_t i = 0; i < kSideCount; ++i)
        paints.push_back({.ink = Ink::Data, .by = Paint::By::Side, .key = i});
    for (std::uint8_t i = 0; i < kStatusCount; ++i)
        paints.push_back({.ink = Ink::Data, .by = Paint::By::Status, .key = i});
    for (const std::int16_t tone : {std::int16_t(-100), std::int16_t(0), std::int16_t(100), kNoTone})
        paints.push_back({.ink = Ink::Data, .by = Paint::By::Tone, .tone = tone});
    for (const Ink ground : {Ink::Paper, Ink::Axis, Ink::Card}) {
        for (const Paint &paint : paints)
            QVERIFY(contrastRatio(theme.textColor(paint), theme.color(ground)) >= readable(contrast));
    }
}

void TestTheme::headingsCanBeReadOnTheirEras()
{
    QFETCH(bool, dark);
    QFETCH(bool, contrast);
    const Theme theme = themeOf(dark, contrast);
    for (std::int16_t tone = -100; tone <= 100; tone = static_cast<std::int16_t>(tone + 10)) {
        const QColor era = theme.color(Paint{.ink = Ink::Era, .by = Paint::By::Tone, .tone = tone});
        const QColor heading = theme.textColor(Paint{.ink = Ink::Data, .by = Paint::By::Tone, .tone = tone});
        QVERIFY(contrastRatio(heading, era) >= readable(contrast));
        QVERIFY(contrastRatio(theme.color(Ink::MutedText), era) >= readable(contrast));
    }
}

void TestTheme::textOfTheWindowCanBeRead()
{
    QFETCH(bool, dark);
    QFETCH(bool, contrast);
    const Theme theme = themeOf(dark, contrast);
    const QPalette palette = theme.palette();
    const auto apart = [&palette](QPalette::ColorRole text, QPalette::ColorRole ground) {
        return contrastRatio(palette.color(text), palette.color(ground));
    };
    QVERIFY(apart(QPalette::WindowText, QPalette::Window) >= readable(contrast));
    QVERIFY(apart(QPalette::Text, QPalette::Base) >= readable(contrast));
    QVERIFY(apart(QPalette::PlaceholderText, QPalette::Base) >= readable(contrast));
    QVERIFY(apart(QPalette::ButtonText, QPalette::Button) >= readable(contrast));
    QVERIFY(apart(QPalette::HighlightedText, QPalette::Highlight) >= readable(contrast));
    QVERIFY(apart(QPalette::Link, QPalette::Window) >= readable(contrast));
    QVERIFY(apart(QPalette::ToolTipText, QPalette::ToolTipBase) >= readable(contrast));
    for (const Surface text : {Surface::Danger, Surface::Good}) {
        QVERIFY(contrastRatio(theme.surface(text), theme.surface(Surface::Window)) >= readable(contrast));
        QVERIFY(contrastRatio(theme.surface(text), theme.surface(Surface::Raised)) >= readable(contrast));
    }
    for (const Surface ground : {Surface::Window, Surface::Raised, Surface::Hover, Surface::Pressed, Surface::Note}) {
        QVERIFY(contrastRatio(theme.color(Ink::Text), theme.surface(ground)) >= readable(contrast));
        QVERIFY(contrastRatio(theme.color(Ink::MutedText), theme.surface(ground)) >= readable(contrast));
    }
}

void TestTheme::whatIsSwitchedOffCanBeReadInHighContrast()
{
    for (const bool dark : {false, true}) {
        const QPalette palette = Theme::contrast(dark).palette();
        QVERIFY(contrastRatio(palette.color(QPalette::Disabled, QPalette::Text), palette.color(QPalette::Base)) >=
                kReadable);
    }
}

void TestTheme::linesAreThickerInHighContrast()
{
    QCOMPARE(Theme::light().line(1), 1.0);
    for (const bool dark : {false, true})
        QVERIFY(Theme::contrast(dark).line(1) > 1.5);
}

void TestTheme::everyGroupHasAShapeOfItsOwn()
{
    // In grey, at the size marks have on the canvas: of any two shapes, a good part is not common to both.
    constexpr int kSide = 12;
    constexpr double kLeastApart = 0.15;
    std::vector<QImage> shapes;
    for (std::size_t i = 0; i < kGroupCount; ++i) {
        QImage image(kSide * 4, kSide * 4, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(4, 4);
        painter.fillPath(markShape(Group(i), {kSide / 2.0, kSide / 2.0}, kSide - 1), Qt::black);
        painter.end();
        shapes.push_back(image);
    }
    const auto ink = [](const QImage &image, int x, int y) { return 255 - qGray(image.pixel(x, y)); };
    for (std::size_t a = 0; a < shapes.size(); ++a) {
        for (std::size_t b = a + 1; b < shapes.size(); ++b) {
            double either = 0;
            double apart = 0;
            for (int y = 0; y < kSide * 4; ++y) {
                for (int x = 0; x < kSide * 4; ++x) {
                    either += std::max(ink(shapes[a], x, y), ink(shapes[b], x, y));
                    apart += std::abs(ink(shapes[a], x, y) - ink(shapes[b], x, y));
                }
            }
            QVERIFY2(
                apart / either >= kLeastApart,
                qPrintable(QStringLiteral("%1 and %2: %3").arg(keyOf(Group(a)), keyOf(Group(b))).arg(apart / either)));
        }
    }
}

void TestTheme::partyColorsAreMadeReadable()
{
    const Theme theme = Theme::dark().withParties(QStringLiteral("#101060"), QStringLiteral("#ffffff"));
    QVERIFY(contrastRatio(theme.side(Side::First), theme.color(Ink::Paper)) >= kReadable);
    QCOMPARE(theme.side(Side::Second), QColor(Qt::white));
}

void TestTheme::wrongPartyColorLeavesTheDefault()
{
    const Theme theme = Theme::light();
    QCOMPARE(theme.withParties(QString(), QStringLiteral("no color")).side(Side::Second), theme.side(Side::Second));
}

void TestTheme::toneRampDivergesFromTheMiddle()
{
    const Theme theme = Theme::light();
    const auto apart = [&theme](std::int16_t a, std::int16_t b) {
        return distance(seen(theme.tone(a), kDeuteranopia), seen(theme.tone(b), kDeuteranopia));
    };
    QVERIFY(apart(-100, 100) > 0.1);
    QVERIFY(apart(-100, 0) > apart(-30, 0));
    QVERIFY(apart(100, 0) > apart(30, 0));
}

void TestTheme::noToneIsGrey()
{
    QCOMPARE(Theme::light().tone(kNoTone).hslSaturation(), 0);
}

void TestTheme::widthsDoNotDependOnTheDevice()
{
    const Theme theme = Theme::light();
    const FontMeasure measure(theme);
    const QString text = QStringLiteral("Kremlin report sent to Congress");
    const double width = measure.width(text, scene::FontRole::Card);
    QVERIFY(width > 100);
    QCOMPARE(measure.width(text, scene::FontRole::Card), width);
    // The same text painted at twice the density fills twice the width, so no label runs out of its card.
    QImage image(1200, 60, QImage::Format_RGB32);
    image.setDevicePixelRatio(2);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(theme.font(scene::FontRole::Card));
    painter.drawText(QPointF(0, 20), text);
    painter.end();
    int last = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 200)
                last = std::max(last, x);
        }
    }
    QVERIFY(last / 2.0 <= width + 0.5);
    QVERIFY(last / 2.0 >= width - 3);
}

void TestTheme::measureChangesGenerationOnlyWithTheFont()
{
    FontMeasure measure(Theme::light());
    const std::uint64_t before = measure.generation();
    measure.setTheme(Theme::dark());
    QCOMPARE(measure.generation(), before);
    QFont larger = Theme::systemFont();
    larger.setPixelSize(20);
    measure.setTheme(Theme::light(larger));
    QVERIFY(measure.generation() != before);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
