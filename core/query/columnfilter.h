#pragma once

#include "core/catalog/bitmap.h"
#include "core/catalog/columns.h"
#include "core/query/query.h"

#include <optional>

namespace detente {

/// The events for which a field has one of \p values, where the snapshot alone can tell: nothing for the fields that
/// need the library. One pass over a column or two: one to three milliseconds a million events.
/// Known is answered by the snapshot given (see asKnown): all of its events.
std::optional<Bitmap> filterColumns(const Snapshot &snapshot, QueryField field, const std::vector<QueryValue> &values);

/// All events that links, followed in either direction, connect with those set in \p rows; these included.
/// O(links met · log links).
Bitmap chainOf(const Snapshot &snapshot, const Bitmap &rows);

} // namespace detente
