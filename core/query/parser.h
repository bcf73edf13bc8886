#pragma once

#include "core/base/result.h"
#include "core/query/query.h"

namespace detente {

/// How a query text is to be read.
struct QueryParseOptions {
    QueryVocabulary vocabulary;
    /// The text is still being typed at its end: the word there is the beginning of one, and a quote or parenthesis
    /// need not be closed yet.
    bool lastWordIsPrefix = false;
    /// What "last week" is counted from; without it such dates are wrong.
    std::optional<Day> today;
};

/// Longer texts and deeper nesting are refused.
inline constexpr qsizetype kLongestQuery = 20'000;
inline constexpr int kDeepestQuery = 100;

/// Reads a query (model.md, "Query"). Empty text asks for every event.
/// Errors: Errc::Parse; args: the text, reason key, position and length of the part that is wrong (UTF-16 units), the
/// field it belongs to or empty, what was expected there (keys with commas between) or empty. Reason keys:
///   unknown-field (expected: the fields) · value-missing · value (expected: the keys) · number (expected: the range) ·
///   date · date-order · known-place (known: stands once, at the top, with one day, not negated) · operand (nothing to
///   the left or right of OR, or after -) · unclosed-quote · unclosed-parenthesis · unexpected-parenthesis ·
///   too-long · too-deep.
/// O(length).
Result<Query> parseQuery(const QString &text, const QueryParseOptions &options = {});

} // namespace detente
