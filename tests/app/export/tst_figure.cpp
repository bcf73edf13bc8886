#include "app/cli/foundevents.h"
#include "app/export/figure.h"
#include "app/export/imageexporter.h"
#include "app/text/canvaswords.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace detente;
using namespace detente::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kTouch = 0.5; ///< pixels that neighbours may share by rounding

struct Placed {
    QString text;
    QRectF rect;
};

QRectF onPage(const scene::Rect &rect, const QRectF &sceneRect)
{
    return QRectF(rect.x, rect.y, rect.width, rect.height).translated(sceneRect.topLeft());
}

/// Every text of the page, the scene's own and its badges' included.
std::vector<Placed> textsOf(const Figure &figure)
{
    std::vector<Placed> all;
    for (const scene::Text &text : figure.scene().texts)
        all.push_back({text.text, onPage(text.rect, figure.sceneRect())});
    for (const scene::Badge &badge : figure.scene().badges)
        all.push_back({badge.text.text, onPage(badge.text.rect, figure.sceneRect())});
    for (const Figure::Line &line : figure.lines())
        all.push_back({line.text, line.rect});
    for (const Figure::Sign &sign : figure.legend())
        all.push_back({sign.entry.words, sign.words});
    return all;
}

} // namespace

class TestFigure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noTextOverlapsOrIsCut_data();
    void noTextOverlapsOrIsCut();
    void everyTextFitsTheSpaceItHas_data() { noTextOverlapsOrIsCut_data(); }
    void everyTextFitsTheSpaceItHas();
    void explainsEverySignThatOccursAndNoOther();
    void speaksTheLanguageAskedFor();
    void paintsInkWhereTheSceneHasCards();
    void refusesSizesThatNoPictureHas_data();
    void refusesSizesThatNoPictureHas();

private:
    FigureRequest request(Language language) const;

    FoundEvents starter_;
    std::unique_ptr<EventWords> words_[2];
};

void TestFigure::initTestCase()
{
    auto found = findEvents(QStringLiteral(DETENTE_STARTER), {});
    QVERIFY(found);
    starter_ = *std::move(found);
    for (const Language language : kLanguages)
        words_[static_cast<std::size_t>(language)] =
            std::make_unique<EventWords>(language, starter_.found->sharedSnapshot(), starter_.events);
}

FigureRequest TestFigure::request(Language language) const
{
    FigureRequest request;
    request.events = starter_.found;
    request.words = words_[static_cast<std::size_t>(language)].get();
    request.view.range = {static_cast<double>(makeDay(2017, 6).jdn), static_cast<double>(makeDay(2018, 10).jdn)};
    request.libraryName = u"us-russia.detente"_s;
    request.sourceCount = starter_.sourceCount;
    return request;
}

void TestFigure::noTextOverlapsOrIsCut_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<int>("language");
    struct Range {
        const char *name;
        Day from;
        Day to;
    };
    const Range ranges[]{{"1776-2026", makeDay(1776), makeDay(2027)},
                         {"1930-2026", makeDay(1930), makeDay(2027)},
                         {"2017-06..2018-09", makeDay(2017, 6), makeDay(2018, 10)},
                         {"the week of 22 January 2018", makeDay(2018, 1, 22), makeDay(2018, 1, 30)}};
    for (const Range &range : ranges) {
        for (const QSizeF size : {QSizeF(1920, 1080), QSizeF(1280, 800), QSizeF(700, 500), QSizeF(3840, 2160)}) {
            for (const Language language : kLanguages)
                QTest::newRow(qPrintable(u"%1 %2x%3 %4"_s.arg(QString::fromLatin1(range.name))
                                             .arg(size.width())
                                             .arg(size.height())
                                             .arg(languageCode(language))))
                    << static_cast<double>(range.from.jdn) << static_cast<double>(range.to.jdn) << size
                    << static_cast<int>(language);
        }
    }
}

void TestFigure::noTextOverlapsOrIsCut()
{
    QFETCH(const double, from);
    QFETCH(const double, to);
    QFETCH(const QSizeF, size);
    QFETCH(const int, language);
    FigureRequest asked = request(static_cast<Language>(language));
    asked.view.range = {from, to};
    asked.size = size;
    const Figure figure = Figure::make(asked);
    const std::vector<Placed> texts = textsOf(figure);
    QVERIFY(texts.size() > 10);
    const QRectF page = QRectF({}, size).adjusted(-kTouch, -kTouch, kTouch, kTouch);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        QVERIFY2(page.contains(texts[i].rect), qPrintable(texts[i].text));
        for (std::size_t j = i + 1; j < texts.size(); ++j) {
            const QRectF shared = texts[i].rect.intersected(texts[j].rect);
            QVERIFY2(shared.width() <= kTouch || shared.height() <= kTouch,
                     qPrintable(texts[i].text + u" | "_s + texts[j].text));
        }
    }
    const QRectF scene = figure.sceneRect().adjusted(-kTouch, -kTouch, kTouch, kTouch);
    for (const scene::Card &card : figure.scene().cards)
        QVERIFY(scene.contains(onPage(card.rect, figure.sceneRect())));
}

void TestFigure::everyTextFitsTheSpaceItHas()
{
    QFETCH(const double, from);
    QFETCH(const double, to);
    QFETCH(const QSizeF, size);
    QFETCH(const int, language);
    FigureRequest asked = request(static_cast<Language>(language));
    asked.view.range = {from, to};
    asked.size = size;
    const Figure figure = Figure::make(asked);
    for (const scene::Text &text : figure.scene().texts) {
        const double width = QFontMetricsF(asked.theme.font(text.font)).horizontalAdvance(text.text);
        const double room = text.vertical ? text.rect.height : text.rect.width;
        QVERIFY2(width <= room + 1, qPrintable(text.text));
    }
    for (const Figure::Line &line : figure.lines())
        QVERIFY2(QFontMetricsF(line.font).horizontalAdvance(line.text) <= line.rect.width() + 1, qPrintable(line.text));
}

void TestFigure::explainsEverySignThatOccursAndNoOther()
{
    const Figure figure = Figure::make(request(Language::English));
    std::set<Group> explained;
    for (const Figure::Sign &sign : figure.legend()) {
        if (sign.entry.mark && sign.entry.mark->paint.by == scene::Paint::By::Group)
            explained.insert(sign.entry.mark->group);
    }
    std::set<Group> drawn;
    for (const scene::Mark &mark : figure.scene().marks)
        drawn.insert(mark.group);
    for (const scene::Bar &bar : figure.scene().bars) {
        if (bar.paint.by == scene::Paint::By::Group)
            drawn.insert(static_cast<Group>(bar.paint.key));
    }
    QCOMPARE(explained, drawn);
}

void TestFigure::speaksTheLanguageAskedFor()
{
    const auto title = [this](Language language) { return Figure::make(request(language)).lines().front().text; };
    QVERIFY(title(Language::English).startsWith(u"United States"_s));
    QVERIFY(title(Language::Russian).startsWith(u"США"_s));
}

void TestFigure::paintsInkWhereTheSceneHasCards()
{
    FigureRequest asked = request(Language::English);
    const Figure figure = Figure::make(asked);
    QImage image(figure.size().toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    figure.paint(painter);
    painter.end();
    QVERIFY(!figure.scene().cards.empty());
    for (const scene::Card &card : figure.scene().cards) {
        constexpr int kMark = 24; // edge and mark stand left of the text
        const QRect inner = onPage(card.rect, figure.sceneRect()).toRect().adjusted(kMark, 4, -4, -4);
        QSet<QRgb> colors;
        for (int y = inner.top(); y <= inner.bottom(); ++y) {
            for (int x = inner.left(); x <= inner.right(); ++x)
                colors << image.pixel(x, y);
        }
        QVERIFY2(colors.size() > 1, "a card without a letter");
    }
}

void TestFigure::refusesSizesThatNoPictureHas_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<double>("scale");
    QTest::newRow("nothing") << QSizeF(0, 0) << 1.0;
    QTest::newRow("too small for a timeline") << QSizeF(100, 100) << 1.0;
    QTest::newRow("too wide") << QSizeF(20000, 300) << 1.0;
    QTest::newRow("too large by scale") << QSizeF(9000, 300) << 2.0;
    QTest::newRow("no scale") << QSizeF(800, 600) << 0.0;
}

void TestFigure::refusesSizesThatNoPictureHas()
{
    QFETCH(const QSizeF, size);
    QFETCH(const double, scale);
    QTemporaryDir folder;
    FigureRequest asked = request(Language::English);
    asked.size = size;
    asked.scale = scale;
    const Result<void> written = exportImage(asked, folder.filePath(u"x.png"_s));
    QVERIFY(!written);
    QCOMPARE(written.error().code, Errc::BadField);
    QVERIFY(!QFile::exists(folder.filePath(u"x.png"_s)));
}

QTEST_MAIN(TestFigure)
#include "tst_figure.moc"
