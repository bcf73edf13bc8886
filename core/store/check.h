#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <vector>

namespace detente {

/// Looks at everything in a library: the file's structure, references, and every record by every rule. Gives what was
/// found, nothing when all is well: Errc::Corrupt for structure, Errc::BadField (args: table, uid, field, reason key,
/// value) for records. Reads the whole file: about a minute for a million events.
/// Errors: Errc::Cancelled, or what made further reading impossible.
Result<std::vector<Error>> checkLibrary(Connection &connection, const Progress &progress = {},
                                        const Cancel &cancel = {});

} // namespace detente
