#include "core/layout/timeline.h"

#include "core/layout/arcs.h"
#include "core/layout/axisband.h"
#include "core/layout/bands.h"
#include "core/layout/bars.h"
#include "core/layout/caches.h"
#include "core/layout/cards.h"
#include "core/layout/levels.h"
#include "core/layout/names.h"
#include "core/layout/rug.h"
#include "core/layout/sides.h"
#include "core/layout/skyline.h"
#include "core/layout/tally.h"

#include <algorithm>
#include <cmath>

namespace detente {

using namespace layout;

struct Timeline::Caches : layout::Caches {};

namespace {

constexpr double kSmallest = 8; // pixels: nothing can be laid out in less

Day toDay(double value)
{
    return Day{static_cast<std::int64_t>(value)};
}

/// The days of which anything is in view, and those whose noon is, where their events stand.
void setDays(Frame &frame)
{
    const TimeRange &range = frame.scale.range;
    frame.drawnFrom = toDay(std::floor(range.from));
    frame.drawnTo = std::max(toDay(std::ceil(range.to)), frame.drawnFrom + 1);
    frame.from = toDay(std::ceil(range.from - 0.5));
    frame.to = toDay(std::ceil(range.to - 0.5));
    if (frame.from >= frame.to) {
        frame.from = toDay(std::floor(range.center()));
        frame.to = frame.from + 1;
    }
}

/// The labels of one picture by side: cards, names on the band, names in the rim.
using Labels = std::array<std::vector<ShownLabel>, kSideCount>;

std::vector<ShownLabel> &of(Labels &labels, Side side)
{
    return labels[static_cast<std::size_t>(side)];
}

Labels findLabels(const Frame &frame, layout::Caches &caches)
{
    Labels labels;
    for (const Side side : {Side::First, Side::Second}) {
        const SideBox &box = frame.boxes.side(side);
        const Lanes &lanes = caches.of(side);
        of(labels, side) = findCards(frame, box, *lanes.placement, *lanes.rules, sideNameCover(frame, box));
    }
    for (const NameBox &box : {frame.boxes.joint, frame.boxes.third}) {
        const Lanes &lanes = caches.of(box.side);
        const scene::Rect cover = box.side == Side::Third ? rimNameCover(frame) : scene::Rect{};
        of(labels, box.side) = findNames(frame, box, *lanes.placement, *lanes.rules, cover);
    }
    return labels;
}

/// Cards of a side with what stands between them and the axis. Returns how many events found no place.
std::uint32_t laySide(const Frame &frame, const SideBox &box, const std::vector<ShownLabel> &cards, scene::Scene &out)
{
    std::uint32_t hidden = 0;
    if (frame.far)
        laySelectedMarks(frame, box, ShownRows(cards), out);
    else
        hidden = layRug(frame, box, ShownRows(cards), out).hidden;
    layCards(frame, box, cards, out);
    return hidden;
}

/// Names on the band or the rim with what stands there without a name. Returns how many events found no place.
std::uint32_t layNameLane(const Frame &frame, const NameBox &box, const std::vector<ShownLabel> &names,
                          scene::Ink ground, scene::Scene &out)
{
    if (box.rows == 0)
        return 0;
    std::uint32_t hidden = 0;
    if (frame.far)
        layStripSkyline(frame, box, out);
    else {
        layNameBars(frame, box, names, out);
        hidden = layStripRug(frame, box, ShownRows(names), out).hidden;
    }
    layNames(frame, box, names, ground, out);
    return hidden;
}

/// What began before the picture and goes on without a bar of its own: one "+n" at the left edge.
void layReachingBadge(const Frame &frame, std::uint32_t count, scene::Scene &out)
{
    if (count == 0 || frame.far)
        return;
    const double width = frame.measure.width(frame.words.more(count), scene::FontRole::Badge);
    const double top = frame.boxes.first.rect(0, 3, 0, frame.metrics.badgeHeight).y;
    addBadge(frame, width / 2 + 8, top, count, Side::First, frame.events.firstDay(), frame.from, out);
}

/// Background first, then what must lie under the labels, then the labels, so that hit areas are in painting order.
void layAll(const Frame &frame, const SpanRows &spans, layout::Caches &caches, scene::Scene &out)
{
    layBands(frame, spans, out);
    layAxisBand(frame, *caches.ruler, out);
    if (frame.far)
        laySkyline(frame, out);
    Labels labels = findLabels(frame, caches);
    for (const Side side : {Side::First, Side::Second}) {
        if (!frame.far)
            layBars(frame, frame.boxes.side(side), of(labels, side), *caches.of(side).bars, out);
    }
    layArcs(frame,
            {&of(labels, Side::First), &of(labels, Side::Second), &of(labels, Side::Joint), &of(labels, Side::Third)},
            out);
    std::uint32_t hidden = layNameLane(frame, frame.boxes.joint, of(labels, Side::Joint), scene::Ink::Axis, out);
    hidden += layNameLane(frame, frame.boxes.third, of(labels, Side::Third), scene::Ink::Paper, out);
    for (const Side side : {Side::First, Side::Second})
        hidden += laySide(frame, frame.boxes.side(side), of(labels, side), out);
    laySideNames(frame, out);
    out.stats = tally(frame, out);
    layReachingBadge(frame, out.stats.hidden - std::min(out.stats.hidden, hidden), out);
}

} // namespace

Timeline::Timeline(const TextMeasure &measure, const CanvasWords &words)
    : measure_(measure)
    , words_(words)
    , caches_(std::make_unique<Caches>())
{
}

Timeline::~Timeline() = default;

void Timeline::reset()
{
    caches_->clear();
}

scene::Scene Timeline::scene(const LayoutInput &input)
{
    scene::Scene out;
    out.width = std::max(input.width, kSmallest);
    out.height = std::max(input.height, kSmallest);
    caches_->prepareTexts(measure_, words_);
    caches_->prepareEvents(input);
    const SpanRows spans = spanRows(input.events->snapshot(), input.view);
    const Arrangement boxes = arrange(*input.events, *caches_->metrics, out.width, out.height, spans.rows);
    caches_->preparePlacement(input, boxes);
    out.axis = boxes.axis;

    const Scale scale{input.view.range, out.width};
    const double pixelsPerDay = scale.pixelsPerDay();
    Frame frame{.input = input,
                .events = *input.events,
                .columns = input.events->snapshot().events,
                .measure = measure_,
                .words = words_,
                .metrics = *caches_->metrics,
                .boxes = boxes,
                .zoom = *caches_->zoom,
                .texts = *caches_->texts,
                .scale = scale,
                .pixelsPerDay = pixelsPerDay,
                .level = levelOf(pixelsPerDay),
                .far = caches_->zoom->isFar(pixelsPerDay),
                .from = {},
                .to = {},
                .drawnFrom = {},
                .drawnTo = {},
                .badgeBucket = caches_->badgeBucket};
    setDays(frame);
    layAll(frame, spans, *caches_, out);
    caches_->trim();
    return out;
}

} // namespace detente
