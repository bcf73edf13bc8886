#include "app/window/appearance.h"

#include <QApplication>
#include <QStyleFactory>

#include <array>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// In the order of the enums.
constexpr std::array kThemeKeys{"system"_L1, "light"_L1, "dark"_L1, "contrast-light"_L1, "contrast-dark"_L1};
constexpr std::array kMotionKeys{"system"_L1, "on"_L1, "off"_L1};

/// The place of \p key in \p keys; 0, the system, when it has none.
template <std::size_t N>
std::size_t placeOf(const QString &key, const std::array<QLatin1String, N> &keys)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (key == keys[i])
            return i;
    }
    return 0;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

ThemeChoice themeFromKey(const QString &key)
{
    return static_cast<ThemeChoice>(placeOf(key, kThemeKeys));
}

QString keyOfTheme(ThemeChoice choice)
{
    return kThemeKeys[static_cast<std::size_t>(choice)];
}

Motion motionFromKey(const QString &key)
{
    return static_cast<Motion>(placeOf(key, kMotionKeys));
}

QString keyOfMotion(Motion motion)
{
    return kMotionKeys[static_cast<std::size_t>(motion)];
}

Appearance::Appearance(QApplication &application, ThemeChoice choice, QObject *parent)
    : QObject(parent)
    , application_(application)
    , paletteIsDark_(isDark(QApplication::palette()))
    , choice_(choice)
    , theme_(Theme::light())
    , focusRing_(application)
{
    // One style everywhere: it follows the palette in every part, which native styles do not.
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    paletteDelay_.setSingleShot(true);
    connect(&paletteDelay_, &QTimer::timeout, this, &Appearance::readPalette);
    application_.installEventFilter(this);
    update();
}

void Appearance::choose(ThemeChoice choice)
{
    if (choice == choice_)
        return;
    choice_ = choice;
    update();
}

void Appearance::chooseMotion(Motion motion)
{
    if (motion == motion_)
        return;
    motion_ = motion;
    Q_EMIT motionChanged();
}

bool Appearance::isAnimated() const
{
    return motion_ == Motion::On || (motion_ == Motion::System && !wishes_.reducedMotion);
}

void Appearance::follow(SystemLook &look)
{
    const auto heed = [this, &look] {
        const SystemWishes before = std::exchange(wishes_, look.wishes());
        if (before.scheme != wishes_.scheme || before.contrast != wishes_.contrast)
            update();
        if (before.reducedMotion != wishes_.reducedMotion)
            Q_EMIT motionChanged();
    };
    connect(&look, &SystemLook::changed, this, heed);
    heed();
}

void Appearance::setParties(const QString &first, const QString &second)
{
    if (first == first_ && second == second_)
        return;
    first_ = first;
    second_ = second;
    update();
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    // The platform changed its colors. Every window hears of it; one look is enough.
    if (event->type() == QEvent::ThemeChange)
        paletteDelay_.start();
    return QObject::eventFilter(watched, event);
}

void Appearance::readPalette()
{
    // Behind the program's own palette stands the platform's; it is seen only while there is no own one.
    QApplication::setPalette(QPalette());
    paletteIsDark_ = isDark(QApplication::palette());
    update();
}

Theme Appearance::chosenTheme() const
{
    using Scheme = SystemWishes::Scheme;
    switch (choice_) {
    case ThemeChoice::Light:
        return Theme::light();
    case ThemeChoice::Dark:
        return Theme::dark();
    case ThemeChoice::ContrastLight:
        return Theme::contrast(false);
    case ThemeChoice::ContrastDark:
        return Theme::contrast(true);
    case ThemeChoice::System:
        break;
    }
    const bool dark = wishes_.scheme == Scheme::None ? paletteIsDark_ : wishes_.scheme == Scheme::Dark;
    if (wishes_.contrast)
        return Theme::contrast(dark);
    return dark ? Theme::dark() : Theme::light();
}

void Appearance::update()
{
    theme_ = chosenTheme();
    if (!first_.isEmpty() || !second_.isEmpty())
        theme_ = theme_.withParties(first_, second_);
    QApplication::setPalette(theme_.palette());
    application_.setStyleSheet(windowStyleSheet(theme_));
    focusRing_.setTheme(theme_);
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
    const QString edge = theme.isContrast() ? u"2px"_s : u"1px"_s;
    return uR"(
QMainWindow::separator { background: %2; width: %8; height: %8; }
QMenuBar { background: %1; border: 0; padding: 2px 6px; }
QMenuBar::item { padding: 4px 9px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: %4; }
QMenu { background: %3; border: %8 solid %2; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 26px; border-radius: 3px; }
QMenu::item:selected { background: %4; color: %5; }
QMenu::separator { height: 1px; background: %2; margin: 4px 8px; }
QToolBar { background: %1; border: 0; border-bottom: %8 solid %2; padding: 6px 10px; spacing: 4px; }
QToolBar QToolButton { border: %8 solid transparent; border-radius: 5px; padding: 4px; }
QToolBar QToolButton:hover { background: %4; }
QToolBar QToolButton:focus { border: %8 solid %6; }
QStatusBar { background: %1; border-top: %8 solid %2; }
QStatusBar::item { border: 0; }
QToolTip { background: %3; color: %5; border: %8 solid %2; padding: 4px 6px; }
QPushButton { background: %3; color: %5; border: %8 solid %2; border-radius: 5px; padding: 4px 12px; }
QPushButton:hover { background: %4; }
QPushButton:focus { border: %8 solid %6; }
QPushButton:disabled { color: %7; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; border: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; border: 0; }
QScrollBar::handle { background: %2; border-radius: 3px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: %7; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QFrame#commandPalette { background: %1; border: %8 solid %7; }
QFrame#messageBar { border: 0; border-bottom: %8 solid %2; }
)"_s.arg(ground, line, raised, hover, ink, accent, muted, edge);
}

} // namespace detente::ui
