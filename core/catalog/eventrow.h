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
inline void append(EventColumns &events, const EventRow &row)
{
    events.id.push_back(row.id);
    events.earliest.push_back(row.earliest);
    events.latest.push_back(row.latest);
    events.startLatest.push_back(row.startLatest);
    events.endEarliest.push_back(row.endEarliest);
    events.side.push_back(row.side);
    events.category.push_back(row.category);
    events.status.push_back(row.status);
    events.importance.push_back(row.importance);
    events.tone.push_back(row.tone);
    events.flags.push_back(row.flags);
}
void removeLast(EventColumns &events);
EventRow rowAt(const EventColumns &events, Row row);

} // namespace detente
