#include "core/query/edit.h"
#include "core/query/parser.h"

#include <QTest>

using namespace detente;
using namespace Qt::Literals::StringLiterals;

class TestEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatBoxesShow_data();
    void readsWhatBoxesShow();
    void writesWhatBoxesSay_data();
    void writesWhatBoxesSay();
    void boxesAndTextAgreeForEveryChoice();
    void ticksAndClearsOneBox();
    void setsTheDayOfKnowledge();
    void replacesAFieldWhereItStood();
};

namespace {

const QueryVocabulary kVocabulary{{u"us"_s, u"ru"_s}, {}};

Query parsed(const QString &text)
{
    return *parseQuery(text, {kVocabulary, false, {}});
}

} // namespace

void TestEdit::readsWhatBoxesShow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("nothing is said") << u"embassy"_s << u"-"_s;
    QTest::newRow("one") << u"side:us"_s << u"0"_s;
    QTest::newRow("some, among other parts") << u"embassy side:ru,joint"_s << u"1 2"_s;
    QTest::newRow("all but one") << u"-side:third"_s << u"0 1 2"_s;
    QTest::newRow("both said") << u"side:us,ru -side:us"_s << u"1"_s;
    QTest::newRow("contradiction") << u"side:us side:ru"_s << u""_s;
    QTest::newRow("alternatives are left alone") << u"side:us OR embassy"_s << u"-"_s;
    QTest::newRow("deeper parts are left alone") << u"side:us (side:ru OR embassy)"_s << u"0"_s;
}

void TestEdit::readsWhatBoxesShow()
{
    QFETCH(QString, text);
    const std::optional<std::vector<int>> chosen = chosenKeys(parsed(text), QueryField::Side, 4);
    QStringList shown;
    for (const int key : chosen.value_or(std::vector<int>()))
        shown.append(QString::number(key));
    QTEST(chosen ? shown.join(u' ') : u"-"_s, "chosen");
}

void TestEdit::writesWhatBoxesSay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<QString>("result");
    QTest::newRow("all of them says nothing") << u"a side:us b"_s << QList<int>{0, 1, 2, 3} << u"a b"_s;
    QTest::newRow("few are named") << u"a"_s << QList<int>{0, 2} << u"a side:us,joint"_s;
    QTest::newRow("of many the others are named") << u"a"_s << QList<int>{0, 1, 2} << u"a -side:third"_s;
    QTest::newRow("none") << u"a"_s << QList<int>{} << u"a -side:us,ru,joint,third"_s;
    QTest::newRow("in its place") << u"a side:us -side:ru b"_s << QList<int>{3} << u"a side:third b"_s;
    QTest::newRow("alternatives stay") << u"a OR side:us"_s << QList<int>{1} << u"(a OR side:us) side:ru"_s;
}

void TestEdit::writesWhatBoxesSay()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, keys);
    const Query query =
        withChosenKeys(parsed(text), QueryField::Side, std::vector<int>(keys.begin(), keys.end()), kVocabulary);
    QTEST(printQuery(query), "result");
}

void TestEdit::boxesAndTextAgreeForEveryChoice()
{
    for (const QString &text : {u""_s, u"a"_s, u"side:us -side:ru"_s, u"a OR b"_s}) {
        for (int mask = 0; mask < 16; ++mask) {
            std::vector<int> keys;
            for (int key = 0; key < 4; ++key) {
                if ((mask >> key & 1) != 0)
                    keys.push_back(key);
            }
            const Query query = withChosenKeys(parsed(text), QueryField::Side, keys, kVocabulary);
            const std::optional<std::vector<int>> chosen = chosenKeys(query, QueryField::Side, 4);
            QCOMPARE(chosen.has_value(), mask != 15);
            if (chosen)
                QCOMPARE(*chosen, keys);
            QCOMPARE(parsed(printQuery(query)), query);
        }
    }
}

void TestEdit::ticksAndClearsOneBox()
{
    const Query all = parsed(u"a"_s);
    const Query without = withoutValue(all, QueryField::Side, 1, kVocabulary);
    QCOMPARE(printQuery(without), u"a -side:ru"_s);
    QCOMPARE(withValue(without, QueryField::Side, 1, kVocabulary), all);
    QCOMPARE(printQuery(withoutValue(without, QueryField::Side, 0, kVocabulary)), u"a side:joint,third"_s);
    QCOMPARE(printQuery(withoutValue(without, QueryField::Group, 4, kVocabulary)), u"a -side:ru -group:sanctions"_s);
    QCOMPARE(withValue(without, QueryField::Side, 0, kVocabulary), without);
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

QTEST_GUILESS_MAIN(TestEdit)
#include "tst_edit.moc"
