#pragma once

#include "core/base/result.h"
#include "core/record/kinds.h"

#include <QLatin1String>
#include <QString>

#include <cstdint>
#include <span>
#include <vector>

namespace detente {

/// Why a field is not allowed to hold what it holds.
enum class Reason : std::uint8_t {
    Empty,            ///< must not be empty
    BadUid,           ///< no slug: lower-case letters, digits, single hyphens between them
    BadWord,          ///< no word of a library: letters, digits, hyphens, underscores
    UnknownWord,      ///< none of the words this field can hold
    BadDate,          ///< no EDTF expression, or one that says nothing
    NotADay,          ///< a date, but not one exact day
    NotAnInterval,    ///< a date, but not an interval
    BadTime,          ///< no time "HH:MM" or no instant in ISO 8601
    BadZone,          ///< no time zone name
    BadNumber,        ///< no number
    OutOfRange,       ///< a number outside its range
    TooLong,          ///< more characters than allowed
    BadCharacter,     ///< a control character, or space at an edge
    BadUrl,           ///< no http or https address
    BadLanguage,      ///< no two-letter code
    BadColor,         ///< no "#rrggbb"
    BadOffset,        ///< no duration in years, months and days
    SelfReference,    ///< refers to itself
    UnknownReference, ///< refers to a record that is not there
    Duplicate,        ///< is there already
    Disagrees,        ///< contradicts what other records say
    Unsorted,         ///< stands out of order
    BadRow,           ///< a line with too many or too few cells
    BadHeader,        ///< the first line does not name the columns
    BadEncoding,      ///< no UTF-8 text with newlines
};
std::span<const KeyRow<Reason>> keyTable(Reason);

/// One field that breaks a rule.
struct Problem {
    QLatin1String field;
    Reason reason = Reason::Empty;
    QString value;

    bool operator==(const Problem &) const = default;
};
using Problems = std::vector<Problem>;

/// The problem as an Error: Errc::BadField, args: file, place, field, reason key, value.
/// \param place  a line number or a uid
Error errorOf(const Problem &problem, const QString &file, const QString &place);

} // namespace detente
