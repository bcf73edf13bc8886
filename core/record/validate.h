#pragma once

#include "core/record/annotation.h"
#include "core/record/eventrecord.h"
#include "core/record/party.h"
#include "core/record/problem.h"

namespace detente {

// What a record must fulfil by itself, without looking at others. Each gives every rule that is broken, in field order;
// nothing when all is well. O(size of the record).

Problems problemsOf(const Event &event);
Problems problemsOf(const Actor &actor);
Problems problemsOf(const Source &source);
Problems problemsOf(const Participation &participation);
Problems problemsOf(const Citation &citation);
Problems problemsOf(const Report &report);
Problems problemsOf(const Link &link);
Problems problemsOf(const Deadline &deadline);
Problems problemsOf(const LedgerEntry &entry);
Problems problemsOf(const Layer &layer);
Problems problemsOf(const Annotation &annotation);
Problems problemsOf(const Parties &parties);

// What records must fulfil together.

/// The event, all that belongs to it, and that its last report has its status and its date.
Problems problemsOf(const EventRecord &record);
/// That the day of the base event plus the offset is the day it is due.
Problems problemsOf(const Deadline &deadline, QStringView dateOfBase);

/// True for "a-slug": lower-case letters a–z, digits, single hyphens between them, at most 200 characters. UUIDs are.
bool isUid(QStringView text);
/// True for a word of a library (category, stock, tag): letters of any script, digits, '-' and '_', at most 100.
bool isWord(QStringView text);

} // namespace detente
