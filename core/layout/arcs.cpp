#include "core/layout/arcs.h"

#include "core/layout/names.h"
#include "core/layout/paint.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace detente::layout {

namespace {

using scene::Point;

constexpr std::size_t kMostArcs = 120;
constexpr std::size_t kMostLinks = 64; // of one event
constexpr double kOutside = 60;        // pixels beyond the picture at which an end is held
constexpr double kFlattest = 14;       // pixels an arc on one side rises at least
constexpr double kHighest = 0.4;       // of a side's depth
constexpr double kMarkGap = 6;         // from a name's mark to an arc's end
constexpr int kSteps = 32;

struct End {
    Row row;
    Side side;
    Point at;
    bool labelled;
};

class Arcs {
public:
    Arcs(const Frame &frame, const LabelledRows &labelled, scene::Scene &out)
        : frame_(frame)
        , labelled_(labelled)
        , out_(out)
    {
    }

    void lay()
    {
        std::vector<LinkEdge> edges;
        if (frame_.input.view.arcs != ArcMode::None)
            edges = ofSelection();
        if (frame_.input.view.arcs == ArcMode::Importance)
            addImportant(edges);
        std::ranges::stable_sort(edges, std::greater{}, [this](const LinkEdge &e) { return weight(e); });
        if (edges.size() > kMostArcs)
            edges.resize(kMostArcs);
        for (const LinkEdge &edge : edges)
            add(edge);
    }

private:
    const Snapshot &snapshot() const { return frame_.events.snapshot(); }
    bool isLetThrough(Row row) const
    {
        return row < frame_.columns.size() && frame_.events.bitmap().test(row) &&
               frame_.columns.start(row) != kShortMinusInfinity;
    }
    int weight(const LinkEdge &edge) const
    {
        return frame_.columns.importance[edge.from] + frame_.columns.importance[edge.to];
    }

    std::vector<LinkEdge> ofSelection() const
    {
        std::set<std::pair<Row, Row>> seen;
        std::vector<LinkEdge> edges;
        const auto take = [&](std::span<const LinkEdge> links) {
            for (const LinkEdge &link : links.first(std::min(links.size(), kMostLinks))) {
                if (isLetThrough(link.from) && isLetThrough(link.to) && seen.emplace(link.from, link.to).second)
                    edges.push_back(link);
            }
        };
        for (const Row row : frame_.input.selection) {
            if (row >= frame_.columns.size())
                continue;
            take(snapshot().linksFrom(row));
            take(snapshot().linksTo(row));
        }
        return edges;
    }

    void addImportant(std::vector<LinkEdge> &edges) const
    {
        for (const std::vector<ShownLabel> *labels :
             {labelled_.first, labelled_.second, labelled_.joint, labelled_.third}) {
            for (const ShownLabel &label : *labels) {
                if (!isImportant(label.row))
                    continue;
                const auto links = snapshot().linksFrom(label.row);
                for (const LinkEdge &link : links.first(std::min(links.size(), kMostLinks))) {
                    if (isLetThrough(link.to) && isImportant(link.to) && find(link.to) != nullptr &&
                        !frame_.isSelected(link.from) && !frame_.isSelected(link.to)) // those are there already
                        edges.push_back(link);
                }
            }
        }
    }

    bool isImportant(Row row) const { return frame_.columns.importance[row] >= frame_.input.view.arcImportance; }

    const std::vector<ShownLabel> &labelsOf(Side side) const
    {
        switch (side) {
        case Side::First:
            return *labelled_.first;
        case Side::Second:
            return *labelled_.second;
        case Side::Joint:
            return *labelled_.joint;
        case Side::Third:
            break;
        }
        return *labelled_.third;
    }

    const ShownLabel *find(Row row) const
    {
        const std::vector<ShownLabel> &labels = labelsOf(frame_.columns.side[row]);
        const auto it = std::ranges::find(labels, row, &ShownLabel::row);
        return it != labels.end() && it->shown ? &*it : nullptr;
    }

    bool isInPicture(Point end) const { return end.x >= 0 && end.x <= frame_.boxes.width; }
    double x(Row row) const { return std::clamp(frame_.x(row), -kOutside, frame_.boxes.width + kOutside); }

    /// Where an arc to or from \p row ends; \p other: the side the arc comes from.
    Point end(Row row, Side other) const
    {
        const Arrangement &boxes = frame_.boxes;
        switch (frame_.columns.side[row]) {
        case Side::First:
            return {x(row), boxes.first.edge};
        case Side::Second:
            return {x(row), boxes.second.edge};
        case Side::Third:
            return {x(row), boxes.rimTop};
        case Side::Joint:
            break;
        }
        const bool fromBelow = other == Side::Second || other == Side::Third;
        double y = boxes.joint.rows > 0 ? boxes.joint.stripTop + boxes.joint.stripHeight / 2 : boxes.axis.y;
        if (const ShownLabel *name = find(row))
            y = nameMark(frame_, boxes.joint, *name).y;
        return {x(row), y + (fromBelow ? kMarkGap : -kMarkGap)};
    }

    void add(const LinkEdge &edge)
    {
        const Side responseSide = frame_.columns.side[edge.from];
        const Side actionSide = frame_.columns.side[edge.to];
        scene::Arc arc;
        arc.from = end(edge.to, responseSide);
        arc.to = end(edge.from, actionSide);
        const bool leftOfPicture = std::max(arc.from.x, arc.to.x) < 0;
        const bool rightOfPicture = std::min(arc.from.x, arc.to.x) > frame_.boxes.width;
        if (leftOfPicture || rightOfPicture || (arc.from.x == arc.to.x && arc.from.y == arc.to.y))
            return;
        // Only the selection's arcs come from beyond the picture: others would be lines without a beginning.
        const bool selected = frame_.isSelected(edge.from) || frame_.isSelected(edge.to);
        if (!selected && (!isInPicture(arc.from) || !isInPicture(arc.to)))
            return;
        bend(arc, actionSide, responseSide);
        arc.paint = eventPaint(frame_.columns, edge.from, frame_.input.view.color);
        arc.paint.opacity = selected ? 0.75F : 0.45F;
        arc.width = selected ? 1.5 : 1.2;
        arc.fromRow = edge.from;
        arc.toRow = edge.to;
        arc.kind = edge.kind;

        scene::HitArea hit;
        hit.kind = scene::HitArea::Kind::Arc;
        hit.rect = bounds(arc);
        hit.index = static_cast<std::int32_t>(out_.arcs.size());
        hit.row = edge.from;
        out_.arcs.push_back(arc);
        out_.hits.push_back(hit);
    }

    /// An arc leaves and arrives upright. Across the axis it is an S; along one side it rises over what lies between.
    void bend(scene::Arc &arc, Side action, Side response) const
    {
        const auto isAbove = [](Side side) { return side == Side::First || side == Side::Joint; };
        const double distance = std::abs(arc.to.x - arc.from.x);
        if (action == response || (isAbove(action) && isAbove(response))) {
            const double depth = std::max(frame_.boxes.first.depth, kFlattest);
            const double rise = std::clamp(distance * 0.3, kFlattest, std::max(depth * kHighest, kFlattest));
            const double up = action == Side::Second || action == Side::Third ? 1 : -1;
            const double top = up > 0 ? std::max(arc.from.y, arc.to.y) : std::min(arc.from.y, arc.to.y);
            const double level = action == Side::Third ? arc.from.y - rise : top + up * rise;
            arc.control1 = {arc.from.x, level};
            arc.control2 = {arc.to.x, level};
            return;
        }
        const double middle = (arc.from.y + arc.to.y) / 2;
        arc.control1 = {arc.from.x, middle};
        arc.control2 = {arc.to.x, middle};
    }

    static scene::Rect bounds(const scene::Arc &arc)
    {
        constexpr double kSlack = 5;
        const auto [left, right] = std::minmax({arc.from.x, arc.control1.x, arc.control2.x, arc.to.x});
        const auto [top, bottom] = std::minmax({arc.from.y, arc.control1.y, arc.control2.y, arc.to.y});
        return {left - kSlack, top - kSlack, right - left + 2 * kSlack, bottom - top + 2 * kSlack};
    }

    const Frame &frame_;
    const LabelledRows &labelled_;
    scene::Scene &out_;
};

Point at(const scene::Arc &arc, double t)
{
    const double u = 1 - t;
    const double a = u * u * u;
    const double b = 3 * u * u * t;
    const double c = 3 * u * t * t;
    const double d = t * t * t;
    return {a * arc.from.x + b * arc.control1.x + c * arc.control2.x + d * arc.to.x,
            a * arc.from.y + b * arc.control1.y + c * arc.control2.y + d * arc.to.y};
}

double distanceToSegment(Point p, Point a, Point b)
{
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double length = dx * dx + dy * dy;
    const double t = length > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length, 0.0, 1.0) : 0.0;
    return std::hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

} // namespace

void layArcs(const Frame &frame, const LabelledRows &labelled, scene::Scene &out)
{
    Arcs(frame, labelled, out).lay();
}

double distanceTo(const scene::Arc &arc, Point point)
{
    double nearest = std::numeric_limits<double>::infinity();
    Point last = arc.from;
    for (int step = 1; step <= kSteps; ++step) {
        const Point next = at(arc, static_cast<double>(step) / kSteps);
        nearest = std::min(nearest, distanceToSegment(point, last, next));
        last = next;
    }
    return nearest;
}

} // namespace detente::layout
