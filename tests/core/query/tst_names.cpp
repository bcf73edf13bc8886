#include "core/exchange/factsheets.h"
#include "core/query/namefacet.h"
#include "core/query/parser.h"
#include "tests/core/query/openrecord.h"
#include "tests/core/query/randomquery.h"
#include "tests/core/query/randomrecord.h"
#include "tests/core/query/slowselector.h"

#include <QTest>

using namespace detente;
using namespace detente::testing;

/// Lists of names with their counts.
class TestNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyNameCountsWhatItWouldGive();
    void keysCountWhatTheyWouldGive();
    void findsByAnyNameInAnyLanguage_data();
    void findsByAnyNameInAnyLanguage();
    void speaksTheLanguageAskedFor();
    void whatIsPickedIsAlwaysThere();
    void saysHowManyMoreThereAre();
    void publishersStandForTheirDocuments();
    void stopsWhenAsked();

private:
    FacetLines lines(QueryField field, const QString &query, const NameSearch &search = {});

    std::unique_ptr<OpenRecord> starter_;
    std::map<QueryField, NameList> lists_;
};

constexpr std::array kNamed{QueryField::Actor, QueryField::Place, QueryField::Source, QueryField::Tag,
                            QueryField::Layer};

void TestNames::initTestCase()
{
    const FactSheets sheets = readFactSheets(QStringLiteral(DETENTE_SOURCE_DIR "/resources/starter"));
    QVERIFY(sheets.errors.empty());
    starter_ = std::make_unique<OpenRecord>(sheets.records);
    for (const QueryField field : kNamed)
        lists_.emplace(field, *NameList::load(starter_->library->connection(), *starter_->snapshot, field));
}

FacetLines TestNames::lines(QueryField field, const QString &query, const NameSearch &search)
{
    return *countNames(*starter_->selector, *parseQuery(query), field, lists_.at(field), search);
}

void TestNames::everyNameCountsWhatItWouldGive()
{
    QRandomGenerator random(21);
    int counted = 0;
    for (int round = 0; round < 4; ++round) {
        const RecordSet set = RandomRecord(random).make(90);
        OpenRecord open(set);
        SlowSelector slow(set);
        RandomQuery make(random, QueryVocabulary::of(*open.snapshot), RandomRecord::words(), RandomRecord::names());
        for (int i = 0; i < 60; ++i) {
            const Query query = make.make(2);
            const QueryField field = kNamed[static_cast<std::size_t>(i) % kNamed.size()];
            const NameList list = *NameList::load(open.library->connection(), *open.snapshot, field);
            const Language language = i % 2 == 0 ? Language::English : Language::Russian;
            const FacetLines answer =
                *countNames(*open.selector, query, field, list, {i % 3 == 0 ? u"se"_s : QString(), language, 100});
            QCOMPARE(answer.more, std::size_t{0});
            for (const FacetLine &line : answer.lines) {
                const Query one = Query::allOf({withField(query, field, {}), Query::of(field, {line.value})});
                const std::size_t expected = slow.select(one).size();
                if (line.count != expected)
                    QVERIFY2(false,
                             qPrintable(
                                 u"%1: %2 counted, %3 expected"_s.arg(printQuery(one)).arg(line.count).arg(expected)));
                QVERIFY(line.count > 0 || line.state != FacetLine::State::Off);
                ++counted;
            }
        }
    }
    QVERIFY(counted > 300);
}

void TestNames::keysCountWhatTheyWouldGive()
{
    QRandomGenerator random(22);
    const RecordSet set = RandomRecord(random).make(90);
    OpenRecord open(set);
    SlowSelector slow(set);
    RandomQuery make(random, QueryVocabulary::of(*open.snapshot), RandomRecord::words(), RandomRecord::names());
    for (int i = 0; i < 60; ++i) {
        const Query query = make.make(2);
        const FacetLines answer = *countKeys(*open.selector, query, QueryField::Has);
        QCOMPARE(answer.lines.size(), std::size_t{5});
        for (const FacetLine &line : answer.lines) {
            const Query one =
                Query::allOf({withField(query, QueryField::Has, {}), Query::of(QueryField::Has, {line.value})});
            QCOMPARE(std::size_t{line.count}, slow.select(one).size());
        }
    }
}

void TestNames::findsByAnyNameInAnyLanguage_data()
{
    QTest::addColumn<QueryField>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::newRow("surname begun") << QueryField::Actor << u"hunts"_s << u"jon-huntsman"_s;
    QTest::newRow("in Russian") << QueryField::Actor << u"Хантсм"_s << u"jon-huntsman"_s;
    QTest::newRow("alias") << QueryField::Actor << u"Госдеп"_s << u"us-department-state"_s;
    QTest::newRow("words in any order") << QueryField::Actor << u"put vlad"_s << u"vladimir-putin"_s;
    QTest::newRow("a place in the other language") << QueryField::Place << u"Женев"_s << u"Geneva"_s;
    QTest::newRow("a tag") << QueryField::Tag << u"ukr"_s << u"ukraine"_s;
    QTest::newRow("nobody") << QueryField::Actor << u"zzz"_s << u""_s;
}

void TestNames::findsByAnyNameInAnyLanguage()
{
    QFETCH(QueryField, field);
    QFETCH(QString, typed);
    const FacetLines answer = lines(field, {}, {typed, Language::English, 5});
    QTEST(answer.lines.empty() ? QString() : answer.lines.front().value.text, "first");
}

void TestNames::speaksTheLanguageAskedFor()
{
    const NameSearch russian{u"geneva"_s, Language::Russian, 5};
    const FacetLine place = lines(QueryField::Place, {}, russian).lines.front();
    QCOMPARE(place.name, u"Женева"_s);
    QCOMPARE(place.value.text, u"Женева"_s);
    const FacetLine person = lines(QueryField::Actor, {}, {u"huntsman"_s, Language::Russian, 5}).lines.front();
    QCOMPARE(person.name, u"Джон Хантсман"_s);
    QCOMPARE(person.value.text, u"jon-huntsman"_s);
    // A place that the query names in the other language is the same place.
    const FacetLine named = lines(QueryField::Place, u"place:geneva"_s, russian).lines.front();
    QCOMPARE(named.name, u"Женева"_s);
    QCOMPARE(named.state, FacetLine::State::Included);
    QCOMPARE(named.value.text, u"geneva"_s);
}

void TestNames::whatIsPickedIsAlwaysThere()
{
    const FacetLines answer =
        lines(QueryField::Actor, u"actor:walter-duranty,Huntsman -actor:vladimir-putin"_s, {{}, Language::English, 4});
    const FacetLines none = lines(QueryField::Actor, {}, {{}, Language::English, 4});
    QCOMPARE(answer.lines.size(), none.lines.size() + 2);
    QCOMPARE(answer.lines[1].value.text, u"Huntsman"_s); // words stand for themselves
    QVERIFY(answer.lines[1].name.isEmpty());
    QVERIFY(answer.lines[1].count > 20);
    const auto putin =
        std::ranges::find(answer.lines, u"vladimir-putin"_s, [](const FacetLine &line) { return line.value.text; });
    QCOMPARE(putin->state, FacetLine::State::Excluded);
    QCOMPARE(putin->count, none.lines.front().count); // what the field itself says does not count
}

void TestNames::saysHowManyMoreThereAre()
{
    const FacetLines few = lines(QueryField::Tag, {}, {{}, Language::English, 5});
    QCOMPARE(few.lines.size(), std::size_t{5});
    const FacetLines all = lines(QueryField::Tag, {}, {{}, Language::English, 1000});
    QCOMPARE(few.more, all.lines.size() - 5);
    for (std::size_t i = 1; i < all.lines.size(); ++i)
        QVERIFY(all.lines[i - 1].count >= all.lines[i].count);
}

void TestNames::publishersStandForTheirDocuments()
{
    const FacetLines untyped = lines(QueryField::Source, {}, {{}, Language::English, 1000});
    const auto tass =
        std::ranges::find(untyped.lines, u"TASS"_s, [](const FacetLine &line) { return line.value.text; });
    QVERIFY(tass != untyped.lines.end());
    QCOMPARE(std::size_t{tass->count}, starter_->selector->select(*parseQuery(u"source:TASS"_s))->count());
    const FacetLines typed = lines(QueryField::Source, {}, {u"tass ambassador"_s, Language::English, 1000});
    QVERIFY(!typed.lines.empty());
    QVERIFY(typed.lines.front().name.startsWith(u"TASS: "_s));
}

void TestNames::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    const auto list =
        NameList::load(starter_->library->connection(), *starter_->snapshot, QueryField::Actor, stop.get_token());
    QVERIFY(!list);
    QCOMPARE(list.error().code, Errc::Cancelled);
}

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
