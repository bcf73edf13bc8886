#include "core/time/humandate.h"

#include "core/time/datewords.h"
#include "core/time/edtfdraft.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace detente;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Expressions whose words leave no choice when they are read back.
constexpr const char *kWordable[] = {"2018-01-29",
                                     "-0044-03-15",
                                     "0023-05-01",
                                     "2018-01",
                                     "0800-12",
                                     "-0043-02",
                                     "2018",
                                     "0800",
                                     "0023",
                                     "-0043",
                                     "Y12018",
                                     "Y-17E7",
                                     "1809~",
                                     "1809?",
                                     "1809%",
                                     "1809-03~",
                                     "2018-01-29?",
                                     "2018-01-22/2018-01-28",
                                     "2018-01-22/2018-02-03",
                                     "2017-12-30/2018-01-03",
                                     "2017-06/2017-08",
                                     "2017-12/2018-01",
                                     "1964/2008",
                                     "-0099/-0043",
                                     "-0099/0050",
                                     "2004-02-01/2005",
                                     "1984~/2004-06",
                                     "1984-06?/2004-08?",
                                     "2018/..",
                                     "../2018",
                                     "2018/",
                                     "/2018",
                                     "[2018-01-22..2018-01-28]",
                                     "[2018-01-22..2018-02-03]",
                                     "[2017-12-30..2018-01-03]",
                                     "[2017-06..2017-08]",
                                     "[2017-12..2018-01]",
                                     "[1801..1900]",
                                     "[-0099..-0049]",
                                     "[1809~..1810]",
                                     "[1867-03-30..]",
                                     "[..2018-01-29]",
                                     "[1809..]",
                                     "[..1809-03]",
                                     "[1809~..]",
                                     "2018-21",
                                     "2018-22",
                                     "2018-23",
                                     "2018-24",
                                     "-0043-24",
                                     "2018-25",
                                     "2018-28",
                                     "2018-29",
                                     "2018-30",
                                     "2018-32",
                                     "2018-33",
                                     "2018-36",
                                     "2018-40",
                                     "2018-41",
                                     "195X",
                                     "190X",
                                     "18XX",
                                     "-01XX",
                                     "00XX",
                                     "195X/197X",
                                     "[195X..]",
                                     "1XXX",
                                     "2016-01-0X",
                                     "1984-1X",
                                     "2010-01-3X",
                                     "2016-X1",
                                     "[1667,1760-12]",
                                     "[2018-01-29,2018-02-01]",
                                     "{1960,1961-12}",
                                     "2017-12-XX",
                                     "1999-XX",
                                     "2018-XX-XX",
                                     "2004-06-XX/2004-07-03"};

} // namespace

class TestHumanDate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsDatesAsTyped_data();
    void readsDatesAsTyped();
    void refusesWhatItCannotKnow_data();
    void refusesWhatItCannotKnow();
    void countsFromTheReferenceDay_data();
    void countsFromTheReferenceDay();
    void readsItsOwnWordsBack_data();
    void readsItsOwnWordsBack();
    void readsItsOwnWordsBackOnRandomDates();
    void readsTheRecordOfVectorsUnlessToldToReadEdtfAlone();
    void upgradesTheDraftOf2012_data();
    void upgradesTheDraftOf2012();
    void survivesHostileInput();
};

void TestHumanDate::readsDatesAsTyped_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("note");
    QFile file(QStringLiteral(DETENTE_TEST_DATA "/typed-dates.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 100);
    for (const QString &line : lines.mid(1)) {
        const QStringList row = line.split(u'\t');
        QTest::newRow(qPrintable(row[0])) << row[1] << row[2];
    }
}

void TestHumanDate::readsDatesAsTyped()
{
    QFETCH(QString, edtf);
    QFETCH(QString, note);
    const QString typed = QString::fromUtf8(QTest::currentDataTag());
    const Result<HumanDate> date = parseDate(typed);
    QVERIFY2(date, qPrintable(date.error().args.join(u' ')));
    QCOMPARE(date->edtf.text(), edtf);
    QCOMPARE(date->note, note);
    QCOMPARE(parseDate(u"  "_s + typed.toUpper() + u' ')->edtf.text(), edtf);
}

void TestHumanDate::refusesWhatItCannotKnow_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("position");
    const auto row = [](const char *name, const QString &typed, const QString &reason, int position) {
        QTest::newRow(name) << typed << reason << position;
    };
    row("nothing", {}, u"empty"_s, 0);
    row("no date at all", u"hello"_s, u"words"_s, 0);
    row("a date and more", u"29 January 2018 blah"_s, u"words"_s, 16);
    row("an open bracket", u"29 January 2018 ("_s, u"words"_s, 16);
    row("a day without year", u"29 January"_s, u"needs-year"_s, 0);
    row("a Russian day without year", u"29 января"_s, u"needs-year"_s, 0);
    row("a month alone", u"January"_s, u"needs-year"_s, 0);
    row("a bare small number", u"5"_s, u"needs-year"_s, 0);
    row("a time of day", u"12:30"_s, u"words"_s, 2);
    row("a short year", u"29.1.18"_s, u"two-digit-year"_s, 0);
    row("a short decade", u"50-е годы"_s, u"two-digit-year"_s, 0);
    row("an English short decade", u"the 50s"_s, u"two-digit-year"_s, 4);
    row("a day that is not", u"30 February 2018"_s, u"no-such-day"_s, 0);
    row("a numeric day that is not", u"31.04.2018"_s, u"no-such-day"_s, 0);
    row("a leap day that is not", u"29 February 1900"_s, u"no-such-day"_s, 0);
    row("EDTF with a slip", u"2018-13"_s, u"month"_s, 5);
    row("EDTF of a day that is not", u"2018-02-30"_s, u"no-such-day"_s, 0);
    row("a backward run", u"28 January 2018 – 22 January 2018"_s, u"order"_s, 0);
    row("a backward between", u"between 28 and 22 January 2018"_s, u"order"_s, 0);
    row("how early?", u"early 2018"_s, u"vague"_s, 0);
    row("how late?", u"конец 2018"_s, u"vague"_s, 0);
    row("the wrong weekday", u"Tuesday, 29 January 2018"_s, u"weekday"_s, 9);
    row("calendars that disagree", u"18 (31) марта 1867 года"_s, u"dual-date"_s, 0);
    row("an Old Style month", u"March 1867 O.S."_s, u"old-style-needs-day"_s, 0);
    row("a summer of two years", u"summer 2001–2002"_s, u"words"_s, 0);
    row("a year no number holds", u"1111111111111111111111"_s, u"year"_s, 0);
    row("today", u"today"_s, u"needs-reference"_s, 0);
    row("last week", u"last week"_s, u"needs-reference"_s, 0);
    row("three days ago in Russian", u"3 дня назад"_s, u"needs-reference"_s, 0);
}

void TestHumanDate::refusesWhatItCannotKnow()
{
    QFETCH(QString, typed);
    QFETCH(QString, reason);
    QFETCH(int, position);
    const Result<HumanDate> date = parseDate(typed);
    QVERIFY2(!date, date ? qPrintable(date->edtf.text()) : "");
    QCOMPARE(date.error().code, Errc::Parse);
    QCOMPARE(date.error().args, (QStringList{typed, reason, QString::number(position)}));
}

void TestHumanDate::countsFromTheReferenceDay_data()
{
    QTest::addColumn<QString>("edtf");
    const auto row = [](const char *typed, const QString &edtf) { QTest::newRow(typed) << edtf; };
    row("today", u"2018-01-31"_s);
    row("Yesterday", u"2018-01-30"_s);
    row("the day before yesterday", u"2018-01-29"_s);
    row("tomorrow", u"2018-02-01"_s);
    row("this week", u"[2018-01-29..2018-02-04]"_s);
    row("last week", u"[2018-01-22..2018-01-28]"_s);
    row("next week", u"[2018-02-05..2018-02-11]"_s);
    row("last month", u"2017-12"_s);
    row("next month", u"2018-02"_s);
    row("last year", u"2017"_s);
    row("3 days ago", u"2018-01-28"_s);
    row("a week ago", u"2018-01-24"_s);
    row("13 months ago", u"2016-12"_s);
    row("100 years ago", u"1918"_s);
    row("сегодня", u"2018-01-31"_s);
    row("вчера", u"2018-01-30"_s);
    row("позавчера", u"2018-01-29"_s);
    row("на прошлой неделе", u"[2018-01-22..2018-01-28]"_s);
    row("в прошлом месяце", u"2017-12"_s);
    row("в этом году", u"2018"_s);
    row("2 недели назад", u"2018-01-17"_s);
    row("неделю назад", u"2018-01-24"_s);
    row("5 лет назад", u"2013"_s);
}

void TestHumanDate::countsFromTheReferenceDay()
{
    QFETCH(QString, edtf);
    DateInput input;
    input.reference = makeDay(2018, 1, 31);
    const Result<HumanDate> date = parseDate(QString::fromUtf8(QTest::currentDataTag()), input);
    QVERIFY(date);
    QCOMPARE(date->edtf.text(), edtf);
    QCOMPARE(date->note, u"relative"_s);
}

void TestHumanDate::readsItsOwnWordsBack_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : kWordable)
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestHumanDate::readsItsOwnWordsBack()
{
    QFETCH(QString, text);
    const Edtf edtf = *Edtf::parse(text, EdtfMode::Lenient);
    for (const Language language : kLanguages) {
        const QString words = dateWords(edtf, language);
        const Result<HumanDate> again = parseDate(words);
        QVERIFY2(again, qPrintable(words + u": "_s + again.error().args.join(u' ')));
        Bounds expected = edtf.bounds();
        Bounds found = again->edtf.bounds();
        QVERIFY2(found.earliest == expected.earliest && found.latest == expected.latest,
                 qPrintable(words + u": "_s + again->edtf.text()));
        QCOMPARE(found.startUnknown, expected.startUnknown);
        QCOMPARE(found.endUnknown, expected.endUnknown);
        QCOMPARE(again->edtf.shape(), edtf.shape());
        QCOMPARE(again->edtf.isApproximate(), edtf.isApproximate());
        QCOMPARE(again->edtf.isUncertain(), edtf.isUncertain());
    }
}

void TestHumanDate::readsItsOwnWordsBackOnRandomDates()
{
    std::mt19937 random(1867);
    const auto pick = [&](int below) { return std::uniform_int_distribution<>(0, below - 1)(random); };
    const auto dateText = [&](int precision) {
        const QString day = isoText(makeDay(-500) + pick(365 * 3000));
        return precision == 0 ? day : day.chopped(precision == 1 ? 3 : 6);
    };
    int read = 0;
    for (int i = 0; i < 3000; ++i) {
        const int precision = pick(3);
        QString text = dateText(precision);
        switch (pick(6)) {
        case 0:
            text += u'~';
            break;
        case 1:
            text = text + u'/' + dateText(precision);
            break;
        case 2:
            text = u'[' + text + u".."_s + dateText(precision) + u']';
            break;
        case 3:
            text = pick(2) == 0 ? u'[' + text + u"..]"_s : u"[.."_s + text + u']';
            break;
        default:
            break;
        }
        const Result<Edtf> edtf = Edtf::parse(text);
        if (!edtf)
            continue; // sides in the wrong order
        ++read;
        for (const Language language : kLanguages) {
            for (const QString &words : {dateWords(*edtf, language), shortDate(*edtf, language)}) {
                const Result<HumanDate> again = parseDate(words);
                QVERIFY2(again, qPrintable(text + u": "_s + words + u": "_s + again.error().args.join(u' ')));
                QVERIFY2(again->edtf.bounds() == edtf->bounds(), qPrintable(text + u": "_s + words));
            }
        }
    }
    QVERIFY(read > 1500);
}

void TestHumanDate::readsTheRecordOfVectorsUnlessToldToReadEdtfAlone()
{
    QFile file(QStringLiteral(DETENTE_TEST_DATA "/edtf-vectors.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    DateInput edtfOnly;
    edtfOnly.words = false;
    DateInput lenient = edtfOnly;
    lenient.mode = EdtfMode::Lenient;
    for (const QString &line : lines.mid(1)) {
        const QStringList row = line.split(u'\t');
        QCOMPARE(parseDate(row[0], edtfOnly).has_value(), row[1] == u"1");
        QCOMPARE(parseDate(row[0], lenient).has_value(), row[1] != u"0");
    }
}

void TestHumanDate::upgradesTheDraftOf2012_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("today");
    QFile file(QStringLiteral(DETENTE_TEST_DATA "/edtf-vectors.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString mark = u"2012 draft syntax; today: "_s;
    int found = 0;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList row = line.split(u'\t');
        if (!row.last().startsWith(mark))
            continue;
        ++found;
        QTest::newRow(qPrintable(row[0])) << row[0] << row.last().mid(mark.size());
    }
    QVERIFY(found > 30);
}

void TestHumanDate::upgradesTheDraftOf2012()
{
    QFETCH(QString, text);
    QFETCH(QString, today);
    QCOMPARE(upgradedDraft(text), std::optional(today));
    DateInput lenient;
    lenient.mode = EdtfMode::Lenient;
    const Result<HumanDate> date = parseDate(text, lenient);
    QVERIFY(date);
    QCOMPARE(date->edtf.text(), today);
    QCOMPARE(date->note, u"draft-2012"_s);
    QVERIFY(!upgradedDraft(today));
}

void TestHumanDate::survivesHostileInput()
{
    std::mt19937 random(1918);
    const QStringList pieces{u"29"_s,   u"2018"_s,   u" "_s,     u"-"_s,     u"–"_s,      u"("_s,
                             u")"_s,    u"/"_s,      u"."_s,     u","_s,     u"?"_s,      u"~"_s,
                             u"Jan"_s,  u"мая"_s,    u"с "_s,    u"по "_s,   u"до "_s,    u"н. э."_s,
                             u"BC"_s,   u"XIX"_s,    u" век "_s, u"Q1"_s,    u"winter"_s, u"about "_s,
                             u"or "_s,  u"между "_s, u"и "_s,    u"1950s"_s, u"е"_s,      u"99999999999999999999"_s,
                             u"O.S."_s, u"[..]"_s};
    DateInput lenient;
    lenient.mode = EdtfMode::Lenient;
    lenient.reference = Day::plusInfinity();
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (int n = std::uniform_int_distribution<>(1, 12)(random); n > 0; --n)
            text += pieces[std::uniform_int_distribution<qsizetype>(0, pieces.size() - 1)(random)];
        const Result<HumanDate> date = parseDate(text, lenient);
        if (!date) {
            QCOMPARE(date.error().args.size(), 3);
            QVERIFY2(!date.error().args[1].isEmpty(), qPrintable(text));
            continue;
        }
        QVERIFY2(!dateWords(date->edtf, Language::Russian).isEmpty(), qPrintable(text));
        QVERIFY(Edtf::parse(date->edtf.text(), EdtfMode::Lenient));
    }
    QVERIFY(!parseDate(QString(1'000'000, u'(')));
    QVERIFY(!parseDate(u"1 ("_s.repeated(133)));
    QVERIFY(!parseDate(u"not before "_s.repeated(30)));
}

QTEST_GUILESS_MAIN(TestHumanDate)
#include "tst_humandate.moc"
