#pragma once

#include "core/record/kinds.h"
#include "core/record/texts.h"
#include "core/time/day.h"

#include <QString>

namespace detente {

/// One step of how an event became known: what was said of it on a day. The last by (day, sequence) agrees with the
/// event itself.
struct Report {
    QString event;
    Day day;          ///< when it was said; finite
    int sequence = 1; ///< order within the day, from 1
    Status status = Status::Held;
    QString date;   ///< EDTF: the date asserted for the event
    QString source; ///< uid, or empty
    PerLanguage<QString> note;

    bool operator==(const Report &) const = default;
};

} // namespace detente
