#include "app/render/scenepainter.h"

#include "app/render/color.h"

#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainterPath>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace detente::ui {

using scene::FontRole;
using scene::Ink;
using scene::Paint;

namespace {

constexpr qsizetype kMostShaped = 4000; // texts of one font kept shaped
constexpr double kSoftBandAlpha = 0.45; // where an event can have been; a bar of its duration is solid

QColor withAlpha(QColor color, double factor)
{
    color.setAlphaF(static_cast<float>(color.alphaF() * factor));
    return color;
}

/// A small head at \p tip, pointing away from \p tail.
QPolygonF arrowHead(QPointF tail, QPointF tip)
{
    const QPointF way = tip - tail;
    const double length = std::hypot(way.x(), way.y());
    if (length <= 0)
        return {};
    const QPointF along = way / length * size::kArrowHead;
    const QPointF across(-along.y() * 0.45, along.x() * 0.45);
    return QPolygonF({tip, tip - along + across, tip - along - across});
}

} // namespace

ScenePainter::ScenePainter(const Theme &theme)
    : theme_(theme)
    , shapes_(theme)
{
    for (std::size_t i = 0; i < fonts_.size(); ++i) {
        const QFontMetricsF metrics(theme.font(static_cast<FontRole>(i)));
        fonts_[i] = {metrics.ascent(), metrics.height(), metrics.strikeOutPos()};
    }
}

void ScenePainter::paint(QPainter &painter, const scene::Scene &scene)
{
    painter.save();
    const PixelGrid grid(painter);
    const QRectF all(0, 0, scene.width, scene.height);
    painter.setClipRect(all, painter.hasClipping() ? Qt::IntersectClip : Qt::ReplaceClip);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(all, theme_.color(Ink::Paper));

    for (const scene::Band &band : scene.bands)
        paintBand(painter, grid, band);
    for (const scene::Line &line : scene.grid)
        paintLine(painter, grid, line);
    for (const scene::Block &block : scene.skyline)
        paintFill(painter, grid, block.rect, block.paint);
    for (const scene::Block &block : scene.axisBlocks)
        paintFill(painter, grid, block.rect, block.paint);
    for (const scene::Bar &bar : scene.bars)
        paintBar(painter, bar);
    for (const scene::Line &line : scene.leaders)
        paintLine(painter, grid, line);
    for (const scene::Arc &arc : scene.arcs)
        paintArc(painter, arc);
    for (const scene::Line &line : scene.axisLines)
        paintLine(painter, grid, line);
    for (const scene::Patch &patch : scene.patches)
        paintFill(painter, grid, patch.rect, patch.paint);
    for (const scene::Card &card : scene.cards)
        shapes_.paintCard(painter, grid, card);
    for (const scene::Mark &mark : scene.marks)
        shapes_.paintMark(painter, grid, mark);
    for (const scene::Text &text : scene.texts)
        paintText(painter, grid, text);
    for (const scene::Badge &badge : scene.badges)
        paintBadge(painter, grid, badge);
    for (const scene::Patch &patch : scene.coverPatches)
        paintFill(painter, grid, patch.rect, patch.paint);
    for (const scene::Text &text : scene.coverTexts)
        paintText(painter, grid, text);
    painter.restore();
}

void ScenePainter::paintMark(QPainter &painter, const scene::Mark &mark)
{
    shapes_.paintMark(painter, PixelGrid(painter), mark);
}

void ScenePainter::paintText(QPainter &painter, const scene::Text &text)
{
    paintText(painter, PixelGrid(painter), text);
}

void ScenePainter::paintBand(QPainter &painter, const PixelGrid &grid, const scene::Band &band) const
{
    const QRectF rect = grid.rect(band.rect);
    const QColor tint = theme_.color(band.paint);
    Paint full = band.paint;
    full.ink = Ink::Data;
    const QColor strip = theme_.color(full);
    const QRectF top(rect.left(), rect.top(), rect.width(), grid.thickness(theme_.line(band.bar)));
    if (band.fadeRight) {
        const auto fading = [&rect](const QColor &color) {
            QLinearGradient fade(rect.topLeft(), rect.topRight());
            fade.setColorAt(0, color);
            fade.setColorAt(0.6, color);
            fade.setColorAt(1, withAlpha(color, 0));
            return fade;
        };
        painter.fillRect(rect, fading(tint));
        painter.fillRect(top, fading(strip));
    } else {
        painter.fillRect(rect, tint);
        painter.fillRect(top, strip);
    }
    // Contiguous eras of like tone need an edge to be told apart; the next one covers its neighbor's right edge.
    const double line = grid.thickness(theme_.line(1));
    const QColor edge = mixed(theme_.color(Ink::Paper), strip, 0.2);
    if (band.edgeLeft)
        painter.fillRect(QRectF(rect.left(), rect.top(), line, rect.height()), edge);
    if (band.edgeRight && !band.fadeRight)
        painter.fillRect(QRectF(rect.right(), rect.top(), line, rect.height()), edge);
}

void ScenePainter::paintLine(QPainter &painter, const PixelGrid &grid, const scene::Line &line) const
{
    // Mixed rather than blended: translucent hairlines cost ten times as much, and paper is what lies below.
    Paint solid = line.paint;
    solid.opacity = 1;
    const QColor color = mixed(theme_.color(Ink::Paper), theme_.color(solid), line.paint.opacity);
    const double width = grid.thickness(theme_.line(line.width));
    const bool upright = line.from.x == line.to.x;
    const bool level = line.from.y == line.to.y;
    if (!line.dashed && (upright || level)) {
        const QRectF box = upright ? QRectF(QPointF(grid.x(line.from.x - line.width / 2), grid.y(line.from.y)),
                                            QPointF(grid.x(line.from.x - line.width / 2) + width, grid.y(line.to.y)))
                                   : QRectF(QPointF(grid.x(line.from.x), grid.y(line.from.y - line.width / 2)),
                                            QPointF(grid.x(line.to.x), grid.y(line.from.y - line.width / 2) + width));
        painter.fillRect(box.normalized(), color);
        return;
    }
    QPen pen(color, width, Qt::SolidLine, Qt::FlatCap);
    if (line.dashed)
        pen.setDashPattern({3, 3});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    // The middle of an upright or level line lies half its width from a pixel's edge, so that it covers whole pixels.
    const QPointF shift(upright ? width / 2 : 0, level ? width / 2 : 0);
    const QPointF half(upright ? line.width / 2 : 0, level ? line.width / 2 : 0);
    painter.drawLine(QPointF(grid.x(line.from.x - half.x()), grid.y(line.from.y - half.y())) + shift,
                     QPointF(grid.x(line.to.x - half.x()), grid.y(line.to.y - half.y())) + shift);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void ScenePainter::paintFill(QPainter &painter, const PixelGrid &grid, const scene::Rect &rect,
                             const Paint &paint) const
{
    painter.fillRect(grid.rect(rect), theme_.color(paint));
}

void ScenePainter::paintBar(QPainter &painter, const scene::Bar &bar)
{
    const PixelGrid grid(painter);
    const QRectF rect = grid.rect(bar.rect);
    const QColor color = theme_.color(bar.paint);
    if (bar.dashed) {
        const double line = grid.thickness(theme_.line(1));
        QPen pen(color, line);
        pen.setDashPattern({3, 2});
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(line / 2, line / 2, -line / 2, -line / 2));
        return;
    }
    paintSoftBar(painter, rect, bar, bar.duration ? color : withAlpha(color, kSoftBandAlpha));
    if (!bar.openLeft && !bar.openRight)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const double middle = rect.center().y();
    if (bar.openLeft)
        painter.drawPolygon(arrowHead({rect.left() + size::kArrowHead, middle}, {rect.left(), middle}));
    if (bar.openRight)
        painter.drawPolygon(arrowHead({rect.right() - size::kArrowHead, middle}, {rect.right(), middle}));
    painter.restore();
}

void ScenePainter::paintSoftBar(QPainter &painter, const QRectF &rect, const scene::Bar &bar, const QColor &color) const
{
    const double left = std::clamp(bar.softLeft, 0.0, rect.width());
    const double right = std::clamp(bar.softRight, 0.0, rect.width() - left);
    if (left <= 0 && right <= 0) {
        painter.fillRect(rect, color);
        return;
    }
    QLinearGradient fade(rect.topLeft(), rect.topRight());
    fade.setColorAt(0, left > 0 ? withAlpha(color, 0) : color);
    fade.setColorAt(left / rect.width(), color);
    fade.setColorAt(1 - right / rect.width(), color);
    fade.setColorAt(1, right > 0 ? withAlpha(color, 0) : color);
    painter.fillRect(rect, fade);
}

void ScenePainter::paintArc(QPainter &painter, const scene::Arc &arc)
{
    const QColor color = theme_.color(arc.paint);
    const QPointF from(arc.from.x, arc.from.y);
    const QPointF last(arc.control2.x, arc.control2.y);
    const QPointF tip(arc.to.x, arc.to.y);
    QPainterPath path(from);
    path.cubicTo({arc.control1.x, arc.control1.y}, last, tip);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, theme_.line(arc.width), Qt::SolidLine, Qt::FlatCap));
    painter.drawPath(path);
    if (arc.arrow) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(arrowHead(last == tip ? from : last, tip));
    }
    painter.restore();
}

void ScenePainter::paintBadge(QPainter &painter, const PixelGrid &grid, const scene::Badge &badge)
{
    const QRectF rect = grid.rect(badge.rect);
    const double inset = grid.thickness(theme_.line(1)) / 2;
    const QRectF line = rect.adjusted(inset, inset, -inset, -inset);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme_.color(Ink::AxisEdge), grid.thickness(theme_.line(1))));
    painter.setBrush(theme_.color(Ink::Axis));
    painter.drawRoundedRect(line, line.height() / 2, line.height() / 2);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintText(painter, grid, badge.text);
}

const QStaticText &ScenePainter::shaped(const QString &text, FontRole role)
{
    QHash<QString, QStaticText> &known = shaped_[static_cast<std::size_t>(role)];
    if (const auto found = known.constFind(text); found != known.constEnd())
        return *found;
    if (known.size() >= kMostShaped)
        known.clear();
    QStaticText made(text);
    made.setTextFormat(Qt::PlainText);
    made.setPerformanceHint(QStaticText::AggressiveCaching);
    made.prepare({}, theme_.font(role));
    return *known.insert(text, made);
}

void ScenePainter::paintText(QPainter &painter, const PixelGrid &grid, const scene::Text &text)
{
    if (text.text.isEmpty())
        return;
    painter.setFont(theme_.font(text.font));
    painter.setPen(theme_.textColor(text.paint));
    if (text.vertical)
        return paintUpright(painter, grid, text);
    const FontInfo &font = fonts_[static_cast<std::size_t>(text.font)];
    const double top = text.rect.y + (text.rect.height - font.height) / 2;
    const double left = grid.x(text.rect.x);
    const double baseline = grid.y(top + font.ascent);
    if (grid.isRaster())
        painter.drawStaticText(QPointF(left, baseline - font.ascent), shaped(text.text, text.font));
    else
        painter.drawText(QPointF(left, baseline), text.text);
    if (text.struck) {
        const double line = grid.thickness(theme_.line(1));
        painter.fillRect(QRectF(left, grid.y(baseline - font.strike), text.rect.width, line),
                         theme_.textColor(text.paint));
    }
}

void ScenePainter::paintUpright(QPainter &painter, const PixelGrid &grid, const scene::Text &text)
{
    const FontInfo &font = fonts_[static_cast<std::size_t>(text.font)];
    painter.save();
    // Along the rotated baseline "left" is the bottom of the rectangle, "down" its right.
    painter.translate(grid.x(text.rect.x + (text.rect.width - font.height) / 2 + font.ascent),
                      grid.y(text.rect.bottom()));
    painter.rotate(-90);
    painter.drawText(QPointF(0, 0), text.text);
    painter.restore();
}

} // namespace detente::ui
