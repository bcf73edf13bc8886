#include "app/render/legend.h"

#include "app/text/labels.h"
#include "app/text/tongue.h"

#include <QCoreApplication>

#include <set>

namespace detente::ui {

namespace {

using scene::Paint;

constexpr double kSign = 10;    ///< a mark's diameter
constexpr double kBarSign = 22; ///< a bar's length
constexpr double kBarHeight = 6;

/// What of a scene a legend has to explain.
struct Signs {
    std::set<std::uint8_t> keys; ///< groups, sides or statuses, by color mode
    std::set<Group> groups;      ///< of marks, whatever they are colored by
    bool tones = false;
    bool hollow = false;
    bool struck = false;
    bool soft = false;
    bool duration = false;
    bool arcs = false;
};

void note(const Paint &paint, Signs &signs)
{
    if (paint.ink != scene::Ink::Data || paint.by == Paint::By::None)
        return;
    if (paint.by == Paint::By::Tone)
        signs.tones = true;
    else
        signs.keys.insert(paint.key);
}

Signs signsOf(const scene::Scene &scene)
{
    Signs signs;
    for (const scene::Block &block : scene.skyline)
        note(block.paint, signs);
    for (const scene::Card &card : scene.cards)
        note(card.edge, signs);
    for (const scene::Mark &mark : scene.marks) {
        note(mark.paint, signs);
        signs.groups.insert(mark.group);
        signs.hollow |= mark.hollow;
        signs.struck |= mark.struck;
    }
    for (const scene::Bar &bar : scene.bars) {
        note(bar.paint, signs);
        signs.duration |= bar.duration;
        signs.soft |= !bar.duration;
    }
    signs.arcs = !scene.arcs.empty();
    return signs;
}

scene::Mark sign(Group group, const Paint &paint)
{
    scene::Mark mark;
    mark.size = kSign;
    mark.group = group;
    mark.paint = paint;
    return mark;
}

Paint dataPaint(Paint::By by, std::uint8_t key, std::int16_t tone = kNoTone)
{
    Paint paint;
    paint.ink = scene::Ink::Data;
    paint.by = by;
    paint.key = key;
    paint.tone = tone;
    return paint;
}

Paint mutedPaint()
{
    Paint paint;
    paint.ink = scene::Ink::MutedText;
    return paint;
}

void addGroups(const Signs &signs, Language language, std::vector<LegendEntry> &entries)
{
    for (const std::uint8_t key : signs.keys) {
        const auto group = static_cast<Group>(key);
        entries.push_back({labels::group(group, language), sign(group, dataPaint(Paint::By::Group, key)), {}, false});
    }
}

/// Where color does not mean the group, the shapes do all the same.
void addShapes(const Signs &signs, Language language, std::vector<LegendEntry> &entries)
{
    for (const Group group : signs.groups)
        entries.push_back({labels::group(group, language), sign(group, mutedPaint()), {}, false});
}

void addColors(const Signs &signs, ColorMode mode, const std::array<PartyInfo, 2> &parties, Language language,
               std::vector<LegendEntry> &entries)
{
    const Tongue &in = Tongue::of(language);
    for (const std::uint8_t key : signs.keys) {
        if (mode == ColorMode::Side)
            entries.push_back({labels::side(static_cast<Side>(key), parties, language),
                               sign(Group::Unknown, dataPaint(Paint::By::Side, key)),
                               {},
                               false});
        else
            entries.push_back({labels::status(static_cast<Status>(key), language),
                               sign(Group::Unknown, dataPaint(Paint::By::Status, key)),
                               {},
                               false});
    }
    if (mode == ColorMode::Tone && signs.tones) {
        constexpr std::int16_t kFullTone = 80;
        entries.push_back({in.translate("Legend", "Conflict"),
                           sign(Group::Unknown, dataPaint(Paint::By::Tone, 0, -kFullTone)),
                           {},
                           false});
        entries.push_back({in.translate("Legend", "Cooperation"),
                           sign(Group::Unknown, dataPaint(Paint::By::Tone, 0, kFullTone)),
                           {},
                           false});
    }
}

void addSigns(const Signs &signs, Language language, std::vector<LegendEntry> &entries)
{
    const Tongue &in = Tongue::of(language);
    if (signs.hollow) {
        scene::Mark mark = sign(Group::Diplomacy, mutedPaint());
        mark.hollow = true;
        entries.push_back({in.translate("Legend", "Requested or planned"), mark, {}, false});
    }
    if (signs.struck) {
        scene::Mark mark = sign(Group::Diplomacy, mutedPaint());
        mark.struck = true;
        entries.push_back({in.translate("Legend", "Called off, refused or lapsed"), mark, {}, false});
    }
    scene::Bar bar;
    bar.rect = {0, 0, kBarSign, kBarHeight};
    bar.paint = mutedPaint();
    if (signs.soft) {
        bar.softLeft = bar.softRight = kBarSign / 3;
        entries.push_back({in.translate("Legend", "Day not exactly known"), {}, bar, false});
    }
    if (signs.duration) {
        bar.softLeft = bar.softRight = 0;
        bar.duration = true;
        entries.push_back({in.translate("Legend", "Duration"), {}, bar, false});
    }
    if (signs.arcs)
        entries.push_back({in.translate("Legend", "Response"), {}, {}, true});
}

std::vector<LegendEntry> entriesOf(const Signs &signs, ColorMode mode, const std::array<PartyInfo, 2> &parties,
                                   Language language)
{
    std::vector<LegendEntry> entries;
    if (mode == ColorMode::Group) {
        addGroups(signs, language, entries);
    } else {
        addColors(signs, mode, parties, language, entries);
        addShapes(signs, language, entries);
    }
    addSigns(signs, language, entries);
    return entries;
}

} // namespace

std::vector<LegendEntry> legendOf(const scene::Scene &scene, ColorMode mode, const std::array<PartyInfo, 2> &parties,
                                  Language language)
{
    return entriesOf(signsOf(scene), mode, parties, language);
}

std::vector<LegendEntry> wholeLegend(ColorMode mode, const std::array<PartyInfo, 2> &parties, Language language)
{
    Signs all;
    for (std::size_t i = 0; i < kGroupCount; ++i) {
        if (static_cast<Group>(i) != Group::Unknown)
            all.groups.insert(static_cast<Group>(i));
    }
    const std::size_t keys = mode == ColorMode::Side ? kSideCount : mode == ColorMode::Status ? kStatusCount : 0;
    for (std::size_t i = 0; i < keys; ++i)
        all.keys.insert(static_cast<std::uint8_t>(i));
    if (mode == ColorMode::Group) {
        for (const Group group : all.groups)
            all.keys.insert(static_cast<std::uint8_t>(group));
    }
    all.tones = all.hollow = all.struck = all.soft = all.duration = all.arcs = true;
    return entriesOf(all, mode, parties, language);
}

} // namespace detente::ui
