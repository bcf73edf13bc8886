#include "core/exchange/eventfields.h"

#include <QTest>

using namespace detente;
using namespace Qt::Literals::StringLiterals;

class TestEventFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesSidesByThePartiesKeys();
    void writesOpenAndUnknownEndsAsWords();
    void quotesCellsThatNeedIt_data();
    void quotesCellsThatNeedIt();
    void everyRowHasAsManyCellsAsTheHeader();
};

namespace {

Parties parties()
{
    Parties two;
    two[0].key = u"us"_s;
    two[1].key = u"ru"_s;
    return two;
}

EventDetails details(const QString &title)
{
    EventDetails all;
    all.event.uid = u"a-b"_s;
    all.event.date = u"2018-01-29/.."_s;
    all.event.category = u"meeting"_s;
    all.event.side = Side::Second;
    all.event.texts[Language::English].title = title;
    return all;
}

} // namespace

void TestEventFields::namesSidesByThePartiesKeys()
{
    QCOMPARE(sideKey(Side::First, parties()), u"us"_s);
    QCOMPARE(sideKey(Side::Second, parties()), u"ru"_s);
    QCOMPARE(sideKey(Side::Joint, parties()), u"joint"_s);
    QCOMPARE(eventJson(details({}), parties())["side"_L1].toString(), u"ru"_s);
    QCOMPARE(eventJson(details({}), parties())["group"_L1].toString(), u"diplomacy"_s);
}

void TestEventFields::writesOpenAndUnknownEndsAsWords()
{
    EventDetails open = details({});
    QCOMPARE(eventJson(open, parties())["latest"_L1].toString(), u"+inf"_s);
    open.event.date = u"2018-01-29/"_s;
    QCOMPARE(eventJson(open, parties())["latest"_L1].toString(), u"unknown"_s);
    QCOMPARE(eventJson(open, parties())["earliest"_L1].toString(), u"2018-01-29"_s);
    QVERIFY(eventJson(open, parties())["tone"_L1].isNull());
}

void TestEventFields::quotesCellsThatNeedIt_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << u"A law"_s << QByteArray("A law");
    QTest::newRow("comma") << u"Yes, no"_s << QByteArray("\"Yes, no\"");
    QTest::newRow("quotes") << u"the \"report\""_s << QByteArray("\"the \"\"report\"\"\"");
    QTest::newRow("line break") << u"one\ntwo"_s << QByteArray("\"one\ntwo\"");
    QTest::newRow("Cyrillic") << u"«доклад»"_s << u"«доклад»"_s.toUtf8();
}

void TestEventFields::quotesCellsThatNeedIt()
{
    QFETCH(const QString, title);
    QFETCH(const QByteArray, cell);
    QVERIFY(eventCsvRow(details(title), parties()).contains(',' + cell + ','));
}

void TestEventFields::everyRowHasAsManyCellsAsTheHeader()
{
    const QByteArray row = eventCsvRow(details(u"A law"_s), parties());
    QCOMPARE(row.count(','), eventCsvHeader().count(','));
    QVERIFY(row.endsWith("\r\n"));
}

QTEST_GUILESS_MAIN(TestEventFields)
#include "tst_eventfields.moc"
