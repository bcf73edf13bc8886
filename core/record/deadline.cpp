#include "core/record/deadline.h"

#include <algorithm>
#include <array>

namespace detente {

namespace {

/// Terms longer than this many units are taken for a slip.
constexpr std::int64_t kLongestTerm = 100'000;

struct Offset {
    std::int64_t years = 0;
    std::int64_t months = 0;
    std::int64_t days = 0;
};

std::optional<Offset> parseOffset(QStringView text)
{
    if (!text.startsWith(u'P') || text.size() < 3)
        return std::nullopt;
    constexpr std::array<char16_t, 3> units{u'Y', u'M', u'D'};
    Offset offset;
    const std::array<std::int64_t *, 3> parts{&offset.years, &offset.months, &offset.days};
    std::size_t next = 0;
    std::int64_t number = -1;
    for (const QChar c : text.mid(1)) {
        if (c >= u'0' && c <= u'9') {
            number = std::max<std::int64_t>(number, 0) * 10 + (c.unicode() - u'0');
            if (number > kLongestTerm)
                return std::nullopt;
            continue;
        }
        while (next < units.size() && c != QChar(units[next]))
            ++next;
        if (next == units.size() || number < 0)
            return std::nullopt;
        *parts[next++] = number;
        number = -1;
    }
    return number < 0 ? std::optional(offset) : std::nullopt;
}

} // namespace

std::optional<Day> dayAfter(Day day, QStringView offset)
{
    const std::optional<Offset> term = parseOffset(offset);
    if (!term || !day.isFinite())
        return std::nullopt;
    const Civil from = toCivil(day);
    const std::int64_t months = from.year * 12 + from.month - 1 + term->years * 12 + term->months;
    std::int64_t year = months / 12;
    if (months % 12 < 0)
        --year;
    const int month = static_cast<int>(months - year * 12) + 1;
    return makeDay(year, month, std::min(from.day, daysInMonth(year, month))) + term->days;
}

} // namespace detente
