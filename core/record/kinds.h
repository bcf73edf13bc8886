#pragma once

#include "core/time/shape.h"

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace detente {

// Every enum here has one table of keys: the words used in files, queries and on the command line.
// Words for people are in app/text/labels.

/// Who acted: the first party (drawn above the axis), the second (below), both together, or others.
enum class Side : std::uint8_t { First, Second, Joint, Third };
enum class Status : std::uint8_t { Held, Announced, Planned, Requested, Agreed, Refused, Lapsed, Postponed, Cancelled };
enum class Group : std::uint8_t {
    Diplomacy,
    Representation,
    Statement,
    Legislation,
    Sanctions,
    Expulsion,
    ArmsControl,
    Crisis,
    Cooperation,
    Culture,
    Unknown ///< a category this program does not know; kept, shown as is, drawn grey
};
enum class LinkKind : std::uint8_t { RespondsTo, Implements, Follows, PartOf, Amends, Ends };
enum class Certainty : std::uint8_t { Verified, Partly, Memory };
enum class Origin : std::uint8_t { Curated, Coded };
enum class ActorKind : std::uint8_t { Person, Institution, State, Group };

inline constexpr std::size_t kSideCount = 4;
inline constexpr std::size_t kStatusCount = 9;
inline constexpr std::size_t kGroupCount = 11; ///< Unknown included
inline constexpr std::size_t kLinkKindCount = 6;

/// One row of a key table.
template <class E>
struct KeyRow {
    E value;
    QLatin1String key;
};

/// The tables, in enum order.
std::span<const KeyRow<Side>> keyTable(Side);
std::span<const KeyRow<Status>> keyTable(Status);
std::span<const KeyRow<Group>> keyTable(Group);
std::span<const KeyRow<LinkKind>> keyTable(LinkKind);
std::span<const KeyRow<Certainty>> keyTable(Certainty);
std::span<const KeyRow<Origin>> keyTable(Origin);
std::span<const KeyRow<ActorKind>> keyTable(ActorKind);
std::span<const KeyRow<Shape>> keyTable(Shape);

/// The key of a value, as written in files and queries.
template <class E>
QLatin1String keyOf(E value)
{
    return keyTable(E{})[static_cast<std::size_t>(value)].key;
}

/// The value of a key, or nothing when the key is unknown. Keys are case-sensitive.
template <class E>
std::optional<E> fromKey(QStringView key)
{
    for (const KeyRow<E> &row : keyTable(E{})) {
        if (key == row.key)
            return row.value;
    }
    return std::nullopt;
}

/// A category and the group it is drawn and filtered with.
struct CategoryRow {
    QLatin1String key;
    Group group;
};

/// All known categories, in the order of model.md (grouped). An index into this table is a category number;
/// numbers from categories().size() on are a library's own unknown categories.
std::span<const CategoryRow> categories();
/// The number of a known category, or nothing.
std::optional<std::uint8_t> categoryNumber(QStringView key);
/// The group of a category number; Group::Unknown past the table.
Group groupOfCategory(std::uint8_t number);

} // namespace detente
