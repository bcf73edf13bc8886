#include "core/query/choices.h"
#include "core/query/parser.h"
#include "core/record/kinds.h"
#include "tests/core/query/randomquery.h"
#include "tests/core/query/randomrecord.h"

#include <QTest>

using namespace detente;
using namespace detente::testing;

/// Boxes read and write the query.
class TestChoices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatBoxesShow_data();
    void readsWhatBoxesShow();
    void writesWhatBoxesSay_data();
    void writesWhatBoxesSay();
    void readsAsItIsMeantForOneEvent();
    void boxesAndTextAgreeForEveryChoice();
};

namespace {

const QueryVocabulary kVocabulary{{u"us"_s, u"ru"_s}, {u"duel"_s}};

Query parsed(const QString &text)
{
    return *parseQuery(text, {kVocabulary, false, {}});
}

QString shown(const Choices &choices)
{
    QStringList numbers;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (choices.test(i))
            numbers.append(QString::number(i));
    }
    return numbers.join(u' ');
}

Choices choicesOf(const QList<int> &numbers)
{
    Choices choices;
    for (const int number : numbers)
        choices.set(static_cast<std::size_t>(number));
    return choices;
}

} // namespace

void TestChoices::readsWhatBoxesShow_data()
{
    QTest::addColumn<Facet>("facet");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("nothing is said") << Facet::Side << u"embassy"_s << u"0 1 2 3"_s;
    QTest::newRow("one") << Facet::Side << u"side:us"_s << u"0"_s;
    QTest::newRow("some, among other parts") << Facet::Side << u"embassy side:ru,joint"_s << u"1 2"_s;
    QTest::newRow("all but one") << Facet::Side << u"-side:third"_s << u"0 1 2"_s;
    QTest::newRow("both said") << Facet::Side << u"side:us,ru -side:us"_s << u"1"_s;
    QTest::newRow("contradiction") << Facet::Side << u"side:us side:ru"_s << u""_s;
    QTest::newRow("alternatives are left alone") << Facet::Side << u"side:us OR embassy"_s << u"0 1 2 3"_s;
    QTest::newRow("deeper parts are left alone") << Facet::Side << u"side:us (side:ru OR embassy)"_s << u"0"_s;
    QTest::newRow("a group is its categories") << Facet::Category << u"group:culture-memory"_s << u"49 50"_s;
    QTest::newRow("a group less a category")
        << Facet::Category << u"group:culture-memory -category:exchange-culture"_s << u"49"_s;
    QTest::newRow("what the library has of its own") << Facet::Category << u"group:unknown"_s << u"51"_s;
    QTest::newRow("importance from") << Facet::Importance << u"importance:>=4"_s << u"3 4"_s;
    QTest::newRow("importance without") << Facet::Importance << u"-importance:2..4"_s << u"0 4"_s;
    QTest::newRow("tone none") << Facet::Tone << u"tone:none"_s << u"201"_s;
    QTest::newRow("tone above") << Facet::Tone << u"tone:>9.7"_s << u"198 199 200"_s;
    QTest::newRow("what is not a tone stays when tones go") << Facet::Tone << u"-tone:>=-9.9"_s << u"0 201"_s;
    QTest::newRow("certainty") << Facet::Certainty << u"-certainty:memory"_s << u"0 1"_s;
}

void TestChoices::readsWhatBoxesShow()
{
    QFETCH(Facet, facet);
    QFETCH(QString, text);
    QTEST(shown(chosenOf(parsed(text), facet, kVocabulary)), "chosen");
}

void TestChoices::writesWhatBoxesSay_data()
{
    QTest::addColumn<Facet>("facet");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("chosen");
    QTest::addColumn<QString>("result");
    const auto side = [](const char *name, const QString &text, const QList<int> &chosen, const QString &result) {
        QTest::newRow(name) << Facet::Side << text << chosen << result;
    };
    side("all of them says nothing", u"a side:us b"_s, {0, 1, 2, 3}, u"a b"_s);
    side("few are named", u"a"_s, {0, 2}, u"a side:us,joint"_s);
    side("of many the others are named", u"a"_s, {0, 1, 2}, u"a -side:third"_s);
    side("none", u"a"_s, {}, u"a -side:us,ru,joint,third"_s);
    side("in its place", u"a side:us -side:ru b"_s, {3}, u"a side:third b"_s);
    side("alternatives stay", u"a OR side:us"_s, {1}, u"(a OR side:us) side:ru"_s);

    const auto numbers = [](int least, int most) {
        QList<int> numbers;
        for (int number = least; number <= most; ++number)
            numbers.append(number);
        return numbers;
    };
    const auto importance = [](const char *name, const QList<int> &chosen, const QString &result) {
        QTest::newRow(name) << Facet::Importance << u""_s << chosen << result;
    };
    importance("the important ones", {2, 3, 4}, u"importance:>=3"_s);
    importance("the others", {0, 1}, u"importance:<=2"_s);
    importance("those between", {1, 2, 3}, u"importance:2..4"_s);
    importance("one", {1}, u"importance:2"_s);
    importance("all but one between", {0, 1, 3, 4}, u"-importance:3"_s);
    importance("no importance", {}, u"-importance:>=1"_s);

    const auto tone = [](const char *name, const QList<int> &chosen, const QString &result) {
        QTest::newRow(name) << Facet::Tone << u""_s << chosen << result;
    };
    tone("below a whole number", numbers(0, 49), u"tone:<-5"_s);
    tone("up to a whole number", numbers(0, 50), u"tone:<=-5"_s);
    tone("above a whole number", numbers(151, 200), u"tone:>5"_s);
    tone("between", numbers(90, 110), u"tone:-1..1"_s);
    tone("between tenths", numbers(50, 89), u"tone:-5..-1.1"_s);
    tone("without a tone", {201}, u"tone:none"_s);
    tone("any tone", numbers(0, 200), u"-tone:none"_s);
    tone("two stretches", numbers(0, 49) + numbers(151, 201), u"-tone:-5..5"_s);

    const auto category = [](const char *name, const QString &text, const QList<int> &chosen, const QString &result) {
        QTest::newRow(name) << Facet::Category << text << chosen << result;
    };
    category("a whole group", u"category:meeting x"_s, {49, 50}, u"group:culture-memory x"_s);
    category("one category", u"group:crisis"_s, {50}, u"category:exchange-culture"_s);
    category("all but a category", u""_s, numbers(0, 49) + QList<int>{51}, u"-category:exchange-culture"_s);
    category("all but a group and one more", u""_s, numbers(0, 47) + QList<int>{51},
             u"-group:culture-memory -category:aid-package"_s);
    category("no category", u"x"_s, {},
             u"x -group:diplomacy,representation,statement,legislation,sanctions,expulsion,arms-control,crisis,"
             "cooperation,culture-memory,unknown"_s);
}

void TestChoices::writesWhatBoxesSay()
{
    QFETCH(Facet, facet);
    QFETCH(QString, text);
    QFETCH(QList<int>, chosen);
    const Query query = withChoices(parsed(text), facet, choicesOf(chosen), kVocabulary);
    QTEST(printQuery(query), "result");
    QCOMPARE(shown(chosenOf(query, facet, kVocabulary)), shown(choicesOf(chosen)));
}

void TestChoices::readsAsItIsMeantForOneEvent()
{
    // The plain way: a value is let through when no part that must hold refuses it.
    QRandomGenerator random(11);
    RandomQuery make(random, kVocabulary, RandomRecord::words(), RandomRecord::names());
    int said = 0;
    for (int i = 0; i < 3000; ++i) {
        const Query query = make.make(2);
        const Choices chosen = chosenOf(query, Facet::Status, kVocabulary);
        for (int status = 0; status < static_cast<int>(kStatusCount); ++status) {
            bool allowed = true;
            for (const Query &part : query.conjuncts()) {
                const bool negated = part.kind == Query::Kind::Not;
                const Query &what = negated ? part.parts.front() : part;
                if (what.kind != Query::Kind::Field || what.field != QueryField::Status)
                    continue;
                const bool named =
                    std::ranges::any_of(what.values, [&](const QueryValue &value) { return value.key == status; });
                allowed = allowed && named != negated;
                ++said;
            }
            QCOMPARE(chosen.test(static_cast<std::size_t>(status)), allowed);
        }
    }
    QVERIFY(said > 500);
}

void TestChoices::boxesAndTextAgreeForEveryChoice()
{
    QRandomGenerator random(12);
    RandomQuery make(random, kVocabulary, RandomRecord::words(), RandomRecord::names());
    for (int i = 0; i < 4000; ++i) {
        const Query query = make.make(2);
        const auto facet = static_cast<Facet>(random.bounded(static_cast<int>(kFacetCount)));
        const Choices every = everyChoice(facet, kVocabulary);
        Choices some;
        // Long and short runs, so that ranges and lists, named and refused, all occur.
        bool on = random.bounded(2) == 0;
        const int change = 2 + random.bounded(30);
        for (std::size_t choice = 0; choice < choiceCount(facet, kVocabulary); ++choice) {
            on = random.bounded(change) == 0 ? !on : on;
            some.set(choice, on);
        }
        const Query said = withChoices(query, facet, some, kVocabulary);
        QCOMPARE(shown(chosenOf(said, facet, kVocabulary)), shown(some));
        QCOMPARE(speaksOf(said, facet), some != every);
        QCOMPARE(parsed(printQuery(said)), said);
        for (std::size_t other = 0; other < kFacetCount; ++other) {
            if (static_cast<Facet>(other) != facet)
                QCOMPARE(chosenOf(said, static_cast<Facet>(other), kVocabulary),
                         chosenOf(query, static_cast<Facet>(other), kVocabulary));
        }
    }
}

QTEST_GUILESS_MAIN(TestChoices)
#include "tst_choices.moc"
