#include "core/catalog/filterindex.h"

#include "core/catalog/eventrow.h"
#include "core/catalog/sideindex.h"

#include <algorithm>
#include <atomic>

namespace detente {

namespace {

constexpr std::size_t kRowsBetweenCancelChecks = 65536;

std::uint64_t nextGeneration()
{
    static std::atomic<std::uint64_t> last{0};
    return ++last;
}

} // namespace

FilterIndex::FilterIndex(std::shared_ptr<const Snapshot> snapshot, Bitmap bitmap)
    : snapshot_(std::move(snapshot))
    , bitmap_(std::move(bitmap))
    , generation_(nextGeneration())
{
}

FilterIndex::~FilterIndex() = default;

Result<std::shared_ptr<const FilterIndex>> FilterIndex::build(std::shared_ptr<const Snapshot> snapshot, Bitmap bitmap,
                                                              const Cancel &cancel)
{
    std::shared_ptr<FilterIndex> index(new FilterIndex(std::move(snapshot), std::move(bitmap)));
    const EventColumns &events = index->snapshot_->events;
    std::array<std::size_t, kSideCount> sizes{};
    index->bitmap_.forEach([&](std::size_t row) { ++sizes[static_cast<std::size_t>(events.side[row])]; });
    for (std::size_t side = 0; side < kSideCount; ++side) {
        index->sides_[side] = std::make_unique<SideIndex>(events, sizes[side]);
        index->count_ += sizes[side];
    }

    std::vector<ShortDay> ends;
    ends.reserve(index->count_);
    ShortDay first = kShortPlusInfinity;
    ShortDay last = kShortMinusInfinity;
    std::size_t untilCheck = 0;
    for (std::size_t i = index->bitmap_.nextSet(0); i != Bitmap::kNone; i = index->bitmap_.nextSet(i + 1)) {
        if (untilCheck-- == 0) {
            if (cancel.stop_requested())
                return Error{Errc::Cancelled, {}, {}};
            untilCheck = kRowsBetweenCancelChecks;
        }
        const Row row = static_cast<Row>(i);
        index->sides_[static_cast<std::size_t>(events.side[row])]->add(row);
        const ShortDay start = events.start(row);
        if (start != kShortMinusInfinity)
            first = std::min(first, start);
        if (events.earliest[row] == kShortMinusInfinity)
            index->openStarts_.push_back(start);
        last = std::max(last, events.latest[row] != kShortPlusInfinity ? events.latest[row]
                                                                       : rowAt(events, row).lastFinite());
        ends.push_back(events.latest[row]);
    }
    index->firstDay_ = longDay(first);
    index->lastDay_ = longDay(last);
    index->ends_ = DayCounts::ofUnsorted(ends);
    for (const std::unique_ptr<SideIndex> &side : index->sides_) {
        if (cancel.stop_requested())
            return Error{Errc::Cancelled, {}, {}};
        side->finish();
    }
    return std::shared_ptr<const FilterIndex>(std::move(index));
}

Day FilterIndex::firstDay() const
{
    return firstDay_;
}

Day FilterIndex::lastDay() const
{
    return lastDay_;
}

GroupCounts FilterIndex::starts(Side side, Day from, Day to) const
{
    return of(side).starts(from, to);
}

std::uint32_t FilterIndex::startCount(Side side, Day from, Day to) const
{
    const std::uint32_t first = of(side).before(from);
    const std::uint32_t last = of(side).before(to);
    return first < last ? last - first : 0;
}

std::uint32_t FilterIndex::inView(Day from, Day to) const
{
    if (from >= to)
        return 0;
    // Whatever begins before the end, without whatever is over before the beginning. What has always been there
    // begins before any day, also before the one it is counted at.
    std::uint32_t begun = 0;
    for (const std::unique_ptr<SideIndex> &side : sides_)
        begun += side->before(to);
    const auto counted = std::ranges::lower_bound(openStarts_, shortDay(to));
    begun += static_cast<std::uint32_t>(openStarts_.end() - counted);
    return begun - ends_.before(shortDay(from));
}

void FilterIndex::best(Side side, Day from, Day to, std::size_t most, std::vector<Row> &out) const
{
    of(side).best(from, to, most, out);
}

void FilterIndex::rows(Side side, Day from, Day to, std::vector<Row> &out) const
{
    of(side).rows(from, to, out);
}

void FilterIndex::reaching(Side side, Day from, std::size_t most, std::vector<Row> &out) const
{
    of(side).reaching(from, most, out);
}

Row FilterIndex::previous(Row row) const
{
    const std::size_t found = bitmap_.previousSet(row);
    return found == Bitmap::kNone ? kNoRow : static_cast<Row>(found);
}

Row FilterIndex::next(Row row) const
{
    const std::size_t found = bitmap_.nextSet(std::size_t{row} + 1);
    return found == Bitmap::kNone ? kNoRow : static_cast<Row>(found);
}

std::size_t FilterIndex::bytes() const
{
    std::size_t sum = sizeof(*this) + bitmap_.bytes() + ends_.bytes() + openStarts_.capacity() * sizeof(ShortDay);
    for (const std::unique_ptr<SideIndex> &side : sides_)
        sum += side->bytes();
    return sum;
}

} // namespace detente
