#pragma once

#include "core/base/cancel.h"
#include "core/base/ids.h"
#include "core/record/eventrecord.h"
#include "core/record/recordset.h"
#include "core/store/statement.h"

#include <functional>
#include <memory>

namespace detente {

/// Reads records as they were written, one by one. Serves one connection; statements are kept prepared.
///
/// Errors of all: Errc::NotFound naming the row; Errc::Corrupt for a cell that no program of ours can have written.
class RecordReader {
public:
    static Result<RecordReader> make(const Connection &connection);
    RecordReader(RecordReader &&) noexcept;
    ~RecordReader();

    Result<Event> event(EventId id);
    /// The event with all that belongs to it. About ten small queries.
    Result<EventRecord> eventRecord(EventId id);
    Result<Actor> actor(ActorId id);
    Result<Source> source(SourceId id);

    /// The row of a uid; an invalid id when there is none.
    Result<EventId> eventOf(const QString &uid);
    Result<ActorId> actorOf(const QString &uid);
    Result<SourceId> sourceOf(const QString &uid);

    /// Row numbers in ascending order. 8 bytes each.
    Result<std::vector<std::int64_t>> ids(const char *table);

private:
    struct Parts;
    explicit RecordReader(std::unique_ptr<Parts> parts);
    Result<void> readChildren(std::int64_t id, EventRecord &record);

    std::unique_ptr<Parts> parts_;
};

/// Reads a whole small library: events in date order, the rest by uid. For libraries of some thousands of events.
Result<RecordSet> readAll(const Connection &connection, const Cancel &cancel = {});

} // namespace detente
