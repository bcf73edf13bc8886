#pragma once

#include <QString>

class QWidget;

namespace detente::ui {

/// The versions of the program and of what it runs on, a line each, for a report of a fault: nothing personal, and in
/// English whatever the interface speaks.
QString systemInformation();
/// Shows what the program is, its license, its version and those of what it is built on, to be copied.
void showAbout(QWidget *parent);

} // namespace detente::ui
