#include "app/canvas/legendstrip.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace detente::ui {

using scene::Ink;

namespace {

constexpr int kAcross = 14;  // padding at the left and between the entries and the button
constexpr int kAlong = 6;    // above and below
constexpr int kButton = 22;  // the button's edge
constexpr double kCross = 4; // half the width of its sign

QIcon crossIcon(const QColor &ink)
{
    QPixmap pixmap(QSize(32, 32));
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.translate(8, 8);
    painter.drawLine(QPointF(-kCross, -kCross), QPointF(kCross, kCross));
    painter.drawLine(QPointF(-kCross, kCross), QPointF(kCross, -kCross));
    return QIcon(pixmap);
}

} // namespace

LegendStrip::LegendStrip(QWidget *parent)
    : QWidget(parent)
    , close_(this)
{
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::ArrowCursor);
    close_.setAutoRaise(true);
    close_.setFocusPolicy(Qt::NoFocus); // the keyboard has the menu's entry
    close_.resize(kButton, kButton);
    connect(&close_, &QToolButton::clicked, this, &LegendStrip::closeRequested);
    setTheme(theme_);
    retitle();
    hide();
}

LegendStrip::~LegendStrip() = default;

void LegendStrip::setTheme(const Theme &theme)
{
    constexpr double kSmall = 0.92;
    theme_ = theme;
    painter_ = std::make_unique<ScenePainter>(theme);
    font_ = theme.scaledFont(kSmall);
    close_.setIcon(crossIcon(theme.color(Ink::MutedText)));
    update();
}

void LegendStrip::setEntries(std::vector<LegendEntry> entries)
{
    entries_ = std::move(entries);
    QStringList words;
    for (const LegendEntry &entry : entries_)
        words << entry.words;
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

LegendRows LegendStrip::rowsFor(int width) const
{
    LegendRows rows = LegendRows::lay(entries_, font_, width - 3 * kAcross - kButton);
    rows.translate(kAcross, kAlong);
    return rows;
}

int LegendStrip::heightFor(int width) const
{
    return static_cast<int>(std::ceil(rowsFor(width).height)) + 2 * kAlong;
}

void LegendStrip::retitle()
{
    setAccessibleName(tr("Legend"));
    close_.setAccessibleName(tr("Hide the legend"));
    close_.setToolTip(tr("Hide the legend"));
}

void LegendStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme_.color(Ink::Paper));
    painter.fillRect(0, 0, width(), 1, theme_.surface(Surface::Border));
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter, *painter_, rowsFor(width()).signs, font_);
}

void LegendStrip::resizeEvent(QResizeEvent *)
{
    close_.move(width() - kAcross / 2 - kButton, kAlong / 2 + 1);
}

void LegendStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retitle();
    QWidget::changeEvent(event);
}

// Beneath the strip there is no picture: nothing here is meant for the canvas.
void LegendStrip::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void LegendStrip::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
}

} // namespace detente::ui
