#pragma once

#include <QAbstractButton>
#include <QColor>

namespace detente::ui {

class Theme;

/// A rounded word: a side, a category, a status, a person. Filled in its color, or outlined. A chip that can be
/// clicked is a button; the others only show.
class Chip : public QAbstractButton {
    Q_OBJECT

public:
    enum class Style { Filled, Outlined, Dashed };

    Chip(const QString &text, Style style, const QColor &color, const Theme &theme, QWidget *parent);
    /// Makes the chip a button that the keyboard reaches.
    void setClickable();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Style style_;
    QColor color_;
    QColor ink_;
    QColor hover_;
    QColor focus_;
    bool clickable_ = false;
};

} // namespace detente::ui
