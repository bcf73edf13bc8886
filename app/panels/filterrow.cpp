#include "app/panels/filterrow.h"

#include "app/render/markshapes.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kBox = 14;
constexpr int kMark = 10;
constexpr int kGap = 8;
constexpr int kPadding = 4;
constexpr int kIndent = 18;
constexpr int kFold = 14;
constexpr int kMostLines = 2;
constexpr int kNarrowest = 150;
constexpr int kBar = 3;

using Sign = FilterRowContent::Sign;

constexpr int kWrap = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;

int heightOf(const QFontMetrics &metrics, const QString &text, int width)
{
    return metrics.boundingRect(QRect(0, 0, std::max(width, 1), 10'000), kWrap, text).height();
}

bool fitsIn(const QFontMetrics &metrics, const QString &text, int width)
{
    const QRect taken = metrics.boundingRect(QRect(0, 0, std::max(width, 1), 10'000), kWrap, text);
    return taken.height() <= kMostLines * metrics.lineSpacing() && taken.width() <= width;
}

/// The text, cut with an ellipsis where it does not fit on the lines there are.
QString fitted(const QFontMetrics &metrics, const QString &text, int width)
{
    if (fitsIn(metrics, text, width))
        return text;
    qsizetype least = 0;
    qsizetype most = text.size();
    while (most - least > 1) {
        const qsizetype middle = (least + most) / 2;
        (fitsIn(metrics, text.left(middle) + u'…', width) ? least : most) = middle;
    }
    return text.left(least).trimmed() + u'…';
}

} // namespace

FilterRow::FilterRow(QWidget *parent)
    : QCheckBox(parent)
{
    setAttribute(Qt::WA_Hover);
    setTristate(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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
    bar_ = color;
    setFont(theme.scaledFont(1));
    updateGeometry();
    update();
}

void FilterRow::setContent(const FilterRowContent &content)
{
    const bool resized = content.name != content_.name || (content.share >= 0) != (content_.share >= 0) ||
                         content.count.size() != content_.count.size();
    content_ = content;
    setCheckState(content.sign == Sign::Off  ? Qt::Unchecked
                  : content.sign == Sign::On ? Qt::Checked
                                             : Qt::PartiallyChecked);
    describe();
    if (resized)
        updateGeometry();
    update();
}

void FilterRow::setIndent(int steps)
{
    indent_ = steps;
}

void FilterRow::setFold(bool unfolded)
{
    unfolded_ = unfolded;
    describe();
    update();
}

void FilterRow::setWithoutOnly()
{
    withOnly_ = false;
}

void FilterRow::describe()
{
    QString name = content_.count.isEmpty() ? content_.name : u"%1, %2"_s.arg(content_.name, content_.count);
    if (content_.sign == Sign::Excluded)
        name = tr("%1, left out", "a filter's row").arg(name);
    setAccessibleName(name);
    QString more = withOnly_ ? tr("Space: on or off. Enter: only this.") : tr("Space: on or off.");
    if (unfolded_)
        more += u' ' + tr("Right and Left: show and hide its categories.");
    setAccessibleDescription(content_.hint.isEmpty() ? more : content_.hint + u' ' + more);
}

bool FilterRow::isCut() const
{
    return !fitsIn(fontMetrics(), content_.name, textWidth(width()));
}

bool FilterRow::isActive() const
{
    return isEnabled() && (underMouse() || hasFocus());
}

QString FilterRow::onlyWord() const
{
    return tr("only", "a filter's row: let through nothing but this");
}

QRect FilterRow::onlyRect() const
{
    if (!isActive() || !withOnly_)
        return {};
    const QFontMetrics metrics = fontMetrics();
    const int right = width() - kPadding - metrics.horizontalAdvance(content_.count) - kGap;
    const int wide = metrics.horizontalAdvance(onlyWord()) + kGap;
    return {right - wide, 0, wide, height()};
}

QRect FilterRow::foldRect() const
{
    return unfolded_ ? QRect(0, 0, kPadding + kFold, height()) : QRect();
}

int FilterRow::textLeft() const
{
    return kPadding + indent_ * kIndent + (unfolded_ ? kFold : 0) + kBox + kGap + (mark_ ? kMark + kGap : 0);
}

int FilterRow::textWidth(int width) const
{
    return width - textLeft() - kPadding - kGap - fontMetrics().horizontalAdvance(content_.count);
}

int FilterRow::nameHeight(int width) const
{
    const QFontMetrics metrics = fontMetrics();
    return std::clamp(heightOf(metrics, content_.name, textWidth(width)), metrics.height(),
                      kMostLines * metrics.lineSpacing());
}

QSize FilterRow::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {textLeft() + metrics.horizontalAdvance(content_.name) + kGap + kPadding +
                metrics.horizontalAdvance(content_.count) + 1,
            std::max(metrics.height(), kBox) + 2 * kPadding + barHeight()};
}

QSize FilterRow::minimumSizeHint() const
{
    return {kNarrowest, std::max(fontMetrics().height(), kBox) + 2 * kPadding + barHeight()};
}

int FilterRow::heightForWidth(int width) const
{
    return std::max(nameHeight(width), kBox) + 2 * kPadding + barHeight();
}

int FilterRow::barHeight() const
{
    return content_.share >= 0 ? kBar + 2 : 0;
}

void FilterRow::paintBox(QPainter &painter, const QRectF &box) const
{
    const Sign sign = content_.sign;
    painter.setPen(QPen(color_, 1.5));
    painter.setBrush(sign == Sign::On ? QBrush(color_) : QBrush(ground_));
    painter.drawRoundedRect(box, 3, 3);
    const QPointF at = box.topLeft();
    if (sign == Sign::On) {
        // The tick takes the color of what lies beneath, so that it is seen in both themes.
        painter.setPen(QPen(ground_, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const std::array tick{at + QPointF(3.2, 6.8), at + QPointF(5.8, 9.4), at + QPointF(10.2, 4.2)};
        painter.drawPolyline(tick.data(), static_cast<int>(tick.size()));
    } else if (sign == Sign::Some) {
        painter.fillRect(QRectF(box.left() + 3, box.center().y() - 1.25, box.width() - 6, 2.5), color_);
    } else if (sign == Sign::Excluded) {
        painter.setPen(QPen(ink_, 1.6, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(at + QPointF(3.6, 3.6), at + QPointF(9.4, 9.4));
        painter.drawLine(at + QPointF(9.4, 3.6), at + QPointF(3.6, 9.4));
    }
}

void FilterRow::paintFold(QPainter &painter, double x) const
{
    painter.setPen(QPen(muted_, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle(x + kFold / 2.0 - 2, height() / 2.0);
    const std::array closed{middle + QPointF(-2, -4), middle + QPointF(2, 0), middle + QPointF(-2, 4)};
    const std::array open{middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)};
    const auto &arrow = *unfolded_ ? open : closed;
    painter.drawPolyline(arrow.data(), static_cast<int>(arrow.size()));
}

void FilterRow::paintOnly(QPainter &painter) const
{
    const QRect only = onlyRect();
    if (only.isEmpty())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(underMouse() ? hover_ : palette().color(QPalette::Window));
    painter.drawRect(only.adjusted(0, 2, 0, -2));
    QFont font = this->font();
    font.setUnderline(true);
    painter.setFont(font);
    painter.setPen(ink_);
    painter.drawText(only, Qt::AlignCenter, onlyWord());
    painter.setFont(this->font());
}

void FilterRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(focus_, size::kFocusRing) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(hover_) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(whole, size::kCardRadius, size::kCardRadius);
    }
    painter.setOpacity(isEnabled() ? 1 : 0.5);
    double x = kPadding + indent_ * kIndent;
    const int textHeight = height() - barHeight();
    const double middle = textHeight / 2.0;
    if (unfolded_) {
        paintFold(painter, x);
        x += kFold;
    }
    paintBox(painter, QRectF(x + 0.5, middle - (kBox - 1) / 2.0, kBox - 1, kBox - 1));
    x += kBox + kGap;
    if (mark_)
        painter.fillPath(markShape(*mark_, QPointF(x + kMark / 2.0, middle), kMark), color_);
    const QFontMetrics metrics = fontMetrics();
    const QRect words(textLeft(), 0, textWidth(width()), textHeight);
    if (content_.share >= 0) {
        const double wide = (width() - kPadding - textLeft()) * std::min(content_.share, 1.0);
        painter.fillRect(QRectF(textLeft(), height() - kBar - 2, std::max(wide, 1.0), kBar), bar_);
    }
    QFont font = this->font();
    font.setStrikeOut(content_.sign == Sign::Excluded);
    painter.setFont(font);
    painter.setPen(content_.sign == Sign::Off ? muted_ : ink_);
    painter.drawText(words, kWrap, fitted(metrics, content_.name, words.width()));
    painter.setFont(this->font());
    painter.setPen(muted_);
    painter.drawText(QRect(0, 0, width() - kPadding, textHeight), Qt::AlignVCenter | Qt::AlignRight, content_.count);
    paintOnly(painter);
}

void FilterRow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && foldRect().contains(event->pos()))
        Q_EMIT foldRequested(!*unfolded_);
    else if (event->button() == Qt::LeftButton && onlyRect().contains(event->pos()))
        Q_EMIT onlyRequested();
    else
        return QCheckBox::mousePressEvent(event);
    setFocus(Qt::MouseFocusReason);
    event->accept();
}

void FilterRow::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && withOnly_)
        Q_EMIT onlyRequested();
    else if (unfolded_ && (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left))
        Q_EMIT foldRequested(event->key() == Qt::Key_Right);
    else if (event->key() == Qt::Key_Space)
        QCheckBox::keyPressEvent(event);
    else
        event->ignore();
}

void FilterRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QCheckBox::changeEvent(event);
}

bool FilterRow::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const bool cut = isCut();
        QString text = cut ? content_.name : QString();
        if (!content_.hint.isEmpty())
            text += (cut ? u"\n"_s : QString()) + content_.hint;
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text, this);
        return true;
    }
    return QCheckBox::event(event);
}

void FilterRow::nextCheckState()
{
    // A part becomes the whole; the others are on or off. What is then true is told by setContent().
    setCheckState(checkState() == Qt::Checked || content_.sign == Sign::Excluded ? Qt::Unchecked : Qt::Checked);
}

} // namespace detente::ui
