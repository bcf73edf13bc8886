#include "app/panels/datebar.h"

#include <QImage>
#include <QTest>

using namespace detente;
using namespace detente::ui;
using namespace Qt::Literals::StringLiterals;

/// The small picture of a date.
class TestDateBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDateStandsInsideItsRange_data();
    void theDateStandsInsideItsRange();
    void endsAreSoftWhereADayIsKnownOnlySoFar();
    void openEndsPointOn();
    void everyDatePaintsInBothThemes();
};

namespace {

Placement placed(const char *edtf)
{
    return *placementOf(QString::fromLatin1(edtf));
}

constexpr double kWidth = 240;

scene::Bar barOf(const char *edtf)
{
    const Placement placement = placed(edtf);
    return dateBarOf(placement, dateBarRange(placement), kWidth);
}

constexpr std::array kDates{"2018-01-29",        "2018-01",       "1809~",         "[2018-01-22..2018-01-28]",
                            "2014-03/2016-05",   "2018-01-29/..", "../2018-01-29", "2018-01-29/",
                            "/2018-01-29",       "198X",          "-0043",         "[..2018-01-29]",
                            "1914-08/1918-11-11"};

} // namespace

void TestDateBar::theDateStandsInsideItsRange_data()
{
    QTest::addColumn<QByteArray>("edtf");
    for (const char *edtf : kDates)
        QTest::newRow(edtf) << QByteArray(edtf);
}

void TestDateBar::theDateStandsInsideItsRange()
{
    QFETCH(const QByteArray, edtf);
    const Placement placement = placed(edtf.constData());
    const TimeRange range = dateBarRange(placement);
    QVERIFY(range.length() >= 31);
    const scene::Bar bar = dateBarOf(placement, range, kWidth);
    QVERIFY(bar.rect.x >= 0 && bar.rect.x + bar.rect.width <= kWidth + 0.01);
    QVERIFY(bar.rect.width > 0);
    QVERIFY(bar.softLeft >= 0 && bar.softRight >= 0);
    QVERIFY(bar.softLeft + bar.softRight <= bar.rect.width + 0.01);
    // Room on the sides that are not open, so that it is seen where it ends.
    if (!bar.openLeft)
        QVERIFY(bar.rect.x > kWidth / 10);
    if (!bar.openRight)
        QVERIFY(bar.rect.x + bar.rect.width < kWidth * 0.9);
}

void TestDateBar::endsAreSoftWhereADayIsKnownOnlySoFar()
{
    const scene::Bar exact = barOf("2014-03-01/2016-05-01");
    QVERIFY(exact.duration);
    QCOMPARE(exact.softLeft, 0.0);
    QCOMPARE(exact.softRight, 0.0);
    const scene::Bar months = barOf("2014-03/2016-05-01");
    QVERIFY(months.softLeft > 0);
    QCOMPARE(months.softRight, 0.0);
    const scene::Bar band = barOf("2018-01");
    QVERIFY(!band.duration);
    QVERIFY(band.softLeft > 0 && band.softRight > 0);
    const scene::Bar doubtful = barOf("2018-08-22?");
    QVERIFY(doubtful.softLeft > 0 && doubtful.softRight > 0);
    QVERIFY(doubtful.rect.width > barOf("2018-08-22").rect.width);
    QVERIFY(barOf("2018-01-29?/2018-02-25").softLeft > 0);
    const scene::Bar day = barOf("2018-01-29");
    QCOMPARE(day.softLeft, 0.0);
    QVERIFY(day.rect.width < kWidth / 20);
}

void TestDateBar::openEndsPointOn()
{
    const scene::Bar onwards = barOf("2018-01-29/..");
    QVERIFY(onwards.openRight && !onwards.openLeft);
    QCOMPARE(onwards.rect.x + onwards.rect.width, kWidth);
    QVERIFY(onwards.softRight > 0);
    const scene::Bar before = barOf("[..2018-01-29]");
    QVERIFY(before.openLeft && !before.openRight);
    QCOMPARE(before.rect.x, 0.0);
    const scene::Bar unknown = barOf("2018-01-29/");
    QVERIFY(!unknown.openRight);
    QVERIFY(unknown.softRight > 0);
}

void TestDateBar::everyDatePaintsInBothThemes()
{
    for (const char *edtf : kDates) {
        for (const Theme &theme : {Theme::light(), Theme::dark()}) {
            DateBar bar(placed(edtf), Group::Sanctions, u"words"_s, theme, Language::Russian, nullptr);
            bar.resize(240, bar.sizeHint().height());
            QImage image(bar.size(), QImage::Format_ARGB32_Premultiplied);
            image.fill(theme.surface(Surface::Window));
            const QImage empty = image;
            bar.render(&image, {}, {}, QWidget::DrawChildren);
            QVERIFY2(image != empty, edtf);
            QCOMPARE(bar.accessibleName(), u"words"_s);
        }
    }
}

QTEST_MAIN(TestDateBar)
#include "tst_datebar.moc"
