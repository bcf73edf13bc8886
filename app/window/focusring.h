#pragma once

#include "app/render/theme.h"

#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;

namespace detente::ui {

/// Rings the control that has the keyboard, wherever in the program it is, as long as the keyboard is in use. What
/// paints a focus of its own, the canvas and the panels' own controls, is left alone.
class FocusRing : public QObject {
    Q_OBJECT

public:
    explicit FocusRing(QApplication &application);

    void setTheme(const Theme &theme);
    /// The control that is ringed now; null without one.
    QWidget *ringed() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *now);

    Theme theme_ = Theme::light();
    QPointer<QFocusFrame> frame_; ///< a child of what it rings in; gone with it
    bool keyboard_ = false;       ///< what was used last
};

} // namespace detente::ui
