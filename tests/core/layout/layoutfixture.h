#pragma once

#include "core/layout/scale.h"
#include "core/layout/timeline.h"
#include "tests/core/catalog/randomsnapshot.h"

#include <QDataStream>
#include <QIODevice>

#include <cmath>

namespace detente::testing {

/// Seven pixels a character, eight in bold.
class PlainMeasure : public TextMeasure {
public:
    double width(QStringView text, scene::FontRole font) const override
    {
        const bool bold = font == scene::FontRole::CardStrong || font == scene::FontRole::TickMajor;
        return static_cast<double>(text.size()) * (bold ? 8 : 7);
    }
    double height(scene::FontRole font) const override { return font == scene::FontRole::Badge ? 13 : 16; }
    std::uint64_t generation() const override { return 1; }
};

/// Words made of row numbers: short ones for one language, long ones for the other.
class MadeUpWords : public CanvasWords {
public:
    explicit MadeUpWords(Language language)
        : language_(language)
    {
    }

    QString title(Row row) const override
    {
        ++fetched;
        QString text = QStringLiteral("Event %1").arg(row);
        const std::uint32_t extra = (row * 7919U) % (isLong() ? 9U : 4U);
        for (std::uint32_t i = 0; i < extra; ++i)
            text += isLong() ? QStringLiteral(" длинное слово") : QStringLiteral(" more");
        return text;
    }
    QString label(Row row) const override
    {
        return row % 3 == 0 ? QString() : QStringLiteral("%1 %2").arg(isLong() ? u"Ярлык события" : u"L").arg(row);
    }
    QString date(Row row) const override { return QStringLiteral("day %1").arg(row % 31); }
    QString tick(Day day, TickUnit unit, bool major) const override
    {
        const Civil civil = toCivil(day);
        if (unit <= TickUnit::Year)
            return QString::number(civil.year);
        const QString month = QStringLiteral("%1%2").arg(isLong() ? u"месяц" : u"M").arg(civil.month);
        if (unit <= TickUnit::Month)
            return major ? QStringLiteral("%1 %2").arg(month).arg(civil.year) : month;
        return QString::number(civil.day);
    }
    QString sideName(Side side) const override { return QStringLiteral("SIDE %1").arg(static_cast<int>(side)); }
    QString spanHeading(std::size_t span) const override { return QStringLiteral("The heading of span %1").arg(span); }
    QString spanShortHeading(std::size_t span) const override { return QStringLiteral("S%1").arg(span); }
    QString more(std::uint32_t count) const override { return QStringLiteral("+%1").arg(count); }
    QString today() const override { return isLong() ? QStringLiteral("Сегодня") : QStringLiteral("Today"); }
    Language language() const override { return language_; }

    mutable int fetched = 0; ///< titles asked for

private:
    bool isLong() const { return language_ == Language::Russian; }

    Language language_;
};

/// A record that looks like real ones: bursts and long calm times, some important events among many small ones,
/// durations, uncertain and open days, links, eras.
inline std::shared_ptr<Snapshot> madeUpRecord(quint32 seed, int count, int days)
{
    QRandomGenerator random(seed);
    std::vector<EventRow> facts = randomFacts(random, count, std::max(days, 1));
    for (EventRow &fact : facts) {
        if (random.bounded(3) == 0 && fact.earliest != kShortMinusInfinity && fact.latest != kShortPlusInfinity) {
            const ShortDay burst =
                facts.front().earliest == kShortMinusInfinity ? fact.earliest : facts.front().earliest;
            const ShortDay shift = burst + random.bounded(std::max(days / 50, 1)) - fact.earliest;
            for (ShortDay *day : {&fact.earliest, &fact.latest, &fact.startLatest, &fact.endEarliest})
                *day += shift;
        }
        const int draw = random.bounded(100);
        fact.importance = static_cast<std::uint8_t>(draw < 3 ? 5 : draw < 12 ? 4 : draw < 40 ? 3 : draw < 75 ? 2 : 1);
        if (random.bounded(3) != 0) { // most are exact days
            const bool open = fact.earliest == kShortMinusInfinity || fact.latest == kShortPlusInfinity;
            if (!open) {
                fact.latest = fact.startLatest = fact.endEarliest = fact.earliest;
                fact.flags = 0;
            }
        }
        if (random.bounded(15) == 0)
            fact.flags |= eventflag::kHasNote;
    }
    std::vector<LinkEdge> links;
    for (int i = 0; i < count; ++i) {
        const Row from = random.bounded(static_cast<quint32>(count));
        const Row to = random.bounded(static_cast<quint32>(count));
        if (from != to)
            links.push_back({from, to, LinkKind::RespondsTo});
    }
    std::shared_ptr<Snapshot> snapshot = snapshotOf(std::move(facts), std::move(links));
    constexpr ShortDay kBase = 2458148;
    for (int i = 0; i < 4; ++i) {
        SpanInfo span;
        span.from = Day{kBase + days * i / 4};
        span.to = i == 3 ? Day::plusInfinity() : Day{kBase + days * (i + 1) / 4};
        span.tone = static_cast<std::int16_t>(40 - 20 * i);
        snapshot->spans.push_back(span);
    }
    return snapshot;
}

inline std::shared_ptr<const FilterIndex> indexOf(const std::shared_ptr<const Snapshot> &snapshot)
{
    return FilterIndex::build(snapshot, Bitmap(snapshot->events.size(), true)).value();
}

inline LayoutInput inputOf(const std::shared_ptr<const FilterIndex> &events, TimeRange range, double width = 1600,
                           double height = 900)
{
    LayoutInput input;
    input.events = events;
    input.view.range = range;
    input.width = width;
    input.height = height;
    input.today = Day{2458148 + 100};
    return input;
}

/// The days of a record with a margin on both sides.
inline TimeRange wholeRange(const FilterIndex &events)
{
    const auto from = static_cast<double>(events.firstDay().jdn);
    const auto to = static_cast<double>(events.lastDay().jdn) + 1;
    const double margin = (to - from) * 0.03 + 1;
    return {from - margin, to + margin};
}

/// A made-up record with everything a Timeline needs.
struct World {
    std::shared_ptr<const Snapshot> snapshot;
    std::shared_ptr<const FilterIndex> events;
    PlainMeasure measure;
    MadeUpWords words;

    World(quint32 seed, int count, int days, Language language)
        : snapshot(madeUpRecord(seed, count, days))
        , events(indexOf(snapshot))
        , words(language)
    {
    }
};

/// Views of a record from the whole to half a day, here and there.
std::vector<TimeRange> viewsOf(const FilterIndex &events, quint32 seed);
/// Three events are selected.
LayoutInput withSelection(LayoutInput input, quint32 seed);

/// Columns and rows for tests that must hold of every record and size: count, days, longWords, width, height.
void addWorlds();

/// Everything in a scene, as bytes.
QByteArray bytesOf(const scene::Scene &scene);

/// What letters or opaque things cover, with what it is.
struct Covered {
    scene::Rect rect;
    QString what;
};
/// Cards, badges, and texts that stand on no card.
std::vector<Covered> coveredBy(const scene::Scene &scene);
/// Texts that stand on no card: names, ticks, headings.
std::vector<scene::Text> bareTexts(const scene::Scene &scene);

inline bool overlap(const scene::Rect &a, const scene::Rect &b)
{
    constexpr double kSlack = 1e-6;
    return a.x + kSlack < b.right() && b.x + kSlack < a.right() && a.y + kSlack < b.bottom() &&
           b.y + kSlack < a.bottom();
}

inline bool encloses(const scene::Rect &outer, const scene::Rect &inner)
{
    constexpr double kSlack = 1e-6;
    return inner.x >= outer.x - kSlack && inner.right() <= outer.right() + kSlack && inner.y >= outer.y - kSlack &&
           inner.bottom() <= outer.bottom() + kSlack;
}

inline QString say(const scene::Rect &r)
{
    return QStringLiteral("[%1 %2 %3×%4]").arg(r.x).arg(r.y).arg(r.width).arg(r.height);
}

} // namespace detente::testing
