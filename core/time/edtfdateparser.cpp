#include "core/time/edtfparser.h"

#include <algorithm>

namespace detente {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Reads one date from front to back. A step returns false after it has put its reason into error_.
class DateReader {
public:
    DateReader(QStringView whole, qsizetype from, qsizetype length)
        : whole_(whole)
        , text_(whole.mid(from, length))
        , from_(from)
    {
    }

    Result<ParsedEdtfDate> read()
    {
        const bool read = peek() == u'Y' ? longYear() : plain();
        if (!read)
            return error_;
        noteLeniency();
        if (!daysOf(date_)) {
            const QLatin1String reason = date_.components() == 1 ? "year"_L1 : "no-such-day"_L1;
            return edtfError(whole_, reason, from_);
        }
        return ParsedEdtfDate{date_, lenient_};
    }

private:
    QChar peek() const { return at_ < text_.size() ? text_[at_] : QChar(); }
    bool atEnd() const { return at_ == text_.size(); }

    bool fail(QLatin1String reason)
    {
        error_ = edtfError(whole_, reason, from_ + at_);
        return false;
    }

    EdtfQualifier qualifier()
    {
        const EdtfQualifier found = qualifierOfSymbol(peek());
        if (found != EdtfQualifier::None)
            ++at_;
        return found;
    }

    QString digits(bool maskAllowed)
    {
        const qsizetype start = at_;
        while (!atEnd() && (isDigit(peek()) || (maskAllowed && peek() == u'X')))
            ++at_;
        return text_.mid(start, at_ - start).toString();
    }

    /// A whole number from 1 on without leading zero, at most \p most; 0 when there is none.
    int count(int most)
    {
        const QString found = digits(false);
        if (found.isEmpty() || found.front() == u'0' || found.size() > 9)
            return 0;
        const int value = found.toInt();
        return value <= most ? value : 0;
    }

    bool longYear()
    {
        ++at_;
        date_.kind = EdtfDate::Kind::Year;
        date_.longForm = true;
        date_.negative = takeSign();
        date_.year = digits(false);
        if (date_.year.isEmpty() || date_.year.front() == u'0')
            return fail("long-year"_L1);
        if (peek() == u'E') {
            ++at_;
            date_.exponent = count(999'999'999);
            if (date_.exponent == 0)
                return fail("exponent"_L1);
        } else if (date_.year.size() < 5) {
            return fail("long-year"_L1);
        }
        return significant() && (atEnd() || fail("syntax"_L1));
    }

    bool takeSign()
    {
        if (peek() != u'-')
            return false;
        ++at_;
        return true;
    }

    /// "S" and its count, when there is one.
    bool significant()
    {
        if (peek() != u'S')
            return true;
        ++at_;
        date_.kind = EdtfDate::Kind::Year;
        date_.significant = count(999'999'999);
        if (date_.significant == 0)
            return fail("significant"_L1);
        if (date_.significant > date_.year.size() + static_cast<qint64>(date_.exponent))
            lenient_ = "significant"_L1;
        return true;
    }

    bool plain()
    {
        date_.before[0] = qualifier();
        date_.negative = takeSign();
        date_.year = digits(true);
        if (date_.year.size() != 4)
            return shortYear();
        if (peek() == u'S') {
            if (date_.year.contains(u'X') || date_.before[0] != EdtfQualifier::None)
                return fail("syntax"_L1);
            return significant() && (atEnd() || fail("syntax"_L1));
        }
        date_.after[0] = qualifier();
        if (atEnd())
            return true;
        if (!part(date_.month, 1))
            return false;
        if (date_.month.front() >= u'2' && date_.month.front() <= u'9')
            return season();
        if (date_.month == "00"_L1)
            return failBack("month"_L1);
        if (!date_.month.contains(u'X') && date_.month.toInt() > 12)
            return failBack("month"_L1);
        if (atEnd())
            return true;
        return part(date_.day, 2) && (atEnd() || (peek() == u'T' ? time() : fail("syntax"_L1)));
    }

    bool failBack(QLatin1String reason)
    {
        at_ -= 2;
        return fail(reason);
    }

    /// "-" and two digits or X, with qualifiers on either side.
    bool part(QString &into, std::size_t index)
    {
        if (peek() != u'-')
            return fail("syntax"_L1);
        ++at_;
        date_.before[index] = qualifier();
        into = digits(true);
        if (into.size() != 2)
            return fail("syntax"_L1);
        date_.after[index] = qualifier();
        return true;
    }

    bool season()
    {
        if (date_.month.contains(u'X') || !monthsOfCode(date_.month.toInt()))
            return fail("month"_L1);
        date_.kind = EdtfDate::Kind::Season;
        return atEnd() || fail("season"_L1);
    }

    /// ISO decades (three digits) and centuries (two), which LoC EDTF does not have.
    bool shortYear()
    {
        const bool decade = date_.year.size() == 3;
        if ((!decade && date_.year.size() != 2) || date_.year.contains(u'X') || date_.before[0] != EdtfQualifier::None)
            return fail("year"_L1);
        date_.kind = decade ? EdtfDate::Kind::Decade : EdtfDate::Kind::Century;
        lenient_ = decade ? "decade"_L1 : "century"_L1;
        date_.after[0] = qualifier();
        return atEnd() || fail("syntax"_L1);
    }

    bool time()
    {
        if (!date_.isExactDay())
            return fail("time"_L1);
        ++at_;
        Result<ParsedEdtfTime> parsed = parseEdtfTime(whole_, from_ + at_, text_.size() - at_);
        if (!parsed) {
            error_ = parsed.error();
            return false;
        }
        date_.kind = EdtfDate::Kind::DateTime;
        date_.time = parsed->text;
        lenient_ = parsed->lenient;
        at_ = text_.size();
        return true;
    }

    void noteLeniency()
    {
        const bool qualified = date_.anyQualifier() != EdtfQualifier::None;
        if (date_.kind == EdtfDate::Kind::Season && qualified)
            lenient_ = "season-qualified"_L1;
        else if (date_.kind == EdtfDate::Kind::Season && date_.hasUnspecified())
            lenient_ = "season-unspecified"_L1;
        else if (qualified && date_.hasUnspecified())
            lenient_ = "unspecified-qualified"_L1;
    }

    QStringView whole_;
    QStringView text_;
    qsizetype from_;
    qsizetype at_ = 0;
    EdtfDate date_;
    QLatin1String lenient_;
    Error error_;
};

} // namespace

Error edtfError(QStringView text, QLatin1String reason, qsizetype position)
{
    return {Errc::Parse, {text.left(80).toString(), reason, QString::number(position)}, {}};
}

Result<ParsedEdtfDate> parseEdtfDate(QStringView whole, qsizetype from, qsizetype length)
{
    return DateReader(whole, from, length).read();
}

} // namespace detente
