#include "core/time/datewords.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace detente;
using namespace Qt::Literals::StringLiterals;

namespace {

Edtf edtf(QStringView text)
{
    return *Edtf::parse(text, EdtfMode::Lenient);
}

QStringList linesOf(const char *name)
{
    QFile file(QStringLiteral(DETENTE_TEST_DATA "/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class TestDateWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsEveryForm_data();
    void wordsEveryForm();
    void leaksNoCodeToPeople();
    void addsTheOldStyleDate_data();
    void addsTheOldStyleDate();
    void namesMonthsAndWeekdays();
    void countsInRomanAndOrdinals();
    void hasNothingToSayOfNoDate();
};

void TestDateWords::wordsEveryForm_data()
{
    QTest::addColumn<QStringList>("row");
    const QStringList lines = linesOf("date-words.tsv");
    QVERIFY(lines.size() > 90);
    for (const QString &line : lines.mid(1))
        QTest::newRow(qPrintable(line.section(u'\t', 0, 0))) << line.split(u'\t');
}

void TestDateWords::wordsEveryForm()
{
    QFETCH(QStringList, row);
    QCOMPARE(row.size(), 5);
    const Edtf date = edtf(row[0]);
    QCOMPARE(dateWords(date, Language::English), row[1]);
    QCOMPARE(dateWords(date, Language::Russian), row[2]);
    QCOMPARE(shortDate(date, Language::English), row[3]);
    QCOMPARE(shortDate(date, Language::Russian), row[4]);
}

void TestDateWords::leaksNoCodeToPeople()
{
    // X may only stand in a Roman numeral; brackets, slashes, double dots and tildes nowhere.
    static const QRegularExpression codes(u"[0-9]X|X[0-9]|XXXX|[\\[\\]{}/~%]|\\.\\.|  |^ | $"_s);
    const QStringList lines = linesOf("edtf-vectors.tsv");
    QVERIFY(lines.size() > 600);
    int worded = 0;
    for (const QString &line : lines.mid(1)) {
        const Result<Edtf> date = Edtf::parse(line.section(u'\t', 0, 0), EdtfMode::Lenient);
        if (!date)
            continue;
        ++worded;
        for (const Language language : kLanguages) {
            for (const QString &words :
                 {dateWords(*date, language), shortDate(*date, language), dateWithOldStyle(*date, language)}) {
                QVERIFY2(!words.isEmpty(), qPrintable(date->text()));
                QVERIFY2(!words.contains(codes), qPrintable(date->text() + u": "_s + words));
            }
        }
        static const QRegularExpression latin(u"[a-wyz]|[A-BE-HJ-KN-T]"_s);
        const QString russian = dateWords(*date, Language::Russian).remove(u"UTC"_s);
        QVERIFY2(!russian.contains(latin), qPrintable(russian));
        static const QRegularExpression cyrillic(u"[а-яА-ЯёЁ]"_s);
        QVERIFY(!dateWords(*date, Language::English).contains(cyrillic));
    }
    QCOMPARE(worded, 517);
}

void TestDateWords::addsTheOldStyleDate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("russian");
    QTest::newRow("a day") << u"1867-03-30"_s << u"30 March 1867 (18 March Old Style)"_s
                           << u"30 марта 1867 года (18 марта по старому стилю)"_s;
    QTest::newRow("a day of another year") << u"1868-01-05"_s << u"5 January 1868 (24 December 1867 Old Style)"_s
                                           << u"5 января 1868 года (24 декабря 1867 года по старому стилю)"_s;
    QTest::newRow("a leap day that only the old calendar has")
        << u"1900-03-13"_s << u"13 March 1900 (29 February Old Style)"_s
        << u"13 марта 1900 года (29 февраля по старому стилю)"_s;
    QTest::newRow("the last day") << u"1918-02-13"_s << u"13 February 1918 (31 January Old Style)"_s
                                  << u"13 февраля 1918 года (31 января по старому стилю)"_s;
    QTest::newRow("the day after") << u"1918-02-14"_s << u"14 February 1918"_s << u"14 февраля 1918 года"_s;
    QTest::newRow("a month has none") << u"1867-03"_s << u"March 1867"_s << u"март 1867 года"_s;
    QTest::newRow("an interval") << u"1867-01-22/1867-01-28"_s << u"22–28 January 1867 (10–16 January Old Style)"_s
                                 << u"22–28 января 1867 года (10–16 января по старому стилю)"_s;
    QTest::newRow("an interval over the New Year")
        << u"1867-01-05/1867-02-10"_s
        << u"5 January – 10 February 1867 (24 December 1866 – 29 January 1867 Old Style)"_s
        << u"5 января — 10 февраля 1867 года (24 декабря 1866 года — 29 января 1867 года по старому стилю)"_s;
    QTest::newRow("an interval that ends after the decree")
        << u"1917-12-30/1918-03-01"_s << u"30 December 1917 – 1 March 1918"_s
        << u"30 декабря 1917 года — 1 марта 1918 года"_s;
    QTest::newRow("not later than") << u"[..1867-03-30]"_s << u"not later than 30 March 1867 (18 March Old Style)"_s
                                    << u"не позднее 30 марта 1867 года (18 марта по старому стилю)"_s;
    QTest::newRow("about a day") << u"1867-03-30~"_s << u"about 30 March 1867 (18 March Old Style)"_s
                                 << u"около 30 марта 1867 года (18 марта по старому стилю)"_s;
}

void TestDateWords::addsTheOldStyleDate()
{
    QFETCH(QString, text);
    QFETCH(QString, english);
    QFETCH(QString, russian);
    QCOMPARE(dateWithOldStyle(edtf(text), Language::English), english);
    QCOMPARE(dateWithOldStyle(edtf(text), Language::Russian), russian);
}

void TestDateWords::namesMonthsAndWeekdays()
{
    QCOMPARE(monthName(1, Language::English), u"January"_s);
    QCOMPARE(monthName(9, Language::English, NameCase::Genitive, NameLength::Short), u"Sep"_s);
    QCOMPARE(monthName(3, Language::Russian, NameCase::Genitive, NameLength::Short), u"марта"_s);
    QCOMPARE(monthName(3, Language::Russian, NameCase::Nominative, NameLength::Short), u"март"_s);
    QCOMPARE(monthName(8, Language::Russian, NameCase::Instrumental), u"августом"_s);
    QCOMPARE(weekdayName(1, Language::English), u"Monday"_s);
    QCOMPARE(weekdayName(7, Language::Russian), u"воскресенье"_s);
    QCOMPARE(weekdayName(3, Language::Russian, NameLength::Short), u"ср"_s);
}

void TestDateWords::countsInRomanAndOrdinals()
{
    QCOMPARE(romanNumeral(19), u"XIX"_s);
    QCOMPARE(romanNumeral(1994), u"MCMXCIV"_s);
    QCOMPARE(romanNumeral(0), u"0"_s);
    for (const auto &[number, words] : {std::pair{1, "1st"_L1},
                                        {2, "2nd"_L1},
                                        {3, "3rd"_L1},
                                        {4, "4th"_L1},
                                        {11, "11th"_L1},
                                        {12, "12th"_L1},
                                        {13, "13th"_L1},
                                        {21, "21st"_L1},
                                        {112, "112th"_L1}})
        QCOMPARE(englishOrdinal(number), words);
    QCOMPARE(groupedDigits(u"9999"_s, Language::English), u"9999"_s);
    QCOMPARE(groupedDigits(u"12018"_s, Language::English), u"12,018"_s);
    QCOMPARE(groupedDigits(u"1234567"_s, Language::Russian), u"1\u00A0234\u00A0567"_s);
}

void TestDateWords::hasNothingToSayOfNoDate()
{
    QVERIFY(dateWords(Edtf(), Language::English).isEmpty());
    QVERIFY(shortDate(Edtf(), Language::Russian).isEmpty());
    QVERIFY(dateWithOldStyle(Edtf(), Language::Russian).isEmpty());
}

QTEST_GUILESS_MAIN(TestDateWords)
#include "tst_datewords.moc"
