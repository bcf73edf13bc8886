#pragma once

#include "core/record/kinds.h"

#include <QAbstractButton>
#include <QColor>

#include <optional>

namespace detente::ui {

class Theme;

/// A rounded word: a side, a category, a status, a person. Filled in its color, or outlined. A chip that can be
/// clicked is a button; the others only show. Where there is no room for its words in one line they take more.
class Chip : public QAbstractButton {
    Q_OBJECT

public:
    enum class Style { Filled, Outlined, Dashed };

    Chip(const QString &text, Style style, const QColor &color, const Theme &theme, QWidget *parent);
    /// Makes the chip a button that the keyboard reaches.
    void setClickable();
    bool isClickable() const { return clickable_; }
    /// The mark of a group before the words, as on the timeline.
    void setMark(Group group);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {1, sizeHint().height()}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// What stands beside the words.
    int sides() const;

    Style style_;
    QColor color_;
    QColor ink_;
    QColor hover_;
    QColor focus_;
    std::optional<Group> mark_;
    bool clickable_ = false;
};

} // namespace detente::ui
