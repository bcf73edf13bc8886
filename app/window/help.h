#pragma once

#include <QString>

class QWidget;

namespace detente::ui {

class Actions;

/// Shows every shortcut of the window and the canvas, in a window of its own that does not block.
void showShortcuts(const Actions &actions, QWidget *parent);

} // namespace detente::ui
