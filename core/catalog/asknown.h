#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/catalog/columns.h"
#include "core/store/connection.h"

#include <memory>

namespace detente {

/// The snapshot as it was known at the end of \p day (model.md, "As known on D"): of each event's reports those of a
/// day up to it count, the last one gives status and date; events all of whose reports are later are left out. An
/// event without reports is known from its latest day on; one whose end is open, from the last of its days that is not.
/// Rows are placed anew by their dates; links among what is left stay. \p snapshot must be the record as it stands.
/// O(events + reports). Errors: Errc::Cancelled, Errc::Corrupt, what SQLite says.
Result<std::shared_ptr<const Snapshot>> asKnown(Connection &connection, const Snapshot &snapshot, Day day,
                                                const Cancel &cancel = {});

} // namespace detente
