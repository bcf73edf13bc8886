#pragma once

#include "app/render/theme.h"

#include <QFrame>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace detente::ui {

/// A sentence about what the filter hides, with buttons that undo a part of it. Stands in a panel, or floats in the
/// middle of an empty picture.
class FilterNotice : public QFrame {
    Q_OBJECT

public:
    /// Something that can be done about it.
    struct Deed {
        QString text;
        QString hint;
        std::function<void()> act;
    };

    /// More deeds than this are not offered.
    static constexpr std::size_t kMostDeeds = 4;

    explicit FilterNotice(const Theme &theme, QWidget *parent = nullptr);

    /// Keeps the notice in the middle of its parent, the picture.
    void floatInParent();
    /// Shows the sentence and announces it to screen readers when it is new. The focus stays where it is.
    void tell(const QString &text, const std::vector<Deed> &deeds);
    void clear();
    void setTheme(const Theme &theme);
    QString text() const;
    std::vector<QPushButton *> buttons() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void applyTheme();

    Theme theme_;
    QLabel *text_;
    std::vector<QPushButton *> buttons_;
    std::vector<Deed> deeds_;
    bool floats_ = false;
};

} // namespace detente::ui
