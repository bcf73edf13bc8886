#pragma once

#include "core/base/result.h"

#include <QString>

namespace detente::ui {

/// The starter library as it is installed (read-only), looked for beside the program: ../share/detente of it, and the
/// system's data folders. Empty when there is none.
QString installedStarter();
/// Where this user's copy of the starter library is kept.
QString ownStarter();
/// This user's copy, made from the installed one when it does not exist yet. Errors: Errc::NotFound when nothing is
/// installed, Errc::Io when it cannot be copied.
Result<QString> provideStarter();

} // namespace detente::ui
