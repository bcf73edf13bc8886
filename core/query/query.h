#pragma once

#include "core/query/fields.h"
#include "core/time/bounds.h"

#include <QString>

#include <optional>
#include <vector>

namespace detente {

/// One value of a field: how it is written, and what that means.
struct QueryValue {
    QString text;        ///< canonical, without quotes
    bool prefix = false; ///< names: the last word may go on
    int key = -1;        ///< ValueType::Key: index into queryKeys()
    bool none = false;   ///< tone: has none
    int least = 0;       ///< ValueType::Number: first and last number meant; tone in tenths
    int most = 0;
    DayRange days{}; ///< ValueType::Dates and Day: first and last day meant, infinities for open ends

    bool operator==(const QueryValue &) const = default;
};

/// What events are asked for: a tree of words and fields, as a value. Build it with the functions below; they keep
/// it in the one form that print() writes and parse() reads: no All within And or Or, no And directly within And,
/// no Or directly within Or, no double Not, two or more parts in And and Or.
struct Query {
    enum class Kind : std::uint8_t {
        All, ///< every event
        And,
        Or,
        Not,
        Word,   ///< in any inflected form, or with `prefix` as the beginning of a word
        Phrase, ///< words as written, one after the other; with `prefix` the last may go on
        Field   ///< one of the values
    };

    Kind kind = Kind::All;
    std::vector<Query> parts; ///< And, Or: two or more; Not: one
    QString text;             ///< Word, Phrase
    bool prefix = false;      ///< Word, Phrase
    QueryField field{};       ///< Field
    std::vector<QueryValue> values;

    bool isAll() const { return kind == Kind::All; }
    bool operator==(const Query &) const = default;

    /// A word; what could not stand bare in a query text (spaces, quotes, "OR" …) becomes a phrase. Empty: All.
    static Query word(const QString &text, bool prefix = false);
    /// Words one after the other. Empty: All.
    static Query phrase(const QString &text, bool prefix = false);
    /// A field with at least one value.
    static Query of(QueryField field, std::vector<QueryValue> values);
    /// All that every part allows; no parts: All.
    static Query allOf(std::vector<Query> parts);
    /// All that any part allows. At least one part.
    static Query anyOf(std::vector<Query> parts);
    /// All that \p query does not allow.
    static Query negation(Query query);

    /// The parts that all must hold: of And its parts, of All none, else the query itself.
    std::vector<Query> conjuncts() const;
};

/// True when a text can stand in a query as a word, without quotes.
bool canStandBare(QStringView word);

/// The day of a known: field, which stands only at the top of a query and is never negated.
std::optional<Day> knownDay(const Query &query);

/// The one canonical text of a query: parseQuery(printQuery(q)) == q for any query built by the functions above.
QString printQuery(const Query &query);

} // namespace detente
