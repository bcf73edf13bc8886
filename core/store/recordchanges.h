#pragma once

#include "core/base/cancel.h"
#include "core/record/recordset.h"
#include "core/store/connection.h"

namespace detente {

/// Puts records into a library, inside a transaction of the caller: new ones are added, those whose uid is there are
/// replaced whole, an event with all that belongs to it. What is not named stays. The search index follows, also for
/// events whose people or sources got other names. Records may refer to each other in any order.
/// Errors: those of RecordWriter; Errc::Cancelled.
Result<void> putRecords(Connection &connection, const RecordSet &records, const Progress &progress = {},
                        const Cancel &cancel = {});

/// Takes an event out of a library, inside a transaction of the caller: with what belongs to it, links to it,
/// deadlines that follow from it, and notes on it. Errors: Errc::NotFound.
Result<void> removeEvent(Connection &connection, const QString &uid);

/// putRecords in a transaction of its own: all or nothing.
Result<void> saveRecords(Connection &connection, const RecordSet &records, const Progress &progress = {},
                         const Cancel &cancel = {});

/// removeEvent in a transaction of its own.
Result<void> deleteEvent(Connection &connection, const QString &uid);

} // namespace detente
