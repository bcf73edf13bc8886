#include "app/panels/filternotice.h"

#include "app/panels/flowlayout.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace detente::ui {

namespace {

constexpr int kMargin = 12;
constexpr int kGap = 8;
constexpr int kWidest = 440;

} // namespace

FilterNotice::FilterNotice(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , theme_(theme)
    , text_(new QLabel)
{
    setObjectName(QStringLiteral("filterNotice"));
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addWidget(text_);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(kGap);
    row->setLayout(flow);
    layout->addWidget(row);
    // Made at once, so that their place on the way of the Tab key is settled.
    for (std::size_t place = 0; place < kMostDeeds; ++place) {
        auto *button = new QPushButton;
        button->setAutoDefault(true);
        button->hide();
        connect(button, &QPushButton::clicked, this, [this, place] {
            // A copy: what it does may change what is told.
            const auto act = deeds_[place].act;
            act();
        });
        flow->addWidget(button);
        buttons_.push_back(button);
    }
    applyTheme();
    hide();
}

void FilterNotice::floatInParent()
{
    floats_ = true;
    parentWidget()->installEventFilter(this);
    // From the picture to what can be done about it.
    QWidget *before = parentWidget();
    for (QPushButton *button : buttons_) {
        setTabOrder(before, button);
        before = button;
    }
}

QString FilterNotice::text() const
{
    return text_->text();
}

std::vector<QPushButton *> FilterNotice::buttons() const
{
    std::vector<QPushButton *> shown;
    std::ranges::copy_if(buttons_, std::back_inserter(shown),
                         [](const QPushButton *each) { return !each->isHidden(); });
    return shown;
}

void FilterNotice::tell(const QString &text, const std::vector<Deed> &deeds)
{
    const bool isNew = isHidden() || text != text_->text();
    deeds_ = deeds;
    text_->setText(text);
    setAccessibleName(text);
    for (std::size_t place = 0; place < buttons_.size(); ++place) {
        const bool there = place < deeds.size();
        if (there) {
            buttons_[place]->setText(deeds[place].text);
            buttons_[place]->setToolTip(deeds[place].hint);
            buttons_[place]->setAccessibleName(deeds[place].text);
            buttons_[place]->setAccessibleDescription(deeds[place].hint);
        }
        buttons_[place]->setVisible(there);
    }
    show();
    place();
    if (isNew) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void FilterNotice::clear()
{
    // The focus goes back to where the reader was before, not to whatever comes next.
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    hide();
    if (hadFocus && parentWidget() != nullptr && parentWidget()->focusPolicy() != Qt::NoFocus)
        parentWidget()->setFocus();
}

void FilterNotice::setTheme(const Theme &theme)
{
    theme_ = theme;
    applyTheme();
}

void FilterNotice::applyTheme()
{
    QPalette palette = theme_.palette();
    palette.setColor(QPalette::Window, theme_.surface(Surface::Note));
    setPalette(palette);
    text_->setFont(theme_.scaledFont(1));
    for (QPushButton *button : buttons_)
        button->setFont(theme_.scaledFont(1));
}

bool FilterNotice::eventFilter(QObject *watched, QEvent *event)
{
    if (floats_ && watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void FilterNotice::place()
{
    if (!floats_ || isHidden())
        return;
    const QRect room = parentWidget()->rect().adjusted(kMargin, kMargin, -kMargin, -kMargin);
    const int width = std::min(kWidest, room.width());
    const int height = std::min(layout()->totalHeightForWidth(width), room.height());
    QRect place(0, 0, width, height);
    place.moveCenter(room.center());
    // Above the axis, where the eye is.
    place.moveTop(room.top() + std::max(0, (room.height() - height) / 3));
    setGeometry(place);
    raise();
}

} // namespace detente::ui
