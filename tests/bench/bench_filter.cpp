#include "core/catalog/filterindex.h"
#include "core/catalog/loader.h"
#include "core/query/parser.h"
#include "core/query/selector.h"
#include "core/store/statement.h"
#include "tests/bench/benchlibrary.h"
#include "tests/bench/benchline.h"
#include "tests/bench/stopwatch.h"

using namespace detente;
using namespace detente::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRounds = 15;

/// A query, and the bare SQL that asks the library for the hits of its words; empty where it has none.
struct Asked {
    const char16_t *query;
    const char *words;
};

constexpr Asked kAsked[]{
    {u"4711", "SELECT rowid FROM search_stem WHERE search_stem MATCH '\"4711\"'"},
    {u"grain", "SELECT rowid FROM search_stem WHERE search_stem MATCH '\"grain\"'"},
    {u"ограничения", "SELECT rowid FROM search_stem WHERE search_stem MATCH '\"ограничен\"'"},
    {u"grain geneva", "SELECT rowid FROM search_stem WHERE search_stem MATCH '\"grain\" \"geneva\"'"},
    {u"-grain", "SELECT rowid FROM search_stem WHERE search_stem MATCH '\"grain\"'"},
    {u"\"missile tests\"", "SELECT rowid FROM search_word WHERE search_word MATCH '\"missile tests\"'"},
    {u"g*", "SELECT rowid FROM search_word WHERE search_word MATCH '\"g\" *'"},
    {u"us", nullptr},
    {u"side:first", nullptr},
    {u"-group:sanctions importance:>=3", nullptr},
    {u"date:1950..1960 tone:<-3", nullptr},
    {u"side:second (status:planned OR has:link)", nullptr},
    {u"known:1990", nullptr},
};

/// What the words alone cost; without words, one look at each event's side.
double floorOf(const Asked &asked, const Connection &connection, const Snapshot &snapshot)
{
    const Stopwatch watch;
    std::int64_t hits = 0;
    if (asked.words != nullptr) {
        Statement rows = orExit(Statement::prepare(connection, asked.words));
        while (rows.next())
            hits ^= rows.int64(0);
    } else {
        hits = std::ranges::count(snapshot.events.side, Side::First);
    }
    const double ms = watch.ms();
    return hits == -1 ? 0 : ms;
}

void measure(const Asked &asked, Connection &connection, const std::shared_ptr<const Snapshot> &snapshot,
             Selector &selector)
{
    const QString text = QString::fromUtf16(asked.query);
    std::vector<double> times;
    std::vector<double> selecting;
    std::vector<double> floor;
    std::size_t hits = 0;
    for (int round = 0; round < kRounds; ++round) {
        // Forgets its answers: every round is the first time.
        selector.setSnapshot(snapshot);
        const Stopwatch watch;
        const Query query = orExit(parseQuery(text));
        Bitmap rows = orExit(selector.select(query));
        selecting.push_back(watch.ms());
        hits = orExit(FilterIndex::build(snapshot, std::move(rows)))->count();
        times.push_back(watch.ms());
        floor.push_back(floorOf(asked, connection, *snapshot));
    }
    Line(u"filter"_s, static_cast<std::int64_t>(snapshot->events.size()))
        .put(u"query"_s, text)
        .put(u"hits"_s, static_cast<qint64>(hits))
        .figure(u"median_ms"_s, median(times))
        .figure(u"p95_ms"_s, percentile(times, 0.95))
        .figure(u"select_ms"_s, median(selecting))
        .figure(u"floor_ms"_s, median(floor))
        .print();
}

} // namespace

int main(int argc, char **argv)
{
    for (const std::int64_t events : eventCounts(argc, argv, {1'000'000})) {
        const Library library = orExit(Library::open(syntheticLibrary(events, true), Access::ReadOnly));
        Connection reader = orExit(library.openReader());
        const std::shared_ptr<const Snapshot> snapshot = orExit(loadSnapshot(reader));
        Selector selector = orExit(Selector::make(reader, snapshot));
        for (const Asked &asked : kAsked)
            measure(asked, reader, snapshot, selector);
    }
}
