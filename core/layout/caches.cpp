#include "core/layout/caches.h"

#include "core/layout/cards.h"
#include "core/layout/names.h"

#include <algorithm>
#include <cmath>

namespace detente::layout {

namespace {
constexpr double kFurthestScroll = 2000; // pixels of lanes beyond the picture
}

void Caches::clear()
{
    lanes = {};
    zoom.reset();
    density.reset();
    events.reset();
    texts.reset();
    ruler.reset();
    metrics.reset();
}

void Caches::prepareTexts(const TextMeasure &measure, const CanvasWords &words)
{
    if (texts && key.measure == measure.generation() && key.language == words.language())
        return;
    clear();
    key.measure = measure.generation();
    key.language = words.language();
    metrics.emplace(measure);
    ruler.emplace(measure, words);
    texts.emplace(measure, words, *metrics);
    badgeBucket = std::max(metrics->badgeBucket, measure.width(words.more(888'888), scene::FontRole::Badge) + 14);
}

void Caches::prepareEvents(const LayoutInput &input)
{
    if (events && events->generation() == input.events->generation())
        return;
    const bool otherRecord = !events || events->snapshot().generation != input.events->snapshot().generation;
    lanes = {};
    zoom.reset();
    events = input.events;
    density.emplace(events);
    if (otherRecord)
        texts->clear();
}

void Caches::preparePlacement(const LayoutInput &input, const Arrangement &boxes)
{
    PlacementKey wanted = key;
    wanted.depth = boxes.first.depth;
    wanted.jointRows = boxes.joint.rows;
    wanted.thirdRows = boxes.third.rows;
    wanted.extraLanes =
        static_cast<int>(std::ceil(std::clamp(input.view.laneScroll, 0.0, kFurthestScroll) / metrics->lanePitch));
    if (zoom && key == wanted)
        return;
    key = wanted;
    lanes = {};
    zoom.emplace(*density, *metrics, boxes.first.depth);
    for (const Side side : {Side::First, Side::Second}) {
        of(side).rules = std::make_unique<CardRules>(*input.events, *texts, *metrics, *zoom, wanted.extraLanes);
        of(side).bars = std::make_unique<BarLanes>(*input.events, side, metrics->barLanes);
    }
    of(Side::Joint).rules = std::make_unique<NameRules>(*texts, *metrics, *zoom, boxes.joint.rows);
    of(Side::Third).rules = std::make_unique<NameRules>(*texts, *metrics, *zoom, boxes.third.rows);
    for (const Side side : {Side::First, Side::Second, Side::Joint, Side::Third})
        of(side).placement = std::make_unique<LabelPlacement>(*input.events, side, *of(side).rules);
}

void Caches::trim()
{
    texts->trim();
    for (Lanes &each : lanes)
        each.placement->trim();
}

} // namespace detente::layout
