#pragma once

#include "core/time/edtf.h"

#include <optional>

namespace detente {

/// A date in the parts that bibliographic formats know; 0 where it says none.
struct CitedDate {
    std::int64_t year = 0; ///< 1 and later
    int month = 0;
    int day = 0;
    int season = 0;     ///< 1 spring … 4 winter, without a month
    bool circa = false; ///< approximate or uncertain

    bool operator==(const CitedDate &) const = default;
};

/// The parts of one EDTF date; nothing where they cannot hold it: unknown digits, years before 1 or past 9999,
/// decades, centuries, quarters.
std::optional<CitedDate> citedDate(const EdtfDate &date);
/// The parts of an expression that is one date; nothing for any other.
std::optional<CitedDate> citedDate(const Edtf &edtf);

} // namespace detente
