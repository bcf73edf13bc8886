#include "core/query/parser.h"
#include "tests/core/query/randomquery.h"

#include <QTest>

using namespace detente;
using namespace detente::testing;
using namespace Qt::Literals::StringLiterals;

class TestParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasOneCanonicalText_data();
    void hasOneCanonicalText();
    void pointsAtWhatIsWrong_data();
    void pointsAtWhatIsWrong();
    void bearsWithWhatIsStillBeingTyped_data();
    void bearsWithWhatIsStillBeingTyped();
    void understandsValues_data();
    void understandsValues();
    void readsBackWhatItPrints();
    void survivesAnyText();
    void namesWhatWasExpected();
    void refusesWhatIsTooLongOrTooDeep();
    void knowsItsDay();
    void readsEveryFieldByItsKey();
};

namespace {

QueryParseOptions options()
{
    return {{{u"us"_s, u"ru"_s}, {u"duel"_s}}, false, makeDay(2018, 1, 29)};
}

} // namespace

void TestParser::hasOneCanonicalText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char *name, const QString &text, const QString &canonical) {
        QTest::newRow(name) << text << canonical;
    };
    row("nothing asks for everything", u""_s, u""_s);
    row("spaces mean and", u"  embassy\t\n visa "_s, u"embassy visa"_s);
    row("or binds weaker than and", u"a b OR c"_s, u"a b OR c"_s);
    row("groups that are needed stay", u"a (b OR c)"_s, u"a (b OR c)"_s);
    row("groups that are not needed go", u"((a) (b c)) OR (d OR (e))"_s, u"a b c OR d OR e"_s);
    row("negated group", u"-(a b)"_s, u"-(a b)"_s);
    row("negated alternatives", u"-(a OR b) c"_s, u"-(a OR b) c"_s);
    row("double negation goes", u"--a -(-b)"_s, u"a b"_s);
    row("lower-case or is a word", u"a or b"_s, u"a or b"_s);
    row("OR at the start of a word is none", u"a ORANGE"_s, u"a ORANGE"_s);
    row("quoted OR is a phrase", u"\"OR\" a"_s, u"\"OR\" a"_s);
    row("OR against a group", u"a OR(b c)"_s, u"a OR b c"_s);
    row("prefix", u"sanct* санкц**"_s, u"sanct* санкц*"_s);
    row("phrase with a prefix", u"\"arms con\"*"_s, u"\"arms con\"*"_s);
    row("escapes in quotes", u"\"say \\\"no\\\" \\\\ \\n\""_s, u"\"say \\\"no\\\" \\\\ \\\\n\""_s);
    row("dashes between words are punctuation", u"Trump - Putin"_s, u"Trump Putin"_s);
    row("hyphens stay in words", u"arms-control U.S. 10:30"_s, u"arms-control U.S. 10:30"_s);
    row("a lone asterisk says nothing", u"a *"_s, u"a"_s);
    row("empty quotes say nothing", u"a \"\" -\"\""_s, u"a"_s);
    row("nothing at all", u"-()"_s, u"-()"_s);
    row("fields without regard to case", u"SIDE:US Status:Held"_s, u"side:us status:held"_s);
    row("sides by the parties' keys", u"side:first,second,joint,third"_s, u"side:us,ru,joint,third"_s);
    row("a library's own category", u"category:duel"_s, u"category:duel"_s);
    row("a space after a comma", u"side:us, ru x"_s, u"side:us,ru x"_s);
    row("names in quotes when needed", u"actor:\"Jon Huntsman\",lavrov"_s, u"actor:\"Jon Huntsman\",lavrov"_s);
    row("names whose last word goes on", u"actor:hun* place:\"St. Pe\"*"_s, u"actor:hun* place:\"St. Pe\"*"_s);
    row("negated field", u"-tag:treaty"_s, u"-tag:treaty"_s);
    row("word after a field value in quotes", u"tag:\"a b\"c"_s, u"tag:\"a b\" c"_s);
    row("numbers", u"importance:=4,>=3,>3,2..2,..3,3.."_s, u"importance:4,>=3,>3,2,<=3,>=3"_s);
    row("tone", u"tone:<-5,-3..3,none,+2.5,\u22124.0"_s, u"tone:<-5,-3..3,none,2.5,-4"_s);
    row("dates", u"date:2017,2017-08..2018-01,..1918,2017/2018"_s, u"date:2017,2017-08..2018-01,..1918,2017/2018"_s);
    row("a set of dates", u"date:[1667,1668..1670] x"_s, u"date:\"[1667,1668..1670]\" x"_s);
    row("an open set of dates", u"date:[..1867]"_s, u"date:\"[..1867]\""_s);
    row("one day bounds", u"after:2018-01-29 until:2018"_s, u"after:2018-01-29 until:2018"_s);
    row("dates as people type them", u"date:\"Aug 2017\",\"29 января 2018\" since:\"last month\""_s,
        u"date:2017-08,2018-01-29 since:2017-12"_s);
    row("ranges of dates as people type them", u"date:\"Aug 2017 .. 5 May 2018\""_s, u"date:2017-08..2018-05-05"_s);
    row("known", u"known:2018-01-29 status:planned"_s, u"known:2018-01-29 status:planned"_s);
}

void TestParser::hasOneCanonicalText()
{
    QFETCH(QString, text);
    const Result<Query> query = parseQuery(text, options());
    QVERIFY2(query.has_value(), qPrintable(query ? QString() : query.error().args.join(u'|')));
    QTEST(printQuery(*query), "canonical");
    const Result<Query> again = parseQuery(printQuery(*query), options());
    QVERIFY(again.has_value());
    QCOMPARE(*again, *query);
}

void TestParser::pointsAtWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QString &text, const QString &reason, const QString &part,
                        const QString &field = {}) { QTest::newRow(name) << text << reason << part << field; };
    row("unknown field", u"a sight:us b"_s, u"unknown-field"_s, u"sight"_s, u"sight"_s);
    row("unknown field in Russian", u"сторона:us"_s, u"unknown-field"_s, u"сторона"_s, u"сторона"_s);
    row("no value", u"side: us"_s, u"value-missing"_s, u""_s, u"side"_s);
    row("no value in quotes", u"actor:\"  \" x"_s, u"value-missing"_s, u"\"  \""_s, u"actor"_s);
    row("comma without a value", u"side:us, x"_s, u"value"_s, u"x"_s, u"side"_s);
    row("unknown side", u"side:us,de x"_s, u"value"_s, u"de"_s, u"side"_s);
    row("unknown category", u"category:\"tea party\""_s, u"value"_s, u"\"tea party\""_s, u"category"_s);
    row("importance past its scale", u"importance:6"_s, u"number"_s, u"6"_s, u"importance"_s);
    row("importance in words", u"importance:high"_s, u"number"_s, u"high"_s, u"importance"_s);
    row("importance has no none", u"importance:none"_s, u"number"_s, u"none"_s, u"importance"_s);
    row("importance has no fractions", u"importance:2.5"_s, u"number"_s, u"2.5"_s, u"importance"_s);
    row("tone past its scale", u"tone:>10.1"_s, u"number"_s, u">10.1"_s, u"tone"_s);
    row("tone from more to less", u"tone:3..-3"_s, u"number"_s, u"3..-3"_s, u"tone"_s);
    row("no such day", u"date:2017-02-30"_s, u"date"_s, u"2017-02-30"_s, u"date"_s);
    row("range of a date that is none", u"date:2017..soonish"_s, u"date"_s, u"2017..soonish"_s, u"date"_s);
    row("range backwards", u"x date:2018..2017"_s, u"date-order"_s, u"2018..2017"_s, u"date"_s);
    row("no last day to be after", u"after:2017/.."_s, u"date"_s, u"2017/.."_s, u"after"_s);
    row("ranges are for date and exact", u"since:2017..2018"_s, u"date"_s, u"2017..2018"_s, u"since"_s);
    row("known twice", u"known:2017 known:2018"_s, u"known-place"_s, u"known:2018"_s, u"known"_s);
    row("known with two days", u"known:2017,2018"_s, u"known-place"_s, u"known:2017,2018"_s, u"known"_s);
    row("known negated", u"-known:2017"_s, u"known-place"_s, u"known:2017"_s, u"known"_s);
    row("known in a group", u"(known:2017 OR a)"_s, u"known-place"_s, u"known:2017"_s, u"known"_s);
    row("known as an alternative", u"a OR known:2017"_s, u"known-place"_s, u"known"_s, u"known"_s);
    row("nothing before OR", u" OR a"_s, u"operand"_s, u"OR"_s);
    row("nothing after OR", u"a OR "_s, u"operand"_s, u"OR"_s);
    row("nothing between ORs", u"a OR OR b"_s, u"operand"_s, u"OR"_s);
    row("nothing after OR in a group", u"(a OR ) b"_s, u"operand"_s, u"OR"_s);
    row("open quote", u"a \"b c"_s, u"unclosed-quote"_s, u"\"b c"_s);
    row("open quote in a value", u"actor:\"b c"_s, u"unclosed-quote"_s, u"\"b c"_s);
    row("open parenthesis", u"a (b"_s, u"unclosed-parenthesis"_s, u"("_s);
    row("parenthesis too many", u"a) b"_s, u"unexpected-parenthesis"_s, u")"_s);
}

void TestParser::pointsAtWhatIsWrong()
{
    QFETCH(QString, text);
    const Result<Query> query = parseQuery(text, options());
    QVERIFY(!query);
    QCOMPARE(query.error().code, Errc::Parse);
    const QStringList &args = query.error().args;
    QCOMPARE(args.size(), 6);
    QCOMPARE(args[0], text);
    QTEST(args[1], "reason");
    QTEST(text.mid(args[2].toInt(), args[3].toInt()), "part");
    QTEST(args[4], "field");
}

void TestParser::bearsWithWhatIsStillBeingTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("understood");
    QTest::newRow("a word") << u"trump put"_s << u"trump put*"_s;
    QTest::newRow("a word that is done") << u"trump put "_s << u"trump put"_s;
    QTest::newRow("a negated word") << u"-tru"_s << u"-tru*"_s;
    QTest::newRow("an open quote") << u"\"arms con"_s << u"\"arms con\"*"_s;
    QTest::newRow("a closed quote") << u"\"arms control\""_s << u"\"arms control\""_s;
    QTest::newRow("an open group") << u"a (b OR (c"_s << u"a (b OR c*)"_s;
    QTest::newRow("after OR") << u"a OR "_s << u"a"_s;
    QTest::newRow("after OR in a group") << u"(a b OR"_s << u"a b"_s;
    QTest::newRow("after a dash") << u"a -"_s << u"a"_s;
    QTest::newRow("after a parenthesis") << u"a -("_s << u"a"_s;
    QTest::newRow("a name") << u"actor:hun"_s << u"actor:hun*"_s;
    QTest::newRow("a name in quotes") << u"actor:\"Jon Hun"_s << u"actor:\"Jon Hun\"*"_s;
    QTest::newRow("a key is not a beginning") << u"side:us"_s << u"side:us"_s;
}

void TestParser::bearsWithWhatIsStillBeingTyped()
{
    QFETCH(QString, text);
    QueryParseOptions typing = options();
    typing.lastWordIsPrefix = true;
    const Result<Query> query = parseQuery(text, typing);
    QVERIFY(query.has_value());
    QTEST(printQuery(*query), "understood");
}

void TestParser::understandsValues_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QueryValue>("value");
    const auto row = [](const QString &text, const QueryValue &value) {
        QTest::newRow(qPrintable(text)) << text << value;
    };
    const Day minus = Day::minusInfinity();
    const Day plus = Day::plusInfinity();
    const auto numbers = [](const QString &text, int least, int most) {
        return QueryValue{text, false, -1, false, least, most, {}};
    };
    const auto days = [](const QString &text, Day first, Day last) {
        return QueryValue{text, false, -1, false, 0, 0, {first, last}};
    };
    row(u"side:second"_s, {u"ru"_s, false, 1, false, 0, 0, {}});
    row(u"category:duel"_s, {u"duel"_s, false, static_cast<int>(categories().size()), false, 0, 0, {}});
    row(u"has:oldstyle"_s, {u"oldstyle"_s, false, 4, false, 0, 0, {}});
    row(u"importance:>=3"_s, numbers(u">=3"_s, 3, 5));
    row(u"importance:<3"_s, numbers(u"<3"_s, 1, 2));
    row(u"importance:>5"_s, numbers(u">5"_s, 6, 5));
    row(u"tone:<-5"_s, numbers(u"<-5"_s, -100, -51));
    row(u"tone:-3..3"_s, numbers(u"-3..3"_s, -30, 30));
    row(u"tone:>-0.5"_s, numbers(u">-0.5"_s, -4, 100));
    row(u"tone:none"_s, {u"none"_s, false, -1, true, 0, 0, {}});
    row(u"date:2017"_s, days(u"2017"_s, makeDay(2017), makeDay(2017, 12, 31)));
    row(u"date:2017-08..2018-01"_s, days(u"2017-08..2018-01"_s, makeDay(2017, 8), makeDay(2018, 1, 31)));
    row(u"date:..1918-02-13"_s, days(u"..1918-02-13"_s, minus, makeDay(1918, 2, 13)));
    row(u"date:2017.."_s, days(u"2017.."_s, makeDay(2017), plus));
    row(u"date:2017/.."_s, days(u"2017/.."_s, makeDay(2017), plus));
    row(u"exact:-0044..0001"_s, days(u"-0044..0001"_s, makeDay(-44), makeDay(1, 12, 31)));
    row(u"known:2018-01"_s, days(u"2018-01"_s, makeDay(2018, 1), makeDay(2018, 1, 31)));
}

void TestParser::understandsValues()
{
    QFETCH(QString, text);
    const Result<Query> query = parseQuery(text, options());
    QVERIFY(query.has_value());
    QCOMPARE(query->kind, Query::Kind::Field);
    QCOMPARE(query->values.size(), std::size_t{1});
    QTEST(query->values.front(), "value");
}

void TestParser::readsBackWhatItPrints()
{
    QRandomGenerator random(20180129);
    const QStringList words{u"embassy"_s, u"посольство"_s, u"OR"_s,  u"a:b"_s,  u"-x"_s,    u"say \"no\""_s,
                            u"x*"_s,      u"\\"_s,         u"(b)"_s, u"U.S."_s, u"ё-ё"_s,   u"1:2,3"_s,
                            u"*"_s,       u"*y"_s,         u"ORx"_s, u"tag"_s,  u"Side:"_s, u"\\\""_s};
    const QStringList names{u"huntsman"_s, u"Jon Huntsman"_s, u"a,b"_s, u"[x"_s,  u"q\"q"_s,
                            u"y*"_s,       u"(z)"_s,          u"-5"_s,  u"b\\"_s, u"Сергей Лавров"_s};
    RandomQuery make(random, options().vocabulary, words, names);
    std::size_t longest = 0;
    for (int i = 0; i < 100'000; ++i) {
        const Query query = make.make(3);
        const QString text = printQuery(query);
        const Result<Query> read = parseQuery(text, options());
        QVERIFY2(read.has_value(), qPrintable(text));
        QVERIFY2(*read == query, qPrintable(text + u"  read as  "_s + printQuery(*read)));
        longest = std::max(longest, query.parts.size());
    }
    QVERIFY(longest >= 5);
}

void TestParser::survivesAnyText()
{
    QRandomGenerator random(3);
    constexpr QStringView kPieces[] = {u"(",     u")",      u"\"", u"-",     u" ",      u"OR",    u"a",
                                       u"side:", u"us",     u",",  u"date:", u"2017",   u"..",    u"*",
                                       u"\\",    u"known:", u"[",  u"]",     u"tone:",  u"<",     u"tag:",
                                       u"{",     u"}",      u"\n", u":",     u"\xD800", u"actor:"};
    int understood = 0;
    for (int i = 0; i < 60'000; ++i) {
        QString text;
        for (int n = random.bounded(14); n > 0; --n)
            text += kPieces[random.bounded(static_cast<int>(std::size(kPieces)))];
        QueryParseOptions any = options();
        any.lastWordIsPrefix = i % 2 == 0;
        const Result<Query> query = parseQuery(text, any);
        if (query) {
            ++understood;
            const Result<Query> again = parseQuery(printQuery(*query), options());
            QVERIFY2(again.has_value() && *again == *query, qPrintable(text));
        } else {
            const qsizetype position = query.error().args[2].toInt();
            QVERIFY2(position >= 0 && position + query.error().args[3].toInt() <= text.size(), qPrintable(text));
        }
    }
    QVERIFY(understood > 1000);
}

void TestParser::namesWhatWasExpected()
{
    QCOMPARE(parseQuery(u"side:x"_s, options()).error().args[5], u"us,ru,joint,third"_s);
    QCOMPARE(parseQuery(u"has:"_s, options()).error().args[5], u"note,quote,link,dispute,oldstyle"_s);
    QCOMPARE(parseQuery(u"tone:x"_s, options()).error().args[5], u"-10..10,none"_s);
    QVERIFY(parseQuery(u"sight:x"_s, options()).error().args[5].startsWith(u"side,group,category"_s));
}

void TestParser::refusesWhatIsTooLongOrTooDeep()
{
    QCOMPARE(parseQuery(QString(kLongestQuery + 1, u'a')).error().args[1], u"too-long"_s);
    QVERIFY(parseQuery(QString(kLongestQuery, u'a')).has_value());
    const auto nested = [](int depth) { return QString(depth, u'(') + u'a' + QString(depth, u')'); };
    QVERIFY(parseQuery(nested(kDeepestQuery)).has_value());
    QCOMPARE(parseQuery(nested(kDeepestQuery + 1)).error().args[1], u"too-deep"_s);
    QCOMPARE(parseQuery(QString(kDeepestQuery + 1, u'-') + u'a').error().args[1], u"too-deep"_s);
}

void TestParser::knowsItsDay()
{
    const auto known = [](const QString &text) { return knownDay(*parseQuery(text)); };
    QCOMPARE(known(u"known:2018-01-29"_s), makeDay(2018, 1, 29));
    QCOMPARE(known(u"a known:2018 -b"_s), makeDay(2018, 12, 31));
    QCOMPARE(known(u"a OR b"_s), std::nullopt);
    QCOMPARE(known(u""_s), std::nullopt);
}

void TestParser::readsEveryFieldByItsKey()
{
    int index = 0;
    for (const FieldRow &row : queryFields()) {
        QCOMPARE(static_cast<int>(row.field), index++);
        QCOMPARE(queryField(QString(row.key)), row.field);
        QCOMPARE(queryKeys(row.field, {}).isEmpty(), row.type != ValueType::Key);
    }
    QCOMPARE(index, static_cast<int>(QueryField::Origin) + 1);
}

QTEST_GUILESS_MAIN(TestParser)
#include "tst_parser.moc"
