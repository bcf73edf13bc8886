#pragma once

#include "core/base/ids.h"
#include "core/base/language.h"
#include "core/record/kinds.h"
#include "core/time/day.h"

#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <limits>
#include <memory>
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

/// Bits of EventColumns::flags.
namespace eventflag {
inline constexpr std::uint16_t kInterval = 1;     ///< a real duration (a bar), else a point (a soft band)
inline constexpr std::uint16_t kStartUnknown = 2; ///< earliest is only the earliest known day
inline constexpr std::uint16_t kEndUnknown = 4;   ///< latest is only the latest known day
inline constexpr std::uint16_t kCoded = 8;        ///< machine-coded, else curated
inline constexpr std::uint16_t kHasNote = 16;
inline constexpr std::uint16_t kHasLink = 32;
inline constexpr std::uint16_t kHasQuote = 64;
inline constexpr std::uint16_t kDispute = 128;
inline constexpr std::uint16_t kOldStyle = 256; ///< before 14 February 1918
inline constexpr std::uint16_t kDoubtful = 512; ///< the date is qualified ?, ~ or %
inline constexpr std::uint16_t kPartly = 1024;  ///< certainty "partly"
inline constexpr std::uint16_t kMemory = 2048;  ///< certainty "memory"
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
    std::vector<std::uint8_t> category; ///< index into categories(), beyond it the library's own
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

/// An immutable picture of a library: everything that drawing, filtering and counting need, and nothing else.
/// Shared between threads. An edit makes a new one.
struct Snapshot {
    EventColumns events;
    std::vector<LinkEdge> links;         ///< ordered by (from, to)
    std::vector<LinkEdge> linksByTarget; ///< ordered by (to, from)
    std::array<PartyInfo, 2> parties;
    std::vector<LayerInfo> layers;
    std::vector<SpanInfo> spans;  ///< by from
    QStringList ownCategories;    ///< unknown category keys; category number = categories().size() + index
    std::uint64_t generation = 0; ///< differs between any two snapshots of one process

    std::vector<Row> rowsById; ///< every row, by ascending event id

    /// The links that leave / reach an event. O(log links).
    std::span<const LinkEdge> linksFrom(Row row) const;
    std::span<const LinkEdge> linksTo(Row row) const;
    /// The row of an event, or kNoRow. O(log gaps), where gaps is how many ids between the least and the greatest are
    /// not in use: O(1) for a library nothing was deleted from.
    Row rowOf(EventId id) const;

    /// Brings what is derived up to date: orders links, sorts linksByTarget and rowsById, gives a new generation.
    /// Whoever fills events and links by hand calls it last.
    void finish();
};

} // namespace detente
