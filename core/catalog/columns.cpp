#include "core/catalog/columns.h"

#include "core/catalog/eventrow.h"

#include <algorithm>
#include <atomic>

namespace detente {

namespace {

std::uint64_t nextGeneration()
{
    static std::atomic<std::uint64_t> last{0};
    return ++last;
}

template <class Columns, class Visit>
void forEachColumn(Columns &events, Visit visit)
{
    visit(events.id);
    visit(events.earliest);
    visit(events.latest);
    visit(events.startLatest);
    visit(events.endEarliest);
    visit(events.side);
    visit(events.category);
    visit(events.status);
    visit(events.importance);
    visit(events.tone);
    visit(events.flags);
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
    forEachColumn(*this, [rows](auto &column) { column.reserve(rows); });
}

void EventColumns::shrink()
{
    forEachColumn(*this, [](auto &column) { column.shrink_to_fit(); });
}

std::size_t EventColumns::bytes() const
{
    std::size_t sum = 0;
    forEachColumn(*this, [&sum](const auto &column) { sum += column.capacity() * sizeof(column[0]); });
    return sum;
}

ShortDay EventColumns::openStart(Row row) const
{
    return rowAt(*this, row).start();
}

std::span<const LinkEdge> Snapshot::linksFrom(Row row) const
{
    // Not equal_range: clang 14 rejects libstdc++ 12's subrange.
    return {std::ranges::lower_bound(links, row, {}, &LinkEdge::from),
            std::ranges::upper_bound(links, row, {}, &LinkEdge::from)};
}

std::span<const LinkEdge> Snapshot::linksTo(Row row) const
{
    // Not equal_range: clang 14 rejects libstdc++ 12's subrange.
    return {std::ranges::lower_bound(linksByTarget, row, {}, &LinkEdge::to),
            std::ranges::upper_bound(linksByTarget, row, {}, &LinkEdge::to)};
}

Row Snapshot::rowOf(EventId id) const
{
    return ids.find(id.value, kNoRow);
}

void Snapshot::finish()
{
    ids = IdIndex(events.id);
    orderLinks();
    generation = nextGeneration();
}

void Snapshot::orderLinks()
{
    // Two rows compare as one number; nearly all links are told apart by it.
    const auto inOrder = [](auto first, auto second) {
        return [first, second](const LinkEdge &a, const LinkEdge &b) {
            const auto keyOf = [&](const LinkEdge &link) { return std::uint64_t{link.*first} << 32 | link.*second; };
            const std::uint64_t key = keyOf(a);
            const std::uint64_t other = keyOf(b);
            return key != other ? key < other : a.kind < b.kind;
        };
    };
    std::ranges::sort(links, inOrder(&LinkEdge::from, &LinkEdge::to));
    linksByTarget = links;
    std::ranges::sort(linksByTarget, inOrder(&LinkEdge::to, &LinkEdge::from));
}

std::size_t Snapshot::bytes() const
{
    return events.bytes() + (links.capacity() + linksByTarget.capacity()) * sizeof(LinkEdge) + ids.bytes();
}

} // namespace detente
