#pragma once

#include "core/query/query.h"

#include <optional>
#include <span>
#include <vector>

namespace detente {

// What clicks do to a query, as values. They read and change its parts that all must hold, negated or not; what is said
// deeper, within alternatives, they leave alone. For boxes, of which an event has one value each, see choices.h.

/// True when a part, or what it negates, is about one of the fields.
bool isAbout(const Query &part, std::span<const QueryField> fields);
/// True when a part that must hold speaks of the field.
bool speaksOf(const Query &query, QueryField field);
/// \p query with all parts about the fields replaced by \p by (which may be All), where the first of them stood, else
/// at the end.
Query replaced(const Query &query, std::span<const QueryField> fields, const Query &by);
/// \p query saying just this of the field; no values: nothing.
Query withField(const Query &query, QueryField field, std::vector<QueryValue> values);
/// \p query as known on a day; nothing: as it stands.
Query withKnownDay(const Query &query, std::optional<Day> day);
/// \p query without some of its conjuncts(), by their places there.
Query withoutParts(const Query &query, std::span<const std::size_t> places);

/// One value that a part that must hold names for a field: an actor, a place, a tag.
struct Pick {
    QueryValue value;
    bool excluded = false; ///< the part is negated

    bool operator==(const Pick &) const = default;
};

/// What the query names for a field, in the order of its text.
std::vector<Pick> picksOf(const Query &query, QueryField field);
/// \p query with one more value: among the alternatives of the first part that names some, else as a part of its own.
/// A value that is excluded is so no longer.
Query withPick(const Query &query, QueryField field, const QueryValue &value);
/// \p query with one more value excluded: among those of the first part that excludes some, else as a part of its own.
/// A value that is included is so no longer.
Query withExcluded(const Query &query, QueryField field, const QueryValue &value);
/// \p query that no longer names the value, included or excluded.
Query withoutPick(const Query &query, QueryField field, const QueryValue &value);
/// \p query with what it includes of the field excluded, and the other way round.
Query withInvertedPicks(const Query &query, QueryField field);

} // namespace detente
