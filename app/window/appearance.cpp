#include "app/window/appearance.h"

#include <QApplication>
#include <QStyleFactory>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

Appearance::Appearance(QApplication &application, ThemeChoice choice, QObject *parent)
    : QObject(parent)
    , application_(application)
    , systemIsDark_(isDark(QApplication::palette()))
    , choice_(choice)
    , theme_(Theme::light())
{
    // One style everywhere: it follows the palette in every part, which native styles do not.
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    update();
}

void Appearance::choose(ThemeChoice choice)
{
    if (choice == choice_)
        return;
    choice_ = choice;
    update();
}

void Appearance::setParties(const QString &first, const QString &second)
{
    if (first == first_ && second == second_)
        return;
    first_ = first;
    second_ = second;
    update();
}

void Appearance::update()
{
    const bool dark = choice_ == ThemeChoice::Dark || (choice_ == ThemeChoice::System && systemIsDark_);
    theme_ = dark ? Theme::dark() : Theme::light();
    if (!first_.isEmpty() || !second_.isEmpty())
        theme_ = theme_.withParties(first_, second_);
    QApplication::setPalette(theme_.palette());
    application_.setStyleSheet(windowStyleSheet(theme_));
    Q_EMIT themeChanged();
}

QString windowStyleSheet(const Theme &theme)
{
    const QString ground = theme.surface(Surface::Window).name();
    const QString line = theme.surface(Surface::Border).name();
    const QString raised = theme.surface(Surface::Raised).name();
    const QString hover = theme.surface(Surface::Hover).name();
    const QString ink = theme.color(scene::Ink::Text).name();
    const QString accent = theme.color(scene::Ink::Accent).name();
    const QString muted = theme.color(scene::Ink::MutedText).name();
    return uR"(
QMainWindow::separator { background: %2; width: 1px; height: 1px; }
QMenuBar { background: %1; border: 0; padding: 2px 6px; }
QMenuBar::item { padding: 4px 9px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: %4; }
QMenu { background: %3; border: 1px solid %2; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 26px; border-radius: 3px; }
QMenu::item:selected { background: %4; color: %5; }
QMenu::separator { height: 1px; background: %2; margin: 4px 8px; }
QToolBar { background: %1; border: 0; border-bottom: 1px solid %2; padding: 6px 10px; spacing: 4px; }
QToolBar QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 4px; }
QToolBar QToolButton:hover { background: %4; }
QToolBar QToolButton:focus { border: 1px solid %6; }
QStatusBar { background: %1; border-top: 1px solid %2; }
QStatusBar::item { border: 0; }
QToolTip { background: %3; color: %5; border: 1px solid %2; padding: 4px 6px; }
QPushButton { background: %3; color: %5; border: 1px solid %2; border-radius: 5px; padding: 4px 12px; }
QPushButton:hover { background: %4; }
QPushButton:focus { border: 1px solid %6; }
QPushButton:disabled { color: %7; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; border: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; border: 0; }
QScrollBar::handle { background: %2; border-radius: 3px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: %7; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QFrame#messageBar { border: 0; border-bottom: 1px solid %2; }
)"_s.arg(ground, line, raised, hover, ink, accent, muted);
}

} // namespace detente::ui
