#include "core/time/datemask.h"

#include <algorithm>

namespace detente {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Names the run first..last when people have a name for it.
void nameRun(YearSpan &span)
{
    span.kind = YearSpan::Kind::Range;
    const std::int64_t length = span.last - span.first + 1;
    if (length == 1)
        span.kind = YearSpan::Kind::Exact;
    if (length == 10 && span.first % 10 == 0 && span.first % 100 != 0 && span.first >= 1000)
        span.kind = YearSpan::Kind::Decade;
    if (length != 100)
        return;
    if (span.first >= 100 && span.first % 100 == 0) {
        span.kind = YearSpan::Kind::Century;
        span.number = span.first / 100 + 1;
    } else if (span.last < 0 && span.last % 100 == 0) {
        span.kind = YearSpan::Kind::Century;
        span.number = -span.last / 100 + 1;
    }
}

} // namespace

YearSpan yearSpanOf(const EdtfDate &date)
{
    YearSpan span;
    const YearRange range = yearsOf(date).value_or(YearRange{});
    span.first = range.first;
    span.last = range.last;
    if (date.year == "XXXX"_L1 && !date.negative) {
        span.kind = YearSpan::Kind::Unknown;
        return span;
    }
    const qsizetype firstOpen = date.year.indexOf(u'X');
    const bool trailing = firstOpen < 0 || date.year.mid(firstOpen).count(u'X') == date.year.size() - firstOpen;
    if (trailing) {
        nameRun(span);
        return span;
    }
    span.kind = YearSpan::Kind::List;
    for (std::int64_t year = range.first; year <= range.last; ++year) {
        if (matchesMask(date.year, year < 0 ? -year : year))
            span.years.push_back(year);
    }
    return span;
}

std::vector<int> monthCandidates(const EdtfDate &date)
{
    std::vector<int> months;
    for (int month = 1; month <= 12 && !date.month.isEmpty(); ++month) {
        if (matchesMask(date.month, month))
            months.push_back(month);
    }
    return months;
}

std::vector<int> dayCandidates(const EdtfDate &date)
{
    std::vector<int> days;
    if (date.day.isEmpty())
        return days;
    // A leap year stands for years that are not one year: whether 29 February fits is then a matter of the year.
    const std::int64_t year = date.year.contains(u'X') ? 2000 : yearsOf(date).value_or(YearRange{}).first;
    int longest = 0;
    for (const int month : monthCandidates(date))
        longest = std::max(longest, daysInMonth(year, month));
    for (int day = 1; day <= longest; ++day) {
        if (matchesMask(date.day, day))
            days.push_back(day);
    }
    return days;
}

bool isRun(const std::vector<int> &numbers)
{
    return !numbers.empty() && numbers.back() - numbers.front() + 1 == static_cast<int>(numbers.size());
}

} // namespace detente
