#pragma once

#include "app/render/theme.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace detente::ui {

/// The heading of a panel in place of a dock's title bar: a word, and small buttons at the right. Dragging it moves the
/// panel.
class PanelTitle : public QWidget {
    Q_OBJECT

public:
    explicit PanelTitle(const Theme &theme, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void addAction(QAction *action);
    void setTheme(const Theme &theme);

private:
    QLabel *label_;
    QHBoxLayout *layout_;
};

} // namespace detente::ui
