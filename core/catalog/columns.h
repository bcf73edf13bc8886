#pragma once

#include "core/base/ids.h"
#include "core/base/language.h"
#include "core/catalog/idindex.h"
#include "core/record/kinds.h"
#include "core/record/placement.h"
#include "core/time/day.h"

#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace detente {

/// An event's place in a snapshot: its index in date order (EventColumns::start, then importance descending, then id).
using Row = std::uint32_t;
inline constexpr Row kNoRow = 0xffffffffU;

/// A day in a hot column: a Julian Day Number saturated to 32 bits (about ±5.8 million years); the two extremes
/// stand for open ends.
using ShortDay = std::int32_t;
inline constexpr ShortDay kShortMinusInfinity = std::numeric_limits<ShortDay>::min();
inline constexpr ShortDay kShortPlusInfinity = std::numeric_limits<ShortDay>::max();
/// Saturates: a finite day that does not fit becomes the nearest finite one, never an open end.
ShortDay shortDay(Day day);
/// The exact inverse where shortDay did not saturate.
Day longDay(ShortDay day);

/// Bits of EventColumns::flags: those a library keeps (recordflag), and those the loader adds.
namespace eventflag {
using namespace recordflag;
inline constexpr std::uint16_t kHasNote = 16;  ///< a note of the reader's own is bound to it
inline constexpr std::uint16_t kHasLink = 32;  ///< linked to or from another event
inline constexpr std::uint16_t kDispute = 128; ///< reports that it was held name dates that exclude each other
} // namespace eventflag

inline constexpr std::int16_t kNoTone = std::numeric_limits<std::int16_t>::min();

/// What is needed to draw and filter, one entry a row in each vector, in date order. Texts are not here: they are
/// fetched by id for what is drawn.
struct EventColumns {
    std::vector<std::int64_t> id;      ///< row number in the library's event table
    std::vector<ShortDay> earliest;    ///< ascending, but for open starts (−infinity): those stand where start() says
    std::vector<ShortDay> latest;      ///< never before earliest
    std::vector<ShortDay> startLatest; ///< points: == latest
    std::vector<ShortDay> endEarliest; ///< points: == earliest
    std::vector<Side> side;
    std::vector<std::uint8_t> category; ///< number: index into categories(), from its size on Snapshot::ownCategories
    std::vector<Status> status;
    std::vector<std::uint8_t> importance; ///< 1–5
    std::vector<std::int16_t> tone;       ///< tenths, −100…+100, or kNoTone
    std::vector<std::uint16_t> flags;     ///< eventflag bits

    std::size_t size() const { return id.size(); }
    /// The day an event is ordered and counted by: earliest, or where the start is open the first of its days that
    /// is not (−infinity when none is). Ascending over the rows.
    ShortDay start(Row row) const { return earliest[row] != kShortMinusInfinity ? earliest[row] : openStart(row); }
    Group group(Row row) const { return groupOfCategory(category[row]); }
    bool has(Row row, std::uint16_t flag) const { return (flags[row] & flag) != 0; }
    /// Reserves memory for \p rows in every column.
    void reserve(std::size_t rows);
    /// Gives memory back that the rows do not need.
    void shrink();
    /// Memory held, in bytes: 32 a row once shrunk.
    std::size_t bytes() const;

private:
    ShortDay openStart(Row row) const;
};

/// One action → response (or other) link between two events of the snapshot.
struct LinkEdge {
    Row from = kNoRow;
    Row to = kNoRow;
    LinkKind kind = LinkKind::Follows;
};

/// A party of the relation.
struct PartyInfo {
    QString key;                                 ///< "us"
    std::array<QString, kLanguages.size()> name; ///< by Language
    QString color;                               ///< "#rrggbb"
};

/// A span over a range with a heading: an era, or the reader's own.
struct SpanInfo {
    QString uid;
    QString layerUid;
    Day from;
    Day to; ///< plusInfinity when open
    std::array<QString, kLanguages.size()> heading;
    std::array<QString, kLanguages.size()> shortHeading; ///< ≤ 18 characters, may be empty
    std::int16_t tone = kNoTone;                         ///< tenths; colours the band
    QString color;                                       ///< "#rrggbb" or empty: by tone
};

/// A layer of annotations.
struct LayerInfo {
    QString uid;
    std::array<QString, kLanguages.size()> name;
    bool shown = true;
    bool shipped = false; ///< part of the record, not the reader's own
};

/// Category numbers are bytes: how many are left for a library's own.
inline std::size_t mostOwnCategories()
{
    return 256 - categories().size();
}

/// An immutable picture of a library: everything that drawing, filtering and counting need, and nothing else.
/// Shared between threads. An edit makes a new one.
struct Snapshot {
    EventColumns events;
    std::vector<LinkEdge> links;         ///< ordered by (from, to)
    std::vector<LinkEdge> linksByTarget; ///< ordered by (to, from)
    std::array<PartyInfo, 2> parties;
    std::vector<LayerInfo> layers;
    std::vector<SpanInfo> spans; ///< by from
    /// Category keys this program does not know, in the library's order; number = categories().size() + index. Past
    /// mostOwnCategories() they share the last number.
    QStringList ownCategories;
    /// The day this is the state of knowledge of (see asknown.h); nothing for the record as it stands.
    std::optional<Day> knownOn;
    std::uint64_t generation = 0; ///< differs between any two snapshots of one process

    IdIndex ids; ///< rows by event id

    /// The links that leave / reach an event. O(log links).
    std::span<const LinkEdge> linksFrom(Row row) const;
    std::span<const LinkEdge> linksTo(Row row) const;
    /// The row of an event, or kNoRow. O(log gaps), where gaps are ids between the least and the greatest that are not
    /// in use: O(1) for a library nothing was deleted from.
    Row rowOf(EventId id) const;

    /// Brings what is derived up to date: orders links, makes linksByTarget and ids, gives a new generation.
    /// Whoever fills events and links by hand calls it last.
    void finish();
    /// The part of finish() that links need, when they alone were filled.
    void orderLinks();
    /// Memory held by events and links, in bytes.
    std::size_t bytes() const;
};

} // namespace detente
