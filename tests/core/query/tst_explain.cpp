#include "core/query/edit.h"
#include "core/query/explain.h"
#include "core/query/parser.h"
#include "tests/core/query/openrecord.h"
#include "tests/core/query/randomquery.h"
#include "tests/core/query/randomrecord.h"

#include <QTest>

using namespace detente;
using namespace detente::testing;

/// Why nothing, or not this one, is shown.
class TestExplain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesThePartsThatEmpty();
    void namesThePartsThatHide();
    void whatIsShownIsNotHidden();
    void aRecordWithoutEventsIsNobodysFault();
};

namespace {

/// Counts what is let through without the parts of \p mask: the plain way.
std::size_t countWithout(OpenRecord &open, const Query &query, unsigned mask)
{
    std::vector<Query> kept;
    const std::vector<Query> parts = query.conjuncts();
    for (std::size_t part = 0; part < parts.size(); ++part) {
        if ((mask >> part & 1U) == 0)
            kept.push_back(parts[part]);
    }
    return open.selector->select(Query::allOf(std::move(kept)))->count();
}

unsigned maskOf(const Hindrance &hindrance)
{
    unsigned mask = 0;
    for (const std::size_t part : hindrance.parts)
        mask |= 1U << part;
    return mask;
}

} // namespace

void TestExplain::namesThePartsThatEmpty()
{
    QRandomGenerator random(31);
    OpenRecord open(RandomRecord(random).make(60));
    RandomQuery make(random, QueryVocabulary::of(*open.snapshot), RandomRecord::words(), RandomRecord::names());
    int single = 0;
    int several = 0;
    for (int i = 0; i < 600; ++i) {
        const Query query = Query::allOf({make.leaf(), make.leaf(), make.leaf(), make.make(1)});
        const std::vector<Hindrance> found = *whatEmpties(*open.selector, query);
        if (open.selector->select(query)->count() > 0) {
            QVERIFY(found.empty());
            continue;
        }
        std::vector<Hindrance> expected;
        for (std::size_t part = 0; part < query.conjuncts().size(); ++part) {
            if (const std::size_t left = countWithout(open, query, 1U << part); left > 0)
                expected.push_back({{part}, left});
        }
        single += !expected.empty();
        if (!expected.empty()) {
            QCOMPARE(found, expected);
            continue;
        }
        // No single part does it: the set does, and no part of it can be spared.
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found.front().count > 0);
        QCOMPARE(countWithout(open, query, maskOf(found.front())), found.front().count);
        for (const std::size_t part : found.front().parts)
            QCOMPARE(countWithout(open, query, maskOf(found.front()) & ~(1U << part)), std::size_t{0});
        ++several;
    }
    QVERIFY(single > 50);
    QVERIFY(several > 50);
}

void TestExplain::namesThePartsThatHide()
{
    QRandomGenerator random(32);
    OpenRecord open(RandomRecord(random).make(40));
    RandomQuery make(random, QueryVocabulary::of(*open.snapshot), RandomRecord::words(), RandomRecord::names());
    int hidden = 0;
    for (int i = 0; i < 500; ++i) {
        Query query = Query::allOf({make.leaf(), make.leaf(), make.make(1)});
        if (i % 4 == 0)
            query = withKnownDay(query, makeDay(1900 + random.bounded(45)));
        const Row row = random.bounded(static_cast<quint32>(open.snapshot->events.size()));
        const Hindrance found = *whatHides(*open.selector, query, row);
        const bool shown = open.selector->select(query)->test(row);
        QCOMPARE(found.parts.empty(), shown);
        const Query rest = withoutParts(query, found.parts);
        QVERIFY2(open.selector->select(rest)->test(row), qPrintable(printQuery(query)));
        QCOMPARE(open.selector->select(rest)->count(), found.count);
        // Each of the parts alone would keep it hidden.
        for (const std::size_t part : found.parts) {
            std::vector<std::size_t> others = found.parts;
            std::erase(others, part);
            QVERIFY2(!open.selector->select(withoutParts(query, others))->test(row), qPrintable(printQuery(query)));
        }
        hidden += !shown;
    }
    QVERIFY(hidden > 200);
}

void TestExplain::whatIsShownIsNotHidden()
{
    QRandomGenerator random(33);
    OpenRecord open(RandomRecord(random).make(20));
    QCOMPARE(*whatHides(*open.selector, Query(), 3), (Hindrance{{}, 20}));
    QVERIFY(whatEmpties(*open.selector, Query())->empty());
}

void TestExplain::aRecordWithoutEventsIsNobodysFault()
{
    QRandomGenerator random(34);
    OpenRecord open(RandomRecord(random).make(0));
    QVERIFY(whatEmpties(*open.selector, *parseQuery(u"embassy"_s))->empty());
}

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
