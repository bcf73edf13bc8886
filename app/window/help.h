#pragma once

#include <QString>

class QWidget;

namespace detente::ui {

class Actions;

/// Every key and every gesture as an HTML table in the interface's language, from the table of actions.
QString shortcutTable(const Actions &actions);
/// Shows every shortcut of the window and the canvas, in a window of its own that does not block.
void showShortcuts(const Actions &actions, QWidget *parent);

} // namespace detente::ui
