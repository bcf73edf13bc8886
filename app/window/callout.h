#pragma once

#include "app/render/theme.h"

#include <QFrame>
#include <QPointer>
#include <QRect>

class QLabel;
class QPushButton;

namespace detente::ui {

/// A card beside a control of the window that says what it is for, with a ring around the control.
class Callout : public QFrame {
    Q_OBJECT

public:
    /// What the card says. \p place counts from 1.
    struct Words {
        QString title;
        QString text;
        int place = 1;
        int of = 1;
    };

    /// Stands in \p window, over everything in it.
    Callout(const Theme &theme, QWidget &window);
    ~Callout() override;

    /// Shows \p words beside \p target, in the window's coordinates.
    void show(const Words &words, const QRect &target);
    /// Follows a target that has moved.
    void moveTo(const QRect &target);
    void setTheme(const Theme &theme);
    QString text() const;

Q_SIGNALS:
    void next();
    void back();
    void skipped();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void place();

    QWidget &window_;
    QRect target_;
    QPointer<QFrame> ring_; ///< the window's, too: it may go first
    QLabel *count_;
    QLabel *title_;
    QLabel *text_;
    QPushButton *skip_;
    QPushButton *back_;
    QPushButton *next_;
};

/// Where a card of \p size stands beside \p target within \p room: below, above, to the right or to the left of it,
/// the first that has room; where none has, in the lower right corner of the room.
QRect besideTarget(const QRect &target, const QSize &size, const QRect &room);

} // namespace detente::ui
