#include "core/exchange/citation.h"
#include "core/exchange/citationdate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace detente;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A source with everything.
Citable article()
{
    Source source{u"tass-1"_s,     u"TASS"_s, u"Ambassador calls relations poor"_s, u"https://tass.com/politics/987"_s,
                  u"2018-01-29"_s, u"en"_s};
    Citation citation{u"e"_s, u"tass-1"_s, u"paragraph 3"_s, u"We are at a \"low\" point"_s};
    return citableOf(source, citation);
}

Event someEvent()
{
    Event event;
    event.uid = u"2017-10-03-huntsman"_s;
    event.date = u"2017-10-03"_s;
    event.texts[Language::English] = {u"Huntsman presents credentials"_s, {}, u"He met Putin."_s, u"Moscow"_s};
    event.texts[Language::Russian] = {u"Хантсман вручил верительные грамоты"_s, {}, {}, u"Москва"_s};
    event.tags = {u"ambassadors"_s, u"a*b"_s};
    return event;
}

QString ris(const Citable &item)
{
    return risCitation(std::span(&item, 1), Language::English);
}

QJsonObject csl(const Citable &item, Language language = Language::English)
{
    const QJsonDocument document = QJsonDocument::fromJson(cslJsonCitation(std::span(&item, 1), language).toUtf8());
    return document.array().first().toObject();
}

/// The values of a tag, in order.
QStringList values(const QString &ris, const QString &tag)
{
    QStringList found;
    for (const QString &line : ris.split(u"\r\n"_s)) {
        if (line.startsWith(tag + u"  - "_s))
            found << line.mid(6);
    }
    return found;
}

Citable dated(const QString &date)
{
    Citable item;
    item.id = u"x"_s;
    item.title = u"T"_s;
    item.date = date;
    return item;
}

} // namespace

/// Citations of events and sources.
class TestCitation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKindComesFromAddressAndPublisher_data();
    void theKindComesFromAddressAndPublisher();
    void plainNamesEverythingInTheLanguagesOwnQuotes();
    void plainEventsHaveDateAndPlace();
    void plainPutsOneFullStopAfterEachPart();
    void risRecordsHaveTheFormOfTheSpecification();
    void risTypesAreThoseOfTheSpecification_data();
    void risTypesAreThoseOfTheSpecification();
    void risDates_data();
    void risDates();
    void risFieldsAreOneLine();
    void risTellsTwoRecordsApart();
    void cslUsesNothingButTheSchemasNames();
    void cslDates_data();
    void cslDates();
    void cslSurvivesEveryCharacter();
    void textsFallBackFieldByField();
    void anEventComesBeforeItsSources();
    void nothingToCiteGivesNothing();
};

void TestCitation::theKindComesFromAddressAndPublisher_data()
{
    using Kind = Citable::Kind;
    QTest::addColumn<QString>("publisher");
    QTest::addColumn<QString>("url");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("a news agency") << u"TASS"_s << u"https://tass.com/1"_s << Kind::News;
    QTest::newRow("below a host") << u"TASS"_s << u"https://www.tass.ru/1"_s << Kind::News;
    QTest::newRow("a host that only ends alike") << u"X"_s << u"https://nottass.ru/1"_s << Kind::WebPage;
    QTest::newRow("an agency on another's page") << u"Reuters"_s << u"https://example.com/1"_s << Kind::News;
    QTest::newRow("a name that only begins alike") << u"APA Journal"_s << u"https://example.com/1"_s << Kind::WebPage;
    QTest::newRow("a government") << u"White House"_s << u"https://www.whitehouse.gov/x"_s << Kind::Official;
    QTest::newRow("the Kremlin") << u"Kremlin"_s << u"http://en.kremlin.ru/events"_s << Kind::Official;
    QTest::newRow("an official journal") << u"FR"_s << u"https://www.federalregister.gov/d/1"_s << Kind::Regulation;
    QTest::newRow("a bill") << u"Congress"_s << u"https://www.congress.gov/bill/115th-congress/house-bill/3364"_s
                            << Kind::Bill;
    QTest::newRow("Congress, not a bill") << u"Congress"_s << u"https://www.congress.gov/event/1"_s << Kind::Official;
    QTest::newRow("an encyclopedia") << u"Wikipedia"_s << u"https://ru.wikipedia.org/wiki/X"_s << Kind::Encyclopedia;
    QTest::newRow("any page") << u"A blog"_s << u"https://example.org/"_s << Kind::WebPage;
    QTest::newRow("no address") << u"Archive"_s << QString() << Kind::Document;
}

void TestCitation::theKindComesFromAddressAndPublisher()
{
    QFETCH(const QString, publisher);
    QFETCH(const QString, url);
    QFETCH(const Citable::Kind, kind);
    QCOMPARE(kindOf({u"id"_s, publisher, {}, url, {}, {}}), kind);
}

void TestCitation::plainNamesEverythingInTheLanguagesOwnQuotes()
{
    const Citable item = article();
    QCOMPARE(plainCitation(std::span(&item, 1), Language::English),
             u"TASS. “Ambassador calls relations poor”. 29 January 2018. paragraph 3. https://tass.com/politics/987"_s);
    QCOMPARE(plainCitation(std::span(&item, 1), Language::Russian),
             u"TASS. «Ambassador calls relations poor». 29 января 2018 года. paragraph 3. "_s
             u"https://tass.com/politics/987"_s);
}

void TestCitation::plainEventsHaveDateAndPlace()
{
    const Citable item = citableOf(someEvent(), Language::Russian);
    QCOMPARE(plainCitation(std::span(&item, 1), Language::Russian),
             u"Хантсман вручил верительные грамоты. 3 октября 2017 года. Москва."_s);
    Citable old = item;
    old.date = u"1867-03-30"_s;
    QVERIFY(plainCitation(std::span(&old, 1), Language::English).contains(u"30 March 1867 (18 March Old Style)"_s));
}

void TestCitation::plainPutsOneFullStopAfterEachPart()
{
    Citable item = dated({});
    item.title = u"The end."_s;
    item.publisher = u"Smith & Co."_s;
    QCOMPARE(plainCitation(std::span(&item, 1), Language::English), u"Smith & Co. “The end.”"_s);
}

void TestCitation::risRecordsHaveTheFormOfTheSpecification()
{
    const QString text = ris(article());
    QVERIFY(text.startsWith(u"TY  - NEWS\r\n"_s));
    QVERIFY(text.endsWith(u"ER  - \r\n"_s));
    QCOMPARE(text.count(u'\n'), text.count(u"\r\n"_s));
    static const QRegularExpression line(u"^[A-Z][A-Z0-9]  - .*$"_s);
    const QStringList lines = text.split(u"\r\n"_s);
    for (qsizetype i = 0; i + 1 < lines.size(); ++i)
        QVERIFY2(line.match(lines[i]).hasMatch(), qPrintable(lines[i]));
    QCOMPARE(values(text, u"TI"_s), QStringList{u"Ambassador calls relations poor"_s});
    QCOMPARE(values(text, u"T2"_s), QStringList{u"TASS"_s});
    QCOMPARE(values(text, u"UR"_s), QStringList{u"https://tass.com/politics/987"_s});
    QCOMPARE(values(text, u"LA"_s), QStringList{u"en"_s});
    QCOMPARE(values(text, u"N1"_s), (QStringList{u"paragraph 3"_s, u"“We are at a \"low\" point”"_s}));
}

void TestCitation::risTypesAreThoseOfTheSpecification_data()
{
    using Kind = Citable::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("cslType");
    QTest::newRow("event") << Kind::Event << u"GEN"_s << u"document"_s;
    QTest::newRow("web page") << Kind::WebPage << u"ELEC"_s << u"webpage"_s;
    QTest::newRow("news") << Kind::News << u"NEWS"_s << u"article-newspaper"_s;
    QTest::newRow("encyclopedia") << Kind::Encyclopedia << u"ENCYC"_s << u"entry-encyclopedia"_s;
    QTest::newRow("bill") << Kind::Bill << u"BILL"_s << u"bill"_s;
    QTest::newRow("regulation") << Kind::Regulation << u"GOVDOC"_s << u"regulation"_s;
    QTest::newRow("official page") << Kind::Official << u"GOVDOC"_s << u"webpage"_s;
    QTest::newRow("document") << Kind::Document << u"GEN"_s << u"document"_s;
}

void TestCitation::risTypesAreThoseOfTheSpecification()
{
    QFETCH(const Citable::Kind, kind);
    QFETCH(const QString, type);
    QFETCH(const QString, cslType);
    Citable item = dated({});
    item.kind = kind;
    QCOMPARE(values(ris(item), u"TY"_s), QStringList{type});
    QCOMPARE(csl(item).value(u"type"_s).toString(), cslType);
}

void TestCitation::risDates_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("words");
    QTest::newRow("a day") << u"2018-01-29"_s << u"2018/01/29/"_s << QString();
    QTest::newRow("a month") << u"2018-01"_s << u"2018/01//"_s << QString();
    QTest::newRow("a year") << u"0988"_s << u"0988///"_s << QString();
    QTest::newRow("about a year") << u"1809~"_s << u"1809///circa"_s << QString();
    QTest::newRow("a doubtful day") << u"2018-08-22?"_s << u"2018/08/22/circa"_s << QString();
    QTest::newRow("a season") << u"2018-22"_s << u"2018///Summer"_s << QString();
    QTest::newRow("a time of day") << u"2018-01-29T10:00:00Z"_s << u"2018/01/29/"_s << QString();
    QTest::newRow("a duration") << u"2018-01-30/2018-02-25"_s << u"2018/01/30/"_s << u"30 January – 25 February 2018"_s;
    QTest::newRow("between") << u"[2018-01-22..2018-01-28]"_s << QString() << u"between 22 and 28 January 2018"_s;
    QTest::newRow("a decade") << u"198X"_s << QString() << u"1980s"_s;
    QTest::newRow("before our era") << u"-0043"_s << QString() << u"44 BCE"_s;
    QTest::newRow("not a date") << u"some day"_s << QString() << u"some day"_s;
    QTest::newRow("none") << QString() << QString() << QString();
}

void TestCitation::risDates()
{
    QFETCH(const QString, edtf);
    QFETCH(const QString, date);
    QFETCH(const QString, words);
    const QString text = ris(dated(edtf));
    QCOMPARE(values(text, u"DA"_s).join(u'|'), date);
    QCOMPARE(values(text, u"PY"_s).join(u'|'), date.left(4));
    QCOMPARE(values(text, u"N1"_s).join(u'|'), words);
}

void TestCitation::risFieldsAreOneLine()
{
    Citable item = article();
    item.title = u"One\r\nER  - \ntwo\tthree\u2028four"_s;
    item.keywords = {u"a*b"_s};
    const QString text = ris(item);
    QCOMPARE(values(text, u"TI"_s), QStringList{u"One ER - two three four"_s});
    QCOMPARE(values(text, u"ER"_s).size(), 1);
    QCOMPARE(values(text, u"KW"_s), QStringList{u"a b"_s});
}

void TestCitation::risTellsTwoRecordsApart()
{
    const std::vector<Citable> items{article(), citableOf(someEvent(), Language::English)};
    const QString text = risCitation(items, Language::English);
    QCOMPARE(values(text, u"TY"_s), (QStringList{u"NEWS"_s, u"GEN"_s}));
    QCOMPARE(values(text, u"ER"_s).size(), 2);
}

void TestCitation::cslUsesNothingButTheSchemasNames()
{
    // Of the 103 properties of csl-data.json those that are written here; no other is allowed by it.
    const QSet<QString> names{u"type"_s, u"id"_s,       u"title"_s,    u"container-title"_s, u"publisher"_s,
                              u"URL"_s,  u"language"_s, u"abstract"_s, u"event-place"_s,     u"section"_s,
                              u"note"_s, u"keyword"_s,  u"issued"_s,   u"event-date"_s};
    const QSet<QString> dateNames{u"date-parts"_s, u"season"_s, u"circa"_s, u"literal"_s};
    for (const Citable &item : {article(), citableOf(someEvent(), Language::English), dated(u"2018-21~"_s)}) {
        const QJsonObject object = csl(item);
        QVERIFY(!object.value(u"type"_s).toString().isEmpty() && !object.value(u"id"_s).toString().isEmpty());
        for (const QString &key : object.keys()) {
            QVERIFY2(names.contains(key), qPrintable(key));
            const QJsonValue value = object.value(key);
            QVERIFY2(value.isString() || key == u"issued"_s || key == u"event-date"_s, qPrintable(key));
            for (const QString &part : value.toObject().keys())
                QVERIFY2(dateNames.contains(part), qPrintable(part));
        }
    }
}

void TestCitation::cslDates_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("json");
    const auto row = [](const char *name, const char16_t *edtf, const char16_t *json) {
        QTest::newRow(name) << QStringView(edtf).toString() << QStringView(json).toString();
    };
    row("a day", u"2018-01-29", uR"({"date-parts":[[2018,1,29]]})");
    row("a month", u"2018-01", uR"({"date-parts":[[2018,1]]})");
    row("a year", u"2018", uR"({"date-parts":[[2018]]})");
    row("an uncertain month", u"2018-01?", uR"({"circa":true,"date-parts":[[2018,1]]})");
    row("a season", u"2018-24", uR"({"date-parts":[[2018]],"season":4})");
    row("a quarter", u"2018-33", uR"({"literal":"first quarter of 2018"})");
    row("a duration", u"2018-01-30/2018-02", uR"({"date-parts":[[2018,1,30],[2018,2]]})");
    row("a duration that began about", u"1809~/1811", uR"({"circa":true,"date-parts":[[1809],[1811]]})");
    row("an open duration", u"2018-01-30/..", uR"({"literal":"from 30 January 2018 onwards"})");
    row("between", u"[2018-01-22..2018-01-28]", uR"({"literal":"between 22 and 28 January 2018"})");
    row("a year before ours", u"-0043", uR"({"literal":"44 BCE"})");
    row("not a date", u"some day", uR"({"literal":"some day"})");
}

void TestCitation::cslDates()
{
    QFETCH(const QString, edtf);
    QFETCH(const QString, json);
    const QJsonObject date = csl(dated(edtf)).value(u"issued"_s).toObject();
    QCOMPARE(QString::fromUtf8(QJsonDocument(date).toJson(QJsonDocument::Compact)), json);
}

void TestCitation::cslSurvivesEveryCharacter()
{
    Citable item = article();
    item.title = u"\"Quotes\", \\ a line\nbreak, «ёлки», \U0001F600 and \u0001"_s;
    QCOMPARE(csl(item).value(u"title"_s).toString(), item.title);
}

void TestCitation::textsFallBackFieldByField()
{
    const Citable russian = citableOf(someEvent(), Language::Russian);
    QCOMPARE(russian.title, u"Хантсман вручил верительные грамоты"_s);
    QCOMPARE(russian.language, u"ru"_s);
    QCOMPARE(russian.summary, u"He met Putin."_s);
    Event foreign = someEvent();
    foreign.texts[Language::Russian] = {};
    const Citable fallback = citableOf(foreign, Language::Russian);
    QCOMPARE(fallback.title, u"Huntsman presents credentials"_s);
    QCOMPARE(fallback.language, u"en"_s);
}

void TestCitation::anEventComesBeforeItsSources()
{
    EventDetails details;
    details.event = someEvent();
    CitedSource cited;
    cited.source = {u"tass-1"_s, u"TASS"_s, u"T"_s, {}, {}, {}};
    cited.citation.part = u"p. 3"_s;
    details.sources = {cited};
    const std::vector<Citable> items = citablesOf(details, Language::English);
    QCOMPARE(items.size(), std::size_t{2});
    QCOMPARE(items[0].kind, Citable::Kind::Event);
    QCOMPARE(items[1].id, u"tass-1"_s);
    QCOMPARE(items[1].part, u"p. 3"_s);
}

void TestCitation::nothingToCiteGivesNothing()
{
    QCOMPARE(plainCitation({}, Language::English), QString());
    QCOMPARE(risCitation({}, Language::English), QString());
    QCOMPARE(QJsonDocument::fromJson(cslJsonCitation({}, Language::English).toUtf8()).array().size(), 0);
}

QTEST_GUILESS_MAIN(TestCitation)
#include "tst_citation.moc"
