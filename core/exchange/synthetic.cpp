#include "core/exchange/synthetic.h"

#include "core/exchange/syntheticrecord.h"
#include "core/store/library.h"
#include "core/store/recordwriter.h"
#include "core/store/searchindex.h"
#include "core/store/transaction.h"

#include <QFile>

namespace detente {

namespace {

/// Events a transaction: a journal that holds everything would be as large as the library.
constexpr std::int64_t kBatch = 100'000;

Result<void> writeCast(RecordWriter &writer, const SyntheticRecord &made)
{
    for (const Actor &actor : made.actors()) {
        if (const auto put = writer.put(actor); !put)
            return put.error();
    }
    for (const Source &source : made.sources()) {
        if (const auto put = writer.put(source); !put)
            return put.error();
    }
    return {};
}

Result<void> writeEvent(RecordWriter &writer, SyntheticRecord &made, std::int64_t index)
{
    if (const auto put = writer.put(made.event(index)); !put)
        return put.error();
    for (const Participation &participation : made.participations()) {
        if (const auto added = writer.add(participation); !added)
            return added.error();
    }
    if (const auto citation = made.citation()) {
        if (const auto added = writer.add(*citation); !added)
            return added.error();
    }
    if (const auto link = made.link())
        return writer.add(*link);
    return {};
}

Result<void> writeBatch(Connection &connection, SyntheticRecord &made, std::int64_t from, std::int64_t to)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    auto writer = RecordWriter::make(connection);
    if (!writer)
        return writer.error();
    if (from == 0) {
        if (const auto cast = writeCast(*writer, made); !cast)
            return cast.error();
    }
    for (std::int64_t index = from; index < to; ++index) {
        if (const auto written = writeEvent(*writer, made, index); !written)
            return written.error();
    }
    return transaction->commit();
}

Result<void> buildIndex(Connection &connection, const Cancel &cancel)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    auto indexer = SearchIndexer::make(connection);
    if (!indexer)
        return indexer.error();
    if (const auto built = indexer->rebuild({}, cancel); !built)
        return built.error();
    if (const auto marked = markSearchRules(connection); !marked)
        return marked.error();
    return transaction->commit();
}

Result<void> fill(Library &library, const SyntheticSpec &spec, SyntheticRecord &made, const Progress &progress,
                  const Cancel &cancel)
{
    for (std::int64_t from = 0; from < spec.events; from += kBatch) {
        if (cancel.stop_requested())
            return Error{Errc::Cancelled, {}, {}};
        const std::int64_t to = std::min(from + kBatch, spec.events);
        if (const auto written = writeBatch(library.connection(), made, from, to); !written)
            return written.error();
        if (progress)
            progress(to, spec.events);
    }
    return spec.searchable ? buildIndex(library.connection(), cancel) : Result<void>();
}

} // namespace

Result<void> generateLibrary(const QString &path, const SyntheticSpec &spec, const Progress &progress,
                             const Cancel &cancel)
{
    if (spec.events < 1 || spec.events > kMostSyntheticEvents)
        return Error{Errc::Usage, {QStringLiteral("events")}, {}};
    SyntheticRecord made(spec.events, spec.seed);
    auto library = Library::create(path, made.parties());
    if (!library)
        return library.error();
    Result<void> done = fill(*library, spec, made, progress, cancel);
    const Result<void> closed = library->close();
    if (done && !closed)
        done = closed.error();
    if (!done)
        QFile::remove(path);
    return done;
}

} // namespace detente
