#include "core/catalog/columns.h"

#include "core/catalog/eventrow.h"

#include <algorithm>
#include <atomic>
#include <numeric>

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

/// The rows by ascending id. Ids with few or no gaps are laid out in a table, a tenth of the cost of sorting.
std::vector<Row> orderedById(const std::vector<std::int64_t> &ids)
{
    std::vector<Row> rows(ids.size());
    if (ids.empty())
        return rows;
    const auto [least, greatest] = std::ranges::minmax(ids);
    const std::uint64_t span = static_cast<std::uint64_t>(greatest) - static_cast<std::uint64_t>(least);
    if (span + 1 == ids.size()) {
        for (std::size_t row = 0; row < ids.size(); ++row)
            rows[static_cast<std::size_t>(ids[row] - least)] = static_cast<Row>(row);
        return rows;
    }
    std::iota(rows.begin(), rows.end(), Row{0});
    if (span / 2 > ids.size()) {
        std::ranges::sort(rows, {}, [&](Row row) { return ids[row]; });
        return rows;
    }
    std::vector<Row> slots(span + 1, kNoRow);
    for (const Row row : rows)
        slots[static_cast<std::size_t>(ids[row] - least)] = row;
    std::ranges::copy_if(slots, rows.begin(), [](Row row) { return row != kNoRow; });
    return rows;
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
    if (rowsById.empty())
        return kNoRow;
    const auto idAt = [this](std::size_t place) { return events.id[rowsById[place]]; };
    const std::int64_t least = idAt(0);
    const std::int64_t greatest = idAt(rowsById.size() - 1);
    if (id.value < least || id.value > greatest)
        return kNoRow;
    // Without gaps an id's place is its distance from the least; every gap before it moves it one to the left.
    const auto past = static_cast<std::size_t>(id.value - least);
    if (static_cast<std::uint64_t>(greatest - least) + 1 == rowsById.size())
        return rowsById[past];
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
    rowsById = orderedById(events.id);
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
    return events.bytes() + (links.capacity() + linksByTarget.capacity()) * sizeof(LinkEdge) +
           rowsById.capacity() * sizeof(Row);
}

} // namespace detente
