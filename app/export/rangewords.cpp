#include "app/export/rangewords.h"

#include "core/time/datewords.h"
#include "core/time/edtf.h"

#include <cmath>

namespace detente::ui {

namespace {

constexpr double kDaysSaidInYears = 3 * 366;

QString yearDigits(std::int64_t year)
{
    const QString digits = QStringLiteral("%1").arg(std::abs(year), 4, 10, QLatin1Char('0'));
    if (digits.size() > 4)
        return (year < 0 ? QStringLiteral("Y-") : QStringLiteral("Y")) + digits;
    return year < 0 ? u'-' + digits : digits;
}

/// The coarsest EDTF of a day: a year when it is asked for, a month when the day bounds one, else the day.
QString expression(const Civil &day, bool byYear, bool byMonth)
{
    QString text = yearDigits(day.year);
    if (!byYear && std::abs(day.year) <= 9999)
        text += QStringLiteral("-%1").arg(day.month, 2, 10, QLatin1Char('0'));
    if (!byYear && !byMonth && std::abs(day.year) <= 9999)
        text += QStringLiteral("-%1").arg(day.day, 2, 10, QLatin1Char('0'));
    return text;
}

} // namespace

QString rangeWords(const TimeRange &range, Language language)
{
    const Civil first = toCivil({static_cast<std::int64_t>(std::floor(range.from))});
    const Civil last = toCivil({static_cast<std::int64_t>(std::ceil(range.to)) - 1});
    const bool wholeMonths = first.day == 1 && last.day == daysInMonth(last.year, last.month);
    const bool wholeYears = wholeMonths && first.month == 1 && last.month == 12;
    const bool byYear = wholeYears || range.length() > kDaysSaidInYears;
    const QString from = expression(first, byYear, wholeMonths);
    const QString to = expression(last, byYear, wholeMonths);
    const auto edtf = Edtf::parse(from == to ? from : from + u'/' + to);
    return edtf ? dateWords(*edtf, language) : QString();
}

} // namespace detente::ui
