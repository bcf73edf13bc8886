#include "core/layout/placement.h"

#include "core/layout/levels.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace detente::layout {

namespace {

constexpr double kBucketPixels = 64;
constexpr double kCellPixels = 768; // more than the widest label, its gap and one bucket
constexpr std::size_t kCandidatesPerLane = 2;
constexpr std::size_t kMostBuckets = 60'000;

} // namespace

double anchorDay(const EventColumns &events, Row row)
{
    const ShortDay start = events.start(row);
    if (start == kShortMinusInfinity)
        return -std::numeric_limits<double>::infinity();
    return static_cast<double>(start) + 0.5;
}

Placement::Placement(const FilterIndex &events, Side side, LaneRules &rules)
    : events_(events)
    , side_(side)
    , rules_(rules)
    , levels_(kHighestLevel - kLowestLevel + 1)
{
    const Day first = events.firstDay();
    const Day last = events.lastDay();
    if (first.isFinite() && last.isFinite()) {
        firstBucketDay_ = first.jdn;
        lastBucketDay_ = last.jdn;
    }
}

Placement::~Placement() = default;

bool Placement::before(const Candidate &a, const Candidate &b)
{
    if (a.importance != b.importance)
        return a.importance > b.importance;
    return a.odd != b.odd ? b.odd : a.row < b.row;
}

Placement::Level &Placement::level(int number)
{
    std::unique_ptr<Level> &slot = levels_[static_cast<std::size_t>(number - kLowestLevel)];
    if (!slot) {
        slot = std::make_unique<Level>();
        slot->number = number;
        slot->scale = levelScale(number);
        slot->bucket = powerUnit(slot->scale, kBucketPixels);
        slot->cell = powerUnit(slot->scale, kCellPixels);
        slot->lanes = rules_.lanes(number);
        slot->wording = rules_.wording(number);
    }
    return *slot;
}

Placement::Bucket &Placement::bucket(Level &level, std::int64_t number)
{
    const auto it = level.buckets.find(number);
    if (it != level.buckets.end())
        return *it->second;

    auto made = std::make_unique<Bucket>();
    const Day from = binStart(level.bucket, number);
    const Day to = binStart(level.bucket, number + 1);
    if (level.lanes > 0) {
        if (level.number > kLowestLevel) {
            Level &wider = this->level(level.number - 1);
            const std::int64_t parent = binOf(wider.bucket, from);
            advance(wider, parent, nullptr);
            for (const PlacedLabel &label : bucket(wider, parent).placed) {
                if (label.anchor >= static_cast<double>(from.jdn) && label.anchor < static_cast<double>(to.jdn))
                    made->placed.push_back(label);
            }
        }
        rows_.clear();
        events_.best(side_, from, to, kCandidatesPerLane * static_cast<std::size_t>(level.lanes), rows_);
        const EventColumns &columns = events_.snapshot().events;
        made->queue.reserve(rows_.size());
        for (const Row row : rows_) {
            const bool odd = (binOf(level.cell, from) & 1) != 0;
            made->queue.push_back({row, columns.importance[row], odd, anchorDay(columns, row)});
        }
    }
    ++buckets_;
    return *level.buckets.emplace(number, std::move(made)).first->second;
}

void Placement::advance(Level &level, std::int64_t number, const Candidate *limit)
{
    Bucket &b = bucket(level, number);
    while (b.next < b.queue.size() && (limit == nullptr || before(b.queue[b.next], *limit))) {
        place(level, number, b.queue[b.next]);
        ++b.next;
    }
    if (b.next == b.queue.size() && !b.queue.empty()) { // finished: only the labels are needed from now on
        b.queue = {};
        b.next = 0;
    }
}

std::pair<std::int64_t, std::int64_t> Placement::reach(const Level &level, double anchor) const
{
    const double days = (rules_.widest() + rules_.gap()) / level.scale;
    const auto clamped = [&](double day) {
        const double inside = std::clamp(std::floor(day), static_cast<double>(firstBucketDay_) - 1,
                                         static_cast<double>(lastBucketDay_) + 1);
        return binOf(level.bucket, Day{static_cast<std::int64_t>(inside)});
    };
    return {clamped(anchor - days), clamped(anchor + days)};
}

void Placement::findRoom(Level &level, std::int64_t number, const Candidate &candidate)
{
    room_.assign(static_cast<std::size_t>(level.lanes), std::numeric_limits<double>::infinity());
    const auto [first, last] = reach(level, candidate.anchor);
    const double gap = rules_.gap();
    for (std::int64_t b = std::min(first, number); b <= std::max(last, number); ++b) {
        for (const PlacedLabel &other : bucket(level, b).placed) {
            if (other.row == candidate.row)
                continue;
            double &room = room_[static_cast<std::size_t>(other.lane)];
            const double distance = (other.anchor - candidate.anchor) * level.scale;
            if (distance > 0)
                room = std::min(room, distance - gap); // it stands to the right: how far may this one go?
            else if (-distance < other.width + gap)
                room = -1; // it stands to the left and reaches here
        }
    }
}

void Placement::place(Level &level, std::int64_t number, const Candidate &candidate)
{
    ++work_;
    const auto [first, last] = reach(level, candidate.anchor);
    for (std::int64_t b = first; b <= last; ++b) {
        if (b != number)
            advance(level, b, &candidate);
    }
    findRoom(level, number, candidate);

    std::vector<PlacedLabel> &placed = bucket(level, number).placed;
    const auto there = std::ranges::find(placed, candidate.row, &PlacedLabel::row);
    if (there != placed.end()) {
        for (int wording = level.wording; wording > there->wording; --wording) {
            const double width = rules_.width(candidate.row, wording);
            if (width <= room_[static_cast<std::size_t>(there->lane)]) {
                there->wording = static_cast<std::int16_t>(wording);
                there->width = width;
                break;
            }
        }
        return;
    }
    if (std::ranges::none_of(room_, [this](double room) { return room >= rules_.narrowest(); }))
        return; // asked before any text is fetched
    for (int wording = level.wording; wording >= 0; --wording) {
        const double width = rules_.width(candidate.row, wording);
        const auto lane = std::ranges::find_if(room_, [width](double room) { return room >= width; });
        if (lane != room_.end()) {
            placed.push_back({candidate.row, static_cast<std::int16_t>(lane - room_.begin()),
                              static_cast<std::int16_t>(wording), width, candidate.anchor});
            return;
        }
    }
}

void Placement::labels(int number, Day from, Day to, std::vector<PlacedLabel> &out)
{
    from = Day{std::max(from.jdn, firstBucketDay_)};
    to = Day{std::min(to.jdn, lastBucketDay_ + 1)};
    if (from >= to)
        return;
    Level &wanted = level(number);
    const auto bins = [&](const Level &level) {
        return std::pair{binOf(level.bucket, from), binOf(level.bucket, to - 1)};
    };
    const auto [first, last] = bins(wanted);
    bool known = true;
    for (std::int64_t b = first; b <= last && known; ++b) {
        const auto it = wanted.buckets.find(b);
        known = it != wanted.buckets.end() && it->second->next == it->second->queue.size();
    }
    // From the widest level on, so that each finds the one before it finished and recursion stays shallow.
    for (int k = known ? number : kLowestLevel; k <= number; ++k) {
        Level &each = level(k);
        const auto [begin, end] = bins(each);
        for (std::int64_t b = begin; b <= end; ++b)
            advance(each, b, nullptr);
    }
    for (std::int64_t b = first; b <= last; ++b) {
        for (const PlacedLabel &label : bucket(wanted, b).placed) {
            if (label.anchor >= static_cast<double>(from.jdn) && label.anchor < static_cast<double>(to.jdn))
                out.push_back(label);
        }
    }
}

void Placement::trim()
{
    if (buckets_ <= kMostBuckets)
        return;
    for (std::unique_ptr<Level> &level : levels_)
        level.reset();
    buckets_ = 0;
}

} // namespace detente::layout
