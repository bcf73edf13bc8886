#pragma once

#include "core/store/eventdetails.h"
#include "core/store/recordreader.h"

#include <memory>

namespace detente {

/// The short texts of an event, for what is drawn.
struct EventTitle {
    QString title;
    QString label; ///< may be empty
};

/// Reads events for showing them. Serves one connection, which must outlive it; statements are kept prepared.
class EventStore {
public:
    static Result<EventStore> make(const Connection &connection);
    EventStore(EventStore &&) noexcept;
    ~EventStore();

    /// Title and label in \p language; where there is no title in it, those of the other language. One row by key:
    /// some microseconds. Errors: Errc::NotFound.
    Result<EventTitle> textOf(EventId id, Language language);
    /// The date as EDTF. One row by key. Errors: Errc::NotFound.
    Result<QString> dateOf(EventId id);
    /// As much as naming it takes. Errors: Errc::NotFound, Corrupt.
    Result<EventBrief> brief(EventId id);
    /// Everything about one event; some twenty small queries, below a millisecond. Errors: Errc::NotFound, Corrupt.
    Result<EventDetails> details(EventId id);
    /// The row of a uid; an invalid id when there is none.
    Result<EventId> idOf(const QString &uid);
    /// The uid of a row. Errors: Errc::NotFound.
    Result<QString> uidOf(EventId id);

private:
    struct Parts;
    explicit EventStore(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> parts_;
};

} // namespace detente
