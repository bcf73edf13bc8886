#pragma once

#include "app/session/openlibrary.h"
#include "core/base/result.h"

#include <QString>

namespace detente::ui {

/// A library to be opened, and whether for reading only.
struct LibraryFile {
    QString path;
    ReadOnlyReason readOnly = ReadOnlyReason::None;

    bool operator==(const LibraryFile &) const = default;
};

/// Where the program keeps this user's files: one folder, named after the program.
QString dataFolder();

/// The starter library as it is installed (read-only), looked for beside the program: ../share/detente of it, and the
/// system's data folders. Empty when there is none.
QString installedStarter();
/// Where this user's copy of the starter library is kept.
QString ownStarter();
/// Where versions before 0.2 kept it: a folder of the program's name inside a folder of the program's name.
QString formerStarter();
/// Moves a copy from formerStarter() to ownStarter(), with what SQLite keeps beside it, unless there is one already.
/// \return true when one was moved. A copy that cannot be moved stays where it is, whole.
bool moveFormerStarter();
/// This user's copy, made from the installed one when it does not exist yet; where none can be made, the installed one
/// for reading only. Writes the whole library: for a worker. Errors: Errc::NotFound when nothing is installed.
Result<LibraryFile> provideStarter();

} // namespace detente::ui
