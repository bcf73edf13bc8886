#include "core/layout/bands.h"

#include "core/layout/paint.h"

#include <algorithm>
#include <limits>

namespace detente::layout {

namespace {

constexpr int kHeadingRows = 2;
constexpr double kInset = 8; // from a band's edge to its heading
constexpr double kNarrowest = 1.0;

bool isShown(const Snapshot &snapshot, const ViewState &view, const SpanInfo &span)
{
    if (view.hiddenLayers.contains(span.layerUid))
        return false;
    const auto layer = std::ranges::find(snapshot.layers, span.layerUid, &LayerInfo::uid);
    return layer == snapshot.layers.end() || layer->shown;
}

struct Stretch {
    double left;
    double right;
};

/// Of a band [left, right), the part in the picture.
Stretch clip(Stretch s, double width)
{
    return {std::max(s.left, -1.0), std::min(s.right, width + 1)};
}

/// \p band ends at the latest where the next heading in the row begins.
void layHeading(const Frame &frame, Stretch band, std::size_t span, int row, scene::Scene &out)
{
    const auto font = scene::FontRole::EraHeading;
    Stretch room = band;
    if (frame.input.omitCut)
        room = {std::max(band.left, 0.0), std::min(band.right, frame.boxes.width)};
    const double space = room.right - room.left - 2 * kInset;
    QString words = frame.words.spanHeading(span);
    double width = frame.measure.width(words, font);
    if (width > space) {
        words = frame.words.spanShortHeading(span);
        width = frame.measure.width(words, font);
    }
    if (words.isEmpty() || width > space)
        return;
    const double x = std::min(std::max(band.left, 0.0) + kInset, room.right - kInset - width);
    const double y = row * frame.metrics.headingRow + 5;
    scene::Text text = frame.text(words, font, x, y, width);
    const SpanInfo &info = frame.events.snapshot().spans[span];
    text.paint = ink(scene::Ink::Era);
    text.paint.by = scene::Paint::By::Tone;
    text.paint.tone = info.tone;
    out.texts.push_back(text);
}

} // namespace

SpanRows spanRows(const Snapshot &snapshot, const ViewState &view)
{
    SpanRows result;
    result.row.assign(snapshot.spans.size(), -1);
    std::array<Day, kHeadingRows> ends{Day::minusInfinity(), Day::minusInfinity()};
    for (std::size_t i = 0; i < snapshot.spans.size(); ++i) {
        const SpanInfo &span = snapshot.spans[i];
        if (!isShown(snapshot, view, span))
            continue;
        for (int row = 0; row < kHeadingRows; ++row) {
            Day &end = ends[static_cast<std::size_t>(row)];
            if (end <= span.from) { // eras that meet on a day stand in one row
                end = span.to;
                result.row[i] = row;
                result.rows = std::max(result.rows, row + 1);
                break;
            }
        }
    }
    return result;
}

void layBands(const Frame &frame, const SpanRows &rows, scene::Scene &out)
{
    const Snapshot &snapshot = frame.events.snapshot();
    const double width = frame.boxes.width;
    for (std::size_t i = 0; i < snapshot.spans.size(); ++i) {
        const SpanInfo &span = snapshot.spans[i];
        if (!isShown(snapshot, frame.input.view, span))
            continue;
        const double infinity = std::numeric_limits<double>::infinity();
        const Stretch whole{span.from.isFinite() ? frame.scale.x(span.from) : -infinity,
                            span.to.isFinite() ? frame.scale.x(span.to + 1) : infinity};
        const Stretch seen = clip(whole, width);
        if (seen.right - seen.left < kNarrowest)
            continue;
        scene::Band band;
        band.rect = {seen.left, 0, seen.right - seen.left, frame.boxes.height};
        band.paint = ink(scene::Ink::Era);
        band.paint.by = scene::Paint::By::Tone;
        band.paint.tone = span.tone;
        band.edgeLeft = whole.left >= 0;
        band.edgeRight = whole.right <= width;
        band.fadeRight = !span.to.isFinite();
        band.span = static_cast<std::int32_t>(i);
        out.bands.push_back(band);
        if (rows.row[i] < 0)
            continue;
        scene::HitArea hit;
        hit.kind = scene::HitArea::Kind::Era;
        hit.rect = {seen.left, rows.row[i] * frame.metrics.headingRow, seen.right - seen.left,
                    frame.metrics.headingRow};
        hit.index = static_cast<std::int32_t>(i);
        hit.from = span.from;
        hit.to = span.to + 1;
        out.hits.push_back(hit);
        Stretch room = whole;
        const auto next = std::find(rows.row.begin() + static_cast<std::ptrdiff_t>(i) + 1, rows.row.end(), rows.row[i]);
        if (next != rows.row.end())
            room.right = std::min(
                room.right, frame.scale.x(snapshot.spans[static_cast<std::size_t>(next - rows.row.begin())].from));
        layHeading(frame, room, i, rows.row[i], out);
    }
}

} // namespace detente::layout
