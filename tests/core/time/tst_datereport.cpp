#include "core/time/datereport.h"

#include <QJsonDocument>
#include <QTest>

using namespace detente;
using namespace Qt::Literals::StringLiterals;

class TestDateReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesItsFieldsInOrder();
    void saysUnknownAndInfiniteEnds();
    void keepsTheErrorOfWhatIsNoDate();
    void escapesWhatJsonMust();
};

void TestDateReport::writesItsFieldsInOrder()
{
    const DateReport report = reportDate(u"22–28 January 2018"_s);
    QCOMPARE(
        reportJson(reportFields(report, u"said"_s)),
        u"{\"input\":\"22–28 January 2018\",\"valid\":true,\"edtf\":\"2018-01-22/2018-01-28\",\"level\":0,"
        "\"shape\":\"interval\",\"earliest\":\"2018-01-22\",\"latest\":\"2018-01-28\","
        "\"words_en\":\"22–28 January 2018\",\"words_ru\":\"22–28 января 2018 года\",\"message\":\"said\"}"_s.toUtf8());
}

void TestDateReport::saysUnknownAndInfiniteEnds()
{
    const auto bounds = [](const QString &text) {
        const std::vector<DateReportField> fields = reportFields(reportDate(text), {});
        return fields[5].value.toString() + u' ' + fields[6].value.toString();
    };
    QCOMPARE(bounds(u"2018/.."_s), u"2018-01-01 +inf"_s);
    QCOMPARE(bounds(u"[..2018]"_s), u"-inf 2018-12-31"_s);
    QCOMPARE(bounds(u"2018/"_s), u"2018-01-01 unknown"_s);
    QCOMPARE(bounds(u"/2018"_s), u"unknown 2018-12-31"_s);
    QCOMPARE(bounds(u"-0044-03-15"_s), u"-0044-03-15 -0044-03-15"_s);
}

void TestDateReport::keepsTheErrorOfWhatIsNoDate()
{
    DateInput edtfOnly;
    edtfOnly.words = false;
    const DateReport report = reportDate(u"29 January 2018"_s, edtfOnly);
    QVERIFY(!report.edtf);
    QCOMPARE(report.error.code, Errc::Parse);
    const std::vector<DateReportField> fields = reportFields(report, u"no"_s);
    QCOMPARE(fields.size(), std::size_t{10});
    QCOMPARE(fields[1].value, QJsonValue(false));
    for (std::size_t i = 2; i < 9; ++i)
        QVERIFY(fields[i].value.isNull());
    QCOMPARE(reportDate(u"03/04/2018"_s).note, u"day-first"_s);
}

void TestDateReport::escapesWhatJsonMust()
{
    const QString input = u"a \"date\"\n\\ with\ttabs"_s;
    const QByteArray json = reportJson(reportFields(reportDate(input), {}));
    QVERIFY(!json.contains('\n'));
    QCOMPARE(QJsonDocument::fromJson(json).object().value("input"_L1).toString(), input);
}

QTEST_GUILESS_MAIN(TestDateReport)
#include "tst_datereport.moc"
