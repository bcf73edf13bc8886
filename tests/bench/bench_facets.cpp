#include "core/catalog/loader.h"
#include "core/query/facets.h"
#include "core/query/namefacet.h"
#include "core/query/parser.h"
#include "tests/bench/benchlibrary.h"
#include "tests/bench/benchline.h"
#include "tests/bench/stopwatch.h"

using namespace detente;
using namespace detente::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRounds = 15;

constexpr const char16_t *kAsked[]{u"", u"-group:sanctions importance:>=3", u"grain -side:third tone:<0",
                                   u"status:held side:first group:crisis importance:4 tone:>0 certainty:verified"};

/// What the filters cost when \p text is answered: the counts of all boxes, as at every key stroke.
void measureBoxes(const QString &text, const std::shared_ptr<const Snapshot> &snapshot, Selector &selector)
{
    const Query query = orExit(parseQuery(text));
    std::vector<double> times;
    for (int round = 0; round < kRounds; ++round) {
        selector.setSnapshot(snapshot); // forgets its answers: every round is the first time
        const Stopwatch watch;
        orExit(countFacets(selector, query));
        times.push_back(watch.ms());
    }
    Line(u"facets"_s, static_cast<std::int64_t>(snapshot->events.size()))
        .put(u"query"_s, text)
        .figure(u"median_ms"_s, median(times))
        .figure(u"p95_ms"_s, percentile(times, 0.95))
        .print();
}

/// What a list of names costs when it is opened, and at every key stroke then.
void measureList(QueryField field, Connection &connection, const std::shared_ptr<const Snapshot> &snapshot,
                 Selector &selector)
{
    const Stopwatch loading;
    const NameList list = orExit(NameList::load(connection, *snapshot, field));
    const double load = loading.ms();
    const Query query = orExit(parseQuery(u"-group:sanctions"_s));
    std::vector<double> times;
    for (int round = 0; round < kRounds; ++round) {
        const Stopwatch watch;
        orExit(countNames(selector, query, field, list, {}));
        times.push_back(watch.ms());
    }
    Line(u"list"_s, static_cast<std::int64_t>(snapshot->events.size()))
        .put(u"field"_s, QString(keyOf(field)))
        .put(u"names"_s, static_cast<qint64>(list.size()))
        .figure(u"load_ms"_s, load)
        .figure(u"median_ms"_s, median(times))
        .figure(u"p95_ms"_s, percentile(times, 0.95))
        .print();
}

} // namespace

int main(int argc, char **argv)
{
    for (const std::int64_t events : eventCounts(argc, argv, {100'000, 1'000'000})) {
        const Library library = orExit(Library::open(syntheticLibrary(events, true), Access::ReadOnly));
        Connection reader = orExit(library.openReader());
        const std::shared_ptr<const Snapshot> snapshot = orExit(loadSnapshot(reader));
        Selector selector = orExit(Selector::make(reader, snapshot));
        for (const char16_t *asked : kAsked)
            measureBoxes(QString::fromUtf16(asked), snapshot, selector);
        for (const QueryField field : {QueryField::Actor, QueryField::Place, QueryField::Source, QueryField::Tag})
            measureList(field, reader, snapshot, selector);
    }
}
