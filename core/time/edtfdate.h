#pragma once

#include "core/time/bounds.h"

#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace detente {

/// How sure a date, or a part of it, is. The values combine as bits.
enum class EdtfQualifier : std::uint8_t { None = 0, Uncertain = 1, Approximate = 2, Both = 3 };

constexpr EdtfQualifier operator|(EdtfQualifier a, EdtfQualifier b)
{
    return static_cast<EdtfQualifier>(static_cast<std::uint8_t>(a) | static_cast<std::uint8_t>(b));
}

/// True when \p qualifier holds \p part.
constexpr bool has(EdtfQualifier qualifier, EdtfQualifier part)
{
    return (static_cast<std::uint8_t>(qualifier) & static_cast<std::uint8_t>(part)) != 0;
}

/// The qualifier written as \p symbol ('?', '~' or '%'), None for any other character.
EdtfQualifier qualifierOfSymbol(QChar symbol);
/// '?', '~' or '%'; nothing for None.
QString symbolOf(EdtfQualifier qualifier);

/// One date of an EDTF expression, as written: what stands between brackets, slashes, commas and double dots.
/// Digits are kept as text because X may stand for any of them and because long years have no upper limit.
struct EdtfDate {
    enum class Kind : std::uint8_t {
        Date,     ///< year, year-month or year-month-day
        DateTime, ///< a day with a time of day
        Year,     ///< a year with Y before it, an exponent, or a count of significant digits
        Season,   ///< year and a code 21–41 in `month`
        Decade,   ///< three digits (ISO 8601-2, not LoC EDTF)
        Century   ///< two digits (ISO 8601-1, not LoC EDTF)
    };

    Kind kind = Kind::Date;
    bool negative = false;
    bool longForm = false;                 ///< written with a leading Y
    QString year;                          ///< digits or X, without sign
    QString month;                         ///< two digits or X, a season code, or empty
    QString day;                           ///< two digits or X, or empty
    QString time;                          ///< "23:20:30+04:30", or empty
    int exponent = 0;                      ///< of "E", 0 when there is none
    int significant = 0;                   ///< of "S", 0 when there is none
    std::array<EdtfQualifier, 3> before{}; ///< written left of year, month, day: that component only
    std::array<EdtfQualifier, 3> after{};  ///< written right of it: that component and all to its left

    bool operator==(const EdtfDate &) const = default;

    /// Components written: 1 year, 2 month or season, 3 day.
    int components() const { return day.isEmpty() ? (month.isEmpty() ? 1 : 2) : 3; }
    /// What applies to a component (0 year, 1 month or season, 2 day), both notations counted in.
    EdtfQualifier qualifier(int component) const;
    /// The union over all components.
    EdtfQualifier anyQualifier() const;
    /// True when a digit is left open (X).
    bool hasUnspecified() const;
    /// True for a plain day without X and without qualifiers.
    bool isExactDay() const;
    /// True when it has a qualifier other than at the right end of the whole date.
    bool hasPartialQualifier() const;
    /// EDTF level 0–2 of the date standing alone.
    int level() const;
    /// The written form.
    QString text() const;
    /// "y?m?d~" as in the vector file; empty without qualifiers.
    QString qualifierText() const;
};

/// Years from \p first to \p last, astronomical; beyond ±kLargestYear they saturate just past it.
struct YearRange {
    std::int64_t first = 0;
    std::int64_t last = 0;

    bool operator==(const YearRange &) const = default;
};

/// The years a date's year part allows: one for a plain year, more for X, S, decades and centuries.
/// X may skip years between (2X12); see matchesMask. Nothing when no year matches (-0000). O(years), at most 10 000.
std::optional<YearRange> yearsOf(const EdtfDate &date);
/// The first and last day a date allows, qualifiers set aside; nothing when no such day exists (2000-02-3X).
/// Years past ±kLargestYear are unbounded on that side. Source: the rules of formats.md §1.2, one per form.
std::optional<DayRange> daysOf(const EdtfDate &date);
/// True when the decimal digits of \p value, padded to the mask's length, agree with \p mask (X is any digit).
bool matchesMask(QStringView mask, std::int64_t value);

/// First and last month (1–12) of a sub-year code 21–41; a last month over 12 falls in the next year.
struct MonthRange {
    int first = 1;
    int last = 1;
};
/// Months of a season, quarter, quadrimester or half-year code; nothing for other codes.
/// Source: formats.md §1.2 (the specification names no months for 21–32; winter is December to February).
std::optional<MonthRange> monthsOfCode(int code);

} // namespace detente
