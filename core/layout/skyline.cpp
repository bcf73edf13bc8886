#include "core/layout/skyline.h"

#include "core/layout/paint.h"
#include "core/layout/rug.h"

#include <algorithm>
#include <cmath>

namespace detente::layout {

namespace {

constexpr double kBinPixels = 5;
constexpr double kLeastHeight = 2;   // of a bin that holds anything
constexpr double kTallestEvent = 10; // one event is never drawn taller
constexpr std::uint32_t kMostMarks = 3;
constexpr double kPalest = 0.25;
constexpr double kStripHeight = 5;

/// Calls \p draw(from, to, left, right) for each bin in view, with whole pixels.
template <class Draw>
void forEachBin(const Frame &frame, BinUnit unit, Draw draw)
{
    const std::int64_t last = binOf(unit, frame.drawnTo - 1);
    for (std::int64_t bin = binOf(unit, frame.drawnFrom); bin <= last; ++bin) {
        const Day from = binStart(unit, bin);
        const Day to = binStart(unit, bin + 1);
        draw(from, to, std::floor(frame.scale.x(from) + 0.5), std::floor(frame.scale.x(to) + 0.5));
    }
}

void layStack(const Frame &frame, const SideBox &box, scene::Rect column, const GroupCounts &counts, double perEvent,
              scene::Scene &out)
{
    double distance = 0;
    for (std::size_t group = 0; group < kGroupCount; ++group) {
        if (counts[group] == 0)
            continue;
        const double height = counts[group] * perEvent;
        out.skyline.push_back({box.rect(column.x, distance, column.width, height),
                               groupPaint(static_cast<Group>(group), box.side, frame.input.view.color)});
        distance += height;
    }
}

/// Few events in a wide bin are marks already: what one sees is what the next step of the zoom shows.
void layMarks(const Frame &frame, const SideBox &box, Day from, Day to, scene::Scene &out)
{
    std::vector<Row> rows;
    frame.events.best(box.side, from, to, kMostMarks, rows);
    const double half = frame.metrics.markPitch / 2;
    const double left = frame.scale.x(from) + half;
    double x = std::clamp(frame.x(rows.front()), left, std::max(frame.scale.x(to) - half, left));
    if (frame.input.omitCut)
        x = std::clamp(x, half, std::max(frame.boxes.width - half, half));
    if (x < -half || x > frame.boxes.width + half)
        return;
    for (std::size_t i = 0; i < rows.size(); ++i)
        addMark(frame, rows[i], {x, box.y((static_cast<double>(i) + 0.5) * frame.metrics.markPitch + 1)}, out);
}

} // namespace

void laySkyline(const Frame &frame, scene::Scene &out)
{
    const BinUnit unit = calendarUnit(frame.pixelsPerDay, kBinPixels);
    const double highest = std::max(1U, frame.zoom.density().highest(unit));
    // The square root lets quiet years be seen beside the loudest ones; single events stay unit blocks, as marks are.
    const auto heightOf = [&](std::uint32_t count) {
        const double share = std::sqrt(count / highest) * frame.zoom.skylineHeight();
        return std::min(share, count * kTallestEvent);
    };
    const bool hasRoomForMarks = meanDays(unit) * frame.pixelsPerDay >= frame.metrics.markPitch - 1;
    for (const SideBox &box : {frame.boxes.first, frame.boxes.second}) {
        forEachBin(frame, unit, [&](Day from, Day to, double left, double right) {
            const GroupCounts counts = frame.events.starts(box.side, from, to);
            std::uint32_t sum = 0;
            for (const std::uint32_t count : counts)
                sum += count;
            if (sum == 0)
                return;
            if (hasRoomForMarks && sum <= kMostMarks) {
                layMarks(frame, box, from, to, out);
                return;
            }
            const double height = std::max(heightOf(sum), std::min(kLeastHeight, box.depth));
            layStack(frame, box, {left, 0, right - left, 0}, counts, height / sum, out);
            scene::HitArea hit;
            hit.kind = scene::HitArea::Kind::Skyline;
            hit.rect = box.rect(left, 0, right - left, height);
            hit.from = from;
            hit.to = to;
            hit.side = box.side;
            out.hits.push_back(hit);
        });
    }
}

void layStripSkyline(const Frame &frame, const NameBox &box, scene::Scene &out)
{
    if (box.rows == 0)
        return;
    const BinUnit unit = calendarUnit(frame.pixelsPerDay, kBinPixels);
    const double height = std::min(kStripHeight, box.stripHeight);
    const double top = box.stripTop + (box.stripHeight - height) / 2;
    forEachBin(frame, unit, [&](Day from, Day to, double left, double right) {
        const std::uint32_t count = frame.events.startCount(box.side, from, to);
        if (count == 0)
            return;
        scene::Paint paint = ink(scene::Ink::Data);
        paint.by = scene::Paint::By::Side;
        paint.key = static_cast<std::uint8_t>(box.side);
        // One more in an empty bin matters more than one more in a full one.
        paint.opacity = static_cast<float>(std::min(kPalest * (1 + std::log2(static_cast<double>(count))), 1.0));
        const scene::Rect rect{left, top, right - left, height};
        out.axisBlocks.push_back({rect, paint});
        scene::HitArea hit;
        hit.kind = scene::HitArea::Kind::Skyline;
        hit.rect = rect;
        hit.from = from;
        hit.to = to;
        hit.side = box.side;
        out.hits.push_back(hit);
    });
}

} // namespace detente::layout
