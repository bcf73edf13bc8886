#pragma once

class QWidget;

namespace detente::ui {

/// Lets assistive programs take a chip or row that only shows something for text, not for a button that does nothing.
/// To be called once it is made, and again when it begins or ceases to be a button: what they are told of it is kept
/// from the first question on, which Qt itself asks while it is being made.
void announceAsItIs(QWidget *widget);

} // namespace detente::ui
