#pragma once

#include "app/render/theme.h"

#include <QCheckBox>

#include <optional>

namespace detente::ui {

/// What a row of the filters shows.
struct FilterRowContent {
    enum class Sign : std::uint8_t { Off, On, Some, Excluded };

    QString name;
    QString count; ///< events it would let through; may be empty
    QString hint;  ///< shown as a tooltip; empty: none but for a name that is cut
    Sign sign = Sign::Off;
    double share = -1; ///< 0–1: a bar of that part of the width; negative: none
};

/// A check box of the filters: a box in the color of what it stands for, the group's own mark, the name on one or two
/// lines, and at the right how many events it would let through. Space turns it on or off; Enter, or the word at the
/// right while the pointer or the keyboard is on it, asks for this one only; Right and Left unfold and fold what is
/// under it. Holds no state of its own: a click asks, and the row shows what it is told.
class FilterRow : public QCheckBox {
    Q_OBJECT

public:
    explicit FilterRow(QWidget *parent = nullptr);

    /// \p mark the group whose mark is drawn; sides have none.
    void setLook(const Theme &theme, const QColor &color, std::optional<Group> mark);
    void setContent(const FilterRowContent &content);
    /// Steps to the right: rows under another one.
    void setIndent(int steps);
    /// Makes the row one that unfolds others.
    void setFold(bool unfolded);
    /// Takes the word "only" away, where it makes no sense.
    void setWithoutOnly();

    const QString &name() const { return content_.name; }
    FilterRowContent::Sign sign() const { return content_.sign; }
    /// True when the name does not fit and is cut: its whole is in the tooltip.
    bool isCut() const;
    /// Where "only" is clicked; empty while neither pointer nor keyboard is on the row.
    QRect onlyRect() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void onlyRequested();
    void foldRequested(bool unfold);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void nextCheckState() override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    void paintBox(QPainter &painter, const QRectF &box) const;
    void paintFold(QPainter &painter, double x) const;
    void paintOnly(QPainter &painter) const;
    int textLeft() const;
    int textWidth(int width) const;
    int nameHeight(int width) const;
    int barHeight() const;
    QRect foldRect() const;
    bool isActive() const;
    QString onlyWord() const;
    void describe();

    FilterRowContent content_;
    QColor color_;
    QColor ink_;
    QColor muted_;
    QColor ground_;
    QColor hover_;
    QColor focus_;
    QColor bar_;
    std::optional<Group> mark_;
    int indent_ = 0;
    std::optional<bool> unfolded_;
    bool withOnly_ = true;
};

} // namespace detente::ui
