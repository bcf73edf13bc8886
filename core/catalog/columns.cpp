#include "core/catalog/columns.h"

#include <algorithm>
#include <atomic>
#include <numeric>
#include <tuple>

namespace detente {

namespace {

std::uint64_t nextGeneration()
{
    static std::atomic<std::uint64_t> last{0};
    return ++last;
}

} // namespace

ShortDay shortDay(Day day)
{
    if (day == Day::minusInfinity())
        return kShortMinusInfinity;
    if (day == Day::plusInfinity())
        return kShortPlusInfinity;
    return static_cast<ShortDay>(
        std::clamp<std::int64_t>(day.jdn, kShortMinusInfinity + std::int64_t{1}, kShortPlusInfinity - std::int64_t{1}));
}

Day longDay(ShortDay day)
{
    if (day == kShortMinusInfinity)
        return Day::minusInfinity();
    if (day == kShortPlusInfinity)
        return Day::plusInfinity();
    return {day};
}

void EventColumns::reserve(std::size_t rows)
{
    id.reserve(rows);
    earliest.reserve(rows);
    latest.reserve(rows);
    startLatest.reserve(rows);
    endEarliest.reserve(rows);
    side.reserve(rows);
    category.reserve(rows);
    status.reserve(rows);
    importance.reserve(rows);
    tone.reserve(rows);
    flags.reserve(rows);
}

ShortDay EventColumns::openStart(Row row) const
{
    ShortDay first = kShortPlusInfinity;
    for (const ShortDay day : {startLatest[row], endEarliest[row], latest[row]}) {
        if (day != kShortMinusInfinity)
            first = std::min(first, day);
    }
    return first == kShortPlusInfinity ? kShortMinusInfinity : first;
}

std::span<const LinkEdge> Snapshot::linksFrom(Row row) const
{
    const auto found = std::ranges::equal_range(links, row, {}, &LinkEdge::from);
    return {found.begin(), found.end()};
}

std::span<const LinkEdge> Snapshot::linksTo(Row row) const
{
    const auto found = std::ranges::equal_range(linksByTarget, row, {}, &LinkEdge::to);
    return {found.begin(), found.end()};
}

Row Snapshot::rowOf(EventId id) const
{
    if (rowsById.empty())
        return kNoRow;
    const auto idAt = [this](std::size_t place) { return events.id[rowsById[place]]; };
    const std::int64_t least = idAt(0);
    const std::int64_t greatest = idAt(rowsById.size() - 1);
    if (id.value < least || id.value > greatest)
        return kNoRow;
    // Without gaps an id's place is its distance from the least; every gap before it moves it one to the left.
    const auto past = static_cast<std::size_t>(id.value - least);
    const auto ahead = static_cast<std::size_t>(greatest - id.value);
    const std::size_t from = ahead < rowsById.size() ? rowsById.size() - 1 - ahead : 0;
    const std::size_t to = std::min(past + 1, rowsById.size());
    const auto first = rowsById.begin() + static_cast<std::ptrdiff_t>(from);
    const auto last = rowsById.begin() + static_cast<std::ptrdiff_t>(to);
    const auto found =
        std::lower_bound(first, last, id.value, [this](Row row, std::int64_t value) { return events.id[row] < value; });
    return found != last && events.id[*found] == id.value ? *found : kNoRow;
}

void Snapshot::finish()
{
    std::ranges::sort(links, {}, [](const LinkEdge &link) { return std::tuple(link.from, link.to, link.kind); });
    linksByTarget = links;
    std::ranges::sort(linksByTarget, {},
                      [](const LinkEdge &link) { return std::tuple(link.to, link.from, link.kind); });
    rowsById.resize(events.size());
    std::iota(rowsById.begin(), rowsById.end(), Row{0});
    std::ranges::sort(rowsById, {}, [this](Row row) { return events.id[row]; });
    generation = nextGeneration();
}

} // namespace detente
