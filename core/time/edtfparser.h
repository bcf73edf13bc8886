#pragma once

#include "core/base/result.h"
#include "core/time/edtfdate.h"

#include <QStringView>

namespace detente {

/// Strict is the LoC specification (4 Feb 2019) and nothing else; Lenient also takes what at least one well-known
/// implementation takes (the E rows of the vectors): decades, centuries, spaces in sets, qualified seasons and such.
enum class EdtfMode : std::uint8_t { Strict, Lenient };

/// Longest expression read, characters; longer ones are refused with "too-long".
inline constexpr qsizetype kLongestEdtf = 4096;

/// An Errc::Parse error: args are \p text (cut to 80 characters), the \p reason key and the \p position (0-based).
Error edtfError(QStringView text, QLatin1String reason, qsizetype position);

/// What the date reader found beyond the value itself.
struct ParsedEdtfDate {
    EdtfDate date;
    QLatin1String lenient; ///< why strict readers refuse it; empty when strict
};

/// Reads one date (no brackets, slashes, commas, double dots) out of \p whole, from \p from, \p length characters.
/// Takes lenient forms too and says so. Checks that a day exists. Errors: Errc::Parse with a reason key:
/// syntax, year, month, season, no-such-day, time, offset, long-year, exponent, significant.
Result<ParsedEdtfDate> parseEdtfDate(QStringView whole, qsizetype from, qsizetype length);

/// Reads a time of day with optional offset ("23:20:30+04:30") to its written form with a colon in the offset.
/// Errors as above.
struct ParsedEdtfTime {
    QString text;
    QLatin1String lenient;
};
Result<ParsedEdtfTime> parseEdtfTime(QStringView whole, qsizetype from, qsizetype length);

} // namespace detente
