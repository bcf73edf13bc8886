#pragma once

#include "core/base/result.h"
#include "core/query/query.h"

namespace detente {

/// True when the canonical text of a value needs no quotes.
bool canStandBareAsValue(QStringView text);

/// Reads one value of a field, in its canonical form and any other that is understood: dates also as people type them,
/// \p today being what "last week" is counted from. O(length) but for keys, which are looked up in their table.
/// Errors: Errc::Parse; args as parseQuery() gives them, position 0.
Result<QueryValue> readQueryValue(QueryField field, const QString &text, const QueryVocabulary &vocabulary,
                                  std::optional<Day> today = {});

/// The error parseQuery() and readQueryValue() give.
Error queryError(const QString &text, const QString &reason, qsizetype position, qsizetype length,
                 const QString &field = {}, const QString &expected = {});

} // namespace detente
