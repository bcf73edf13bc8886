#include "core/layout/barlanes.h"

#include "core/layout/bins.h"

#include <algorithm>
#include <bit>

namespace detente::layout {

namespace {

constexpr std::size_t kCrowd = 32;                       // bars at one day: more could not be told apart anyway
constexpr std::int64_t kLongest = std::int64_t{1} << 33; // days: what is open counts as this long

struct Span {
    std::int64_t from;
    std::int64_t to; ///< inclusive
};

Span spanOf(const EventColumns &events, Row row)
{
    const ShortDay start = events.earliest[row];
    const ShortDay end = events.latest[row];
    return {start == kShortMinusInfinity ? -kLongest : start, end == kShortPlusInfinity ? kLongest : end};
}

} // namespace

BarLanes::BarLanes(const FilterIndex &events, Side side, int lanes)
    : events_(events)
    , side_(side)
    , lanes_(lanes)
{
}

bool BarLanes::before(const Rank &a, const Rank &b)
{
    if (a.lengthClass != b.lengthClass)
        return a.lengthClass > b.lengthClass;
    if (a.importance != b.importance)
        return a.importance > b.importance;
    return a.odd != b.odd ? b.odd : a.row < b.row;
}

BarLanes::Rank BarLanes::rank(Row row) const
{
    const EventColumns &events = events_.snapshot().events;
    const Span span = spanOf(events, row);
    const auto lengthClass = static_cast<int>(std::bit_width(static_cast<std::uint64_t>(span.to - span.from + 1)));
    // Cells four times as long as the class's shortest: what starts in two even cells cannot overlap.
    const std::int64_t cell = floorDivide(span.from, std::int64_t{1} << std::min(lengthClass + 1, 40));
    return {lengthClass, events.importance[row], (cell & 1) != 0, row};
}

std::optional<std::vector<Row>> BarLanes::rivals(Row row) const
{
    const EventColumns &events = events_.snapshot().events;
    const Span span = spanOf(events, row);
    std::vector<Row> found;
    for (const std::int64_t day : {span.from, span.from + (span.to - span.from) / 2, span.to}) {
        // What reaches a day began before it: asking for the day after also finds what begins on it.
        for (const std::int64_t asked : {day, day + 1}) {
            const std::size_t known = found.size();
            events_.reaching(side_, Day{asked}, kCrowd, found);
            if (found.size() - known == kCrowd)
                return std::nullopt;
        }
    }
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    const Rank own = rank(row);
    std::erase_if(found, [&](Row other) {
        const Span s = spanOf(events, other);
        return other == row || s.from > span.to || span.from > s.to || !before(rank(other), own);
    });
    std::ranges::sort(found, [this](Row a, Row b) { return before(rank(a), rank(b)); });
    return found;
}

int BarLanes::lane(Row row)
{
    const auto it = known_.find(row);
    if (it != known_.end())
        return it->second;
    int lane = -1;
    const std::optional<std::vector<Row>> others = rivals(row);
    if (others) {
        std::vector<bool> taken(static_cast<std::size_t>(lanes_));
        for (const Row other : *others) {
            const int theirs = this->lane(other);
            if (theirs >= 0)
                taken[static_cast<std::size_t>(theirs)] = true;
        }
        const auto free = std::ranges::find(taken, false);
        lane = free == taken.end() ? -1 : static_cast<int>(free - taken.begin());
    }
    known_.emplace(row, lane);
    return lane;
}

} // namespace detente::layout
