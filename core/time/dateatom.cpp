#include "core/time/dateatom.h"

#include "core/time/edtf.h"
#include "core/time/oldstyle.h"

namespace detente {

using namespace Qt::Literals::StringLiterals;

namespace {

QString yearText(std::int64_t year)
{
    const std::int64_t size = year < 0 ? -year : year;
    if (size > 9999)
        return u'Y' + QString::number(year);
    return (year < 0 ? u"-"_s : QString()) + QStringLiteral("%1").arg(size, 4, 10, QLatin1Char('0'));
}

QString partText(int number)
{
    return QStringLiteral("-%1").arg(number, 2, 10, QLatin1Char('0'));
}

/// The New Style day of an Old Style date, or nothing when the Julian calendar has no such date.
std::optional<Day> newStyle(const Civil &date)
{
    return isJulianDate(date) ? std::optional(fromJulian(date)) : std::nullopt;
}

bool agrees(const Civil &date, const DateAtom &atom)
{
    return date.day == atom.otherDay && (atom.otherMonth == 0 || date.month == atom.otherMonth);
}

/// Which day a dual date means: "18 (30) March" has the old calendar first, "30 March (18 March Old Style)" the new.
std::optional<Day> dualDay(const Civil &date, const DateAtom &atom)
{
    if (const std::optional<Day> day = newStyle(date); day && agrees(toCivil(*day), atom))
        return day;
    if (date.day > daysInMonth(date.year, date.month))
        return std::nullopt;
    const Day day = toDay(date);
    return agrees(toJulian(day), atom) ? std::optional(day) : std::nullopt;
}

} // namespace

void shareParts(DateAtom &from, DateAtom &to)
{
    const auto fill = [&to](DateAtom &atom, const DateAtom &other) {
        const bool otherHasDay = other.day > 0 && other.month > 0;
        if (atom.loose > 0 && otherHasDay) {
            atom.day = std::exchange(atom.loose, 0);
            atom.month = other.month;
        } else if (atom.loose > 0 && other.year && other.month == 0 && other.code == 0) {
            // "1964–68" continues the century, "64–80 CE" the era.
            const std::int64_t number = std::exchange(atom.loose, 0);
            const bool continues = &atom == &to && !other.bce && *other.year >= 1000;
            atom.year = continues ? *other.year / 100 * 100 + number : other.bce ? 1 - number : number;
        }
        if (atom.day > 0 && atom.month == 0)
            atom.month = other.month;
        if (!atom.year && (atom.month > 0 || atom.code > 0))
            atom.year = other.year;
    };
    fill(from, to);
    fill(to, from);
    // "100–44 BCE" says the era once; a lesser first number would run backwards and is left to our era.
    if (from.year && to.year && to.bce && !from.eraSaid && *from.year > 1 - *to.year)
        from.year = 1 - *from.year;
}

Result<QString> edtfOf(const DateAtom &atom, QStringView typed, QLatin1String &note)
{
    const auto fail = [&](QLatin1String reason) { return edtfError(typed, reason, atom.at); };
    if (note.isEmpty())
        note = atom.note;
    if (!atom.other.isEmpty())
        return atom.other;
    if (!atom.year || atom.loose > 0)
        return fail("needs-year"_L1);
    QString text = yearText(*atom.year);
    if (atom.code > 0)
        return text + partText(atom.code);
    if (atom.day > 0 && atom.month == 0)
        return fail("words"_L1);
    if (atom.oldStyle && atom.day == 0)
        return fail("old-style-needs-day"_L1);
    if (atom.month > 0)
        text += partText(atom.month);
    if (atom.day == 0)
        return text;
    const Civil date{*atom.year, atom.month, atom.day};
    std::optional<Day> day;
    if (atom.otherDay > 0) {
        day = dualDay(date, atom);
        if (!day)
            return fail("dual-date"_L1);
        note = "dual-date"_L1;
    } else if (atom.oldStyle) {
        day = newStyle(date);
        note = "old-style"_L1;
    } else if (atom.month > 0 && atom.day <= daysInMonth(date.year, date.month)) {
        day = toDay(date);
    }
    if (!day)
        return fail("no-such-day"_L1);
    if (atom.weekday > 0 && weekday(*day) != atom.weekday)
        return fail("weekday"_L1);
    const std::optional<Edtf> edtf = Edtf::ofDay(*day);
    return edtf ? Result<QString>(edtf->text()) : fail("year"_L1);
}

} // namespace detente
