#include "app/canvas/overlay.h"

#include <QFontMetricsF>

namespace detente::ui::overlay {

using scene::FontRole;
using scene::Ink;

namespace {

constexpr float kVeil = 0.14F;

/// \p text on a patch of card color at \p center, so that no line runs through it.
void paintLabel(QPainter &painter, const Theme &theme, QPointF center, const QString &text)
{
    if (text.isEmpty())
        return;
    const QFont &font = theme.font(FontRole::CardStrong);
    const QFontMetricsF metrics(font);
    QRectF patch(0, 0, metrics.horizontalAdvance(text) + 16, metrics.height() + 8);
    patch.moveCenter(center);
    patch.moveLeft(std::clamp(patch.left(), 4.0, std::max(4.0, painter.window().width() - 4.0 - patch.width())));
    painter.setPen(QPen(theme.color(Ink::Accent), 1));
    painter.setBrush(theme.color(Ink::Card));
    painter.drawRoundedRect(patch, size::kCardRadius, size::kCardRadius);
    painter.setFont(font);
    painter.setPen(theme.color(Ink::Text));
    painter.drawText(patch, Qt::AlignCenter, text);
}

QColor veil(const Theme &theme)
{
    QColor color = theme.color(Ink::Accent);
    color.setAlphaF(kVeil);
    return color;
}

} // namespace

void paintBox(QPainter &painter, const Theme &theme, const QRectF &box, const QString &span)
{
    painter.fillRect(box, veil(theme));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Ink::Accent), 1));
    painter.drawLine(box.topLeft(), box.bottomLeft());
    painter.drawLine(box.topRight(), box.bottomRight());
    paintLabel(painter, theme, {box.center().x(), box.top() + 28}, span);
}

void paintBand(QPainter &painter, const Theme &theme, const QRectF &band, const QString &count)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Ink::Accent), 1, Qt::DashLine));
    painter.setBrush(veil(theme));
    painter.drawRect(band);
    paintLabel(painter, theme, {band.center().x(), band.bottom() + 18}, count);
}

void paintHover(QPainter &painter, const Theme &theme, const scene::Rect &area)
{
    QColor color = theme.color(Ink::Accent);
    color.setAlphaF(0.7F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, theme.line(1.5)));
    painter.setBrush(Qt::NoBrush);
    const double radius = size::kCardRadius + 1;
    painter.drawRoundedRect(QRectF(area.x, area.y, area.width, area.height).adjusted(-0.75, -0.75, 0.75, 0.75), radius,
                            radius);
}

void paintMeasure(QPainter &painter, const Theme &theme, double from, double to, double y)
{
    constexpr double kEnd = 4; // half the length of the strokes at its ends
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme.color(Ink::Accent), 2, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(from, y), QPointF(to, y));
    painter.drawLine(QPointF(from, y - kEnd), QPointF(from, y + kEnd));
    painter.drawLine(QPointF(to, y - kEnd), QPointF(to, y + kEnd));
}

void paintFocus(QPainter &painter, const Theme &theme, const QRectF &canvas)
{
    const double inset = theme.line(size::kFocusRing) / 2;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(
        QPen(theme.color(Ink::Accent), theme.line(size::kFocusRing), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(canvas.adjusted(inset, inset, -inset, -inset));
}

} // namespace detente::ui::overlay
