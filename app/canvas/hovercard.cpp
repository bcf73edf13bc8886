#include "app/canvas/hovercard.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace detente::ui {

using scene::Ink;

namespace {

constexpr int kPadding = 10;
constexpr int kGap = 3;         // between its lines
constexpr int kMostWidth = 320; // of its text
constexpr int kDistance = 10;   // from what it tells about
constexpr int kMostBodyLines = 4;

int heightOf(const QString &text, const QFont &font, int width)
{
    if (text.isEmpty())
        return 0;
    return QFontMetrics(font).boundingRect(0, 0, width, 10'000, Qt::TextWordWrap, text).height();
}

int widthOf(const QString &text, const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(text) + 1;
}

/// \p text, or its first words and "…", so that it takes at most \p height.
QString shortened(const QString &text, const QFont &font, int width, int height)
{
    if (heightOf(text, font, width) <= height)
        return text;
    qsizetype end = text.size();
    QString cut;
    do {
        end = text.lastIndexOf(u' ', end - 1);
        if (end <= 0)
            return {};
        cut = text.left(end) + QChar(0x2026);
    } while (heightOf(cut, font, width) > height);
    return cut;
}

} // namespace

HoverCard::HoverCard(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void HoverCard::setTheme(const Theme &theme)
{
    theme_ = theme;
    update();
}

QSize HoverCard::sizeFor(const HoverText &text) const
{
    const int wanted =
        std::max({widthOf(text.title, titleFont()), widthOf(text.date, dateFont()), widthOf(text.line, bodyFont())});
    const int width = std::min(wanted, kMostWidth);
    int height = heightOf(text.title, titleFont(), width) + heightOf(text.date, dateFont(), width);
    height += heightOf(text.line, bodyFont(), width);
    height += (text.date.isEmpty() ? 0 : kGap) + (text.line.isEmpty() ? 0 : 2 * kGap);
    return {width + 2 * kPadding, height + 2 * kPadding};
}

void HoverCard::showAt(const HoverText &text, const QRectF &anchor, QPointF pointer)
{
    text_ = text;
    const QFontMetrics body(bodyFont());
    const int width = std::min(kMostWidth, std::max({widthOf(text.title, titleFont()), widthOf(text.date, dateFont()),
                                                     widthOf(text.line, bodyFont())}));
    text_.line = shortened(text.line, bodyFont(), width, body.lineSpacing() * kMostBodyLines);
    const QSize size = sizeFor(text_);
    const QRect room = parentWidget()->rect().adjusted(4, 4, -4, -4);
    const int x =
        std::clamp(static_cast<int>(pointer.x()) - 20, room.left(), std::max(room.left(), room.right() - size.width()));
    int y = static_cast<int>(anchor.bottom()) + kDistance;
    if (y + size.height() > room.bottom())
        y = std::max(room.top(), static_cast<int>(anchor.top()) - kDistance - size.height());
    setGeometry(QRect(QPoint(x, y), size));
    update();
    show();
    raise();
}

void HoverCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme_.surface(Surface::Border), 1));
    painter.setBrush(theme_.surface(Surface::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);

    const int width = this->width() - 2 * kPadding;
    int y = kPadding;
    const auto write = [&](const QString &text, const QFont &font, const QColor &color) {
        if (text.isEmpty())
            return;
        const int height = std::min(heightOf(text, font, width), this->height() - kPadding - y);
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QRect(kPadding, y, width, height), Qt::TextWordWrap, text);
        y += height + kGap;
    };
    write(text_.title, titleFont(), theme_.color(Ink::Text));
    write(text_.date, dateFont(), theme_.color(Ink::MutedText));
    y += kGap;
    write(text_.line, bodyFont(), theme_.color(Ink::Text));
}

} // namespace detente::ui
