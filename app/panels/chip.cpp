#include "app/panels/chip.h"

#include "app/panels/showonly.h"
#include "app/render/color.h"
#include "app/render/markshapes.h"
#include "app/render/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace detente::ui {

namespace {

constexpr int kSidePadding = 10;
constexpr int kLinePadding = 4;
constexpr int kMarkSize = 9;
constexpr int kMarkGap = 5;
/// The corners of a chip of more than one line.
constexpr double kWidestCorner = 12;

/// Words in the middle, broken between words.
constexpr int kWordFlags = Qt::TextWordWrap | Qt::AlignHCenter;

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
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    announceAsItIs(this);
}

void Chip::setClickable()
{
    clickable_ = true;
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    announceAsItIs(this);
}

void Chip::setMark(Group group)
{
    mark_ = group;
    updateGeometry();
}

int Chip::sides() const
{
    return 2 * kSidePadding + (mark_ ? kMarkSize + kMarkGap : 0);
}

QSize Chip::sizeHint() const
{
    // A width rounded down would cost the last letter.
    const QFontMetricsF metrics(font());
    return {static_cast<int>(std::ceil(metrics.horizontalAdvance(text()))) + 1 + sides(),
            static_cast<int>(std::ceil(metrics.height())) + 2 * kLinePadding};
}

int Chip::heightForWidth(int width) const
{
    if (width >= sizeHint().width())
        return sizeHint().height();
    const QRectF room(0, 0, std::max(1, width - sides()), 10'000);
    const QRectF words = QFontMetricsF(font()).boundingRect(room, kWordFlags, text());
    return static_cast<int>(std::ceil(words.height())) + 2 * kLinePadding;
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
    const double corner = std::min(box.height() / 2, kWidestCorner);
    painter.drawRoundedRect(hasFocus() ? box.adjusted(1, 1, -1, -1) : box, corner, corner);
    QRectF words = QRectF(rect()).adjusted(kSidePadding, 0, -kSidePadding, 0);
    if (mark_) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink_);
        painter.drawPath(markShape(*mark_, {words.left() + kMarkSize / 2.0, words.center().y()}, kMarkSize));
        words.setLeft(words.left() + kMarkSize + kMarkGap);
    }
    painter.setPen(ink_);
    painter.drawText(words, kWordFlags | Qt::AlignVCenter, text());
}

} // namespace detente::ui
