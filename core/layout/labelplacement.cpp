#include "core/layout/labelplacement.h"

#include "core/layout/levels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace detente::layout {

namespace {

constexpr double kBucketPixels = 64;
// A bucket is about half a card wide, and a third of a level's labels are new: with a dozen lanes that makes two.
constexpr std::size_t kNewcomers = 4;
constexpr std::size_t kMostBuckets = 40'000;
constexpr double kInfinity = std::numeric_limits<double>::infinity();

} // namespace

double anchorDay(const EventColumns &events, Row row)
{
    const ShortDay start = events.start(row);
    return start == kShortMinusInfinity ? -kInfinity : static_cast<double>(start) + 0.5;
}

struct LabelPlacement::Bucket {
    std::vector<Candidate> queue;    ///< newcomers, by rank
    std::size_t next = 0;            ///< the first that has not had its turn
    std::vector<PlacedLabel> placed; ///< those of the level before, then the newcomers that found room
};

struct LabelPlacement::Level {
    static constexpr std::int64_t kPage = 32;
    using Page = std::array<std::unique_ptr<Bucket>, kPage>;

    int number = 0;
    double scale = 1;
    BinUnit bucket;
    BinUnit cell;
    int lanes = 0;
    int wording = 0;
    std::size_t newcomers = kNewcomers;
    std::unordered_map<std::int64_t, std::unique_ptr<Page>> pages; ///< neighbors are asked for together
    std::int64_t lastPage = std::numeric_limits<std::int64_t>::min();
    Page *last = nullptr;

    std::unique_ptr<Bucket> &slot(std::int64_t bucketNumber)
    {
        const std::int64_t page = floorDivide(bucketNumber, kPage);
        if (page != lastPage || last == nullptr) {
            std::unique_ptr<Page> &found = pages[page];
            if (!found)
                found = std::make_unique<Page>();
            last = found.get();
            lastPage = page;
        }
        return (*last)[static_cast<std::size_t>(bucketNumber - page * kPage)];
    }
};

LabelPlacement::LabelPlacement(const FilterIndex &events, Side side, LaneRules &rules)
    : events_(events)
    , side_(side)
    , rules_(rules)
    , levels_(kHighestLevel - kLowestLevel + 1)
{
    const Day first = events.firstDay();
    const Day last = events.lastDay();
    if (first.isFinite() && last.isFinite()) {
        firstDay_ = first.jdn;
        lastDay_ = last.jdn;
    }
}

LabelPlacement::~LabelPlacement() = default;

bool LabelPlacement::before(const Candidate &a, const Candidate &b)
{
    if (a.importance != b.importance)
        return a.importance > b.importance;
    return a.odd != b.odd ? b.odd : a.row < b.row;
}

LabelPlacement::Level &LabelPlacement::level(int number)
{
    std::unique_ptr<Level> &slot = levels_[static_cast<std::size_t>(number - kLowestLevel)];
    if (!slot) {
        slot = std::make_unique<Level>();
        slot->number = number;
        slot->scale = levelScale(number);
        slot->bucket = powerUnit(slot->scale, kBucketPixels);
        // What an event can touch ends within the widest label and one bucket (less than twice its least width).
        slot->cell = powerUnit(slot->scale, rules_.widest(number) + rules_.gap() + 2 * kBucketPixels);
        slot->lanes = rules_.lanes(number);
        slot->wording = rules_.wording(number);
        if (slot->bucket.count == 1) // a day grows wider, but no fuller: there is nothing to wait for
            slot->newcomers = std::max(kNewcomers, static_cast<std::size_t>(slot->lanes));
    }
    return *slot;
}

LabelPlacement::Bucket &LabelPlacement::bucket(Level &level, std::int64_t number)
{
    if (Bucket *known = level.slot(number).get())
        return *known;
    auto made = std::make_unique<Bucket>();
    const Day from = binStart(level.bucket, number);
    const Day to = binStart(level.bucket, number + 1);
    if (level.lanes > 0 && to.jdn > firstDay_ && from.jdn <= lastDay_) {
        carryOver(level, from, to, *made);
        findNewcomers(level, from, to, *made);
    }
    ++buckets_;
    std::unique_ptr<Bucket> &slot = level.slot(number);
    slot = std::move(made);
    return *slot;
}

void LabelPlacement::carryOver(Level &level, Day from, Day to, Bucket &into)
{
    if (level.number == kLowestLevel)
        return;
    Level &wider = this->level(level.number - 1);
    if (wider.lanes == 0)
        return;
    const std::int64_t parent = binOf(wider.bucket, from);
    advance(wider, parent, nullptr);
    for (const PlacedLabel &label : bucket(wider, parent).placed) {
        if (label.anchor >= static_cast<double>(from.jdn) && label.anchor < static_cast<double>(to.jdn))
            into.placed.push_back(label);
    }
    const bool offersMore =
        std::ranges::any_of(into.placed, [&](const PlacedLabel &label) { return label.wording < level.wording; });
    if (!offersMore)
        return;
    const std::int64_t last = reach(level, wider.bucket, static_cast<double>(to.jdn)).second;
    for (std::int64_t b = parent + 1; b <= last; ++b)
        advance(wider, b, nullptr);
    for (PlacedLabel &label : into.placed) {
        double room = kInfinity; // until the next label in the lane
        for (std::int64_t b = parent; b <= last; ++b) {
            for (const PlacedLabel &other : bucket(wider, b).placed) {
                if (other.lane == label.lane && other.anchor > label.anchor)
                    room = std::min(room, (other.anchor - label.anchor) * level.scale - rules_.gap());
            }
        }
        for (int wording = level.wording; wording > label.wording; --wording) {
            const double width = rules_.width(label.row, wording);
            if (width <= room) {
                label.wording = static_cast<std::int16_t>(wording);
                label.width = width;
            }
        }
    }
}

void LabelPlacement::findNewcomers(const Level &level, Day from, Day to, Bucket &into)
{
    rows_.clear();
    events_.best(side_, from, to, into.placed.size() + level.newcomers, rows_);
    const EventColumns &columns = events_.snapshot().events;
    const bool odd = (binOf(level.cell, from) & 1) != 0;
    for (const Row row : rows_) {
        const bool isThere = std::ranges::find(into.placed, row, &PlacedLabel::row) != into.placed.end();
        if (!isThere && into.queue.size() < level.newcomers)
            into.queue.push_back({row, columns.importance[row], odd, anchorDay(columns, row)});
    }
}

void LabelPlacement::advance(Level &level, std::int64_t number, const Candidate *limit)
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

LabelPlacement::Reach LabelPlacement::reach(const Level &level, BinUnit bucket, double anchor) const
{
    const double days = (rules_.widest(level.number) + rules_.gap()) / level.scale;
    const auto within = [&](double day) {
        const auto first = static_cast<double>(firstDay_);
        const double inside = std::clamp(std::floor(day), first, std::max(static_cast<double>(lastDay_), first));
        return binOf(bucket, Day{static_cast<std::int64_t>(inside)});
    };
    return {within(anchor - days), within(anchor + days)};
}

bool LabelPlacement::hasRoom(Level &level, const Candidate &candidate, Reach reach, double width)
{
    room_.assign(static_cast<std::size_t>(level.lanes), kInfinity);
    const double gap = rules_.gap();
    for (std::int64_t b = reach.first; b <= reach.second; ++b) {
        const Bucket *each = level.slot(b).get();
        if (each == nullptr)
            continue;
        for (const PlacedLabel &other : each->placed) {
            double &room = room_[static_cast<std::size_t>(other.lane)];
            const double distance = (other.anchor - candidate.anchor) * level.scale;
            if (distance > 0)
                room = std::min(room, distance - gap); // it stands to the right: how far may this one go?
            else if (-distance < other.width + gap)
                room = -1; // it stands to the left and reaches here
        }
    }
    return std::ranges::any_of(room_, [width](double room) { return room >= width; });
}

void LabelPlacement::place(Level &level, std::int64_t number, const Candidate &candidate)
{
    ++work_;
    const Reach around = reach(level, level.bucket, candidate.anchor);
    // Room only shrinks while others take theirs. So most newcomers can be sent away before anyone else is asked, and
    // before their words are fetched.
    if (!hasRoom(level, candidate, around, rules_.narrowest()))
        return;
    for (std::int64_t b = around.first; b <= around.second; ++b)
        bucket(level, b); // with the labels of the level before
    if (!hasRoom(level, candidate, around, rules_.narrowest()) || !rules_.admits(candidate.row, level.number))
        return;
    double least = kInfinity;
    for (int wording = level.wording; wording >= 0; --wording)
        least = std::min(least, rules_.width(candidate.row, wording));
    if (std::ranges::none_of(room_, [least](double room) { return room >= least; }))
        return;

    for (std::int64_t b = around.first; b <= around.second; ++b) {
        if (b != number)
            advance(level, b, &candidate);
    }
    if (!hasRoom(level, candidate, around, least))
        return;
    for (int wording = level.wording; wording >= 0; --wording) {
        const double width = rules_.width(candidate.row, wording);
        const auto lane = std::ranges::find_if(room_, [width](double room) { return room >= width; });
        if (lane != room_.end()) {
            bucket(level, number)
                .placed.push_back({candidate.row, static_cast<std::int16_t>(lane - room_.begin()),
                                   static_cast<std::int16_t>(wording), width, candidate.anchor});
            return;
        }
    }
}

void LabelPlacement::labels(int number, Day from, Day to, std::vector<PlacedLabel> &out)
{
    from = Day{std::max(from.jdn, firstDay_)};
    to = Day{std::min(to.jdn, lastDay_ + 1)};
    if (from >= to)
        return;
    Level &wanted = level(number);
    const auto bins = [&](const Level &level) {
        return std::pair{binOf(level.bucket, from), binOf(level.bucket, to - 1)};
    };
    const auto [first, last] = bins(wanted);
    bool known = true;
    for (std::int64_t b = first; b <= last && known; ++b) {
        const Bucket *each = wanted.slot(b).get();
        known = each != nullptr && each->next == each->queue.size();
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

void LabelPlacement::trim()
{
    if (buckets_ <= kMostBuckets)
        return;
    for (std::unique_ptr<Level> &level : levels_)
        level.reset();
    buckets_ = 0;
}

} // namespace detente::layout
