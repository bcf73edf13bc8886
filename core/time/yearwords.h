#pragma once

#include "core/time/datenames.h"
#include "core/time/edtfdate.h"

namespace detente {

/// A year as people count: 44 BCE for the astronomical year -43.
struct EraYear {
    QString number; ///< grouped from five digits on
    bool bce = false;
};

/// The year counted from the era's beginning; there is no year 0, so 0 is 1 BCE. Any 64-bit year but the least.
EraYear eraYear(std::int64_t year, Language language);
/// The number of a year written with Y: in full up to 18 digits, beyond that as "1.71 × 10²⁰".
EraYear eraYear(const EdtfDate &date, Language language);
/// "1, 11, 21 or 31": the last joined with \p word.
QString joinedList(const QStringList &items, const QString &word);

} // namespace detente
