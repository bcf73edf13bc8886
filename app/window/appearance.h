#pragma once

#include "app/render/theme.h"
#include "core/record/viewstate.h"

#include <QObject>

class QApplication;

namespace detente::ui {

/// Light or dark: the reader's choice or the system's, for the whole program. Knows the system's palette as it was
/// before the program took its own.
class Appearance : public QObject {
    Q_OBJECT

public:
    /// Takes the style and the palette of \p application in hand.
    Appearance(QApplication &application, ThemeChoice choice, QObject *parent = nullptr);

    ThemeChoice choice() const { return choice_; }
    void choose(ThemeChoice choice);
    /// The theme for a library's parties; call themeFor again when they change.
    void setParties(const QString &first, const QString &second);
    const Theme &theme() const { return theme_; }

Q_SIGNALS:
    void themeChanged();

private:
    void update();

    QApplication &application_;
    bool systemIsDark_;
    ThemeChoice choice_;
    QString first_;
    QString second_;
    Theme theme_;
};

/// The style sheet of what a palette cannot say: hairlines between panels, the bars' grounds, tool tips.
QString windowStyleSheet(const Theme &theme);

} // namespace detente::ui
