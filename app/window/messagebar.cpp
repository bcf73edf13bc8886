#include "app/window/messagebar.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

MessageBar::MessageBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , theme_(theme)
    , sign_(new QLabel)
    , text_(new QLabel)
    , deed_(new QPushButton)
    , close_(new QToolButton)
{
    setObjectName(u"messageBar"_s);
    setAutoFillBackground(true);
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    close_->setAutoRaise(true);
    close_->setText(u"×"_s);
    close_->setShortcut({});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(10);
    layout->addWidget(sign_, 0, Qt::AlignTop);
    layout->addWidget(text_, 1);
    layout->addWidget(deed_);
    layout->addWidget(close_, 0, Qt::AlignTop);
    connect(close_, &QToolButton::clicked, this, &QWidget::hide);
    connect(deed_, &QPushButton::clicked, this, [this] {
        hide();
        if (act_)
            act_();
    });
    hide();
    retranslate();
    applyTheme();
}

void MessageBar::tell(Kind kind, const QString &text)
{
    kind_ = kind;
    act_ = nullptr;
    deed_->hide();
    text_->setText(text);
    setAccessibleName(text);
    applyTheme();
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::offer(const QString &text, const QString &deed, std::function<void()> act)
{
    tell(Kind::Note, text);
    act_ = std::move(act);
    deed_->setText(deed);
    deed_->show();
    deed_->setFocus();
}

void MessageBar::setTheme(const Theme &theme)
{
    theme_ = theme;
    applyTheme();
}

QString MessageBar::text() const
{
    return text_->text();
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::retranslate()
{
    close_->setToolTip(tr("Close this message"));
    close_->setAccessibleName(close_->toolTip());
}

void MessageBar::applyTheme()
{
    QPalette palette = theme_.palette();
    palette.setColor(QPalette::Window, theme_.surface(Surface::Note));
    setPalette(palette);
    QPalette sign = palette;
    sign.setColor(QPalette::WindowText,
                  kind_ == Kind::Error ? theme_.surface(Surface::Danger) : theme_.color(scene::Ink::Accent));
    sign_->setPalette(sign);
    sign_->setText(kind_ == Kind::Error ? u"▲"_s : u"●"_s);
}

} // namespace detente::ui
