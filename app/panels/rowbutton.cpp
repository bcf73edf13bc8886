#include "app/panels/rowbutton.h"

#include "app/panels/showonly.h"
#include "app/render/theme.h"

#include <QLayout>
#include <QPainter>
#include <QPainterPath>

namespace detente::ui {

RowButton::RowButton(const QColor &edge, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , edge_(edge)
    , ground_(theme.surface(Surface::Raised))
    , hover_(theme.surface(Surface::Hover))
    , border_(theme.surface(Surface::Border))
    , focus_(theme.color(scene::Ink::Accent))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RowButton::setPassive()
{
    passive_ = true;
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover, false);
    unsetCursor();
    announceAsItIs(this);
}

QSize RowButton::sizeHint() const
{
    return layout() != nullptr ? layout()->totalSizeHint() : QSize(100, 30);
}

QSize RowButton::minimumSizeHint() const
{
    return layout() != nullptr ? layout()->totalMinimumSize() : QSize(40, 30);
}

int RowButton::heightForWidth(int width) const
{
    return layout() != nullptr ? layout()->totalHeightForWidth(width) : 30;
}

void RowButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(box, size::kCardRadius, size::kCardRadius);
    painter.fillPath(outline, !passive_ && (underMouse() || isDown()) ? hover_ : ground_);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(QRectF(0, 0, size::kCardEdge, height()), edge_);
    painter.restore();
    painter.setPen(hasFocus() ? QPen(focus_, size::kFocusRing) : QPen(border_, 1));
    painter.drawPath(outline);
}

} // namespace detente::ui
