#pragma once

#include "core/catalog/columns.h"

#include <QLatin1String>
#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace detente {

/// What a query can ask about an event by name (model.md, "Query").
enum class QueryField : std::uint8_t {
    Side,
    Group,
    Category,
    Status,
    Actor,
    Place,
    Source,
    Tag,
    Layer,
    Link,
    Importance,
    Tone,
    Date,   ///< overlaps
    Exact,  ///< lies wholly within
    After,  ///< begins after its last day
    Before, ///< ends before its first day
    Since,  ///< is not over before its first day
    Until,  ///< has begun by its last day
    Known,  ///< as known at the end of a day
    Has,
    Uid,
    Chain, ///< an event and all that is linked to it, however far
    Lang,
    Certainty,
    Origin
};

/// How the values of a field are written.
enum class ValueType : std::uint8_t {
    Key,    ///< one of queryKeys()
    Name,   ///< words of a name in any language, or a uid
    Uid,    ///< a uid
    Number, ///< 3, >=3, <5, -3..3; for tone none too
    Dates,  ///< an EDTF date, or two with ".." between; either may be left out
    Day     ///< an EDTF date
};

/// One row of the table of fields.
struct FieldRow {
    QueryField field;
    QLatin1String key;
    ValueType type;
};

/// All fields, in enum order.
std::span<const FieldRow> queryFields();
QLatin1String keyOf(QueryField field);
ValueType typeOf(QueryField field);
/// The field of a key; case does not matter.
std::optional<QueryField> queryField(QStringView key);

/// Values of Has, in the order of their keys.
enum class HasValue : std::uint8_t { Note, Quote, Link, Dispute, OldStyle };

/// The words of one library that queries may use besides the program's own.
struct QueryVocabulary {
    std::array<QString, 2> parties; ///< keys of the two parties; empty: "first", "second"
    QStringList ownCategories;      ///< Snapshot::ownCategories

    static QueryVocabulary of(const Snapshot &snapshot);
};

/// The keys a field of ValueType::Key takes; a value's index is the number of the side, group, category … it names.
/// Empty for the other types. Sides are called by the parties' keys.
QStringList queryKeys(QueryField field, const QueryVocabulary &vocabulary);

} // namespace detente
