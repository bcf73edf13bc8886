#include "app/window/paneltitle.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace detente::ui {

PanelTitle::PanelTitle(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , label_(new QLabel)
    , layout_(new QHBoxLayout(this))
{
    layout_->setContentsMargins(16, 8, 10, 2);
    layout_->setSpacing(2);
    layout_->addWidget(label_, 1);
    label_->setAttribute(Qt::WA_TransparentForMouseEvents);
    setTheme(theme);
}

void PanelTitle::setTitle(const QString &title)
{
    label_->setText(title);
}

void PanelTitle::addAction(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setIconSize({16, 16});
    button->setFocusPolicy(Qt::TabFocus);
    layout_->addWidget(button);
}

void PanelTitle::setTheme(const Theme &theme)
{
    QFont font = theme.scaledFont(0.85, QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, 106);
    label_->setFont(font);
    QPalette palette = label_->palette();
    palette.setColor(QPalette::WindowText, theme.color(scene::Ink::MutedText));
    label_->setPalette(palette);
}

} // namespace detente::ui
