#pragma once

#include <QLayout>

#include <vector>

namespace detente::ui {

/// Lays items in a row and breaks to the next one as text does: chips, names.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(int gap, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(items_.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Places the items in \p rect (only measures when \p apply is false). \return the height taken.
    int arrange(const QRect &rect, bool apply) const;

    std::vector<QLayoutItem *> items_;
    int gap_;
};

} // namespace detente::ui
