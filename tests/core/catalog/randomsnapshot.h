#pragma once

#include "core/catalog/columns.h"

#include <QRandomGenerator>

#include <algorithm>
#include <memory>

namespace detente::testing {

/// One event of a made-up snapshot.
struct Fact {
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
};

inline void append(EventColumns &events, const Fact &fact)
{
    events.id.push_back(fact.id);
    events.earliest.push_back(fact.earliest);
    events.latest.push_back(fact.latest);
    events.startLatest.push_back(fact.startLatest);
    events.endEarliest.push_back(fact.endEarliest);
    events.side.push_back(fact.side);
    events.category.push_back(fact.category);
    events.status.push_back(fact.status);
    events.importance.push_back(fact.importance);
    events.tone.push_back(fact.tone);
    events.flags.push_back(fact.flags);
}

/// A snapshot of facts given in any order.
inline std::shared_ptr<Snapshot> snapshotOf(std::vector<Fact> facts, std::vector<LinkEdge> links = {})
{
    const auto start = [](const Fact &fact) {
        EventColumns one;
        append(one, fact);
        return one.start(0);
    };
    std::ranges::sort(facts, {}, [&](const Fact &fact) { return std::tuple(start(fact), -fact.importance, fact.id); });
    auto snapshot = std::make_shared<Snapshot>();
    for (const Fact &fact : facts)
        append(snapshot->events, fact);
    snapshot->links = std::move(links);
    snapshot->finish();
    return snapshot;
}

/// Random facts on \p days distinct days around today, some open, some lasting; ids with gaps.
inline std::vector<Fact> randomFacts(QRandomGenerator &random, int count, int days)
{
    constexpr ShortDay kBase = 2458148;
    std::vector<Fact> facts;
    std::int64_t id = 0;
    for (int i = 0; i < count; ++i) {
        Fact fact;
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
