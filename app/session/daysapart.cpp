#include "app/session/daysapart.h"

#include <algorithm>

namespace detente::ui {

std::optional<DaysApart> daysApart(const Snapshot &snapshot, Row one, Row other)
{
    const EventColumns &events = snapshot.events;
    const auto isOpen = [&events](Row row) {
        return events.earliest[row] == kShortMinusInfinity || events.startLatest[row] == kShortPlusInfinity;
    };
    if (isOpen(one) || isOpen(other))
        return std::nullopt;
    // From the latest beginning of the one to the earliest of the other is the least; the other way round, the most.
    const auto span = [](ShortDay from, ShortDay to) { return std::int64_t{to} - std::int64_t{from}; };
    const std::int64_t least = std::max(span(events.startLatest[one], events.earliest[other]),
                                        span(events.startLatest[other], events.earliest[one]));
    const std::int64_t most = std::max(span(events.earliest[one], events.startLatest[other]),
                                       span(events.earliest[other], events.startLatest[one]));
    return DaysApart{std::max<std::int64_t>(0, least), most};
}

} // namespace detente::ui
