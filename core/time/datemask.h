#pragma once

#include "core/time/edtfdate.h"

#include <vector>

namespace detente {

/// The years a date's year part stands for, sorted into the kinds that people have words for.
struct YearSpan {
    enum class Kind : std::uint8_t {
        Exact,   ///< one year: first
        Decade,  ///< 1560–1569: "1560s"; not 1900–1909, whose name would mean a century to many
        Century, ///< 1800–1899, or 200–101 BCE; `number` is the century's
        Range,   ///< all years from first to last
        List,    ///< the years of `years`
        Unknown  ///< XXXX
    };
    Kind kind = Kind::Exact;
    std::int64_t first = 0; ///< astronomical
    std::int64_t last = 0;
    std::int64_t number = 0; ///< centuries: 19 for the 19th
    std::vector<std::int64_t> years;
};

/// Sorts the year part of a date (any kind but a year with significant digits). O(years), at most 10 000.
YearSpan yearSpanOf(const EdtfDate &date);

/// The months (1–12) a month part may mean; all twelve for XX, none when there is no month.
std::vector<int> monthCandidates(const EdtfDate &date);
/// The days (1–31) a day part may mean in some month and year of the date; none when there is no day.
std::vector<int> dayCandidates(const EdtfDate &date);
/// True when the numbers follow each other without a gap.
bool isRun(const std::vector<int> &numbers);

} // namespace detente
