#pragma once

#include "core/record/kinds.h"
#include "core/time/bounds.h"

#include <QStringView>

#include <cstdint>
#include <optional>

namespace detente {

/// Bits that a library keeps beside each event for filtering and drawing: derived, never edited.
namespace recordflag {
inline constexpr std::uint16_t kInterval = 1;     ///< a real duration, else a point
inline constexpr std::uint16_t kStartUnknown = 2; ///< earliest is only the earliest known day
inline constexpr std::uint16_t kEndUnknown = 4;   ///< latest is only the latest known day
inline constexpr std::uint16_t kCoded = 8;        ///< machine-coded, else curated
inline constexpr std::uint16_t kOldStyle = 256;   ///< begins before 14 February 1918
inline constexpr std::uint16_t kDoubtful = 512;   ///< the date is qualified ?, ~ or %
inline constexpr std::uint16_t kPartly = 1024;    ///< certainty "partly"
inline constexpr std::uint16_t kMemory = 2048;    ///< certainty "memory"
} // namespace recordflag

/// Where a date stands on the line of days, in a form that sorts and compares: an unknown end stops at what is known,
/// an open one is infinite, earliest <= startLatest <= latest and earliest <= endEarliest <= latest.
struct Placement {
    Day earliest;
    Day latest;
    Day startLatest;
    Day endEarliest;
    Shape shape = Shape::Point;
    std::uint16_t flags = 0; ///< recordflag: kInterval, kStartUnknown, kEndUnknown, kOldStyle, kDoubtful

    bool operator==(const Placement &) const = default;
};

/// The placement of a strict EDTF expression; nothing when it is not valid or says nothing at all ("../..", "/..").
std::optional<Placement> placementOf(QStringView edtf);

/// The bits that an event's origin and certainty add to its placement's.
std::uint16_t flagsOf(Origin origin, Certainty certainty);

} // namespace detente
