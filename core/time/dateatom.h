#pragma once

#include "core/base/result.h"
#include "core/time/datetokens.h"
#include "core/time/edtfdate.h"

#include <optional>
#include <span>

namespace detente {

/// One date as typed, perhaps without the parts that a neighbour says ("22" in "22–28 January 2018").
struct DateAtom {
    std::optional<std::int64_t> year; ///< astronomical once the era is known
    int month = 0;                    ///< 1–12; 0 none
    int day = 0;                      ///< 1–31; 0 none
    int code = 0;                     ///< season or part of a year, 21–41; 0 none
    QString other;                    ///< EDTF of what is no plain date: a decade, a century
    int loose = 0;                    ///< a bare number of one or two digits: a day, or a year its neighbour explains
    bool eraSaid = false;
    bool bce = false;         ///< an era was said, and it was the one before ours
    bool acrossYears = false; ///< a season said with two years: "winter 2018–2019"
    bool oldStyle = false;    ///< said to be by the Julian calendar
    int otherDay = 0;         ///< the second day of a dual date: "18 (30) March"
    int otherMonth = 0;       ///< its month, when that was said
    int weekday = 0;          ///< the weekday said, 0 none
    EdtfQualifier qualifier = EdtfQualifier::None;
    QLatin1String note; ///< what the reader should be told, see HumanDate
    qsizetype at = 0;   ///< where it starts in the typed text

    bool isEmpty() const { return !year && !month && !day && !code && other.isEmpty() && !loose; }
};

/// Fills what one date of a pair leaves to the other: month, year and era.
void shareParts(DateAtom &from, DateAtom &to);

/// A day, month or year as EDTF without qualifiers, Old Style turned into New Style. Errors (reason keys):
/// no-such-day, needs-year, year (beyond EDTF's days), old-style-needs-day, dual-date, weekday.
/// \p typed is the whole text, for the error. \p note gets what the reader should be told, if anything.
Result<QString> edtfOf(const DateAtom &atom, QStringView typed, QLatin1String &note);

/// Walks over tokens and reads dates out of them.
class DateAtomReader {
public:
    /// \p tokens must outlive the reader.
    explicit DateAtomReader(const std::vector<DateToken> &tokens)
        : tokens_(tokens)
    {
    }

    std::size_t position() const { return at_; }
    void setPosition(std::size_t position) { at_ = position; }
    bool atEnd() const { return at_ >= tokens_.size(); }
    /// Where the next token starts in the typed text; one past the last token's start at the end.
    qsizetype textPosition() const;
    /// Takes a run of words or signs written with spaces between ("not earlier than"); all or nothing.
    bool take(QStringView words);
    /// Takes the first of the runs that fits.
    bool takeAny(std::span<const QStringView> runs);
    /// Reads one date with its qualifiers; empty when none begins here. Errors: reason keys two-digit-year, year,
    /// vague. \return false when a reason was set
    bool read(DateAtom &atom);
    QLatin1String reason() const { return reason_; }

private:
    const DateToken *peek(std::size_t ahead = 0) const;
    bool isNumber(std::size_t ahead) const;
    bool isSign(std::size_t ahead, QChar sign) const;
    bool isMonth(std::size_t ahead) const;
    bool isMonthBefore() const;
    bool takeYearWord();
    qint64 value(std::size_t ahead) const;
    qsizetype digits(std::size_t ahead) const;
    bool matches(std::size_t ahead, QStringView words) const;
    bool fail(QLatin1String reason);

    // Each of these takes one part of a date and says whether it did; reason_ is set where it must not be one.
    bool part(DateAtom &atom);
    bool number(DateAtom &atom);
    bool word(DateAtom &atom);
    bool sign(DateAtom &atom);
    bool numericDate(DateAtom &atom);
    bool numericMonth(DateAtom &atom);
    bool decade(DateAtom &atom);
    bool centuryOrPart(DateAtom &atom, qint64 number, std::size_t tokens);
    bool season(DateAtom &atom);
    bool calendar(DateAtom &atom);
    bool eraFollows(std::size_t ahead) const;
    void era(DateAtom &atom);
    void year(DateAtom &atom, qint64 number);
    void prefixes(DateAtom &atom);
    bool remark(DateAtom &atom);
    bool dualDate(DateAtom &atom);

    const std::vector<DateToken> &tokens_;
    std::size_t at_ = 0;
    QLatin1String reason_;
};

} // namespace detente
