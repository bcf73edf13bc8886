#include "core/layout/rug.h"

#include "core/layout/bins.h"
#include "core/layout/paint.h"

#include <algorithm>

namespace detente::layout {

void addMark(const Frame &frame, Row row, scene::Point center, scene::Scene &out)
{
    scene::Mark mark = eventMark(frame.columns, row, frame.input.view.color, center, frame.metrics.markSize);
    mark.selected = frame.isSelected(row);
    out.marks.push_back(mark);
    scene::HitArea hit;
    const double pitch = frame.metrics.markPitch;
    hit.rect = {center.x - pitch / 2, center.y - pitch / 2, pitch, pitch};
    hit.row = row;
    out.hits.push_back(hit);
}

namespace {

constexpr double kColumnPixels = 11;
constexpr double kBadgePadding = 4; // beside the words
constexpr double kBesideBadge = 2;  // pixels between a badge and its bucket's edge

/// The events of one column that have no label.
struct Column {
    Day from;
    Day to;
    std::uint32_t count = 0;
    std::size_t labelled = 0;
};

/// The columns of one stretch that shares a badge.
struct Bucket {
    Day from;
    Day to;
    std::vector<Column> columns; ///< those that hold anything
    std::uint32_t highest = 0;
    std::uint32_t sum = 0;
};

Bucket collect(const Frame &frame, Side side, const ShownRows &shown, BinUnit columns, Day from, Day to)
{
    Bucket bucket{from, to, {}, 0, 0};
    if (frame.events.startCount(side, from, to) == 0)
        return bucket;
    for (Day day = from; day < to; day = day + columns.count) {
        Column column{day, day + columns.count, 0, 0};
        const std::uint32_t all = frame.events.startCount(side, column.from, column.to);
        if (all == 0)
            continue;
        column.labelled = shown.count(frame.columns, column.from, column.to);
        column.count = all - static_cast<std::uint32_t>(column.labelled);
        if (column.count == 0)
            continue;
        bucket.highest = std::max(bucket.highest, column.count);
        bucket.sum += column.count;
        bucket.columns.push_back(column);
    }
    return bucket;
}

/// Calls \p lay with each bucket of which anything is in view.
template <class Lay>
void forEachBucket(const Frame &frame, Side side, const ShownRows &shown, Lay lay)
{
    const BinUnit columns = powerUnit(frame.pixelsPerDay, kColumnPixels);
    const BinUnit buckets = powerUnit(frame.pixelsPerDay, frame.badgeBucket);
    const std::int64_t last = binOf(buckets, frame.drawnTo - 1);
    for (std::int64_t bin = binOf(buckets, frame.drawnFrom); bin <= last; ++bin) {
        const Bucket bucket = collect(frame, side, shown, columns, binStart(buckets, bin), binStart(buckets, bin + 1));
        if (bucket.sum > 0)
            lay(bucket);
    }
}

bool isIn(const Frame &frame, Side side, const Column &column, Row row)
{
    if (row >= frame.columns.size() || frame.columns.side[row] != side || !frame.events.bitmap().test(row))
        return false;
    const Day start = longDay(frame.columns.start(row));
    return start >= column.from && start < column.to;
}

/// The best \p most events of a column without a label.
std::vector<Row> unlabelled(const Frame &frame, Side side, const ShownRows &shown, const Column &column,
                            std::size_t most)
{
    std::vector<Row> rows;
    if (most == 0)
        return rows;
    frame.events.best(side, column.from, column.to, most + column.labelled, rows);
    std::erase_if(rows, [&](Row row) { return shown.contains(row); });
    rows.resize(std::min(rows.size(), most));
    for (const Row row : frame.input.selection) { // what is selected is seen
        if (isIn(frame, side, column, row) && !shown.contains(row) && std::ranges::find(rows, row) == rows.end())
            rows.back() = row;
    }
    return rows;
}

/// Where a column stands: at the day of its best event, but within its bounds so that columns never touch.
double columnX(const Frame &frame, const Column &column, Row best)
{
    const double half = frame.metrics.markPitch / 2;
    const double left = frame.scale.x(column.from) + half;
    const double right = frame.scale.x(column.to) - half;
    const double x = frame.x(best);
    return right > left ? std::clamp(x, left, right) : x;
}

/// Marks of one column from \p y(0) on; counts those whose day is in view, and what is left out.
template <class Y>
void layColumn(const Frame &frame, Side side, const ShownRows &shown, const Column &column, std::size_t most, Y y,
               RugCount &count, scene::Scene &out)
{
    const std::vector<Row> rows = unlabelled(frame, side, shown, column, most);
    std::uint32_t marked = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        double x = columnX(frame, column, rows.front());
        const bool inView = frame.startsInView(rows[i]);
        const double half = frame.metrics.markPitch / 2;
        if (frame.input.omitCut && inView)
            x = std::clamp(x, half, std::max(frame.boxes.width - half, half));
        if (frame.input.omitCut ? !inView : x < -half || x > frame.boxes.width + half)
            continue;
        addMark(frame, rows[i], {x, y(i)}, out);
        marked += inView ? 1 : 0;
    }
    const Day from = std::max(column.from, frame.from);
    const Day to = std::min(column.to, frame.to);
    const std::uint32_t inView = from < to ? frame.events.startCount(side, from, to) : 0;
    const auto labelled = static_cast<std::uint32_t>(shown.count(frame.columns, from, to));
    count.marked += marked;
    count.hidden += inView - labelled - marked;
}

/// Where the badge of a bucket stands: over its fullest column.
double badgeX(const Frame &frame, const Bucket &bucket, double width)
{
    const auto fullest = std::ranges::max_element(bucket.columns, {}, &Column::count);
    const double middle = (frame.scale.x(fullest->from) + frame.scale.x(fullest->to)) / 2;
    const double left = frame.scale.x(bucket.from) + width / 2 + kBesideBadge;
    const double right = frame.scale.x(bucket.to) - width / 2 - kBesideBadge;
    return right > left ? std::clamp(middle, left, right) : middle;
}

double badgeWidth(const Frame &frame, std::uint32_t count)
{
    return frame.measure.width(frame.words.more(count), scene::FontRole::Badge) + 2 * kBadgePadding;
}

} // namespace

void addBadge(const Frame &frame, double x, double top, std::uint32_t count, Side side, Day from, Day to,
              scene::Scene &out)
{
    const QString words = frame.words.more(count);
    const double width = badgeWidth(frame, count);
    const double left = x - width / 2;
    if (frame.input.omitCut ? left < 0 || left + width > frame.boxes.width
                            : left + width <= 0 || left >= frame.boxes.width)
        return;
    scene::Badge badge;
    badge.rect = {left, top, width, frame.metrics.badgeHeight};
    badge.text = frame.text(words, scene::FontRole::Badge, left + kBadgePadding, top + 1, width - 2 * kBadgePadding);
    badge.text.paint = ink(scene::Ink::MutedText);
    badge.count = count;
    badge.side = side;
    badge.from = from;
    badge.to = to;
    scene::HitArea hit;
    hit.kind = scene::HitArea::Kind::Badge;
    hit.rect = badge.rect;
    hit.index = static_cast<std::int32_t>(out.badges.size());
    hit.side = side;
    hit.from = from;
    hit.to = to;
    out.badges.push_back(badge);
    out.hits.push_back(hit);
}

RugCount layRug(const Frame &frame, const SideBox &box, const ShownRows &shown, scene::Scene &out)
{
    RugCount count;
    const Metrics &m = frame.metrics;
    const double first = frame.zoom.barZone();
    const int rows = frame.zoom.markRows(frame.pixelsPerDay);
    forEachBucket(frame, box.side, shown, [&](const Bucket &bucket) {
        const bool overflows = bucket.highest > static_cast<std::uint32_t>(rows);
        const auto most = static_cast<std::size_t>(overflows ? rows - 1 : rows);
        std::uint32_t left = 0;
        for (const Column &column : bucket.columns) {
            layColumn(
                frame, box.side, shown, column, most,
                [&](std::size_t i) { return box.y(first + (static_cast<double>(i) + 0.5) * m.markPitch); }, count, out);
            left += column.count - std::min(column.count, static_cast<std::uint32_t>(most));
        }
        if (overflows) {
            const double x = badgeX(frame, bucket, badgeWidth(frame, left));
            const double top = box.rect(0, first + static_cast<double>(rows - 1) * m.markPitch + 2, 0, m.badgeHeight).y;
            addBadge(frame, x, top, left, box.side, bucket.from, bucket.to, out);
        }
    });
    return count;
}

void laySelectedMarks(const Frame &frame, const SideBox &box, const ShownRows &shown, scene::Scene &out)
{
    for (const Row row : frame.input.selection) {
        if (row < frame.columns.size() && frame.columns.side[row] == box.side && frame.events.bitmap().test(row) &&
            frame.startsInView(row) && !shown.contains(row))
            addMark(frame, row, {frame.x(row), box.y(frame.metrics.markPitch / 2)}, out);
    }
}

RugCount layStripRug(const Frame &frame, const NameBox &box, const ShownRows &shown, scene::Scene &out)
{
    RugCount count;
    const double middle = box.stripTop + box.stripHeight / 2;
    forEachBucket(frame, box.side, shown, [&](const Bucket &bucket) {
        const std::size_t most = bucket.highest > 1 ? 0 : 1;
        for (const Column &column : bucket.columns) {
            layColumn(
                frame, box.side, shown, column, most, [&](std::size_t) { return middle; }, count, out);
        }
        if (most == 0) {
            const double x = badgeX(frame, bucket, badgeWidth(frame, bucket.sum));
            addBadge(frame, x, middle - frame.metrics.badgeHeight / 2, bucket.sum, box.side, bucket.from, bucket.to,
                     out);
        }
    });
    return count;
}

} // namespace detente::layout
