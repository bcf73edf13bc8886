#include "core/catalog/eventrow.h"

#include <algorithm>

namespace detente {

ShortDay EventRow::start() const
{
    if (earliest != kShortMinusInfinity)
        return earliest;
    ShortDay first = kShortPlusInfinity;
    for (const ShortDay day : {startLatest, endEarliest, latest}) {
        if (day != kShortMinusInfinity)
            first = std::min(first, day);
    }
    return first == kShortPlusInfinity ? kShortMinusInfinity : first;
}

ShortDay EventRow::lastFinite() const
{
    ShortDay last = kShortMinusInfinity;
    for (const ShortDay day : {earliest, startLatest, endEarliest, latest}) {
        if (day != kShortPlusInfinity)
            last = std::max(last, day);
    }
    return last;
}

bool comesBefore(const EventRow &a, const EventRow &b)
{
    if (const ShortDay first = a.start(), second = b.start(); first != second)
        return first < second;
    return a.importance != b.importance ? a.importance > b.importance : a.id < b.id;
}

void removeLast(EventColumns &events)
{
    events.id.pop_back();
    events.earliest.pop_back();
    events.latest.pop_back();
    events.startLatest.pop_back();
    events.endEarliest.pop_back();
    events.side.pop_back();
    events.category.pop_back();
    events.status.pop_back();
    events.importance.pop_back();
    events.tone.pop_back();
    events.flags.pop_back();
}

EventRow rowAt(const EventColumns &events, Row row)
{
    return {events.id[row],          events.earliest[row], events.latest[row],   events.startLatest[row],
            events.endEarliest[row], events.side[row],     events.category[row], events.status[row],
            events.importance[row],  events.tone[row],     events.flags[row]};
}

} // namespace detente
