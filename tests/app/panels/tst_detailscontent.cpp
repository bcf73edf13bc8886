#include "starterdetails.h"

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
            const DetailsContent content = describe(*details, starter_.snapshot().parties, language);
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
    const DetailsContent content = describe(details, {}, Language::English);
    QCOMPARE(content.links[0].relation, u"responds to"_s);
    QCOMPARE(content.links[1].relation, u"answered by"_s);
}

void TestDetailsContent::reportsAreHowItBecameKnown()
{
    const DetailsContent content =
        starter_.content(u"2017-10-03-huntsman-presents-credentials-putin-kremlin"_s, Language::English);
    QVERIFY(content.reports.size() >= 3);
    QVERIFY(!content.reports.front().isFirm);
    QVERIFY(content.reports.back().isFirm);
    QCOMPARE(content.reports.back().status, u"Held"_s);
    QCOMPARE(content.reports.back().date, QString()); // the event's own
}

void TestDetailsContent::aLateDeliverySaysHowLate()
{
    const DetailsContent content =
        starter_.content(u"1868-08-01-treasury-pays-7-2-million-dollars"_s, Language::English);
    QVERIFY(!content.deadlines.empty());
    const DeadlineLine &line = content.deadlines.front();
    QVERIFY(line.isLate);
    QVERIFY2(line.text.contains(u"20 Apr 1868"_s), qPrintable(line.text));
    QCOMPARE(line.outcome, u"Delivered 103 days late."_s); // 20 April to 1 August 1868
}

void TestDetailsContent::aTextInTheOtherLanguageSaysSo()
{
    EventDetails details;
    details.event.date = u"2018"_s;
    details.event.texts[Language::English].title = u"Only in English"_s;
    const DetailsContent content = describe(details, {}, Language::Russian);
    QCOMPARE(content.title, u"Only in English"_s);
    QVERIFY(content.fallbackNote.contains(u"английском"_s));
    QVERIFY(describe(details, {}, Language::English).fallbackNote.isEmpty());
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
    QCOMPARE(describe(details, {}, Language::English).sources.front().url, opens ? address : QString());
}

void TestDetailsContent::anUnreadableDateStandsAsWritten()
{
    EventDetails details;
    details.event.date = u"some day"_s;
    QCOMPARE(describe(details, {}, Language::English).date, u"some day"_s);
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
