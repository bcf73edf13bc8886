#include "core/layout/ticks.h"

#include <algorithm>

namespace detente::layout {

namespace {

constexpr double kRoomBetween = 20; // pixels between the words of two ticks
constexpr std::size_t kMostTicks = 4000;

constexpr BinUnit days(std::int64_t count)
{
    return {BinUnit::Kind::Days, count};
}

constexpr BinUnit years(std::int64_t count)
{
    return {BinUnit::Kind::Months, count * 12};
}

constexpr BinUnit kMonth{BinUnit::Kind::Months, 1};
constexpr BinUnit kQuarter{BinUnit::Kind::Months, 3};

using enum TickUnit;
constexpr std::array kPlans{
    TickPlan{Day, days(1), Month, kMonth, days(1)},
    TickPlan{Week, days(7), Month, kMonth, days(1)},
    TickPlan{Month, kMonth, Year, years(1), days(7)},
    TickPlan{Quarter, kQuarter, Year, years(1), kMonth},
    TickPlan{Year, years(1), Decade, years(10), kQuarter},
    TickPlan{Year, years(2), Decade, years(10), years(1)},
    TickPlan{Year, years(5), Decade, years(10), years(1)},
    TickPlan{Decade, years(10), Century, years(100), years(1)},
    TickPlan{Decade, years(20), Century, years(100), years(5)},
    TickPlan{Decade, years(50), Century, years(100), years(10)},
    TickPlan{Century, years(100), Millennium, years(1000), years(20)},
    TickPlan{Century, years(200), Millennium, years(1000), years(50)},
    TickPlan{Century, years(500), Millennium, years(1000), years(100)},
    TickPlan{Millennium, years(1000), Millennium, years(10'000), years(200)},
    TickPlan{Millennium, years(2000), Millennium, years(10'000), years(500)},
    TickPlan{Millennium, years(5000), Millennium, years(10'000), years(1000)},
    TickPlan{Millennium, years(10'000), Millennium, years(100'000), years(2000)},
};

/// Years whose numbers are as wide as they get, by width of the period.
constexpr std::array<std::int64_t, 4> kSampleYears{1000, 2000, 10'000, -10'000};

} // namespace

std::span<const TickPlan> tickPlans()
{
    return kPlans;
}

std::vector<Tick> ticks(const TickPlan &plan, detente::Day from, detente::Day to)
{
    std::vector<Tick> found;
    const auto collect = [&](BinUnit bins, bool major) {
        const std::int64_t last = binOf(bins, to);
        for (std::int64_t bin = binOf(bins, from); bin <= last && found.size() < kMostTicks; ++bin) {
            const detente::Day day = binStart(bins, bin);
            if (day >= from && day <= to)
                found.push_back({day, major});
        }
    };
    collect(plan.majorBins, true);
    collect(plan.bins, false);
    std::ranges::sort(found, [](const Tick &a, const Tick &b) { return a.day != b.day ? a.day < b.day : a.major; });
    // clang 14 cannot read ranges::unique.
    const auto sameDay = [](const Tick &a, const Tick &b) { return a.day == b.day; };
    found.erase(std::unique(found.begin(), found.end(), sameDay), found.end());
    return found;
}

TickRuler::TickRuler(const TextMeasure &measure, const CanvasWords &words)
    : measure_(measure)
    , words_(words)
{
}

double TickRuler::widest(const TickPlan &plan) const
{
    double widest = 0;
    const auto look = [&](detente::Day day) {
        widest = std::max(widest, measure_.width(words_.tick(day, plan.unit, false), scene::FontRole::Tick));
    };
    if (plan.bins.kind == BinUnit::Kind::Days || plan.bins.count < 12) {
        for (int month = 1; month <= 12; ++month)
            look(makeDay(2000, month, plan.unit == Day || plan.unit == Week ? 28 : 1));
    } else {
        for (const std::int64_t year : kSampleYears)
            look(makeDay(year));
    }
    return widest;
}

const TickPlan &TickRuler::plan(double pixelsPerDay)
{
    if (widths_.empty()) {
        for (const TickPlan &plan : kPlans)
            widths_.push_back(widest(plan));
    }
    for (std::size_t i = 0; i < kPlans.size(); ++i) {
        if (meanDays(kPlans[i].bins) * pixelsPerDay >= widths_[i] + kRoomBetween)
            return kPlans[i];
    }
    return kPlans.back();
}

} // namespace detente::layout
