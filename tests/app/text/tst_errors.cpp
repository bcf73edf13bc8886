#include "app/text/errors.h"
#include "core/query/parser.h"
#include "core/time/edtf.h"

#include <QTest>

using namespace detente;
using namespace detente::ui;
using namespace Qt::Literals::StringLiterals;

/// A failure reads as a sentence that names what it is about.
class TestErrors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeIsASentence_data();
    void everyCodeIsASentence();
    void aFieldIsNamedWithItsPlaceAndValue();
    void everyReasonHasWords();
    void aDateSaysWhatIsWrong();
    void aQueryPointsAtThePart_data();
    void aQueryPointsAtThePart();
};

void TestErrors::everyCodeIsASentence_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, Errc code, const QString &named) {
        QTest::newRow(name) << static_cast<int>(code) << named;
    };
    row("not found", Errc::NotFound, u"a.detente"_s);
    row("unreadable", Errc::Unreadable, u"a.detente"_s);
    row("no library", Errc::NotALibrary, u"a.detente"_s);
    row("corrupt", Errc::Corrupt, u"a.detente"_s);
    row("foreign schema", Errc::ForeignSchema, u"a.detente"_s);
    row("newer schema", Errc::NewerSchema, u"a.detente"_s);
    row("read-only", Errc::ReadOnly, u"a.detente"_s);
    row("busy", Errc::Busy, u"a.detente"_s);
    row("parse", Errc::Parse, u"a.detente"_s);
    row("io", Errc::Io, u"a.detente"_s);
    row("database", Errc::Database, u"a.detente"_s);
    row("usage", Errc::Usage, u"a.detente"_s);
    row("cancelled", Errc::Cancelled, {});
}

void TestErrors::everyCodeIsASentence()
{
    QFETCH(const int, code);
    QFETCH(const QString, named);
    const Error error{static_cast<Errc>(code), {u"a.detente"_s, u"seven"_s, u"eight"_s}, {}};
    const QString english = errorText(error, Language::English);
    const QString russian = errorText(error, Language::Russian);
    for (const QString &text : {english, russian}) {
        QVERIFY2(text.contains(named), qPrintable(text));
        QVERIFY2(!text.contains(u'%'), qPrintable(text));
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
    }
    QVERIFY(english != russian);
}

void TestErrors::aFieldIsNamedWithItsPlaceAndValue()
{
    const Error error = errorOf({QLatin1String("date"), Reason::BadDate, u"last spring"_s}, u"events.tsv"_s, u"17"_s);
    for (const Language language : kLanguages) {
        const QString text = errorText(error, language);
        for (const QString &part :
             {u"events.tsv"_s, u"17"_s, u"date"_s, u"last spring"_s, reasonText(Reason::BadDate, language)})
            QVERIFY2(text.contains(part), qPrintable(text));
    }
}

void TestErrors::everyReasonHasWords()
{
    for (const KeyRow<Reason> &row : keyTable(Reason{})) {
        const QString english = reasonText(row.value, Language::English);
        QVERIFY2(!english.isEmpty(), row.key.data());
        QVERIFY2(reasonText(row.value, Language::Russian) != english, row.key.data());
    }
}

void TestErrors::aDateSaysWhatIsWrong()
{
    const Result<Edtf> date = Edtf::parse(u"2018-02-30");
    QVERIFY(!date);
    QVERIFY(errorText(date.error(), Language::English).contains(u"no such day"_s));
    QVERIFY(errorText(date.error(), Language::Russian).contains(u"2018-02-30"_s));
}

void TestErrors::aQueryPointsAtThePart_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("said");
    QTest::newRow("unknown field") << u"colour:red"_s << u"colour"_s;
    QTest::newRow("unknown value") << u"status:lost"_s << u"lost"_s;
    QTest::newRow("no number") << u"importance:high"_s << u"high"_s;
    QTest::newRow("no date") << u"date:someday"_s << u"someday"_s;
    QTest::newRow("an open quote") << u"\"to the end"_s << u"quotation"_s;
    QTest::newRow("an open parenthesis") << u"(a b"_s << u"parenthesis"_s;
}

void TestErrors::aQueryPointsAtThePart()
{
    QFETCH(const QString, query);
    QFETCH(const QString, said);
    const Result<Query> parsed = parseQuery(query);
    QVERIFY(!parsed);
    const QString english = queryErrorText(parsed.error(), Language::English);
    QVERIFY2(english.contains(said), qPrintable(english));
    QVERIFY2(!english.contains(u'%') && english.endsWith(u'.'), qPrintable(english));
    QVERIFY(queryErrorText(parsed.error(), Language::Russian) != english);
}

QTEST_GUILESS_MAIN(TestErrors)
#include "tst_errors.moc"
