#include "core/record/validate.h"

#include <QTest>

using namespace detente;
using namespace Qt::Literals::StringLiterals;

namespace {

Event goodEvent()
{
    Event event;
    event.uid = u"2018-01-29-kremlin-report"_s;
    event.date = u"2018-01-29"_s;
    event.category = u"list-publication"_s;
    event.importance = 5;
    event.tone = -60;
    event.texts[Language::English] = {u"Treasury sends the report"_s, u"Kremlin report"_s, u"Two lists.\nOne public."_s,
                                      u"Washington"_s};
    event.tags = {u"caatsa"_s};
    event.created = u"2026-01-01T12:00:00Z"_s;
    return event;
}

Annotation goodSpan()
{
    Annotation span;
    span.uid = u"era-detente"_s;
    span.layer = u"eras"_s;
    span.kind = AnnotationKind::Span;
    span.date = u"1969-11-17/1979-12-24"_s;
    span.texts[Language::Russian] = {u"Разрядка"_s, u"Разрядка"_s, {}};
    return span;
}

/// The fields and reasons as one text, for readable failures.
QString words(const Problems &problems)
{
    QStringList all;
    for (const Problem &problem : problems)
        all.append(problem.field + u' ' + keyOf(problem.reason));
    return all.join(u", "_s);
}

using ChangeEvent = std::function<void(Event &)>;
using ChangeAnnotation = std::function<void(Annotation &)>;

} // namespace

class tst_Validate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodRecordsHaveNoProblems()
    {
        QCOMPARE(words(problemsOf(goodEvent())), QString());
        QCOMPARE(words(problemsOf(goodSpan())), QString());
        QCOMPARE(words(problemsOf(Actor{u"a"_s, ActorKind::Group, Side::Third, {{QString(), u"Имя"_s}}, {}})),
                 QString());
        QCOMPARE(words(problemsOf(Source{u"s"_s, u"TASS"_s, {}, u"https://tass.com/x"_s, u"2018"_s, u"ru"_s})),
                 QString());
    }

    void brokenRuleOfAnEventIsNamed_data()
    {
        QTest::addColumn<ChangeEvent>("change");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, ChangeEvent change, const QString &expected) {
            QTest::newRow(name) << std::move(change) << expected;
        };
        row(
            "empty uid", [](Event &e) { e.uid.clear(); }, u"uid empty"_s);
        row(
            "capital in uid", [](Event &e) { e.uid = u"Summit"_s; }, u"uid bad-uid"_s);
        row(
            "double hyphen in uid", [](Event &e) { e.uid = u"a--b"_s; }, u"uid bad-uid"_s);
        row(
            "hyphen at the edge of a uid", [](Event &e) { e.uid = u"a-"_s; }, u"uid bad-uid"_s);
        row(
            "no date", [](Event &e) { e.date.clear(); }, u"date empty"_s);
        row(
            "no EDTF", [](Event &e) { e.date = u"29.01.2018"_s; }, u"date bad-date"_s);
        row(
            "lenient EDTF", [](Event &e) { e.date = u"[2018, 2019]"_s; }, u"date bad-date"_s);
        row(
            "end before start", [](Event &e) { e.date = u"2018/2017"_s; }, u"date bad-date"_s);
        row(
            "time", [](Event &e) { e.time = u"25:00"_s; }, u"time bad-time"_s);
        row(
            "zone", [](Event &e) { e.zone = u"Europe Moscow"_s; }, u"zone bad-zone"_s);
        row(
            "no category", [](Event &e) { e.category.clear(); }, u"category empty"_s);
        row(
            "category of two words", [](Event &e) { e.category = u"a b"_s; }, u"category bad-word"_s);
        row(
            "importance 0", [](Event &e) { e.importance = 0; }, u"importance out-of-range"_s);
        row(
            "importance 6", [](Event &e) { e.importance = 6; }, u"importance out-of-range"_s);
        row(
            "tone", [](Event &e) { e.tone = 101; }, u"tone out-of-range"_s);
        row(
            "no title", [](Event &e) { e.texts = {}; }, u"title empty"_s);
        row(
            "label of 29", [](Event &e) { e.texts[Language::Russian].label = QString(29, u'ж'); },
            u"label_ru too-long"_s);
        row(
            "tab in a title", [](Event &e) { e.texts[Language::English].title = u"a\tb"_s; },
            u"title_en bad-character"_s);
        row(
            "space after a place", [](Event &e) { e.texts[Language::English].place = u"Moscow "_s; },
            u"place_en bad-character"_s);
        row(
            "zero character in a summary", [](Event &e) { e.texts[Language::English].summary = QString(QChar(0)); },
            u"summary_en bad-character"_s);
        row(
            "tag", [](Event &e) { e.tags.append(u"two words"_s); }, u"tags bad-word"_s);
        row(
            "local time as instant", [](Event &e) { e.modified = u"2026-01-01T12:00:00"_s; }, u"modified bad-time"_s);
        row(
            "two at once",
            [](Event &e) {
                e.tone = -101;
                e.importance = 9;
            },
            u"importance out-of-range, tone out-of-range"_s);
    }
    void brokenRuleOfAnEventIsNamed()
    {
        QFETCH(ChangeEvent, change);
        QFETCH(QString, expected);
        Event event = goodEvent();
        change(event);
        QCOMPARE(words(problemsOf(event)), expected);
    }

    void unknownCategoryIsAllowed()
    {
        Event event = goodEvent();
        event.category = u"космос_2"_s;
        QCOMPARE(words(problemsOf(event)), QString());
    }

    void brokenRuleOfAnAnnotationIsNamed_data()
    {
        QTest::addColumn<ChangeAnnotation>("change");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, ChangeAnnotation change, const QString &expected) {
            QTest::newRow(name) << std::move(change) << expected;
        };
        row(
            "span on a day", [](Annotation &a) { a.date = u"2018-01-29"_s; }, u"date not-an-interval"_s);
        row(
            "span without date", [](Annotation &a) { a.date.clear(); }, u"date empty"_s);
        row(
            "span with an open end", [](Annotation &a) { a.date = u"2025-01-20/.."_s; }, QString());
        row(
            "label of 19", [](Annotation &a) { a.texts[Language::English].label = QString(19, u'a'); },
            u"label_en too-long"_s);
        row(
            "note without event", [](Annotation &a) { a.kind = AnnotationKind::Note; }, u"event empty"_s);
        row(
            "connection to itself",
            [](Annotation &a) {
                a.kind = AnnotationKind::Connection;
                a.event = a.other = u"x"_s;
            },
            u"other self-reference"_s);
        row(
            "color", [](Annotation &a) { a.color = u"#FFF"_s; }, u"color bad-color"_s);
        row(
            "callout far away", [](Annotation &a) { a.offsetX = -200'000; }, u"offset out-of-range"_s);
        row(
            "no layer", [](Annotation &a) { a.layer.clear(); }, u"layer empty"_s);
    }
    void brokenRuleOfAnAnnotationIsNamed()
    {
        QFETCH(ChangeAnnotation, change);
        QFETCH(QString, expected);
        Annotation annotation = goodSpan();
        change(annotation);
        QCOMPARE(words(problemsOf(annotation)), expected);
    }

    void brokenRuleOfASourceIsNamed_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("expected");
        QTest::newRow("https") << u"https://a.b/c?d=e"_s << QString();
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("script") << u"javascript:alert(1)"_s << u"url bad-url"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s << u"url bad-url"_s;
        QTest::newRow("space") << u"https://a b"_s << u"url bad-url"_s;
        QTest::newRow("scheme alone") << u"https://"_s << u"url bad-url"_s;
    }
    void brokenRuleOfASourceIsNamed()
    {
        QFETCH(QString, url);
        QFETCH(QString, expected);
        QCOMPARE(words(problemsOf(Source{u"s"_s, u"P"_s, {}, url, {}, {}})), expected);
    }

    void lastReportMustAgreeWithItsEvent()
    {
        EventRecord record;
        record.event = goodEvent();
        const auto report = [&record](int day, int sequence, Status status, const QString &date) {
            record.reports.push_back({record.event.uid, makeDay(2018, 1, day), sequence, status, date, {}, {}});
        };
        report(29, 2, Status::Held, u"2018-01-29"_s);
        report(29, 1, Status::Planned, u"2018-01-28"_s);
        report(3, 7, Status::Announced, u"2018"_s);
        QCOMPARE(words(problemsOf(record)), QString());
        report(30, 1, Status::Cancelled, u"2018-02"_s);
        QCOMPARE(words(problemsOf(record)), u"status disagrees, date disagrees"_s);
    }

    void offsetIsAddedYearsAndMonthsFirst_data()
    {
        QTest::addColumn<QString>("offset");
        QTest::addColumn<QString>("expected");
        QTest::newRow("days") << u"P180D"_s << u"2020-07-29"_s;
        QTest::newRow("months") << u"P6M"_s << u"2020-07-31"_s;
        QTest::newRow("months to a shorter one") << u"P1M"_s << u"2020-02-29"_s;
        QTest::newRow("cut first, then days") << u"P1M1D"_s << u"2020-03-01"_s;
        QTest::newRow("years") << u"P10Y"_s << u"2030-01-31"_s;
        QTest::newRow("years, months and days") << u"P1Y1M1D"_s << u"2021-03-01"_s;
        QTest::newRow("over a year's end") << u"P11M"_s << u"2020-12-31"_s;
        QTest::newRow("nothing") << u"P"_s << QString();
        QTest::newRow("no unit") << u"P6"_s << QString();
        QTest::newRow("wrong order") << u"P1D1M"_s << QString();
        QTest::newRow("twice") << u"P1M1M"_s << QString();
        QTest::newRow("weeks") << u"P2W"_s << QString();
        QTest::newRow("time") << u"PT5H"_s << QString();
        QTest::newRow("negative") << u"P-1D"_s << QString();
        QTest::newRow("absurdly long") << u"P99999999999999999999D"_s << QString();
        QTest::newRow("small letters") << u"p1d"_s << QString();
    }
    void offsetIsAddedYearsAndMonthsFirst()
    {
        QFETCH(QString, offset);
        QFETCH(QString, expected);
        const std::optional<Day> day = dayAfter(makeDay(2020, 1, 31), offset);
        QCOMPARE(day ? isoText(*day) : QString(), expected);
        QVERIFY(!dayAfter(Day::plusInfinity(), offset));
    }

    void offsetWorksBeforeTheYearOne()
    {
        QCOMPARE(isoText(*dayAfter(makeDay(-1, 12, 31), u"P2M"_s)), u"0000-02-29"_s);
        QCOMPARE(isoText(*dayAfter(makeDay(-5, 3, 1), u"P1Y"_s)), u"-0004-03-01"_s);
    }

    void deadlineMustAddUp()
    {
        Deadline deadline{u"due"_s, u"base"_s, u"P180D"_s, u"2018-01-29"_s, {}, {}};
        QCOMPARE(words(problemsOf(deadline, u"2017-08-02"_s)), QString());
        QCOMPARE(words(problemsOf(deadline, u"2017-08-03"_s)), u"due disagrees"_s);
        QCOMPARE(words(problemsOf(deadline, u"2017-08"_s)), u"base not-a-day"_s);
        deadline.due = u"2018-01-29~"_s;
        QCOMPARE(words(problemsOf(deadline, u"2017-08-02"_s)), QString());
        deadline.due = u"2018-01"_s;
        QCOMPARE(words(problemsOf(deadline)), u"due not-a-day"_s);
        deadline.base = deadline.event;
        QCOMPARE(words(problemsOf(deadline)), u"base self-reference, due not-a-day"_s);
    }

    void problemBecomesAnErrorThatNamesItsPlace()
    {
        const Error error = errorOf({QLatin1String("date"), Reason::BadDate, u"soon"_s}, u"events.tsv"_s, u"17"_s);
        QCOMPARE(error.code, Errc::BadField);
        QCOMPARE(error.args, (QStringList{u"events.tsv"_s, u"17"_s, u"date"_s, u"bad-date"_s, u"soon"_s}));
        QCOMPARE(error.where, u"events.tsv:17:date"_s);
    }

    void everyReasonHasItsOwnKey()
    {
        QSet<QString> keys;
        int value = 0;
        for (const KeyRow<Reason> &row : keyTable(Reason{})) {
            QCOMPARE(static_cast<int>(row.value), value++);
            QVERIFY(!keys.contains(row.key));
            keys.insert(row.key);
        }
        QCOMPARE(value, static_cast<int>(Reason::BadEncoding) + 1);
    }
};

QTEST_GUILESS_MAIN(tst_Validate)
#include "tst_validate.moc"
