#pragma once

#include "core/base/result.h"

#include <QString>

#include <cstdint>

namespace detente {

/// What the first hundred bytes of a library say, read without SQLite.
struct FileHeader {
    int schemaVersion = 0;
    bool walMode = false; ///< was left in WAL mode: in use, or its last user was killed
};

/// Reads and checks the header of the file at \p path; changes nothing. Errors: Errc::NotFound, Unreadable,
/// NotALibrary (a folder, an empty or a foreign file), Corrupt (ours, but cut off), NewerSchema (beyond \p newest).
/// Source of the layout: "Database File Format" of the SQLite documentation, section 1.3.
Result<FileHeader> readFileHeader(const QString &path, int newest);

/// True when SQLite's file beside a library ("-wal", "-journal") exists and holds something.
bool hasSideFile(const QString &path, QStringView suffix);

/// True when this process may write the file and make files in its folder.
bool canWrite(const QString &path);

} // namespace detente
