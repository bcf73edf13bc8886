#include "app/panels/chip.h"

#include "app/render/color.h"
#include "app/render/theme.h"

#include <QPainter>

#include <cmath>

namespace detente::ui {

namespace {

constexpr int kSidePadding = 10;
constexpr int kLinePadding = 4;

/// Black or white, whichever reads better on \p ground.
QColor inkOn(const QColor &ground)
{
    return contrastRatio(ground, Qt::white) >= contrastRatio(ground, Qt::black) ? Qt::white : Qt::black;
}

} // namespace

Chip::Chip(const QString &text, Style style, const QColor &color, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , style_(style)
    , color_(color)
    , ink_(style == Style::Filled ? inkOn(color) : theme.color(scene::Ink::Text))
    , hover_(theme.surface(Surface::Hover))
    , focus_(theme.color(scene::Ink::Accent))
{
    setText(text);
    setAccessibleName(text);
    setFont(theme.scaledFont(0.92, style == Style::Filled ? QFont::DemiBold : QFont::Normal));
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setClickable()
{
    clickable_ = true;
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

QSize Chip::sizeHint() const
{
    // A width rounded down would cost the last letter.
    const QFontMetricsF metrics(font());
    return {static_cast<int>(std::ceil(metrics.horizontalAdvance(text()))) + 1 + 2 * kSidePadding,
            static_cast<int>(std::ceil(metrics.height())) + 2 * kLinePadding};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPen pen(color_, 1, style_ == Style::Dashed ? Qt::DashLine : Qt::SolidLine);
    if (hasFocus())
        pen = QPen(focus_, 2);
    painter.setPen(pen);
    painter.setBrush(style_ == Style::Filled      ? QBrush(color_)
                     : clickable_ && underMouse() ? QBrush(hover_)
                                                  : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(hasFocus() ? box.adjusted(1, 1, -1, -1) : box, box.height() / 2, box.height() / 2);
    painter.setPen(ink_);
    painter.drawText(rect().adjusted(kSidePadding, 0, -kSidePadding, 0), Qt::AlignCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width() - 2 * kSidePadding));
}

} // namespace detente::ui
