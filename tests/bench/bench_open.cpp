#include "core/catalog/filterindex.h"
#include "core/catalog/loader.h"
#include "core/store/statement.h"
#include "tests/bench/benchlibrary.h"
#include "tests/bench/benchline.h"
#include "tests/bench/stopwatch.h"

using namespace detente;
using namespace detente::bench;

namespace {

constexpr int kRounds = 7;

/// Reads the columns that a snapshot is made of and keeps nothing: what no program that reads them can undercut.
std::int64_t readColumns(const Connection &connection)
{
    Statement rows = orExit(Statement::prepare(
        connection, "SELECT id, earliest, latest, start_latest, end_earliest, side, category, status, importance, "
                    "tone, flags FROM event ORDER BY earliest, importance DESC, id"));
    std::int64_t sum = 0;
    while (rows.next()) {
        for (int column = 0; column < 11; ++column)
            sum ^= rows.int64(column);
    }
    return sum;
}

struct Times {
    double loaded;   ///< the snapshot is there
    double complete; ///< and the index that layout asks
};

Times openOnce(const QString &path)
{
    const Stopwatch watch;
    const Library library = orExit(Library::open(path, Access::ReadOnly));
    const std::shared_ptr<const Snapshot> snapshot = orExit(loadSnapshot(library));
    const double loaded = watch.ms();
    orExit(FilterIndex::build(snapshot, Bitmap(snapshot->events.size(), true)));
    return {loaded, watch.ms()};
}

} // namespace

int main(int argc, char **argv)
{
    for (const std::int64_t events : eventCounts(argc, argv, {10'000, 100'000, 1'000'000})) {
        const QString path = syntheticLibrary(events, false);
        std::vector<double> loaded;
        std::vector<double> complete;
        std::vector<double> floor;
        std::int64_t sum = 0;
        for (int round = 0; round < kRounds; ++round) {
            const Times times = openOnce(path);
            loaded.push_back(times.loaded);
            complete.push_back(times.complete);
            const Stopwatch watch;
            const Library library = orExit(Library::open(path, Access::ReadOnly));
            sum ^= readColumns(library.connection());
            floor.push_back(watch.ms());
        }
        Line(QStringLiteral("open"), events)
            .figure(QStringLiteral("snapshot_ms"), median(loaded))
            .figure(QStringLiteral("complete_ms"), median(complete))
            .figure(QStringLiteral("floor_ms"), median(floor))
            .figure(QStringLiteral("ratio"), median(complete) / median(floor))
            .put(QStringLiteral("check"), QString::number(sum))
            .print();
    }
}
