#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/catalog/columns.h"
#include "core/store/library.h"

#include <memory>

namespace detente {

/// Reads a library into a snapshot, in one read transaction. No text of an event is read. About 0.4 µs an event.
/// \p progress hears of events read; its total is an upper bound.
/// Errors: Errc::Cancelled, Errc::Corrupt for cells no program of ours can have written, what SQLite says.
Result<std::shared_ptr<const Snapshot>> loadSnapshot(Connection &connection, const Progress &progress = {},
                                                     const Cancel &cancel = {});

/// The same with connections of its own, the events being read by two threads from both ends at once: about half the
/// time where there are two processors. May be called from any thread; \p progress is called from that one.
Result<std::shared_ptr<const Snapshot>> loadSnapshot(const Library &library, const Progress &progress = {},
                                                     const Cancel &cancel = {});

} // namespace detente
