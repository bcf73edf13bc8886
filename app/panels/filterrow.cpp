#include "app/panels/filterrow.h"

#include "app/render/markshapes.h"

#include <QPainter>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kBox = 14;
constexpr int kMark = 10;
constexpr int kGap = 8;
constexpr int kPadding = 4;

} // namespace

FilterRow::FilterRow(QWidget *parent)
    : QCheckBox(parent)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FilterRow::setLook(const Theme &theme, const QColor &color, std::optional<Group> mark)
{
    color_ = color;
    mark_ = mark;
    ink_ = theme.color(scene::Ink::Text);
    muted_ = theme.color(scene::Ink::MutedText);
    ground_ = theme.surface(Surface::Raised);
    hover_ = theme.surface(Surface::Hover);
    focus_ = theme.color(scene::Ink::Accent);
    setFont(theme.scaledFont(1));
    update();
}

void FilterRow::setWords(const QString &name, const QString &count)
{
    name_ = name;
    count_ = count;
    setAccessibleName(u"%1, %2"_s.arg(name, count));
    updateGeometry();
    update();
}

QSize FilterRow::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int mark = mark_ ? kMark + kGap : 0;
    return {2 * kPadding + kBox + kGap + mark + metrics.horizontalAdvance(name_) + 2 * kGap +
                metrics.horizontalAdvance(count_),
            std::max(metrics.height(), kBox) + 2 * kPadding};
}

QSize FilterRow::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void FilterRow::paintBox(QPainter &painter, const QRectF &box) const
{
    painter.setPen(QPen(color_, 1.5));
    painter.setBrush(isChecked() ? QBrush(color_) : QBrush(ground_));
    painter.drawRoundedRect(box, 3, 3);
    if (!isChecked())
        return;
    // The tick takes the color of what lies beneath, so that it is seen in both themes.
    painter.setPen(QPen(ground_, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF at = box.topLeft();
    const std::array tick{at + QPointF(3.2, 6.8), at + QPointF(5.8, 9.4), at + QPointF(10.2, 4.2)};
    painter.drawPolyline(tick.data(), static_cast<int>(tick.size()));
}

void FilterRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(focus_, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(hover_) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), size::kCardRadius, size::kCardRadius);
    }
    painter.setOpacity(isEnabled() ? 1 : 0.5);
    double x = kPadding;
    const double middle = height() / 2.0;
    paintBox(painter, QRectF(x + 0.5, middle - (kBox - 1) / 2.0, kBox - 1, kBox - 1));
    x += kBox + kGap;
    if (mark_) {
        painter.fillPath(markShape(*mark_, QPointF(x + kMark / 2.0, middle), kMark), color_);
        x += kMark + kGap;
    }
    const QFontMetrics metrics = fontMetrics();
    const int countWidth = metrics.horizontalAdvance(count_);
    const QRectF words(x, 0, width() - x - kPadding - countWidth - kGap, height());
    painter.setPen(isChecked() ? ink_ : muted_);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(name_, Qt::ElideRight, static_cast<int>(words.width())));
    painter.setPen(muted_);
    painter.drawText(QRectF(rect()).adjusted(0, 0, -kPadding, 0), Qt::AlignVCenter | Qt::AlignRight, count_);
}

} // namespace detente::ui
