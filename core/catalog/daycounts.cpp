#include "core/catalog/daycounts.h"

#include <algorithm>

namespace detente {

DayCounts DayCounts::ofSorted(std::span<const ShortDay> days)
{
    const auto finite = std::ranges::upper_bound(days, kShortMinusInfinity);
    std::vector<Run> runs;
    for (auto day = finite; day != days.end() && *day != kShortPlusInfinity; ++day) {
        if (runs.empty() || runs.back().day != *day)
            runs.push_back({*day, 0});
        ++runs.back().count;
    }
    return ofRuns(runs, static_cast<std::uint32_t>(finite - days.begin()));
}

DayCounts DayCounts::ofUnsorted(std::vector<ShortDay> &days)
{
    ShortDay least = kShortPlusInfinity;
    ShortDay greatest = kShortMinusInfinity;
    for (const ShortDay day : days) {
        if (day != kShortMinusInfinity && day != kShortPlusInfinity) {
            least = std::min(least, day);
            greatest = std::max(greatest, day);
        }
    }
    const std::int64_t span = std::int64_t{greatest} - least + 1;
    // Counting beats sorting as long as the table of counts is no larger than the days themselves.
    if (span <= 0 || span > static_cast<std::int64_t>(days.size())) {
        std::ranges::sort(days);
        return ofSorted(days);
    }
    std::vector<std::uint32_t> counts(static_cast<std::size_t>(span));
    std::uint32_t atMinus = 0;
    for (const ShortDay day : days) {
        if (day == kShortMinusInfinity)
            ++atMinus;
        else if (day != kShortPlusInfinity)
            ++counts[static_cast<std::size_t>(std::int64_t{day} - least)];
    }
    std::vector<Run> runs;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] != 0)
            runs.push_back({static_cast<ShortDay>(least + static_cast<std::int64_t>(i)), counts[i]});
    }
    return ofRuns(runs, atMinus);
}

DayCounts DayCounts::ofRuns(std::span<const Run> runs, std::uint32_t atInfinity)
{
    DayCounts result;
    result.atInfinity_ = atInfinity;
    if (runs.empty())
        return result;
    result.first_ = runs.front().day;
    std::uint32_t sum = atInfinity;
    const std::int64_t span = std::int64_t{runs.back().day} - result.first_ + 1;
    const bool dense = span <= 2 * static_cast<std::int64_t>(runs.size());
    if (dense) {
        result.prefix_.reserve(static_cast<std::size_t>(span) + 1);
        for (const Run &run : runs) {
            result.prefix_.resize(static_cast<std::size_t>(std::int64_t{run.day} - result.first_) + 1, sum);
            sum += run.count;
        }
    } else {
        result.days_.reserve(runs.size());
        result.prefix_.reserve(runs.size() + 1);
        for (const Run &run : runs) {
            result.days_.push_back(run.day);
            result.prefix_.push_back(sum);
            sum += run.count;
        }
    }
    result.prefix_.push_back(sum);
    return result;
}

std::size_t DayCounts::place(ShortDay day) const
{
    return static_cast<std::size_t>(std::ranges::lower_bound(days_, day) - days_.begin());
}

std::size_t DayCounts::bytes() const
{
    return days_.capacity() * sizeof(ShortDay) + prefix_.capacity() * sizeof(std::uint32_t);
}

} // namespace detente
