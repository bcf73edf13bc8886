#pragma once

#include "core/store/connection.h"

#include <span>

namespace detente {

/// One step of a library's tables from version \c from to the next one.
struct Migration {
    int from;
    const char *schema;                  ///< the tables of version \c from: what the file must hold before the step
    Result<void> (*apply)(Connection &); ///< runs inside the step's transaction
};

/// All steps this program knows, in order. Empty while version 1 is the only one there has been.
std::span<const Migration> migrations();

/// Where the copy made before migrating a library of \p version lies: "name.detente.v1.bak" beside it.
QString migrationBackupPath(const QString &path, int version);

/// Errors: Errc::ForeignSchema when none of \p steps starts at \p version, so that it is no version of ours.
Result<void> requireMigration(const Connection &connection, int version, std::span<const Migration> steps);

/// Brings the open file from \p version to \p target by \p steps, each in one transaction, after a copy of the file
/// as it was has been made beside it. A file of the target version is left alone. Errors: Errc::ForeignSchema when no
/// step starts there or the tables are not those of its version; what a step gives, the file then being at the last
/// version that was reached.
Result<void> migrate(Connection &connection, int version, int target, std::span<const Migration> steps);

} // namespace detente
