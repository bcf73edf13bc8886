#pragma once

#include "core/time/dateatom.h"

namespace detente {

/// What a date named by its distance from a reference day means.
struct RelativeDate {
    QString edtf; ///< empty when no reference day was given
    bool needsReference = false;
};

/// Reads "today", "yesterday", "last week", "3 days ago", «на прошлой неделе», «вчера», «5 лет назад» whole.
/// Weeks begin on Monday and are given as one day within, months and years as such; "ago" counts days and weeks to a
/// day, months to a month, years to a year. Nothing when the text is no such date.
std::optional<RelativeDate> relativeDate(DateAtomReader &reader, const std::vector<DateToken> &tokens,
                                         std::optional<Day> reference);

} // namespace detente
