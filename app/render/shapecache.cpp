#include "app/render/shapecache.h"

#include "app/render/color.h"
#include "app/render/markshapes.h"

#include <QPainterPath>
#include <QPen>
#include <QPolygonF>

#include <cmath>
#include <memory>

namespace detente::ui {

using scene::Ink;

namespace {

constexpr int kMostKilobytes = 48 * 1024; // some three thousand cards at a ratio of 1
constexpr double kMarkMargin = 3;         // room for the ring of a selected mark
constexpr double kRing = 1.75;            // a selected mark's, outside it
constexpr double kCardMargin = 2;         // room for the outline of a selected card

std::uint32_t flags(bool a, bool b, bool c, bool d = false)
{
    return (a ? 1U : 0U) | (b ? 2U : 0U) | (c ? 4U : 0U) | (d ? 8U : 0U);
}

constexpr std::uint32_t kCardShape = 1U << 31;

std::int32_t percent(const PixelGrid &grid)
{
    return static_cast<std::int32_t>(std::lround(grid.scale() * 100));
}

} // namespace

ShapeCache::ShapeCache(const Theme &theme)
    : theme_(theme)
    , pixmaps_(kMostKilobytes)
{
}

template <class Draw>
void ShapeCache::paintCached(QPainter &painter, const PixelGrid &grid, const Look &look, QPointF corner, Draw draw)
{
    QPixmap *pixmap = pixmaps_.object(look);
    if (!pixmap) {
        auto made = std::make_unique<QPixmap>(look.width, look.height);
        made->fill(Qt::transparent);
        QPainter inner(made.get());
        inner.setRenderHint(QPainter::Antialiasing);
        inner.scale(grid.scale(), grid.scale());
        draw(inner);
        inner.end();
        made->setDevicePixelRatio(grid.scale());
        painter.drawPixmap(corner, *made);
        const int kilobytes = 1 + look.width * look.height / 256;
        pixmaps_.insert(look, made.release(), kilobytes);
        return;
    }
    painter.drawPixmap(corner, *pixmap);
}

void ShapeCache::paintMark(QPainter &painter, const PixelGrid &grid, const scene::Mark &mark)
{
    if (!grid.isRaster())
        return drawMark(painter, mark, {mark.center.x, mark.center.y});
    const double half = mark.size / 2 + kMarkMargin;
    const int side = static_cast<int>(std::ceil(2 * half * grid.scale()));
    Look look{.color = theme_.color(mark.paint).rgba(), .width = side, .height = side};
    look.shape = static_cast<std::uint32_t>(mark.group) << 4 | flags(mark.hollow, mark.struck, mark.selected);
    look.scale = percent(grid);
    look.size = static_cast<std::int32_t>(std::lround(mark.size * 100));
    paintCached(painter, grid, look, {grid.x(mark.center.x - half), grid.y(mark.center.y - half)},
                [this, &mark, half](QPainter &inner) {
                    drawMark(inner, mark, {half, half});
                });
}

void ShapeCache::drawMark(QPainter &painter, const scene::Mark &mark, QPointF center) const
{
    const QColor color = theme_.color(mark.paint);
    if (mark.selected) {
        painter.setPen(QPen(theme_.color(Ink::Accent), theme_.line(1.5)));
        painter.setBrush(theme_.color(Ink::Paper));
        painter.drawEllipse(center, mark.size / 2 + kRing, mark.size / 2 + kRing);
    }
    if (mark.hollow) {
        QPen pen(color, 1.25);
        pen.setDashPattern({1.6, 1.3});
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.setBrush(theme_.color(Ink::Paper));
        painter.drawPath(markShape(mark.group, center, mark.size - 1.25));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPath(markShape(mark.group, center, mark.size));
    }
    if (mark.struck) {
        const QPointF reach(mark.size / 2 + 1.5, 0);
        painter.setPen(QPen(theme_.color(Ink::Card), 3, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(center - reach, center + reach);
        painter.setPen(QPen(theme_.color(Ink::Text), theme_.line(1.25), Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(center - reach, center + reach);
    }
}

void ShapeCache::paintCard(QPainter &painter, const PixelGrid &grid, const scene::Card &card)
{
    const QRectF rect = grid.rect(card.rect);
    if (!grid.isRaster())
        return drawCard(painter, grid, card, rect);
    const double margin = std::ceil(kCardMargin * grid.scale()) / grid.scale();
    const QRectF outer = rect.adjusted(-margin, -margin, margin, margin);
    Look look{.color = theme_.color(card.edge).rgba()};
    look.shape = kCardShape | flags(card.outline == scene::Outline::Dashed, card.selected, card.emphasized, card.note);
    look.width = static_cast<int>(std::lround(outer.width() * grid.scale()));
    look.height = static_cast<int>(std::lround(outer.height() * grid.scale()));
    look.scale = percent(grid);
    paintCached(painter, grid, look, outer.topLeft(), [&](QPainter &inner) {
        drawCard(inner, grid, card, {margin, margin, rect.width(), rect.height()});
    });
}

void ShapeCache::drawCard(QPainter &painter, const PixelGrid &grid, const scene::Card &card, const QRectF &rect) const
{
    const QColor edge = theme_.color(card.edge);
    const QColor fill = theme_.color(Ink::Card);
    const double line = grid.thickness(theme_.line(1));
    QPainterPath body;
    body.addRoundedRect(rect, size::kCardRadius, size::kCardRadius);
    painter.fillPath(body, fill);

    painter.save();
    painter.setClipPath(body);
    painter.fillRect(QRectF(rect.left(), rect.top(), grid.thickness(size::kCardEdge), rect.height()), edge);
    painter.restore();

    // Half a line inside, so that the line itself covers whole pixels.
    const double inset = line / 2;
    QPen pen(card.emphasized ? edge : mixed(fill, edge, 0.6), line);
    if (card.outline == scene::Outline::Dashed) {
        pen.setColor(edge);
        pen.setDashPattern({3.5, 2.5});
        pen.setCapStyle(Qt::FlatCap);
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const double radius = size::kCardRadius - inset;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    if (card.note)
        drawNote(painter, rect);
    if (card.selected) {
        painter.setPen(QPen(theme_.color(Ink::Accent), theme_.line(2)));
        painter.drawRoundedRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5), size::kCardRadius + 0.5, size::kCardRadius + 0.5);
    }
}

void ShapeCache::drawNote(QPainter &painter, const QRectF &card) const
{
    constexpr double kSize = 10;
    constexpr double kFold = 3.5;
    const double left = card.right() - 4 - kSize;
    const double top = card.center().y() - kSize / 2;
    QPainterPath sheet(QPointF(left, top));
    sheet.lineTo(left + kSize, top);
    sheet.lineTo(left + kSize, top + kSize - kFold);
    sheet.lineTo(left + kSize - kFold, top + kSize);
    sheet.lineTo(left, top + kSize);
    sheet.closeSubpath();
    painter.setPen(QPen(theme_.surface(Surface::NoteEdge), theme_.line(1)));
    painter.setBrush(theme_.surface(Surface::Note));
    painter.drawPath(sheet);
    painter.drawPolyline(QPolygonF({{left + kSize, top + kSize - kFold},
                                    {left + kSize - kFold, top + kSize - kFold},
                                    {left + kSize - kFold, top + kSize}}));
}

} // namespace detente::ui
