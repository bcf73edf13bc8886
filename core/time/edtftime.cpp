#include "core/time/edtfparser.h"

namespace detente {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Reads a time of day from front to back; each step says whether it could go on.
class TimeReader {
public:
    TimeReader(QStringView whole, qsizetype from, qsizetype length)
        : whole_(whole)
        , text_(whole.mid(from, length))
        , from_(from)
    {
    }

    Result<ParsedEdtfTime> read()
    {
        if (!clock())
            return edtfError(whole_, "time"_L1, from_ + at_);
        if (at_ < text_.size() && !offset())
            return edtfError(whole_, "offset"_L1, from_ + at_);
        return parsed_;
    }

private:
    bool clock()
    {
        const int hours = number();
        if (hours < 0 || hours > 24 || !take(u':'))
            return false;
        const int minutes = number();
        if (minutes < 0 || minutes > 59)
            return false;
        int seconds = 0;
        parsed_.text = text_.left(at_).toString();
        if (take(u':')) {
            seconds = number();
            if (seconds < 0 || seconds > 59)
                return false;
        } else {
            parsed_.lenient = "no-seconds"_L1;
        }
        if (at_ < text_.size() && text_[at_] == u'.' && !fraction())
            return false;
        parsed_.text = text_.left(at_).toString();
        if (hours == 24) {
            parsed_.lenient = "24-hours"_L1;
            return minutes == 0 && seconds == 0;
        }
        return true;
    }

    bool fraction()
    {
        const qsizetype point = at_++;
        while (at_ < text_.size() && isDigit(text_[at_]))
            ++at_;
        parsed_.lenient = "fraction"_L1;
        return at_ > point + 1;
    }

    /// Z, or ±hh[:mm] from -14:00 to +14:00; strict from -12:00.
    bool offset()
    {
        if (take(u'Z')) {
            parsed_.text += u'Z';
            return at_ == text_.size();
        }
        const QChar sign = text_[at_];
        if (sign != u'+' && sign != u'-')
            return false;
        ++at_;
        const int hours = number();
        if (hours < 0)
            return false;
        parsed_.text += sign + twoDigits(hours);
        int minutes = 0;
        if (at_ < text_.size()) {
            if (!take(u':'))
                parsed_.lenient = "offset-colon"_L1;
            minutes = number();
            if (minutes < 0 || minutes > 59)
                return false;
            parsed_.text += u':' + twoDigits(minutes);
        }
        const int total = hours * 60 + minutes;
        if (total > 14 * 60 || at_ != text_.size() || (sign == u'-' && total == 0))
            return false;
        if (sign == u'-' && total > 12 * 60)
            parsed_.lenient = "offset-range"_L1;
        return true;
    }

    static QString twoDigits(int value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); }

    bool take(QChar c)
    {
        if (at_ >= text_.size() || text_[at_] != c)
            return false;
        ++at_;
        return true;
    }

    /// Two digits, or -1.
    int number()
    {
        if (at_ + 2 > text_.size() || !isDigit(text_[at_]) || !isDigit(text_[at_ + 1]))
            return -1;
        at_ += 2;
        return text_[at_ - 2].digitValue() * 10 + text_[at_ - 1].digitValue();
    }

    QStringView whole_;
    QStringView text_;
    qsizetype from_;
    qsizetype at_ = 0;
    ParsedEdtfTime parsed_;
};

} // namespace

Result<ParsedEdtfTime> parseEdtfTime(QStringView whole, qsizetype from, qsizetype length)
{
    return TimeReader(whole, from, length).read();
}

} // namespace detente
