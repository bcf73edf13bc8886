#pragma once

#include "core/record/actor.h"
#include "core/record/deadline.h"
#include "core/record/event.h"
#include "core/record/ledgerentry.h"
#include "core/record/link.h"
#include "core/record/report.h"
#include "core/record/source.h"

#include <vector>

namespace detente {

/// An event with all that belongs to it: what is stored, changed and deleted as one. Other records are named by uid.
struct EventRecord {
    Event event;
    std::vector<Participation> participations;
    std::vector<Citation> citations;
    std::vector<Report> reports;     ///< by (day, sequence)
    std::vector<Link> links;         ///< those that start here
    std::vector<Deadline> deadlines; ///< of which this event is the thing due
    std::vector<LedgerEntry> ledger;

    bool operator==(const EventRecord &) const = default;
};

} // namespace detente
