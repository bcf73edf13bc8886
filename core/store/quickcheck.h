#pragma once

#include "core/base/cancel.h"
#include "core/store/connection.h"

#include <QStringList>

namespace detente {

/// Looks for damage in the file behind \p connection, a worker's own: PRAGMA quick_check. Gives what is wrong, nothing
/// when all is well. About a second for a million events. Errors: Errc::Cancelled, Corrupt.
Result<QStringList> quickCheck(Connection &connection, const Cancel &cancel = {});

} // namespace detente
