#include "core/exchange/syntheticrecord.h"

#include "core/exchange/syntheticwords.h"
#include "core/time/day.h"

#include <algorithm>
#include <cmath>

namespace detente {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kActors = 200;
constexpr int kSources = 500;
constexpr double kBurstShare = 0.65;
constexpr double kDurationShare = 0.15;

const std::int64_t kFirst = makeDay(1776, 7, 4).jdn;
const std::int64_t kLast = makeDay(2026, 2, 28).jdn;

/// A place between the first and the last day that favours the recent: the \p power-th root of an even draw.
std::int64_t recentDay(double even, double power)
{
    return kFirst + static_cast<std::int64_t>(std::pow(even, 1 / power) * static_cast<double>(kLast - kFirst));
}

/// 0 most often, then 1, 2 … below \p size: a long tail.
int favourite(double even, int size)
{
    return std::min(size - 1, static_cast<int>(std::pow(even, 3) * size));
}

QString actorUid(int number)
{
    return u"synthetic-actor-%1"_s.arg(number);
}
QString sourceUid(int number)
{
    return u"synthetic-source-%1"_s.arg(number);
}

/// An index by running weights that sum to a hundred.
std::size_t weighted(int percent, std::initializer_list<int> weights)
{
    std::size_t index = 0;
    for (const int weight : weights) {
        percent -= weight;
        if (percent < 0)
            return index;
        ++index;
    }
    return index - 1;
}

} // namespace

SyntheticRecord::SyntheticRecord(std::int64_t events, std::uint64_t seed)
    : seed_(seed)
    , random_(static_cast<quint32>(seed ^ (seed >> 32)))
{
    const auto count = std::max<std::int64_t>(3, static_cast<std::int64_t>(std::sqrt(static_cast<double>(events)) / 2));
    double sum = 0;
    for (std::int64_t i = 0; i < count; ++i) {
        const double size = std::pow(random_.generateDouble(), 3) + 0.02;
        sum += size;
        bursts_.push_back({recentDay(random_.generateDouble(), 5), 10 + 200 * random_.generateDouble(), sum});
    }
    for (Burst &burst : bursts_)
        burst.weight /= sum;
    lastOfBurst_.assign(bursts_.size(), -1);
}

Parties SyntheticRecord::parties() const
{
    Parties parties;
    parties[0].key = u"us"_s;
    parties[0].name = {{u"United States"_s, u"США"_s}};
    parties[0].color = u"#2f5d9f"_s;
    parties[1].key = u"ru"_s;
    parties[1].name = {{u"Russia"_s, u"Россия"_s}};
    parties[1].color = u"#b5402f"_s;
    return parties;
}

std::vector<Actor> SyntheticRecord::actors() const
{
    std::vector<Actor> actors;
    for (int i = 0; i < kActors; ++i) {
        Actor actor;
        actor.uid = actorUid(i);
        actor.kind = i % 4 == 3 ? ActorKind::Institution : ActorKind::Person;
        actor.side = i % 9 == 8 ? Side::Third : (i % 2 == 0 ? Side::First : Side::Second);
        actor.name = synthetic::actorName(i);
        actors.push_back(actor);
    }
    return actors;
}

std::vector<Source> SyntheticRecord::sources() const
{
    std::vector<Source> sources;
    for (int i = 0; i < kSources; ++i) {
        Source source;
        source.uid = sourceUid(i);
        source.publisher = synthetic::publisher(i);
        source.title = u"%1, no. %2"_s.arg(source.publisher).arg(i + 1);
        source.language = i % 3 == 0 ? u"ru"_s : u"en"_s;
        sources.push_back(source);
    }
    return sources;
}

double SyntheticRecord::exponential(double mean)
{
    return -mean * std::log1p(-random_.generateDouble());
}

std::int64_t SyntheticRecord::pickDay()
{
    burst_ = -1;
    answers_ = -1;
    if (random_.generateDouble() >= kBurstShare)
        return recentDay(random_.generateDouble(), 3);
    const double share = random_.generateDouble();
    const auto found = std::lower_bound(bursts_.begin(), bursts_.end(), share,
                                        [](const Burst &burst, double value) { return burst.weight < value; });
    burst_ = std::min<std::int64_t>(found - bursts_.begin(), static_cast<std::int64_t>(bursts_.size()) - 1);
    const Burst &burst = bursts_[static_cast<std::size_t>(burst_)];
    // Longer than most tails now and then: answers that come years later.
    const double mean = random_.bounded(20) == 0 ? burst.tail * 12 : burst.tail;
    return std::min(burst.start + static_cast<std::int64_t>(exponential(mean)), kLast);
}

QString SyntheticRecord::pickDate()
{
    const Day day{pickDay()};
    QString text = isoText(day);
    if (random_.generateDouble() < kDurationShare) {
        const auto days = static_cast<std::int64_t>(std::exp(0.5 + 7 * random_.generateDouble()));
        const int kind = random_.bounded(20);
        if (kind == 0)
            return text + u"/.."_s;
        if (kind == 1)
            return text.first(7) + u'/' + isoText(day + days).first(7);
        return text + u'/' + isoText(day + days);
    }
    switch (random_.bounded(30)) {
    case 0:
        return text.first(7);
    case 1:
        return text + u'~';
    case 2:
        return u"[%1..%2]"_s.arg(text, isoText(day + 1 + random_.bounded(9)));
    case 3:
        return random_.bounded(4) == 0 ? text.first(4) : text + u'?';
    default:
        return text;
    }
}

QString SyntheticRecord::uid(std::int64_t index) const
{
    return u"synthetic-%1-%2"_s.arg(seed_).arg(index);
}

Event SyntheticRecord::event(std::int64_t index)
{
    index_ = index;
    Event event;
    event.uid = uid(index);
    event.date = pickDate();
    event.side = static_cast<Side>(weighted(random_.bounded(100), {44, 30, 22, 4}));
    const auto number = static_cast<std::size_t>(random_.bounded(static_cast<int>(categories().size())));
    event.category = QString(categories()[number].key);
    event.status =
        random_.bounded(12) == 0 ? static_cast<Status>(random_.bounded(static_cast<int>(kStatusCount))) : Status::Held;
    event.importance = 1 + static_cast<int>(weighted(random_.bounded(100), {35, 33, 18, 10, 4}));
    if (event.side != Side::Third && random_.bounded(10) != 0)
        event.tone = std::clamp(static_cast<int>(40 * (random_.generateDouble() + random_.generateDouble() - 1)) +
                                    synthetic::toneOf(categories()[number].group),
                                -kLargestTone, kLargestTone);
    event.origin = random_.bounded(2) == 0 ? Origin::Coded : Origin::Curated;
    event.certainty = static_cast<Certainty>(weighted(random_.bounded(100), {70, 20, 10}));
    event.basis = u"synthetic"_s;
    const quint32 detail = random_.generate();
    for (const Language language : kLanguages)
        event.texts[language] = synthetic::eventText(event.side, number, detail, event.importance, language);
    if (burst_ >= 0) {
        answers_ = lastOfBurst_[static_cast<std::size_t>(burst_)];
        lastOfBurst_[static_cast<std::size_t>(burst_)] = index;
    }
    return event;
}

std::vector<Participation> SyntheticRecord::participations()
{
    std::vector<Participation> list;
    int previous = -1;
    for (int count = random_.bounded(4) - 1; count > 0; --count) {
        const int actor = favourite(random_.generateDouble(), kActors);
        if (actor != previous)
            list.push_back({uid(index_), actorUid(actor), QString(kPlainRole)});
        previous = actor;
    }
    return list;
}

std::optional<Citation> SyntheticRecord::citation()
{
    if (random_.bounded(2) == 0)
        return std::nullopt;
    return Citation{uid(index_), sourceUid(favourite(random_.generateDouble(), kSources)), {}, {}};
}

std::optional<Link> SyntheticRecord::link()
{
    if (answers_ < 0 || random_.bounded(4) != 0)
        return std::nullopt;
    return Link{uid(index_), static_cast<LinkKind>(weighted(random_.bounded(100), {40, 15, 25, 10, 5, 5})),
                uid(answers_)};
}

} // namespace detente
