#pragma once

#include "core/catalog/eventrow.h"

#include <QRandomGenerator>

#include <algorithm>
#include <memory>

namespace detente::testing {

/// A snapshot of facts given in any order.
inline std::shared_ptr<Snapshot> snapshotOf(std::vector<EventRow> facts, std::vector<LinkEdge> links = {})
{
    std::ranges::sort(facts, comesBefore);
    auto snapshot = std::make_shared<Snapshot>();
    for (const EventRow &fact : facts)
        append(snapshot->events, fact);
    snapshot->links = std::move(links);
    snapshot->finish();
    return snapshot;
}

/// Random facts on \p days distinct days around today, some open, some lasting; ids with gaps.
inline std::vector<EventRow> randomFacts(QRandomGenerator &random, int count, int days)
{
    constexpr ShortDay kBase = 2458148;
    std::vector<EventRow> facts;
    std::int64_t id = 0;
    for (int i = 0; i < count; ++i) {
        EventRow fact;
        id += 1 + (random.bounded(10) == 0 ? random.bounded(5) : 0);
        fact.id = id;
        fact.earliest = kBase + random.bounded(days);
        fact.latest = fact.earliest + (random.bounded(3) == 0 ? random.bounded(days) : 0);
        fact.startLatest = fact.latest;
        fact.endEarliest = fact.earliest;
        if (random.bounded(4) == 0) {
            fact.flags |= eventflag::kInterval;
            fact.startLatest = fact.earliest + (fact.latest - fact.earliest) / 3;
            fact.endEarliest = fact.latest - (fact.latest - fact.earliest) / 3;
        }
        const int open = random.bounded(20);
        if (open == 0 || open == 2)
            fact.earliest = fact.endEarliest = kShortMinusInfinity;
        if (open == 1 || open == 2)
            fact.latest = fact.startLatest = kShortPlusInfinity;
        fact.side = static_cast<Side>(random.bounded(static_cast<int>(kSideCount)));
        fact.category = static_cast<std::uint8_t>(random.bounded(static_cast<int>(categories().size()) + 2));
        fact.status = static_cast<Status>(random.bounded(static_cast<int>(kStatusCount)));
        fact.importance = static_cast<std::uint8_t>(1 + random.bounded(5));
        facts.push_back(fact);
    }
    return facts;
}

} // namespace detente::testing
