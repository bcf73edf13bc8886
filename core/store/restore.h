#pragma once

#include "core/base/cancel.h"
#include "core/store/connection.h"

namespace detente {

/// What restoring the starter record did, in events.
struct RestoreReport {
    int added = 0;
    int restored = 0; ///< had been changed
    int unchanged = 0;

    bool operator==(const RestoreReport &) const = default;
};

/// Merges the starter record \p starter into \p connection's library by uid, in one transaction: its events, people,
/// sources and shipped layers become what they are there. What the reader made stays: own events, notes, annotations,
/// layers, links from a starter event to an own one, views, and which layers are shown. A second run changes nothing.
/// Errors: Errc::BadField when the library is about other parties; Errc::ReadOnly, Busy, Cancelled.
Result<RestoreReport> restoreStarter(Connection &connection, const Connection &starter, const Cancel &cancel = {});

} // namespace detente
