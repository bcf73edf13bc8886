#include "core/catalog/idindex.h"

#include <algorithm>
#include <numeric>

namespace detente {

namespace {

constexpr std::uint32_t kUnused = 0xffffffffU;

/// The rows by ascending id. Where many of the numbers are used they are laid out in a table: a tenth of the cost of
/// sorting.
std::vector<std::uint32_t> ordered(std::span<const std::int64_t> ids)
{
    std::vector<std::uint32_t> rows(ids.size());
    const auto [least, greatest] = std::ranges::minmax(ids);
    const std::uint64_t span = static_cast<std::uint64_t>(greatest) - static_cast<std::uint64_t>(least);
    if (span / 2 > ids.size()) {
        std::iota(rows.begin(), rows.end(), 0U);
        std::ranges::sort(rows, {}, [&](std::uint32_t row) { return ids[row]; });
        return rows;
    }
    const bool full = span + 1 == ids.size();
    std::vector<std::uint32_t> slots(full ? 0 : span + 1, kUnused);
    std::vector<std::uint32_t> &table = full ? rows : slots;
    for (std::size_t row = 0; row < ids.size(); ++row)
        table[static_cast<std::size_t>(ids[row] - least)] = static_cast<std::uint32_t>(row);
    if (!full)
        std::ranges::copy_if(slots, rows.begin(), [](std::uint32_t row) { return row != kUnused; });
    return rows;
}

} // namespace

IdIndex::IdIndex(std::span<const std::int64_t> ids)
{
    if (ids.empty())
        return;
    rows_ = ordered(ids);
    const std::int64_t first = ids[rows_.front()];
    const std::int64_t last = ids[rows_.back()];
    runs_.push_back({first, 0});
    if (static_cast<std::uint64_t>(last) - static_cast<std::uint64_t>(first) + 1 == ids.size())
        return;
    for (std::size_t place = 1; place < rows_.size(); ++place) {
        const std::int64_t id = ids[rows_[place]];
        if (id != ids[rows_[place - 1]] + 1)
            runs_.push_back({id, place});
    }
    runs_.shrink_to_fit();
}

std::uint32_t IdIndex::find(std::int64_t id, std::uint32_t none) const
{
    const auto after = std::ranges::upper_bound(runs_, id, {}, &Run::first);
    if (after == runs_.begin())
        return none;
    const auto run = static_cast<std::size_t>(after - runs_.begin()) - 1;
    const std::uint64_t place =
        runs_[run].place + (static_cast<std::uint64_t>(id) - static_cast<std::uint64_t>(runs_[run].first));
    return place < endOf(run) ? rows_[place] : none;
}

} // namespace detente
