#pragma once

#include "core/base/ids.h"
#include "core/record/annotation.h"
#include "core/record/eventrecord.h"

#include <vector>

namespace detente {

/// Another event, as much of it as naming it takes.
struct EventBrief {
    EventId id;
    QString uid;
    QString date; ///< EDTF
    Side side = Side::First;
    QString category;
    Status status = Status::Held;
    PerLanguage<QString> title;
    PerLanguage<QString> label;
};

/// No more events of one actor are counted than these.
inline constexpr int kMostEventsCounted = 1000;

/// An actor and the part played.
struct Participant {
    ActorId id;
    Actor actor;
    QString role;
    int otherEvents = 0; ///< how many more the actor takes part in, at most kMostEventsCounted
};

/// A citation with the source it names.
struct CitedSource {
    SourceId id;
    Citation citation;
    Source source;
};

/// A report with the source it names, if any.
struct SourcedReport {
    Report report;
    Source source; ///< empty uid: none
};

/// A link seen from one of its ends.
struct LinkedEvent {
    LinkKind kind = LinkKind::Follows;
    bool outgoing = true; ///< the event looked at is the link's "from"
    EventBrief other;
};

/// A deadline seen from one of the events it names.
struct RelatedDeadline {
    enum class Role { Due, Base, Delivery }; ///< what the event looked at is in it
    Role role = Role::Due;
    Deadline deadline;
    EventBrief event; ///< what is due
    EventBrief base;
    EventBrief delivered; ///< invalid id: nothing known
};

/// Everything about one event that can be shown.
struct EventDetails {
    EventId id;
    Event event;
    std::vector<Participant> people;
    std::vector<CitedSource> sources;
    std::vector<SourcedReport> reports; ///< by (day, sequence)
    std::vector<LinkedEvent> links;     ///< outgoing first, then by kind and day
    std::vector<RelatedDeadline> deadlines;
    std::vector<LedgerEntry> ledger;
    std::vector<Annotation> annotations; ///< the reader's notes on it and connections of it
};

} // namespace detente
