#pragma once

#include "app/render/theme.h"

#include <QCheckBox>

#include <optional>

namespace detente::ui {

/// A check box of the filters: a box in the color of what it stands for, the group's own mark, the name, and at the
/// right how many events it would let through.
class FilterRow : public QCheckBox {
    Q_OBJECT

public:
    explicit FilterRow(QWidget *parent = nullptr);

    /// \p mark the group whose mark is drawn; sides have none.
    void setLook(const Theme &theme, const QColor &color, std::optional<Group> mark);
    void setWords(const QString &name, const QString &count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    void paintBox(QPainter &painter, const QRectF &box) const;

    QString name_;
    QString count_;
    QColor color_;
    QColor ink_;
    QColor muted_;
    QColor ground_;
    QColor hover_;
    QColor focus_;
    std::optional<Group> mark_;
};

} // namespace detente::ui
