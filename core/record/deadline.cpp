#include "core/record/deadline.h"

#include <algorithm>
#include <array>

namespace detente {

namespace {

/// Terms longer than this many units are taken for a slip.
constexpr std::int64_t kLongestTerm = 100'000;

bool isVague(const Edtf &date)
{
    return date.isUncertain() || date.isApproximate();
}

/// The days on which a thing can have come: for what lasted, those of its end.
DayRange arrivalOf(const Edtf &date)
{
    const Bounds bounds = date.bounds().withinItself();
    return {date.shape() == Shape::Interval ? bounds.endEarliest : bounds.earliest, bounds.latest};
}

DeadlineStanding openStanding(const DayRange &due, Day today)
{
    using State = DeadlineStanding::State;
    if (today < due.first)
        return {State::Ahead, due.first - today, due.first != due.last, false};
    if (today <= due.last)
        return {State::Today, 0, false, false};
    return {State::Overdue, today - due.last, due.first != due.last, false};
}

} // namespace

std::optional<Term> termOf(QStringView text)
{
    if (!text.startsWith(u'P') || text.size() < 3)
        return std::nullopt;
    constexpr std::array<char16_t, 3> units{u'Y', u'M', u'D'};
    Term offset;
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

std::optional<Day> dayAfter(Day day, QStringView offset)
{
    const std::optional<Term> term = termOf(offset);
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

DeadlineStanding standingOf(const Edtf &due, const std::optional<Edtf> &delivered, Day today)
{
    using State = DeadlineStanding::State;
    const DayRange term{due.bounds().earliest, due.bounds().latest};
    if (due.isEmpty() || !term.first.isFinite() || !term.last.isFinite() || !today.isFinite())
        return {};
    DeadlineStanding standing;
    const bool came = delivered && !delivered->isEmpty() && delivered->bounds().earliest <= today;
    if (!came) {
        standing = openStanding(term, today);
    } else {
        const DayRange arrival = arrivalOf(*delivered);
        const bool exact = arrival.first.isFinite() && arrival.first == arrival.last && term.first == term.last;
        if (arrival.last < term.first)
            standing = {State::Early, term.first - arrival.last, !exact, false};
        else if (arrival.first > term.last && arrival.first.isFinite())
            standing = {State::Late, arrival.first - term.last, !exact, false};
        else
            standing.state = exact ? State::OnTheDay : State::Unsure;
    }
    standing.about = isVague(due) || (came && isVague(*delivered));
    return standing;
}

} // namespace detente
