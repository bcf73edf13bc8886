#pragma once

#include "core/base/ids.h"
#include "core/base/language.h"
#include "core/record/kinds.h"
#include "core/time/day.h"

#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace detente {

/// An event's place in a snapshot: its index in date order (earliest, then importance descending, then id).
using Row = std::uint32_t;
inline constexpr Row kNoRow = 0xffffffffU;

/// A day in a hot column: a Julian Day Number saturated to 32 bits (about ±5.8 million years); the two extremes
/// stand for open ends.
using ShortDay = std::int32_t;
inline constexpr ShortDay kShortMinusInfinity = std::numeric_limits<ShortDay>::min();
inline constexpr ShortDay kShortPlusInfinity = std::numeric_limits<ShortDay>::max();
ShortDay shortDay(Day day);
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
    std::vector<std::int64_t> id;   ///< row number in the library's event table
    std::vector<ShortDay> earliest; ///< ascending
    std::vector<ShortDay> latest;
    std::vector<ShortDay> startLatest; ///< points: == latest
    std::vector<ShortDay> endEarliest; ///< points: == earliest
    std::vector<Side> side;
    std::vector<std::uint8_t> category; ///< index into categories(), beyond it the library's own
    std::vector<Status> status;
    std::vector<std::uint8_t> importance; ///< 1–5
    std::vector<std::int16_t> tone;       ///< tenths, −100…+100, or kNoTone
    std::vector<std::uint16_t> flags;     ///< eventflag bits

    std::size_t size() const { return id.size(); }
    Group group(Row row) const { return groupOfCategory(category[row]); }
    bool has(Row row, std::uint16_t flag) const { return (flags[row] & flag) != 0; }
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

    std::span<const LinkEdge> linksFrom(Row row) const;
    std::span<const LinkEdge> linksTo(Row row) const;
    /// The row of an event, or kNoRow. O(log n) after the first call builds its index on first use by the loader.
    Row rowOf(EventId id) const;
    std::vector<std::pair<std::int64_t, Row>> rowsById; ///< ascending by id
};

} // namespace detente
