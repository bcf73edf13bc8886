#pragma once

#include <QStringList>

class QApplication;

namespace detente::ui {

/// Opens the main window and runs until it is closed. \p files: libraries named on the command line; the first one is
/// opened, without any the last one used or, at the first start, the starter library.
/// With DETENTE_QUIT_AFTER_FIRST_PICTURE=1 in the environment it ends after the first picture of a loaded library.
/// \return the exit code of the program.
int runWindow(QApplication &application, const QStringList &files);

} // namespace detente::ui
