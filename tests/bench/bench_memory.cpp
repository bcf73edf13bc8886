#include "core/catalog/filterindex.h"
#include "core/catalog/loader.h"
#include "tests/bench/benchlibrary.h"
#include "tests/bench/benchline.h"

#include <malloc.h>
#include <unistd.h>

using namespace detente;
using namespace detente::bench;

namespace {

/// Memory of this process that is in RAM, in bytes.
double residentBytes()
{
    // What was freed is given back first, so that only what is held is counted.
    malloc_trim(0);
    std::ifstream statm("/proc/self/statm");
    double size = 0;
    double resident = 0;
    statm >> size >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE));
}

/// What an open library holds.
struct Held {
    Library library;
    Connection reader;
    std::shared_ptr<const FilterIndex> everything;
};

Held hold(const QString &path)
{
    Library library = orExit(Library::open(path, Access::ReadOnly));
    Connection reader = orExit(library.openReader());
    std::shared_ptr<const Snapshot> snapshot = orExit(loadSnapshot(library));
    const std::size_t size = snapshot->events.size();
    std::shared_ptr<const FilterIndex> index = orExit(FilterIndex::build(std::move(snapshot), Bitmap(size, true)));
    return {std::move(library), std::move(reader), std::move(index)};
}

} // namespace

int main(int argc, char **argv)
{
    // An empty application has its code and its caches in memory too.
    hold(syntheticLibrary(100, false));
    for (const std::int64_t events : eventCounts(argc, argv, {1'000'000})) {
        const QString path = syntheticLibrary(events, false);
        const double before = residentBytes();
        const Held held = hold(path);
        const double after = residentBytes();
        const auto count = static_cast<double>(events);
        const Snapshot &snapshot = held.everything->snapshot();
        Line(QStringLiteral("memory"), events)
            .figure(QStringLiteral("bytes_per_event"), (after - before) / count)
            .figure(QStringLiteral("rss_mib"), after / 1048576)
            .figure(QStringLiteral("columns_bytes_per_event"), static_cast<double>(snapshot.events.bytes()) / count)
            .figure(QStringLiteral("snapshot_bytes_per_event"), static_cast<double>(snapshot.bytes()) / count)
            .figure(QStringLiteral("index_bytes_per_event"), static_cast<double>(held.everything->bytes()) / count)
            .print();
    }
}
