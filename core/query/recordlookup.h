#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/catalog/bitmap.h"
#include "core/catalog/columns.h"
#include "core/query/namematch.h"
#include "core/query/query.h"
#include "core/store/search.h"

#include <optional>
#include <string_view>

namespace detente {

/// Finds the events that a word, a phrase or a field stands for by asking the library. Serves one thread and one
/// connection, which must outlive it.
class RecordLookup {
public:
    static Result<RecordLookup> make(Connection &connection);

    /// Events that hold a word or phrase. Nothing, not even an error, for a text without a letter or digit: it asks
    /// for nothing. Cost: Search::find. Errors: Errc::Cancelled, what SQLite says.
    Result<std::optional<Bitmap>> findText(const Query &word, const Snapshot &snapshot, const Cancel &cancel);

    /// Events for which a field has \p value: actor, place, source, tag, layer, uid, lang, has:quote.
    /// Names: those whose uid (tags: the word) is the value, or where there is none, all that hold its words.
    /// O(names + hits). Errors: Errc::Cancelled, what SQLite says.
    Result<Bitmap> findField(QueryField field, const QueryValue &value, const Snapshot &snapshot, const Cancel &cancel);

private:
    RecordLookup(Connection &connection, Search search);

    Result<Bitmap> eventsOf(std::string_view sql, const QStringList &keys, const Snapshot &snapshot);
    Result<QStringList> keysNamed(std::string_view sql, const QueryValue &value);
    Result<Bitmap> findPlace(const QueryValue &value, const Snapshot &snapshot, const Cancel &cancel);
    Result<Bitmap> confirmPlaces(const Bitmap &candidates, NameMatcher &matcher, const Snapshot &snapshot);

    Connection *connection_;
    Search search_;
};

} // namespace detente
