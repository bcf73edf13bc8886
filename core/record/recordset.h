#pragma once

#include "core/record/actor.h"
#include "core/record/annotation.h"
#include "core/record/deadline.h"
#include "core/record/event.h"
#include "core/record/ledgerentry.h"
#include "core/record/link.h"
#include "core/record/party.h"
#include "core/record/report.h"
#include "core/record/source.h"

#include <vector>

namespace detente {

/// Records in memory, bound to each other by uid: what a reader of a small format gives and a library takes.
struct RecordSet {
    Parties parties;
    std::vector<Event> events;
    std::vector<Actor> actors;
    std::vector<Participation> participations;
    std::vector<Source> sources;
    std::vector<Citation> citations;
    std::vector<Report> reports;
    std::vector<Link> links;
    std::vector<Deadline> deadlines;
    std::vector<LedgerEntry> ledger;
    std::vector<Layer> layers;
    std::vector<Annotation> annotations;

    bool operator==(const RecordSet &) const = default;
};

} // namespace detente
