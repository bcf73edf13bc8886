#pragma once

#include "core/base/ids.h"
#include "core/record/annotation.h"
#include "core/record/eventrecord.h"
#include "core/record/party.h"
#include "core/store/idcache.h"
#include "core/store/statement.h"

#include <memory>

namespace detente {

/// Writes records into a library, inside a transaction of the caller. A record whose uid is there already is replaced.
/// Does not feed the search index: see SearchIndex. Serves one connection.
///
/// Errors of all: Errc::NotFound naming a uid that a record refers to but that does not exist; Errc::BadField for a
/// date that is not valid; what SQLite says.
class RecordWriter {
public:
    static Result<RecordWriter> make(Connection &connection);
    RecordWriter(RecordWriter &&) noexcept;
    ~RecordWriter();

    Result<void> putParties(const Parties &parties);
    Result<ActorId> put(const Actor &actor);
    Result<SourceId> put(const Source &source);
    /// The event's row, texts and tags only.
    Result<EventId> put(const Event &event);
    Result<LayerId> put(const Layer &layer);
    Result<AnnotationId> put(const Annotation &annotation);

    Result<void> add(const Participation &participation);
    Result<void> add(const Citation &citation);
    Result<void> add(const Report &report);
    Result<void> add(const Link &link);
    Result<void> add(const Deadline &deadline);
    Result<void> add(const LedgerEntry &entry);

    /// Removes what add() wrote for an event: its participations, citations, reports, outgoing links, deadlines and
    /// ledger entries.
    Result<void> clear(EventId event);

    /// The row numbers of uids, shared with what is written.
    Result<std::int64_t> eventId(const QString &uid);

private:
    struct Parts;
    explicit RecordWriter(std::unique_ptr<Parts> parts);
    Result<void> putTexts(std::int64_t event, const Event &record);
    Result<std::int64_t> categoryId(const QString &key);

    std::unique_ptr<Parts> parts_;
};

} // namespace detente
