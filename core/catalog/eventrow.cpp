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

void append(EventColumns &events, const EventRow &row)
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

EventRow rowAt(const EventColumns &events, Row row)
{
    return {events.id[row],          events.earliest[row], events.latest[row],   events.startLatest[row],
            events.endEarliest[row], events.side[row],     events.category[row], events.status[row],
            events.importance[row],  events.tone[row],     events.flags[row]};
}

} // namespace detente
