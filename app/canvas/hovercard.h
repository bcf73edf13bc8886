#pragma once

#include "app/render/theme.h"

#include <QWidget>

namespace detente::ui {

/// What a hover card says.
struct HoverText {
    QString title;
    QString date;
    QString line; ///< the first line of the summary, may be empty

    bool isEmpty() const { return title.isEmpty() && date.isEmpty() && line.isEmpty(); }
    bool operator==(const HoverText &) const = default;
};

/// A small card beside the pointer. A child of the canvas, which the mouse passes through; it stays inside its parent
/// and does not cover \p anchor.
class HoverCard : public QWidget {
    Q_OBJECT

public:
    explicit HoverCard(QWidget *parent);

    void setTheme(const Theme &theme);
    /// Shows \p text below or above \p anchor, near \p pointer (both in the parent's coordinates).
    void showAt(const HoverText &text, const QRectF &anchor, QPointF pointer);
    const HoverText &text() const { return text_; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSize sizeFor(const HoverText &text) const;
    QFont titleFont() const { return theme_.scaledFont(1, QFont::DemiBold); }
    QFont bodyFont() const { return theme_.scaledFont(1); }
    QFont dateFont() const { return theme_.scaledFont(11.0 / 12); }

    Theme theme_ = Theme::light();
    HoverText text_;
};

} // namespace detente::ui
