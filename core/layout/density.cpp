#include "core/layout/density.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <queue>

namespace detente::layout {

namespace {

constexpr int kMostQuestions = 40'000;
constexpr std::array kTwoSides{Side::First, Side::Second};
constexpr std::array kAllSides{Side::First, Side::Second, Side::Joint, Side::Third};

/// A stretch of bins of one side.
struct Stretch {
    std::uint32_t count;
    std::int64_t from;
    std::int64_t length;
    Side side;

    bool operator<(const Stretch &other) const
    {
        return count != other.count ? count < other.count : length > other.length;
    }
};

} // namespace

Density::Density(std::shared_ptr<const FilterIndex> events)
    : events_(std::move(events))
{
    const Day first = events_->firstDay();
    const Day last = events_->lastDay();
    if (!first.isFinite() || !last.isFinite() || first > last)
        return;
    for (const Side side : kTwoSides)
        count_ += events_->startCount(side, first, last + 1);
    coreDays_ = findCore();
}

double Density::findCore() const
{
    const Day first = events_->firstDay();
    const Day end = events_->lastDay() + 1;
    const auto startsBefore = [&](Day day) {
        std::uint64_t sum = 0;
        for (const Side side : kAllSides)
            sum += events_->startCount(side, first, day);
        return sum;
    };
    const std::uint64_t all = startsBefore(end);
    if (all == 0)
        return 1;
    // The first day by whose end more than `share` events have started.
    const auto quantile = [&](std::uint64_t share) {
        Day low = first;
        Day high = end;
        while (high - low > 1) {
            const Day middle = low + (high - low) / 2;
            (startsBefore(middle) <= share ? low : high) = middle;
        }
        return low;
    };
    const Day from = quantile(all / 100);
    const Day to = quantile(all - 1 - all / 100);
    return std::max(1.0, static_cast<double>(to - from));
}

std::uint32_t Density::findHighest(BinUnit unit) const
{
    const Day first = events_->firstDay();
    const Day last = events_->lastDay();
    if (!first.isFinite() || !last.isFinite() || first > last)
        return 0;
    const std::int64_t from = binOf(unit, first);
    const auto bins = static_cast<std::uint64_t>(binOf(unit, last) - from + 1);
    std::priority_queue<Stretch> queue;
    const auto ask = [&](Side side, std::int64_t start, std::int64_t length) {
        const std::uint32_t count = events_->startCount(side, binStart(unit, start), binStart(unit, start + length));
        if (count > 0)
            queue.push({count, start, length, side});
    };
    for (const Side side : kTwoSides)
        ask(side, from, static_cast<std::int64_t>(std::bit_ceil(bins)));
    for (int questions = 0; !queue.empty(); questions += 2) {
        const Stretch top = queue.top();
        if (top.length == 1 || questions > kMostQuestions)
            return top.count;
        queue.pop();
        ask(top.side, top.from, top.length / 2);
        ask(top.side, top.from + top.length / 2, top.length / 2);
    }
    return 0;
}

std::uint32_t Density::highest(BinUnit unit)
{
    const auto it = std::ranges::find(known_, unit, &Known::unit);
    if (it != known_.end())
        return it->highest;
    known_.push_back({unit, findHighest(unit)});
    return known_.back().highest;
}

double Density::busiest(double days)
{
    const double power = std::clamp(std::log2(std::max(days, 1.0)), 0.0, 38.0);
    const auto below = static_cast<std::int64_t>(power);
    const double low = highest({BinUnit::Kind::Days, std::int64_t{1} << below});
    const double high = highest({BinUnit::Kind::Days, std::int64_t{1} << (below + 1)});
    return low + (std::max(high, low) - low) * (power - static_cast<double>(below));
}

} // namespace detente::layout
