#pragma once

#include "core/base/result.h"
#include "core/time/bounds.h"
#include "core/time/edtfdate.h"
#include "core/time/edtfparser.h"
#include "core/time/shape.h"

#include <QLatin1String>
#include <QString>

#include <optional>
#include <vector>

namespace detente {

/// One side of an interval.
struct EdtfEnd {
    enum class Kind : std::uint8_t { Date, Open, Unknown };
    Kind kind = Kind::Date;
    EdtfDate date; ///< when kind is Date

    bool operator==(const EdtfEnd &) const = default;
};

/// One member of a set: a date, a range of dates, or all before or after a date.
struct EdtfMember {
    EdtfDate first;
    std::optional<EdtfDate> last; ///< "first..last"
    bool openBefore = false;      ///< "..first"
    bool openAfter = false;       ///< "first.."

    bool operator==(const EdtfMember &) const = default;
};

/// A date as ISO 8601-2 writes it (EDTF levels 0, 1 and 2, profile of the Library of Congress, 4 Feb 2019).
/// An immutable value; bounds are worked out once, when it is read.
class Edtf {
public:
    enum class Form : std::uint8_t { Empty, Date, Interval, OneOf, AllOf };

    /// No date at all: isEmpty(), text() is empty, bounds unknown on both sides.
    Edtf() = default;

    /// Reads \p text whole; no space around it is forgiven. Errors: Errc::Parse, args: text, reason key, position.
    /// Reason keys: empty, too-long, syntax, year, month, season, no-such-day, time, offset, long-year, exponent,
    /// significant, slashes, order, bracket, empty-set, member, range-precision, range-order; and in strict mode the
    /// lenient form met: decade, century, significant, space, single-member, open-both-sides, no-dated-side,
    /// season-inside, long-year-inside, season-qualified, season-unspecified, unspecified-qualified, no-seconds,
    /// fraction, 24-hours, offset-colon, offset-range. O(length).
    static Result<Edtf> parse(QStringView text, EdtfMode mode = EdtfMode::Strict);
    /// One exact day; nothing for a day outside the years -9999 to 9999, for which EDTF has no form.
    static std::optional<Edtf> ofDay(Day day);

    bool isEmpty() const { return form_ == Form::Empty; }
    Form form() const { return form_; }
    /// The written form: for text that strict mode takes, the very text; lenient forms lose spaces and get colons.
    QString text() const;
    /// 0, 1 or 2.
    int level() const { return level_; }
    /// True when strict mode takes text(); so "[1667, 1668]" is strict once read.
    bool isStrict() const { return lenient_.isEmpty(); }
    /// Interval for "a/b" alone; all else is one happening.
    Shape shape() const { return form_ == Form::Interval ? Shape::Interval : Shape::Point; }
    /// date, datetime, year, season, decade, century, interval, set-one, set-all; empty for no date.
    QString type() const;
    const Bounds &bounds() const { return bounds_; }
    /// True when any part is marked uncertain (? or %).
    bool isUncertain() const;
    /// True when any part is marked approximate (~ or %).
    bool isApproximate() const;
    /// "y?m?", or "1.y? 2.d~" by interval side or set member; empty without qualifiers.
    QString qualifiers() const;
    /// The day when the whole expression is one exact, unqualified day.
    std::optional<Day> exactDay() const;

    /// The date of a form Date.
    const EdtfDate &date() const { return start_.date; }
    /// The sides of a form Interval.
    const EdtfEnd &start() const { return start_; }
    const EdtfEnd &end() const { return end_; }
    /// The members of a form OneOf or AllOf.
    const std::vector<EdtfMember> &members() const { return members_; }

    /// Equal when written alike: "2004?" and "?2004" mean the same but are not equal.
    bool operator==(const Edtf &) const = default;

private:
    friend class EdtfReader;

    template <class F>
    void forEachDate(F &&visit) const;

    Form form_ = Form::Empty;
    EdtfEnd start_;
    EdtfEnd end_;
    std::vector<EdtfMember> members_;
    Bounds bounds_{Day::minusInfinity(), Day::plusInfinity(), Day::plusInfinity(), Day::minusInfinity(), true, true};
    int level_ = 0;
    QLatin1String lenient_; ///< the first lenient form that stays in text()
};

} // namespace detente
