#include "core/time/edtf.h"

#include <algorithm>

namespace detente {

using namespace Qt::Literals::StringLiterals;

/// Reads intervals and sets around single dates and works out level and bounds.
/// A step returns false after it has put its reason into error_.
class EdtfReader {
public:
    explicit EdtfReader(QStringView text)
        : text_(text)
    {
    }

    Result<Edtf> read(EdtfMode mode)
    {
        if (text_.isEmpty())
            return edtfError(text_, "empty"_L1, 0);
        if (text_.size() > kLongestEdtf)
            return edtfError(text_, "too-long"_L1, kLongestEdtf);
        const bool set = text_.front() == u'[' || text_.front() == u'{';
        if (!(set ? readSet() : text_.contains(u'/') ? readInterval() : readDate()))
            return error_;
        if (mode == EdtfMode::Strict && !refusal_.isEmpty())
            return edtfError(text_, refusal_, refusedAt_);
        return std::move(result_);
    }

private:
    bool fail(QLatin1String reason, qsizetype at)
    {
        error_ = edtfError(text_, reason, at);
        return false;
    }

    /// Notes a form that strict mode refuses. Spaces and colons are mended by printing, the others stay.
    void lenient(QLatin1String reason, qsizetype at)
    {
        if (refusal_.isEmpty() && !reason.isEmpty()) {
            refusal_ = reason;
            refusedAt_ = at;
        }
        if (result_.lenient_.isEmpty() && reason != "space"_L1 && reason != "offset-colon"_L1)
            result_.lenient_ = reason;
    }

    bool date(qsizetype from, qsizetype to, EdtfDate &into)
    {
        Result<ParsedEdtfDate> parsed = parseEdtfDate(text_, from, to - from);
        if (!parsed) {
            error_ = parsed.error();
            return false;
        }
        lenient(parsed->lenient, from);
        into = std::move(parsed->date);
        return true;
    }

    /// A date inside an interval or a set: no time of day, no ISO decade or century.
    bool innerDate(qsizetype from, qsizetype to, EdtfDate &into)
    {
        if (!date(from, to, into))
            return false;
        switch (into.kind) {
        case EdtfDate::Kind::DateTime:
        case EdtfDate::Kind::Decade:
        case EdtfDate::Kind::Century:
            return fail("member"_L1, from);
        case EdtfDate::Kind::Season:
            lenient("season-inside"_L1, from);
            return true;
        case EdtfDate::Kind::Year:
            lenient("long-year-inside"_L1, from);
            return true;
        case EdtfDate::Kind::Date:
            break;
        }
        return true;
    }

    bool readDate()
    {
        if (!date(0, text_.size(), result_.start_.date))
            return false;
        const DayRange days = *daysOf(result_.start_.date);
        result_.form_ = Edtf::Form::Date;
        result_.level_ = result_.start_.date.level();
        result_.bounds_ = {days.first, days.last, days.last, days.first};
        return true;
    }

    bool side(qsizetype from, qsizetype to, EdtfEnd &into)
    {
        const QStringView part = text_.mid(from, to - from);
        into.kind = part.isEmpty() ? EdtfEnd::Kind::Unknown : part == u".." ? EdtfEnd::Kind::Open : EdtfEnd::Kind::Date;
        if (into.kind != EdtfEnd::Kind::Date) {
            result_.level_ = std::max(result_.level_, 1);
            return true;
        }
        if (!innerDate(from, to, into.date))
            return false;
        // X inside an interval is level 2 even where the date alone is level 1.
        const int level = into.date.hasUnspecified() ? 2 : into.date.level();
        result_.level_ = std::max(result_.level_, level);
        return true;
    }

    bool readInterval()
    {
        const qsizetype slash = text_.indexOf(u'/');
        if (text_.indexOf(u'/', slash + 1) >= 0)
            return fail("slashes"_L1, text_.indexOf(u'/', slash + 1));
        result_.form_ = Edtf::Form::Interval;
        if (!side(0, slash, result_.start_) || !side(slash + 1, text_.size(), result_.end_))
            return false;
        const bool startDated = result_.start_.kind == EdtfEnd::Kind::Date;
        const bool endDated = result_.end_.kind == EdtfEnd::Kind::Date;
        if (!startDated && !endDated)
            lenient("no-dated-side"_L1, 0);
        intervalBounds();
        if (startDated && endDated && result_.bounds_.earliest > result_.bounds_.latest)
            return fail("order"_L1, slash + 1);
        return true;
    }

    void intervalBounds()
    {
        const EdtfEnd &start = result_.start_;
        const EdtfEnd &end = result_.end_;
        constexpr Day before = Day::minusInfinity();
        constexpr Day after = Day::plusInfinity();
        const DayRange from = start.kind == EdtfEnd::Kind::Date ? *daysOf(start.date) : DayRange{before, before};
        const DayRange to = end.kind == EdtfEnd::Kind::Date ? *daysOf(end.date) : DayRange{after, after};
        Bounds bounds{from.first, to.last, from.last, to.first};
        bounds.startUnknown = start.kind == EdtfEnd::Kind::Unknown;
        bounds.endUnknown = end.kind == EdtfEnd::Kind::Unknown;
        if (bounds.startUnknown) {
            bounds.earliest = end.kind == EdtfEnd::Kind::Date ? to.first : before;
            bounds.startLatest = to.last;
        }
        if (bounds.endUnknown) {
            bounds.latest = start.kind == EdtfEnd::Kind::Date ? from.last : after;
            bounds.endEarliest = from.first;
        }
        result_.bounds_ = bounds;
    }

    bool readSet()
    {
        const bool one = text_.front() == u'[';
        if (text_.size() < 2 || text_.back() != (one ? u']' : u'}'))
            return fail("bracket"_L1, text_.size() - 1);
        if (text_.size() == 2)
            return fail("empty-set"_L1, 1);
        result_.form_ = one ? Edtf::Form::OneOf : Edtf::Form::AllOf;
        result_.level_ = 2;
        Bounds &bounds = result_.bounds_;
        bounds = {Day::plusInfinity(), Day::minusInfinity(), {}, {}};
        const qsizetype close = text_.size() - 1;
        for (qsizetype from = 1; from <= close;) {
            const qsizetype comma = text_.indexOf(u',', from);
            const qsizetype to = comma < 0 ? close : comma;
            if (!readMember(from, to, from == 1, to == close))
                return false;
            from = to + 1;
        }
        const EdtfMember &first = result_.members_.front();
        if (result_.members_.size() == 1 && !first.last && !first.openBefore && !first.openAfter)
            lenient("single-member"_L1, 1);
        bounds.startLatest = bounds.latest;
        bounds.endEarliest = bounds.earliest;
        return true;
    }

    void trimSpaces(qsizetype &from, qsizetype &to)
    {
        const qsizetype written = from;
        const qsizetype length = to - from;
        while (from < to && text_[from] == u' ')
            ++from;
        while (to > from && text_[to - 1] == u' ')
            --to;
        if (to - from != length)
            lenient("space"_L1, written);
    }

    bool readMember(qsizetype from, qsizetype to, bool isFirst, bool isLast)
    {
        trimSpaces(from, to);
        EdtfMember member;
        QStringView part = text_.mid(from, to - from);
        member.openBefore = part.startsWith(u"..");
        member.openAfter = part.size() > 2 && part.endsWith(u"..");
        if ((member.openBefore && !isFirst) || (member.openAfter && !isLast))
            return fail("member"_L1, from);
        if (member.openBefore && member.openAfter)
            lenient("open-both-sides"_L1, from);
        from += member.openBefore ? 2 : 0;
        to -= member.openAfter ? 2 : 0;
        part = text_.mid(from, std::max<qsizetype>(0, to - from));
        const qsizetype dots = part.indexOf(u"..");
        if (dots >= 0 && (member.openBefore || member.openAfter))
            return fail("member"_L1, from);
        if (!innerDate(from, dots < 0 ? to : from + dots, member.first))
            return false;
        if (dots >= 0 && !readRangeEnd(member, from + dots + 2, to))
            return false;
        include(member);
        result_.members_.push_back(std::move(member));
        return true;
    }

    bool readRangeEnd(EdtfMember &member, qsizetype from, qsizetype to)
    {
        EdtfDate last;
        if (!innerDate(from, to, last))
            return false;
        const bool seasons = member.first.kind == EdtfDate::Kind::Season;
        if (last.components() != member.first.components() || (last.kind == EdtfDate::Kind::Season) != seasons)
            return fail("range-precision"_L1, from);
        if (daysOf(member.first)->first > daysOf(last)->last)
            return fail("range-order"_L1, from);
        member.last = std::move(last);
        return true;
    }

    void include(const EdtfMember &member)
    {
        const DayRange first = *daysOf(member.first);
        const DayRange last = member.last ? *daysOf(*member.last) : first;
        const Day earliest = member.openBefore ? Day::minusInfinity() : first.first;
        const Day latest = member.openAfter ? Day::plusInfinity() : last.last;
        result_.bounds_.earliest = std::min(result_.bounds_.earliest, earliest);
        result_.bounds_.latest = std::max(result_.bounds_.latest, latest);
    }

    QStringView text_;
    Edtf result_;
    Error error_;
    QLatin1String refusal_; ///< why strict mode says no; empty when it does not
    qsizetype refusedAt_ = 0;
};

Result<Edtf> Edtf::parse(QStringView text, EdtfMode mode)
{
    return EdtfReader(text).read(mode);
}

} // namespace detente
