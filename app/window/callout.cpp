#include "app/window/callout.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 340;
constexpr int kGap = 10; ///< between card and target, logical pixels
constexpr int kEdge = 8; ///< between card and the window's edge
constexpr int kRingAir = 3;

QPushButton *button(const QString &name)
{
    auto *made = new QPushButton;
    made->setObjectName(name);
    made->setAutoDefault(true);
    return made;
}

} // namespace

QRect besideTarget(const QRect &target, const QSize &size, const QRect &room)
{
    const QRect free = room.adjusted(kEdge, kEdge, -kEdge, -kEdge);
    const auto within = [](int wanted, int least, int most) {
        return std::clamp(wanted, least, std::max(least, most));
    };
    const int x =
        within(target.left() + (target.width() - size.width()) / 2, free.left(), free.right() + 1 - size.width());
    const int y =
        within(target.top() + (target.height() - size.height()) / 2, free.top(), free.bottom() + 1 - size.height());
    const std::array places{QPoint(x, target.bottom() + 1 + kGap), QPoint(x, target.top() - kGap - size.height()),
                            QPoint(target.right() + 1 + kGap, y), QPoint(target.left() - kGap - size.width(), y)};
    for (const QPoint &place : places) {
        if (const QRect card(place, size); free.contains(card) && !card.intersects(target))
            return card;
    }
    return {QPoint(free.right() + 1 - size.width(), free.bottom() + 1 - size.height()), size};
}

Callout::Callout(const Theme &theme, QWidget &window)
    : QFrame(&window)
    , window_(window)
    , ring_(new QFrame(&window))
    , count_(new QLabel)
    , title_(new QLabel)
    , text_(new QLabel)
    , skip_(button(u"tourSkip"_s))
    , back_(button(u"tourBack"_s))
    , next_(button(u"tourNext"_s))
{
    setObjectName(u"callout"_s);
    setFixedWidth(kWidth);
    setAutoFillBackground(true);
    ring_->setObjectName(u"calloutRing"_s);
    ring_->setAttribute(Qt::WA_TransparentForMouseEvents);
    for (QLabel *label : {count_, title_, text_})
        label->setTextFormat(Qt::PlainText);
    title_->setWordWrap(true);
    text_->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(skip_);
    buttons->addStretch();
    buttons->addWidget(back_);
    buttons->addWidget(next_);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->setSpacing(6);
    layout->addWidget(count_);
    layout->addWidget(title_);
    layout->addWidget(text_);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    connect(skip_, &QPushButton::clicked, this, &Callout::skipped);
    connect(back_, &QPushButton::clicked, this, &Callout::back);
    connect(next_, &QPushButton::clicked, this, &Callout::next);
    setTheme(theme);
    hide();
}

Callout::~Callout()
{
    delete ring_.data();
}

void Callout::show(const Words &words, const QRect &target)
{
    count_->setText(tr("%1 of %2", "steps of the tour").arg(words.place).arg(words.of));
    title_->setText(words.title);
    text_->setText(words.text);
    skip_->setText(tr("Skip"));
    back_->setText(tr("Back"));
    next_->setText(words.place == words.of ? tr("Done") : tr("Next"));
    skip_->setVisible(words.place < words.of);
    back_->setEnabled(words.place > 1);
    setAccessibleName(words.title);
    setAccessibleDescription(words.text);
    moveTo(target);
    QFrame::show();
    place(); // the height is known once it is shown
    next_->setFocus();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Callout::hideEvent(QHideEvent *event)
{
    if (ring_ != nullptr)
        ring_->hide();
    QFrame::hideEvent(event);
}

void Callout::moveTo(const QRect &target)
{
    target_ = target;
    place();
}

void Callout::place()
{
    const QRect ring = target_.adjusted(-kRingAir, -kRingAir, kRingAir, kRingAir).intersected(window_.rect());
    ring_->setGeometry(ring);
    ring_->show();
    ring_->raise();
    layout()->activate();
    setGeometry(besideTarget(ring, {kWidth, heightForWidth(kWidth)}, window_.rect()));
    raise();
}

void Callout::setTheme(const Theme &theme)
{
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.surface(Surface::Raised));
    setPalette(palette);
    const QString accent = theme.color(scene::Ink::Accent).name();
    // A style sheet that draws the border draws the ground, too: the palette's would shine through.
    setStyleSheet(u"QFrame#callout { background: %2; border: 1px solid %1; border-radius: 8px; }"_s.arg(
        accent, theme.surface(Surface::Raised).name()));
    ring_->setStyleSheet(u"QFrame#calloutRing { border: 2px solid %1; border-radius: 6px; }"_s.arg(accent));
    title_->setFont(theme.scaledFont(1.15, QFont::DemiBold));
    count_->setFont(theme.scaledFont(0.85));
    QPalette muted = palette;
    muted.setColor(QPalette::WindowText, theme.color(scene::Ink::MutedText));
    count_->setPalette(muted);
}

QString Callout::text() const
{
    return text_->text();
}

} // namespace detente::ui
