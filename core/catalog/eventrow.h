#pragma once

#include "core/catalog/columns.h"

namespace detente {

/// One row of EventColumns by itself: for those who build or rearrange them.
struct EventRow {
    std::int64_t id = 0;
    ShortDay earliest = 0;
    ShortDay latest = 0;
    ShortDay startLatest = 0;
    ShortDay endEarliest = 0;
    Side side = Side::First;
    std::uint8_t category = 0;
    Status status = Status::Held;
    std::uint8_t importance = 3;
    std::int16_t tone = kNoTone;
    std::uint16_t flags = 0;

    bool operator==(const EventRow &) const = default;

    /// As EventColumns::start.
    ShortDay start() const;
    /// The last of its days that is not open, or −infinity.
    ShortDay lastFinite() const;
};

/// The order of rows in a snapshot: start, then importance descending, then id. Total, as ids differ.
bool comesBefore(const EventRow &a, const EventRow &b);
/// Adds a row at the end; keeping the order is the caller's.
void append(EventColumns &events, const EventRow &row);
EventRow rowAt(const EventColumns &events, Row row);

} // namespace detente
