#pragma once

#include "core/record/texts.h"
#include "core/time/day.h"

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

/// \p day plus an ISO 8601 duration P[nY][nM][nD]: years and months first (the day is kept, or cut to the last of the
/// month), then days. Nothing when \p offset is no such duration or \p day is not finite. O(1).
std::optional<Day> dayAfter(Day day, QStringView offset);

} // namespace detente
