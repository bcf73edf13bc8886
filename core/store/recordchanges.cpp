#include "core/store/recordchanges.h"

#include "core/store/recordreader.h"
#include "core/store/recordwriter.h"
#include "core/store/searchindex.h"
#include "core/store/transaction.h"

#include <array>
#include <set>

namespace detente {

namespace {

/// Adds the events that a statement gives for each uid of \p records.
template <class Record>
Result<void> collect(const Connection &connection, const char *sql, const std::vector<Record> &records,
                     std::set<std::int64_t> &events)
{
    Result<Statement> rows = Statement::prepare(connection, sql);
    if (!rows)
        return rows.error();
    for (const Record &record : records) {
        rows->bind(1, record.uid);
        while (rows->next())
            events.insert(rows->int64(0));
        if (!rows->ok())
            return rows->error();
    }
    return {};
}

/// Events in the library whose words may change with \p records.
Result<std::set<std::int64_t>> eventsTouched(const Connection &connection, const RecordSet &records)
{
    std::set<std::int64_t> events;
    Result<void> done =
        collect(connection, "SELECT p.event FROM actor a JOIN participation p ON p.actor = a.id WHERE a.uid = ?1",
                records.actors, events);
    if (done) {
        done = collect(connection, "SELECT c.event FROM source s JOIN citation c ON c.source = s.id WHERE s.uid = ?1",
                       records.sources, events);
    }
    if (!done)
        return done.error();
    Result<RecordReader> reader = RecordReader::make(connection);
    if (!reader)
        return reader.error();
    for (const EventRecord &record : records.events) {
        const Result<EventId> id = reader->eventOf(record.event.uid);
        if (!id)
            return id.error();
        if (id->isValid())
            events.insert(id->value);
    }
    return events;
}

template <class Record>
Result<void> putAll(RecordWriter &writer, const std::vector<Record> &records)
{
    for (const Record &record : records) {
        if (const auto id = writer.put(record); !id)
            return id.error();
    }
    return {};
}

template <class Record>
Result<void> addAll(RecordWriter &writer, const std::vector<Record> &records)
{
    for (const Record &record : records) {
        if (const Result<void> done = writer.add(record); !done)
            return done.error();
    }
    return {};
}

Result<void> addBelongings(RecordWriter &writer, const EventRecord &record)
{
    Result<void> done = addAll(writer, record.participations);
    if (done)
        done = addAll(writer, record.citations);
    if (done)
        done = addAll(writer, record.reports);
    if (done)
        done = addAll(writer, record.links);
    if (done)
        done = addAll(writer, record.deadlines);
    if (done)
        done = addAll(writer, record.ledger);
    return done;
}

/// Writes events, first all of them, then what belongs to them, because they refer to one another.
Result<void> putEvents(RecordWriter &writer, const std::vector<EventRecord> &records, std::set<std::int64_t> &written,
                       const Progress &progress, const Cancel &cancel)
{
    for (const EventRecord &record : records) {
        if (cancel.stop_requested())
            return Error{Errc::Cancelled, {}, {}};
        const Result<EventId> id = writer.put(record.event);
        if (!id)
            return id.error();
        if (const Result<void> done = writer.clear(*id); !done)
            return done.error();
        written.insert(id->value);
    }
    qint64 count = 0;
    for (const EventRecord &record : records) {
        if (cancel.stop_requested())
            return Error{Errc::Cancelled, {}, {}};
        if (const Result<void> done = addBelongings(writer, record); !done)
            return done.error();
        if (progress && (++count & 0x3ff) == 0)
            progress(count, static_cast<qint64>(records.size()));
    }
    return {};
}

} // namespace

Result<void> putRecords(Connection &connection, const RecordSet &records, const Progress &progress,
                        const Cancel &cancel)
{
    Result<std::set<std::int64_t>> touched = eventsTouched(connection, records);
    if (!touched)
        return touched.error();
    Result<SearchIndexer> indexer = SearchIndexer::make(connection);
    if (!indexer)
        return indexer.error();
    for (const std::int64_t id : *touched) {
        if (const Result<void> done = indexer->remove(EventId{id}); !done)
            return done.error();
    }
    Result<RecordWriter> writer = RecordWriter::make(connection);
    if (!writer)
        return writer.error();
    Result<void> done;
    if (records.parties)
        done = writer->putParties(*records.parties);
    if (done)
        done = putAll(*writer, records.actors);
    if (done)
        done = putAll(*writer, records.sources);
    if (done)
        done = putEvents(*writer, records.events, *touched, progress, cancel);
    if (done)
        done = putAll(*writer, records.layers);
    if (done)
        done = putAll(*writer, records.annotations);
    for (const std::int64_t id : *touched) {
        if (done)
            done = indexer->add(EventId{id});
    }
    return done;
}

Result<void> removeEvent(Connection &connection, const QString &uid)
{
    Result<RecordReader> reader = RecordReader::make(connection);
    if (!reader)
        return reader.error();
    const Result<EventId> id = reader->eventOf(uid);
    if (!id)
        return id.error();
    if (!id->isValid())
        return Error{Errc::NotFound, {uid}, uid};
    Result<SearchIndexer> indexer = SearchIndexer::make(connection);
    if (!indexer)
        return indexer.error();
    if (const Result<void> done = indexer->remove(*id); !done)
        return done.error();
    constexpr std::array kDeletions{
        "DELETE FROM participation WHERE event = ?1",
        "DELETE FROM citation WHERE event = ?1",
        "DELETE FROM report WHERE event = ?1",
        "DELETE FROM link WHERE from_event = ?1 OR to_event = ?1",
        "DELETE FROM deadline WHERE event = ?1 OR base = ?1",
        "UPDATE deadline SET delivered = NULL WHERE delivered = ?1",
        "DELETE FROM ledger WHERE event = ?1",
        "DELETE FROM tag WHERE event = ?1",
        "DELETE FROM annotation_text WHERE annotation IN (SELECT id FROM annotation WHERE event = ?1 OR other = ?1)",
        "DELETE FROM annotation WHERE event = ?1 OR other = ?1",
        "DELETE FROM event_text WHERE event = ?1",
        "DELETE FROM event WHERE id = ?1",
    };
    for (const char *sql : kDeletions) {
        Result<Statement> statement = Statement::prepare(connection, sql);
        if (!statement)
            return statement.error();
        if (const Result<void> done = statement->bind(1, id->value).run(); !done)
            return done.error();
    }
    return {};
}

Result<void> saveRecords(Connection &connection, const RecordSet &records, const Progress &progress,
                         const Cancel &cancel)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    if (const Result<void> done = putRecords(connection, records, progress, cancel); !done)
        return done.error();
    return transaction->commit();
}

Result<void> deleteEvent(Connection &connection, const QString &uid)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    if (const Result<void> done = removeEvent(connection, uid); !done)
        return done.error();
    return transaction->commit();
}

} // namespace detente
