#pragma once

#include "core/base/cancel.h"
#include "core/base/ids.h"
#include "core/store/connection.h"

#include <memory>

namespace detente {

/// Keeps the words by which events are found. SQLite 3.40 cannot delete from a contentless index by row alone, so an
/// event is taken out with the very words it was put in with: remove() it before the record changes, add() it after,
/// in the same transaction. What counts: titles, labels, summaries and places in both languages, tags, all names of
/// those who took part, titles of sources, quotes.
class SearchIndexer {
public:
    static Result<SearchIndexer> make(Connection &connection);
    SearchIndexer(SearchIndexer &&) noexcept;
    ~SearchIndexer();

    /// Puts in the words of an event as it stands. Some tens of microseconds.
    Result<void> add(EventId event);
    /// Takes out the words of an event as it stands.
    Result<void> remove(EventId event);
    /// Empties the index and puts in every event, inside a transaction of the caller. About 40 s for a million events.
    /// Errors: Errc::Cancelled.
    Result<void> rebuild(const Progress &progress = {}, const Cancel &cancel = {});

private:
    struct Parts;
    explicit SearchIndexer(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> parts_;
};

/// Notes in the library that its index was made by the present rules. Inside a transaction of the caller.
Result<void> markSearchRules(Connection &connection);
/// False when the index was made by other rules, so that it must be rebuilt.
Result<bool> searchIsCurrent(const Connection &connection);

} // namespace detente
