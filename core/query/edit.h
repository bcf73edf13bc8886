#pragma once

#include "core/query/query.h"

#include <optional>
#include <vector>

namespace detente {

// Filter boxes and the As-known control are projections of the query: they read and change what its parts that all
// must hold say about one field, negated or not. What is said deeper, within alternatives, they leave alone.

/// The numbers (see queryKeys()) of a field of keys that the query lets through as far as this field alone goes,
/// ascending; nothing when no such part speaks of the field, which lets all through.
std::optional<std::vector<int>> chosenKeys(const Query &query, QueryField field, int keyCount);
/// \p query saying of the field that just \p keys are let through, in the shorter of "field:…" and "-field:…"; all of
/// them: nothing is said. What it said before is replaced in its place.
Query withChosenKeys(const Query &query, QueryField field, const std::vector<int> &keys,
                     const QueryVocabulary &vocabulary);
/// One box ticked or cleared: withChosenKeys with \p key more or less.
Query withValue(const Query &query, QueryField field, int key, const QueryVocabulary &vocabulary);
Query withoutValue(const Query &query, QueryField field, int key, const QueryVocabulary &vocabulary);

/// \p query saying just this of the field; no values: nothing.
Query withField(const Query &query, QueryField field, std::vector<QueryValue> values);
/// \p query as known on a day; nothing: as it stands.
Query withKnownDay(const Query &query, std::optional<Day> day);
/// True when a part that must hold speaks of the field.
bool speaksOf(const Query &query, QueryField field);

} // namespace detente
