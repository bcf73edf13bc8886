#include "core/time/edtfdate.h"

#include <algorithm>

namespace detente {

namespace {

constexpr std::int64_t kBeyond = kLargestYear + 1; // where saturated years stand

std::int64_t saturated(std::int64_t year)
{
    return std::clamp(year, -kBeyond, kBeyond);
}

/// \p digits followed by \p zeros digits \p filler, saturated. Cost is bounded by the eleven digits of kBeyond.
std::int64_t number(QStringView digits, std::int64_t zeros, int filler)
{
    std::int64_t value = 0;
    for (const QChar c : digits) {
        value = value * 10 + c.digitValue();
        if (value > kBeyond)
            return kBeyond;
    }
    for (; zeros > 0; --zeros) {
        value = value * 10 + filler;
        if (value > kBeyond)
            return kBeyond;
        if (value == 0)
            return 0;
    }
    return value;
}

/// A year of Kind::Year: with S the leading digits stay and the rest runs from all 0 to all 9.
YearRange significantYears(const EdtfDate &date)
{
    QStringView digits = date.year;
    while (digits.size() > 1 && digits.front() == u'0')
        digits = digits.mid(1);
    const std::int64_t length = digits.size() + date.exponent;
    if (date.significant == 0 || date.significant >= length) {
        const std::int64_t year = number(digits, date.exponent, 0);
        return {year, year};
    }
    // Digits that the exponent supplies are zeros, also where they count as significant.
    const QStringView kept = digits.left(date.significant);
    const std::int64_t zeros = std::max<std::int64_t>(0, date.significant - digits.size());
    const std::int64_t lead = number(kept, zeros, 0);
    const std::int64_t open = length - date.significant;
    if (lead >= kBeyond)
        return {kBeyond, kBeyond};
    const QString leadText = QString::number(lead);
    return {number(leadText, open, 0), number(leadText, open, 9)};
}

YearRange maskedYears(QStringView mask)
{
    QString low = mask.toString();
    QString high = low;
    low.replace(u'X', u'0');
    high.replace(u'X', u'9');
    return {low.toLongLong(), high.toLongLong()};
}

Day firstDayOf(std::int64_t year)
{
    if (year < -kLargestYear)
        return Day::minusInfinity();
    return year > kLargestYear ? makeDay(kLargestYear, 12, 31) : makeDay(year);
}

Day lastDayOf(std::int64_t year)
{
    if (year > kLargestYear)
        return Day::plusInfinity();
    return year < -kLargestYear ? makeDay(-kLargestYear) : makeDay(year, 12, 31);
}

/// The first (step 1) or last (step -1) day of \p year that fits the month and day masks.
std::optional<Day> dayInYear(const EdtfDate &date, std::int64_t year, int step)
{
    for (int m = step > 0 ? 1 : 12; m >= 1 && m <= 12; m += step) {
        if (!date.month.isEmpty() && !matchesMask(date.month, m))
            continue;
        const int length = daysInMonth(year, m);
        for (int d = step > 0 ? 1 : length; d >= 1 && d <= length; d += step) {
            if (date.day.isEmpty() || matchesMask(date.day, d))
                return makeDay(year, m, d);
        }
    }
    return std::nullopt;
}

std::optional<Day> extremeDay(const EdtfDate &date, YearRange years, int step)
{
    for (std::int64_t y = step > 0 ? years.first : years.last; y >= years.first && y <= years.last; y += step) {
        if (!matchesMask(date.year, y < 0 ? -y : y))
            continue;
        if (const std::optional<Day> day = dayInYear(date, y, step))
            return day;
    }
    return std::nullopt;
}

std::optional<DayRange> seasonDays(const EdtfDate &date, YearRange years)
{
    const std::optional<MonthRange> months = monthsOfCode(date.month.toInt());
    if (!months)
        return std::nullopt;
    const std::int64_t endYear = years.last + (months->last > 12 ? 1 : 0);
    const int endMonth = months->last > 12 ? months->last - 12 : months->last;
    return DayRange{makeDay(years.first, months->first, 1), makeDay(endYear, endMonth, daysInMonth(endYear, endMonth))};
}

} // namespace

bool matchesMask(QStringView mask, std::int64_t value)
{
    for (qsizetype i = mask.size() - 1; i >= 0; --i, value /= 10) {
        if (mask[i] != u'X' && mask[i].digitValue() != value % 10)
            return false;
    }
    return value == 0;
}

std::optional<MonthRange> monthsOfCode(int code)
{
    switch (code) {
    case 21:
    case 25:
    case 31:
        return MonthRange{3, 5};
    case 22:
    case 26:
    case 32:
        return MonthRange{6, 8};
    case 23:
    case 27:
    case 29:
        return MonthRange{9, 11};
    case 24:
    case 28:
    case 30:
        return MonthRange{12, 14};
    default:
        break;
    }
    if (code >= 33 && code <= 36)
        return MonthRange{(code - 33) * 3 + 1, (code - 33) * 3 + 3};
    if (code >= 37 && code <= 39)
        return MonthRange{(code - 37) * 4 + 1, (code - 37) * 4 + 4};
    if (code == 40 || code == 41)
        return MonthRange{(code - 40) * 6 + 1, (code - 40) * 6 + 6};
    return std::nullopt;
}

std::optional<YearRange> yearsOf(const EdtfDate &date)
{
    YearRange years;
    if (date.kind == EdtfDate::Kind::Decade || date.kind == EdtfDate::Kind::Century) {
        // ISO counts the ten or hundred years away from the first one, before year 0 as after it.
        const std::int64_t length = date.kind == EdtfDate::Kind::Decade ? 10 : 100;
        const std::int64_t first = date.year.toLongLong() * length * (date.negative ? -1 : 1);
        if (date.negative && first == 0)
            return std::nullopt;
        return YearRange{first, first + length - 1};
    }
    years = date.kind == EdtfDate::Kind::Year ? significantYears(date) : maskedYears(date.year);
    if (!date.negative)
        return years;
    if (years.last == 0)
        return std::nullopt;
    // There is no year -0000, so a mask that reaches zero starts counting at one.
    return YearRange{-years.last, -std::max<std::int64_t>(years.first, 1)};
}

std::optional<DayRange> daysOf(const EdtfDate &date)
{
    const std::optional<YearRange> years = yearsOf(date);
    if (!years)
        return std::nullopt;
    if (date.kind == EdtfDate::Kind::Season)
        return seasonDays(date, *years);
    if (date.components() == 1)
        return DayRange{firstDayOf(saturated(years->first)), lastDayOf(saturated(years->last))};
    const std::optional<Day> first = extremeDay(date, *years, 1);
    const std::optional<Day> last = first ? extremeDay(date, *years, -1) : std::nullopt;
    if (!last)
        return std::nullopt;
    return DayRange{*first, *last};
}

} // namespace detente
