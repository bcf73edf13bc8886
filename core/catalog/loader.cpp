#include "core/catalog/loader.h"

#include "core/catalog/eventreader.h"
#include "core/catalog/readsession.h"
#include "core/store/cells.h"

#include <sqlite3.h>

namespace detente {

namespace {

/// Fills a snapshot from one connection.
class Loader {
public:
    Loader(Connection &connection, Connection *second, const Progress &progress, const Cancel &cancel)
        : connection_(connection)
        , second_(second)
        , progress_(progress)
        , cancel_(cancel)
    {
    }

    Result<std::shared_ptr<const Snapshot>> load()
    {
        for (const auto step : {&Loader::readParties, &Loader::readEvents, &Loader::readLinks, &Loader::readNotes,
                                &Loader::readDisputes, &Loader::readLayers, &Loader::readSpans}) {
            if (const Result<void> done = (this->*step)(); !done)
                return done.error();
            if (cancel_.stop_requested())
                return Error{Errc::Cancelled, {}, {}};
        }
        return std::shared_ptr<const Snapshot>(std::move(snapshot_));
    }

private:
    /// Runs \p sql and calls \p take(row) for each row; take answers false for a row that cannot be.
    template <class Take>
    Result<void> each(std::string_view sql, QLatin1String table, Take take)
    {
        Result<Statement> rows = Statement::prepare(connection_, sql);
        if (!rows)
            return rows.error();
        while (rows->next()) {
            if (!take(*rows))
                return corruptCell(connection_.path(), table);
        }
        if (!rows->ok())
            return rows->error();
        return {};
    }

    Result<void> readParties();
    Result<void> readEvents();
    Result<void> readLinks();
    Result<void> readNotes();
    Result<void> readDisputes();
    Result<void> readLayers();
    Result<void> readSpans();

    bool addFlag(std::int64_t event, std::uint16_t flag);

    Connection &connection_;
    Connection *second_;
    const Progress &progress_;
    const Cancel &cancel_;
    std::shared_ptr<Snapshot> snapshot_ = std::make_shared<Snapshot>();
};

Result<void> Loader::readParties()
{
    std::size_t count = 0;
    Result<void> done =
        each("SELECT key, name_en, name_ru, color FROM party ORDER BY place", QLatin1String("party"), [&](auto &row) {
            if (count == snapshot_->parties.size())
                return false;
            snapshot_->parties[count++] = {row.text(0), {row.text(1), row.text(2)}, row.text(3)};
            return true;
        });
    if (done && count != snapshot_->parties.size())
        return corruptCell(connection_.path(), QLatin1String("party"));
    return done;
}

Result<void> Loader::readEvents()
{
    Result<CategoryNumbers> categories = CategoryNumbers::read(connection_, snapshot_->ownCategories);
    if (!categories)
        return categories.error();
    Result<EventColumns> events = detente::readEvents(connection_, second_, *categories, progress_, cancel_);
    if (!events)
        return events.error();
    snapshot_->events = *std::move(events);
    snapshot_->finish();
    return {};
}

Result<void> Loader::readLinks()
{
    Snapshot &snapshot = *snapshot_;
    Result<void> done = each("SELECT from_event, kind, to_event FROM link", QLatin1String("link"), [&](auto &row) {
        const std::optional<LinkKind> kind = wordCell<LinkKind>(row, 1);
        const Row from = snapshot.rowOf(EventId{row.int64(0)});
        const Row to = snapshot.rowOf(EventId{row.int64(2)});
        if (!kind || from == kNoRow || to == kNoRow)
            return false;
        snapshot.links.push_back({from, to, *kind});
        return true;
    });
    snapshot.links.shrink_to_fit();
    snapshot.orderLinks();
    // In the order of rows: marking them while they were read took four times as long.
    for (const LinkEdge &link : snapshot.links)
        snapshot.events.flags[link.from] |= eventflag::kHasLink;
    for (const LinkEdge &link : snapshot.linksByTarget)
        snapshot.events.flags[link.to] |= eventflag::kHasLink;
    return done;
}

bool Loader::addFlag(std::int64_t event, std::uint16_t flag)
{
    const Row row = snapshot_->rowOf(EventId{event});
    if (row == kNoRow)
        return false;
    snapshot_->events.flags[row] |= flag;
    return true;
}

Result<void> Loader::readNotes()
{
    return each("SELECT event FROM annotation WHERE event IS NOT NULL AND kind = 0", QLatin1String("annotation"),
                [&](auto &row) { return addFlag(row.int64(0), eventflag::kHasNote); });
}

Result<void> Loader::readDisputes()
{
    // Held (0) on days that exclude each other. Plans that change are no dispute.
    return each("SELECT event FROM report WHERE status = 0 GROUP BY event HAVING max(earliest) > min(latest)",
                QLatin1String("report"), [&](auto &row) { return addFlag(row.int64(0), eventflag::kDispute); });
}

Result<void> Loader::readLayers()
{
    return each("SELECT uid, name_en, name_ru, shown, shipped FROM layer ORDER BY place, id", QLatin1String("layer"),
                [&](auto &row) {
                    snapshot_->layers.push_back(
                        {row.text(0), {row.text(1), row.text(2)}, row.integer(3) != 0, row.integer(4) != 0});
                    return true;
                });
}

Result<void> Loader::readSpans()
{
    return each(
        "SELECT a.uid, l.uid, a.earliest, a.latest, a.tone, a.color, en.heading, ru.heading, en.label, ru.label "
        "FROM annotation a JOIN layer l ON l.id = a.layer "
        "LEFT JOIN annotation_text en ON en.annotation = a.id AND en.language = 'en' "
        "LEFT JOIN annotation_text ru ON ru.annotation = a.id AND ru.language = 'ru' "
        "WHERE a.kind = 2 AND a.earliest IS NOT NULL AND a.latest IS NOT NULL ORDER BY a.earliest, a.id",
        QLatin1String("annotation"), [&](auto &row) {
            SpanInfo span;
            span.uid = row.text(0);
            span.layerUid = row.text(1);
            span.from = Day{row.int64(2)};
            span.to = Day{row.int64(3)};
            span.tone = row.isNull(4) ? kNoTone : static_cast<std::int16_t>(row.int64(4));
            span.color = row.text(5);
            span.heading = {row.text(6), row.text(7)};
            span.shortHeading = {row.text(8), row.text(9)};
            snapshot_->spans.push_back(std::move(span));
            return true;
        });
}

/// Fewer events than this are read before a second thread has begun.
constexpr std::int64_t kWorthTwoThreads = 20'000;

/// The number that changes whenever another connection has written. Asked outside of transactions.
std::int64_t dataVersion(const Connection &connection)
{
    Result<Statement> version = Statement::prepare(connection, "PRAGMA data_version");
    return version && version->next() ? version->int64(0) : -1;
}

/// Begins a session and takes its view of the library at once; BEGIN alone would take it at the first row read.
Result<std::unique_ptr<ReadSession>> beginNow(Connection &connection, const Cancel &cancel)
{
    Result<std::unique_ptr<ReadSession>> session = ReadSession::begin(connection, cancel);
    if (!session)
        return session;
    Result<Statement> look = Statement::prepare(connection, "SELECT count(*) FROM party");
    if (!look)
        return look.error();
    look->next();
    if (!look->ok())
        return look->error();
    look->reset();
    return session;
}

/// A connection that reads every page once: keeping many would cost memory, some of which a thread's heap never gives
/// back.
Result<Connection> openOnceThrough(const Library &library)
{
    Result<Connection> connection = library.openReader();
    if (connection) {
        if (const Result<void> done = connection->run("PRAGMA cache_size=-512"); !done)
            return done.error();
    }
    return connection;
}

/// What was read once is of no further use to the connection: its share of memory is given back.
void forgetPages(Connection &connection)
{
    sqlite3_db_release_memory(connection.handle());
}

} // namespace

Result<std::shared_ptr<const Snapshot>> loadSnapshot(Connection &connection, const Progress &progress,
                                                     const Cancel &cancel)
{
    const Result<std::unique_ptr<ReadSession>> session = ReadSession::begin(connection, cancel);
    if (!session)
        return session.error();
    Result<std::shared_ptr<const Snapshot>> snapshot = Loader(connection, nullptr, progress, cancel).load();
    forgetPages(connection);
    return snapshot;
}

Result<std::shared_ptr<const Snapshot>> loadSnapshot(const Library &library, const Progress &progress,
                                                     const Cancel &cancel)
{
    Result<Connection> first = openOnceThrough(library);
    if (!first)
        return first.error();
    const Result<std::int64_t> most = mostEvents(*first);
    if (!most)
        return most.error();
    if (*most < kWorthTwoThreads)
        return loadSnapshot(*first, progress, cancel);
    Result<Connection> watch = library.openReader();
    Result<Connection> second = openOnceThrough(library);
    if (!watch || !second)
        return !watch ? watch.error() : second.error();
    const std::int64_t version = dataVersion(*watch);
    const Result<std::unique_ptr<ReadSession>> session = beginNow(*first, cancel);
    const Result<std::unique_ptr<ReadSession>> other = beginNow(*second, cancel);
    if (!session || !other)
        return !session ? session.error() : other.error();
    // Written to in between: the two would see different states.
    const bool same = dataVersion(*watch) == version;
    return Loader(*first, same ? &*second : nullptr, progress, cancel).load();
}

} // namespace detente
