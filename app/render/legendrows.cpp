#include "app/render/legendrows.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace detente::ui {

namespace {

constexpr double kLeading = 1.3;
constexpr double kSignGap = 6;
constexpr double kEntryGap = 22;
constexpr double kWideSign = 22; ///< of bars and arcs

void paintSign(QPainter &painter, ScenePainter &scenes, const LegendSign &sign)
{
    const QPointF center = sign.sign.center();
    if (sign.entry.mark) {
        scene::Mark mark = *sign.entry.mark;
        mark.center = {center.x(), center.y()};
        scenes.paintMark(painter, mark);
    } else if (sign.entry.bar) {
        scene::Bar bar = *sign.entry.bar;
        bar.rect.x = sign.sign.left();
        bar.rect.y = std::round(center.y() - bar.rect.height / 2);
        scenes.paintBar(painter, bar);
    } else {
        scene::Arc arc;
        arc.from = {sign.sign.left(), center.y() + 4};
        arc.to = {sign.sign.right(), center.y() - 4};
        arc.control1 = {center.x(), arc.from.y};
        arc.control2 = {center.x(), arc.to.y};
        arc.paint.ink = scene::Ink::MutedText;
        scenes.paintArc(painter, arc);
    }
}

} // namespace

LegendRows LegendRows::lay(std::vector<LegendEntry> entries, const QFont &font, double width)
{
    LegendRows rows;
    if (entries.empty())
        return rows;
    const QFontMetricsF metrics(font);
    const double lineHeight = metrics.height() * kLeading;
    double x = 0;
    double y = 0;
    for (LegendEntry &entry : entries) {
        const double sign = entry.mark ? entry.mark->size : kWideSign;
        const double words = std::ceil(metrics.horizontalAdvance(entry.words));
        if (x > 0 && x + sign + kSignGap + words > width) {
            x = 0;
            y += lineHeight;
        }
        rows.signs.push_back(
            {std::move(entry), QRectF(x, y, sign, lineHeight), QRectF(x + sign + kSignGap, y, words, lineHeight)});
        x += sign + kSignGap + words + kEntryGap;
    }
    rows.height = y + lineHeight;
    return rows;
}

void LegendRows::translate(double x, double y)
{
    for (LegendSign &sign : signs) {
        sign.sign.translate(x, y);
        sign.words.translate(x, y);
    }
}

void paintLegend(QPainter &painter, ScenePainter &scenes, const std::vector<LegendSign> &signs, const QFont &font)
{
    for (const LegendSign &sign : signs) {
        paintSign(painter, scenes, sign);
        painter.setFont(font);
        painter.setPen(scenes.theme().color(scene::Ink::Text));
        painter.drawText(sign.words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, sign.entry.words);
    }
}

} // namespace detente::ui
