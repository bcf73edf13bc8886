#include "starterdetails.h"

#include "app/panels/detailswords.h"

#include <QTest>

using namespace detente;
using namespace detente::ui;
using namespace Qt::Literals::StringLiterals;

/// What the details pane says of events.
class TestDetailsContent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(starter_.open()); }

    void saysWhatAndWhenInBothLanguages();
    void oldStyleStandsBesideNewStyle();
    void everyEventOfTheRecordIsWorded();
    void linksReadFromTheEndLookedAt();
    void reportsAreHowItBecameKnown();
    void aLateDeliverySaysHowLate();
    void aReportIsDeliveredOnTheDay();
    void aDeadlineIsCountedFromToday();
    void disagreeingSourcesStandSideBySide();
    void claimsAreThoseThatTheFilterFinds();
    void plansThatChangeAreNoDispute();
    void peopleSayHowManyMoreEvents();
    void aForeignSourceNamesItsLanguage();
    void aTextInTheOtherLanguageSaysSo();
    void onlyWebAddressesCanBeOpened_data();
    void onlyWebAddressesCanBeOpened();
    void anUnreadableDateStandsAsWritten();
    void theClipboardGetsSourcesToo();

private:
    StarterDetails starter_;
};

void TestDetailsContent::saysWhatAndWhenInBothLanguages()
{
    const QString uid = u"2017-10-03-huntsman-presents-credentials-putin-kremlin"_s;
    const DetailsContent english = starter_.content(uid, Language::English);
    const DetailsContent russian = starter_.content(uid, Language::Russian);
    QVERIFY(english.title.contains(u"Huntsman"_s));
    QVERIFY(russian.title.contains(u"Хантсман"_s));
    QCOMPARE(english.date, u"3 October 2017"_s);
    QCOMPARE(russian.date, u"3 октября 2017 года"_s);
    QCOMPARE(english.status, u"Held"_s);
    QCOMPARE(russian.status, u"Состоялось"_s);
    QCOMPARE(english.side, u"United States"_s);
    QVERIFY(!english.people.empty() && !english.sources.empty() && !english.summary.isEmpty());
    QVERIFY(english.fallbackNote.isEmpty() && russian.fallbackNote.isEmpty());
}

void TestDetailsContent::oldStyleStandsBesideNewStyle()
{
    const QString uid = u"1867-03-30-russia-sign-treaty-cession-alaska"_s;
    QCOMPARE(starter_.content(uid, Language::English).date, u"30 March 1867 (18 March Old Style)"_s);
    QVERIFY(starter_.content(uid, Language::Russian).date.contains(u"18 марта по старому стилю"_s));
}

void TestDetailsContent::everyEventOfTheRecordIsWorded()
{
    for (const std::int64_t id : starter_.snapshot().events.id) {
        const Result<EventDetails> details = starter_.details({id});
        QVERIFY(details);
        for (const Language language : kLanguages) {
            const DetailsContent content =
                describe(*details, starter_.snapshot().parties, language, makeDay(2026, 3, 1));
            QVERIFY2(!content.title.isEmpty() && !content.date.isEmpty() && !content.category.isEmpty() &&
                         !content.status.isEmpty() && !content.certainty.isEmpty(),
                     qPrintable(content.uid));
            for (const QString &text : {content.date, content.importance, content.certainty})
                QVERIFY2(!text.contains(u'%'), qPrintable(text));
            for (const EventLine &line : content.links)
                QVERIFY2(!line.title.isEmpty() && !line.relation.isEmpty() && !line.uid.isEmpty(),
                         qPrintable(content.uid));
            for (const DeadlineLine &line : content.deadlines)
                QVERIFY2(!line.text.contains(u'%') && !line.outcome.contains(u'%'), qPrintable(line.text));
        }
    }
}

void TestDetailsContent::linksReadFromTheEndLookedAt()
{
    EventDetails details;
    LinkedEvent link;
    link.kind = LinkKind::RespondsTo;
    link.other.title[Language::English] = u"The other"_s;
    link.other.date = u"2018"_s;
    details.links.push_back(link);
    link.outgoing = false;
    details.links.push_back(link);
    const DetailsContent content = describe(details, {}, Language::English, makeDay(2026, 3, 1));
    QCOMPARE(content.links[0].relation, u"responds to"_s);
    QCOMPARE(content.links[1].relation, u"answered by"_s);
}

void TestDetailsContent::reportsAreHowItBecameKnown()
{
    const DetailsContent content =
        starter_.content(u"2017-10-03-huntsman-presents-credentials-putin-kremlin"_s, Language::English);
    QVERIFY(content.reports.size() >= 3);
    QVERIFY(content.reports.front().statusKey != Status::Held);
    QVERIFY(content.reports.back().statusKey == Status::Held);
    QCOMPARE(content.reports.back().status, u"Held"_s);
    QCOMPARE(content.reports.back().date, QString()); // the event's own
}

void TestDetailsContent::aLateDeliverySaysHowLate()
{
    const DetailsContent content =
        starter_.content(u"1868-08-01-treasury-pays-7-2-million-dollars"_s, Language::English);
    QVERIFY(!content.deadlines.empty());
    const DeadlineLine &line = content.deadlines.front();
    QCOMPARE(line.mood, DeadlineLine::Mood::Missed);
    QCOMPARE(line.text, u"Due 20 April 1868 (8 April Old Style), 10 months after 20 June 1867"_s);
    QCOMPARE(line.outcome, u"Came 103 days late."_s); // 20 April to 1 August 1868
}

void TestDetailsContent::aReportIsDeliveredOnTheDay()
{
    const DetailsContent content = starter_.content(u"2018-01-29-kremlin-report-delivered"_s, Language::English);
    QVERIFY(!content.deadlines.empty());
    const DeadlineLine &line = content.deadlines.front();
    QCOMPARE(line.text, u"Due 29 January 2018, 180 days after 2 August 2017"_s);
    QCOMPARE(line.outcome, u"Delivered on the day."_s);
    QCOMPARE(line.mood, DeadlineLine::Mood::Met);
    QVERIFY(content.deadlinesNote.isEmpty());
    const DetailsContent russian = starter_.content(content.uid, Language::Russian);
    QVERIFY(russian.deadlines.front().text.contains(u"через 180 дней после 2 августа 2017 года"_s));
    QVERIFY(!russian.deadlinesNote.isEmpty()); // the rule is written in English
}

void TestDetailsContent::aDeadlineIsCountedFromToday()
{
    RelatedDeadline related;
    related.deadline.due = u"2018-01-29"_s;
    related.deadline.offset = u"P1Y8M28D"_s;
    related.base.date = u"2016-05"_s;
    related.event.category = u"treaty"_s;
    const auto outcome = [&](const char *today) {
        return deadlineLine(related, Language::English, *Edtf::parse(QString::fromLatin1(today))->exactDay()).outcome;
    };
    QCOMPARE(outcome("2018-01-01"), u"28 days left."_s);
    QCOMPARE(outcome("2018-01-28"), u"1 day left."_s);
    QCOMPARE(outcome("2018-01-29"), u"Due today."_s);
    QCOMPARE(outcome("2018-01-31"), u"No delivery is on record: overdue by 2 days."_s);
    related.delivered.id = EventId{7};
    related.delivered.date = u"2018-02-10"_s;
    QCOMPARE(outcome("2018-02-01"), u"No delivery is on record: overdue by 3 days."_s); // it has not come yet
    QCOMPARE(outcome("2018-03-01"), u"Came 12 days late."_s);
    related.delivered.status = Status::Planned;
    QCOMPARE(outcome("2018-02-11"), u"No delivery is on record: overdue by 13 days."_s);
    const DeadlineLine line = deadlineLine(related, Language::English, makeDay(2018));
    QCOMPARE(line.text, u"Due 29 January 2018; the term is 1 year, 8 months and 28 days"_s);
}

void TestDetailsContent::disagreeingSourcesStandSideBySide()
{
    const DetailsContent content =
        starter_.content(u"2017-10-03-huntsman-presents-credentials-putin-kremlin"_s, Language::English);
    QCOMPARE(content.claims.size(), std::size_t{2});
    QCOMPARE(content.claims[0].date, u"2 October 2017"_s);
    QVERIFY(!content.claims[0].isKept);
    QVERIFY(content.claims[1].isKept);
    QVERIFY(content.claims[0].says.join(u' ').contains(u"State Department"_s));
}

void TestDetailsContent::claimsAreThoseThatTheFilterFinds()
{
    const EventColumns &events = starter_.snapshot().events;
    int disputed = 0;
    for (Row row = 0; row < events.size(); ++row) {
        const Result<EventDetails> details = starter_.details({events.id[row]});
        QVERIFY(details);
        const bool claims = claimsOf(*details, Language::English).size() >= 2;
        QVERIFY2(claims == events.has(row, eventflag::kDispute), qPrintable(details->event.uid));
        disputed += claims ? 1 : 0;
    }
    QVERIFY(disputed >= 5);
}

void TestDetailsContent::plansThatChangeAreNoDispute()
{
    EventDetails details;
    for (const QString &date : {u"2018-01-01"_s, u"2018-02-01"_s}) {
        SourcedReport report;
        report.report.status = Status::Planned;
        report.report.date = date;
        details.reports.push_back(report);
    }
    QVERIFY(claimsOf(details, Language::English).empty());
}

void TestDetailsContent::peopleSayHowManyMoreEvents()
{
    EventDetails details;
    Participant person;
    person.actor.name[Language::English] = u"A"_s;
    details.people = {person, person, person};
    details.people[1].otherEvents = 1;
    details.people[2].otherEvents = kMostEventsCounted;
    const DetailsContent content = describe(details, {}, Language::English, makeDay(2026, 3, 1));
    QCOMPARE(content.people[0].othersIn, QString());
    QCOMPARE(content.people[1].othersIn, u"1 more event"_s);
    QCOMPARE(content.people[2].othersIn, u"1,000 more events or more"_s);
}

void TestDetailsContent::aForeignSourceNamesItsLanguage()
{
    EventDetails details;
    for (const QString &code : {u"en"_s, u"ru"_s, u"de"_s, u"xx"_s, QString()}) {
        details.sources.push_back({});
        details.sources.back().source.language = code;
    }
    const DetailsContent content = describe(details, {}, Language::English, makeDay(2026, 3, 1));
    QStringList notes;
    for (const SourceLine &source : content.sources)
        notes << source.languageNote;
    QCOMPARE(notes, (QStringList{QString(), u"in Russian"_s, u"in German"_s, u"language: xx"_s, QString()}));
}

void TestDetailsContent::aTextInTheOtherLanguageSaysSo()
{
    EventDetails details;
    details.event.date = u"2018"_s;
    details.event.texts[Language::English].title = u"Only in English"_s;
    const DetailsContent content = describe(details, {}, Language::Russian, makeDay(2026, 3, 1));
    QCOMPARE(content.title, u"Only in English"_s);
    QVERIFY(content.fallbackNote.contains(u"английском"_s));
    QVERIFY(describe(details, {}, Language::English, makeDay(2026, 3, 1)).fallbackNote.isEmpty());
}

void TestDetailsContent::onlyWebAddressesCanBeOpened_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("opens");
    QTest::newRow("https") << u"https://tass.com/politics/987"_s << true;
    QTest::newRow("http") << u"http://en.kremlin.ru/events"_s << true;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("a script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("another scheme") << u"smb://host/share"_s << false;
    QTest::newRow("no host") << u"https:///x"_s << false;
    QTest::newRow("a word") << u"tass.com"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestDetailsContent::onlyWebAddressesCanBeOpened()
{
    QFETCH(const QString, address);
    QFETCH(const bool, opens);
    EventDetails details;
    details.sources.push_back({});
    details.sources.back().source.url = address;
    QCOMPARE(describe(details, {}, Language::English, makeDay(2026, 3, 1)).sources.front().url,
             opens ? address : QString());
}

void TestDetailsContent::anUnreadableDateStandsAsWritten()
{
    EventDetails details;
    details.event.date = u"some day"_s;
    QCOMPARE(describe(details, {}, Language::English, makeDay(2026, 3, 1)).date, u"some day"_s);
}

void TestDetailsContent::theClipboardGetsSourcesToo()
{
    const DetailsContent content =
        starter_.content(u"2017-10-03-huntsman-presents-credentials-putin-kremlin"_s, Language::English);
    const QString text = asPlainText(content);
    QVERIFY(text.startsWith(content.title + u"\n3 October 2017"_s));
    QVERIFY(text.contains(content.sources.front().publisher));
}

QTEST_GUILESS_MAIN(TestDetailsContent)
#include "tst_detailscontent.moc"
