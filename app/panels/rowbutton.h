#pragma once

#include <QAbstractButton>
#include <QColor>

namespace detente::ui {

class Theme;

/// A row that can be followed: a raised surface with an edge in the color of what it leads to, and labels laid out in
/// it. The labels let the pointer through; the row is one button to keyboard and screen reader.
class RowButton : public QAbstractButton {
    Q_OBJECT

public:
    RowButton(const QColor &edge, const Theme &theme, QWidget *parent);

    /// Makes it a card that leads nowhere: it looks alike but cannot be clicked or focused.
    void setPassive();
    bool isPassive() const { return passive_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool passive_ = false;
    QColor edge_;
    QColor ground_;
    QColor hover_;
    QColor border_;
    QColor focus_;
};

} // namespace detente::ui
