#include "core/catalog/sideindex.h"

#include <algorithm>

namespace detente {

SideIndex::SideIndex(const EventColumns &events, std::size_t size)
    : events_(events)
{
    rows_.reserve(size);
    groups_.reserve(size);
    starts_.reserve(size);
    blocks_.reserve((size + kBlock - 1) / kBlock);
    levels_.fill(BitTree(size));
}

void SideIndex::add(Row row)
{
    const std::size_t position = rows_.size();
    if (position % kBlock == 0)
        blocks_.push_back(sum_);
    const auto group = static_cast<std::uint8_t>(events_.group(row));
    ++sum_[group];
    rows_.push_back(row);
    groups_.push_back(group);
    starts_.push_back(events_.start(row));
    const std::size_t level = kImportances - std::clamp<std::size_t>(events_.importance[row], 1, kImportances);
    levels_[level].set(position);
    if (events_.has(row, eventflag::kInterval))
        bars_[level].rows.push_back(row);
}

void SideIndex::finish()
{
    days_ = DayCounts::ofSorted(starts_);
    starts_ = {};
    for (Bars &bars : bars_) {
        bars.rows.shrink_to_fit();
        bars.ends = MaxTree(bars.rows.size(), [&](std::size_t i) { return events_.latest[bars.rows[i]]; });
    }
}

void SideIndex::countTo(std::size_t position, GroupCounts &counts) const
{
    std::size_t i = 0;
    counts = {};
    if (!blocks_.empty()) {
        const std::size_t block = std::min(position / kBlock, blocks_.size() - 1);
        counts = blocks_[block];
        i = block * kBlock;
    }
    for (; i < position; ++i)
        ++counts[groups_[i]];
}

GroupCounts SideIndex::starts(Day from, Day to) const
{
    const std::size_t first = before(from);
    const std::size_t last = before(to);
    GroupCounts counts{};
    if (first >= last)
        return counts;
    if (last - first <= kBlock) {
        for (std::size_t i = first; i < last; ++i)
            ++counts[groups_[i]];
        return counts;
    }
    GroupCounts earlier;
    countTo(first, earlier);
    countTo(last, counts);
    for (std::size_t group = 0; group < counts.size(); ++group)
        counts[group] -= earlier[group];
    return counts;
}

void SideIndex::best(Day from, Day to, std::size_t most, std::vector<Row> &out) const
{
    const std::size_t first = before(from);
    const std::size_t last = before(to);
    for (const BitTree &level : levels_) {
        for (std::size_t at = level.next(first); most > 0 && at < last; at = level.next(at + 1), --most)
            out.push_back(rows_[at]);
    }
}

void SideIndex::rows(Day from, Day to, std::vector<Row> &out) const
{
    const auto first = static_cast<std::ptrdiff_t>(before(from));
    const auto last = static_cast<std::ptrdiff_t>(before(to));
    if (first < last)
        out.insert(out.end(), rows_.begin() + first, rows_.begin() + last);
}

void SideIndex::reaching(Day from, std::size_t most, std::vector<Row> &out) const
{
    const std::size_t position = before(from);
    const Row limit = position < rows_.size() ? rows_[position] : kNoRow;
    const ShortDay day = shortDay(from);
    for (const Bars &bars : bars_) {
        const auto endOf = [&](std::size_t i) { return events_.latest[bars.rows[i]]; };
        for (std::size_t i = bars.ends.next(0, day, endOf); most > 0 && i != MaxTree::kNone && bars.rows[i] < limit;
             i = bars.ends.next(i + 1, day, endOf), --most)
            out.push_back(bars.rows[i]);
    }
}

std::size_t SideIndex::bytes() const
{
    std::size_t sum = sizeof(*this) + days_.bytes() + rows_.capacity() * sizeof(Row) + groups_.capacity() +
                      blocks_.capacity() * sizeof(GroupCounts);
    for (const BitTree &level : levels_)
        sum += level.bytes();
    for (const Bars &bars : bars_)
        sum += bars.rows.capacity() * sizeof(Row) + bars.ends.bytes();
    return sum;
}

} // namespace detente
