#include "core/query/edit.h"
#include "core/query/parser.h"

#include <QTest>

using namespace detente;
using namespace Qt::Literals::StringLiterals;

/// What clicks do to a query.
class TestEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void picksAndDrops_data();
    void picksAndDrops();
    void readsWhatIsPicked();
    void excludes();
    void setsTheDayOfKnowledge();
    void replacesAFieldWhereItStood();
    void dropsPartsByTheirPlaces();
};

namespace {

Query parsed(const QString &text)
{
    return *parseQuery(text);
}

QueryValue value(const QString &text)
{
    return parsed(u"tag:"_s + text).values.front();
}

} // namespace

void TestEdit::picksAndDrops_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("picked");
    QTest::addColumn<QString>("dropped");
    QTest::addColumn<QString>("inverted");
    QTest::newRow("nothing is said") << u"a"_s << u"a tag:x"_s << u"a"_s << u"a"_s;
    QTest::newRow("one more") << u"tag:y a"_s << u"tag:y,x a"_s << u"tag:y a"_s << u"-tag:y a"_s;
    QTest::newRow("it is there") << u"tag:x,y"_s << u"tag:y,x"_s << u"tag:y"_s << u"-tag:x,y"_s;
    QTest::newRow("alone") << u"tag:x"_s << u"tag:x"_s << u""_s << u"-tag:x"_s;
    QTest::newRow("excluded") << u"a -tag:x"_s << u"a tag:x"_s << u"a"_s << u"a tag:x"_s;
    QTest::newRow("another is excluded") << u"-tag:y"_s << u"-tag:y tag:x"_s << u"-tag:y"_s << u"tag:y"_s;
    QTest::newRow("twice") << u"tag:x tag:x,z"_s << u"tag:z,x"_s << u"tag:z"_s << u"-tag:x -tag:x,z"_s;
    QTest::newRow("a beginning is not the word") << u"tag:x*"_s << u"tag:x*,x"_s << u"tag:x*"_s << u"-tag:x*"_s;
    QTest::newRow("alternatives are left alone")
        << u"tag:x OR a"_s << u"(tag:x OR a) tag:x"_s << u"tag:x OR a"_s << u"tag:x OR a"_s;
}

void TestEdit::picksAndDrops()
{
    QFETCH(QString, text);
    const Query query = parsed(text);
    QTEST(printQuery(withPick(query, QueryField::Tag, value(u"x"_s))), "picked");
    QTEST(printQuery(withoutPick(query, QueryField::Tag, value(u"x"_s))), "dropped");
    QTEST(printQuery(withInvertedPicks(query, QueryField::Tag)), "inverted");
}

void TestEdit::readsWhatIsPicked()
{
    const std::vector<Pick> picks = picksOf(parsed(u"a tag:x,y -tag:z (tag:q OR b)"_s), QueryField::Tag);
    const std::vector<Pick> expected{{value(u"x"_s), false}, {value(u"y"_s), false}, {value(u"z"_s), true}};
    QCOMPARE(picks, expected);
    QVERIFY(picksOf(parsed(u"actor:x"_s), QueryField::Tag).empty());
}

void TestEdit::excludes()
{
    const auto excluded = [](const QString &text) {
        return printQuery(withExcluded(parsed(text), QueryField::Tag, value(u"x"_s)));
    };
    QCOMPARE(excluded(u"a"_s), u"a -tag:x"_s);
    QCOMPARE(excluded(u"a tag:x,y"_s), u"a tag:y -tag:x"_s);
    QCOMPARE(excluded(u"-tag:y a"_s), u"-tag:y,x a"_s);
    QCOMPARE(excluded(u"-tag:x"_s), u"-tag:x"_s);
}

void TestEdit::setsTheDayOfKnowledge()
{
    const Query known = withKnownDay(parsed(u"a OR b"_s), makeDay(2018, 1, 29));
    QCOMPARE(printQuery(known), u"(a OR b) known:2018-01-29"_s);
    QCOMPARE(knownDay(known), makeDay(2018, 1, 29));
    QCOMPARE(parsed(printQuery(known)), known);
    QCOMPARE(printQuery(withKnownDay(known, makeDay(2018, 1, 30))), u"(a OR b) known:2018-01-30"_s);
    QCOMPARE(printQuery(withKnownDay(known, {})), u"a OR b"_s);
}

void TestEdit::replacesAFieldWhereItStood()
{
    const std::vector<QueryValue> values = parsed(u"tag:x"_s).values;
    QCOMPARE(printQuery(withField(parsed(u"tag:a b -tag:c"_s), QueryField::Tag, values)), u"tag:x b"_s);
    QCOMPARE(printQuery(withField(parsed(u"tag:a"_s), QueryField::Tag, {})), u""_s);
    QVERIFY(speaksOf(parsed(u"b -tag:c"_s), QueryField::Tag));
    QVERIFY(!speaksOf(parsed(u"b OR tag:c"_s), QueryField::Tag));
}

void TestEdit::dropsPartsByTheirPlaces()
{
    const Query query = parsed(u"a -b (c OR d) tag:e"_s);
    QCOMPARE(printQuery(withoutParts(query, std::vector<std::size_t>{1, 3})), u"a (c OR d)"_s);
    QCOMPARE(printQuery(withoutParts(query, std::vector<std::size_t>{0, 1, 3})), u"c OR d"_s);
    QCOMPARE(printQuery(withoutParts(parsed(u"a"_s), std::vector<std::size_t>{0})), u""_s);
    QCOMPARE(withoutParts(query, {}), query);
}

QTEST_GUILESS_MAIN(TestEdit)
#include "tst_edit.moc"
