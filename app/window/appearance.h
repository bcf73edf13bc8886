#pragma once

#include "app/render/theme.h"
#include "app/window/focusring.h"
#include "app/window/systemlook.h"
#include "core/record/viewstate.h"

#include <QObject>
#include <QTimer>

class QApplication;

namespace detente::ui {

/// Whether zooms and jumps are animated.
enum class Motion : std::uint8_t { System, On, Off };

/// Theme and motion: the reader's choice or the system's, for the whole program. Knows the system's palette as it was
/// before the program took its own, and, once followed, what the desktop wishes.
class Appearance : public QObject {
    Q_OBJECT

public:
    /// Takes the style and the palette of \p application in hand.
    Appearance(QApplication &application, ThemeChoice choice, QObject *parent = nullptr);

    ThemeChoice choice() const { return choice_; }
    void choose(ThemeChoice choice);
    Motion motion() const { return motion_; }
    void chooseMotion(Motion motion);
    /// True when pictures may move. The style's own wish for none is not counted in; the canvas asks for it itself.
    bool isAnimated() const;
    /// Heeds what the desktop says, now and from now on. \p look must outlive this.
    void follow(SystemLook &look);

    /// The theme for a library's parties; call themeFor again when they change.
    void setParties(const QString &first, const QString &second);
    const Theme &theme() const { return theme_; }
    const FocusRing &focusRing() const { return focusRing_; }

Q_SIGNALS:
    void themeChanged();
    void motionChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();
    void readPalette();
    Theme chosenTheme() const;

    QApplication &application_;
    bool paletteIsDark_;
    SystemWishes wishes_;
    ThemeChoice choice_;
    Motion motion_ = Motion::System;
    QString first_;
    QString second_;
    Theme theme_;
    FocusRing focusRing_;
    QTimer paletteDelay_;
};

/// The theme a setting names, and back; unknown: the system's.
ThemeChoice themeFromKey(const QString &key);
QString keyOfTheme(ThemeChoice choice);
/// The same for animations.
Motion motionFromKey(const QString &key);
QString keyOfMotion(Motion motion);

/// The style sheet of what a palette cannot say: hairlines between panels, the bars' grounds, tool tips.
QString windowStyleSheet(const Theme &theme);

} // namespace detente::ui
