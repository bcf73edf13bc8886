#pragma once

#include "core/base/result.h"
#include "core/time/edtf.h"

#include <QString>

#include <optional>

namespace detente {

/// How to read a typed date.
struct DateInput {
    EdtfMode mode = EdtfMode::Strict; ///< Lenient also takes EDTF that only some programs write, and the 2012 draft
    bool words = true;                ///< false: EDTF and nothing else
    std::optional<Day> reference;     ///< the day "last week" is counted from; without it such dates are refused
};

/// A typed date as it was understood.
struct HumanDate {
    Edtf edtf;
    /// What the reader should be told, as a key for the application to word; empty when there was no choice:
    /// day-first (03/04/2018 was taken as 3 April), old-style (turned into New Style), dual-date (both calendars
    /// agree), winter-two-years (winter 2018 was taken to begin in December 2018), century (19th century taken as
    /// 1800–1899), decade-or-century (1800s taken as 1800–1809), draft-2012 (EDTF of the 2012 draft, rewritten),
    /// relative.
    QString note;
};

/// Longest typed date that is read as words, characters.
inline constexpr qsizetype kLongestHumanDate = 400;

/// Reads a date as people type it, in English or Russian, or as EDTF: "Aug 2017", "29 января 2018", "22–28 January
/// 2018", "about 1809", "not before 30 March 1867", "between 22 and 28 January 2018", "spring 2018", «XIX век», "Q1
/// 2018", "44 BC", "18 March 1867 O.S.", "29.01.2018". EDTF is tried first. Space around the text is ignored.
///
/// "from a to b" and "a – b" are durations (a/b); "between a and b" is one day within ([a..b]); before and after leave
/// their date out, not before and not later than keep it in; since and until are durations open on one side.
///
/// Errors: Errc::Parse, args: text, reason key, position. Reason keys are Edtf::parse's and: words (cannot be read from
/// that position on), needs-year, needs-reference (before which day?), two-digit-year, vague (early, mid, late: how
/// much?), old-style-needs-day, dual-date (the two calendars disagree), weekday (another weekday than said). The result
/// is not always strict EDTF ("about spring 2018" has no strict form): ask edtf.isStrict().
Result<HumanDate> parseDate(QStringView text, const DateInput &options = {});

} // namespace detente
