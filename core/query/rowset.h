#pragma once

#include "core/base/ids.h"
#include "core/catalog/bitmap.h"
#include "core/catalog/columns.h"

#include <span>

namespace detente {

/// The rows of a snapshot that have one of \p ids, which ascend; ids it does not have are passed over.
/// O(ids + gaps between row numbers).
Bitmap rowsOf(const Snapshot &snapshot, std::span<const EventId> ids);

} // namespace detente
