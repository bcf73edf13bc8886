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

/// Names on the band or the rim, and what stands there without a name. Returns how many found no place.
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
    const Metrics &metrics = *caches_->metrics;
    const Arrangement boxes = arrange(*input.events, metrics, out.width, out.height, spans.rows);
    caches_->preparePlacement(input, boxes);
    out.axis = boxes.axis;

    const Zoom &zoom = *caches_->zoom;
    const Scale scale{input.view.range, out.width};
    const double s = scale.pixelsPerDay();
    Frame frame{.input = input,
                .events = *input.events,
                .columns = input.events->snapshot().events,
                .measure = measure_,
                .words = words_,
                .metrics = metrics,
                .boxes = boxes,
                .zoom = zoom,
                .texts = *caches_->texts,
                .scale = scale,
                .pixelsPerDay = s,
                .level = levelOf(s),
                .far = zoom.isFar(s),
                .from = {},
                .to = {},
                .drawnFrom = {},
                .drawnTo = {},
                .badgeBucket = caches_->badgeBucket};
    setDays(frame);

    layBands(frame, spans, out);
    layAxisBand(frame, *caches_->ruler, out);
    if (frame.far)
        laySkyline(frame, out);

    std::array<std::vector<ShownLabel>, 2> cards;
    std::uint32_t hidden = 0;
    for (const Side side : {Side::First, Side::Second}) {
        Lanes &lanes = caches_->of(side);
        const SideBox &box = boxes.side(side);
        std::vector<ShownLabel> &shown = cards[static_cast<std::size_t>(side)];
        shown = findCards(frame, box, *lanes.placement, *lanes.rules, sideNameCover(frame, box));
        if (!frame.far)
            layBars(frame, box, shown, *lanes.bars, out);
    }
    const auto names = [&](const NameBox &box) {
        return findNames(frame, box, *caches_->of(box.side).placement, *caches_->of(box.side).rules);
    };
    const std::vector<ShownLabel> joint = names(boxes.joint);
    const std::vector<ShownLabel> third = names(boxes.third);
    layArcs(frame, {&cards[0], &cards[1], &joint, &third}, out);
    hidden += layNameLane(frame, boxes.joint, joint, scene::Ink::Axis, out);
    hidden += layNameLane(frame, boxes.third, third, scene::Ink::Paper, out);
    for (const Side side : {Side::First, Side::Second}) {
        const SideBox &box = boxes.side(side);
        const std::vector<ShownLabel> &shown = cards[static_cast<std::size_t>(side)];
        if (frame.far)
            laySelectedMarks(frame, box, ShownRows(shown), out);
        else
            hidden += layRug(frame, box, ShownRows(shown), out).hidden;
        layCards(frame, box, shown, out);
    }
    laySideNames(frame, out);
    out.stats = tally(frame, out);
    layReachingBadge(frame, out.stats.hidden - std::min(out.stats.hidden, hidden), out);
    caches_->trim();
    return out;
}

} // namespace detente
