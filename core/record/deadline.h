#pragma once

#include "core/record/texts.h"
#include "core/time/day.h"
#include "core/time/edtf.h"

#include <QString>

#include <optional>

namespace detente {

/// A term set by law, agreement or order.
struct Deadline {
    QString event;     ///< the thing that is due
    QString base;      ///< the event it follows from
    QString offset;    ///< ISO 8601 duration in years, months and days: "P6M", "P180D"
    QString due;       ///< EDTF, one day: the base's day plus the offset
    QString delivered; ///< uid of the event that delivered it, or empty: nothing known
    PerLanguage<QString> rule;

    bool operator==(const Deadline &) const = default;
};

/// A length of time as an ISO 8601 duration counts it.
struct Term {
    std::int64_t years = 0;
    std::int64_t months = 0;
    std::int64_t days = 0;

    bool operator==(const Term &) const = default;
};

/// The parts of P[nY][nM][nD]; nothing when \p offset is no such duration or a part is beyond 100,000.
std::optional<Term> termOf(QStringView offset);

/// \p day plus an ISO 8601 duration P[nY][nM][nD]: years and months first (the day is kept, or cut to the last of the
/// month), then days. Nothing when \p offset is no such duration or \p day is not finite. O(1).
std::optional<Day> dayAfter(Day day, QStringView offset);

/// How a deadline stands on a day.
struct DeadlineStanding {
    enum class State : std::uint8_t {
        Ahead,    ///< `days` are left
        Today,    ///< it is due on the very day
        Overdue,  ///< nothing was delivered, `days` after it was due
        Early,    ///< delivered `days` before it was due
        OnTheDay, ///< delivered on the day it was due
        Late,     ///< delivered `days` after it was due
        Unsure,   ///< delivered, but the dates do not say whether in time
        Unknown   ///< the due date says no day
    };
    State state = State::Unknown;
    std::int64_t days = 0;
    bool atLeast = false; ///< dates are known only so far: `days` or more
    bool about = false;   ///< a date is approximate or uncertain: about `days`

    bool operator==(const DeadlineStanding &) const = default;
};

/// How a thing due on \p due stands on \p today. \p delivered: when it came, if it did; one that begins after
/// \p today has not come yet. What lasted came when it ended. O(1).
DeadlineStanding standingOf(const Edtf &due, const std::optional<Edtf> &delivered, Day today);

} // namespace detente
