#include "core/time/russianwording.h"

#include "core/time/datemask.h"
#include "core/time/yearwords.h"

#include <array>

namespace detente {

using namespace Qt::Literals::StringLiterals;

namespace {

using Forms = std::array<const char16_t *, 4>; // in the order of NameCase

constexpr Forms kYear{u"год", u"года", u"год", u"годом"};
constexpr Forms kYears{u"годы", u"годов", u"годы", u"годами"};
constexpr Forms kCentury{u"век", u"века", u"век", u"веком"};
constexpr Forms kOne{u"один", u"одного", u"один", u"одним"};
constexpr Forms kUnknown{u"неизвестный", u"неизвестного", u"неизвестный", u"неизвестным"};
constexpr Forms kDecadeEnding{u"-е", u"-х", u"-е", u"-ми"};
constexpr Forms kDayEnding{u"-е", u"-го", u"-е", u"-м"};
constexpr Forms kDayNumber{u"число", u"числа", u"число", u"числом"};
constexpr Forms kMonth{u"месяц", u"месяца", u"месяц", u"месяцем"};
constexpr std::array<Forms, 4> kSeasons{
    Forms{u"весна", u"весны", u"весну", u"весной"}, Forms{u"лето", u"лета", u"лето", u"летом"},
    Forms{u"осень", u"осени", u"осень", u"осенью"}, Forms{u"зима", u"зимы", u"зиму", u"зимой"}};
constexpr Forms kQuarter{u"квартал", u"квартала", u"квартал", u"кварталом"};
constexpr Forms kHalf{u"полугодие", u"полугодия", u"полугодие", u"полугодием"};
constexpr Forms kThird{u"четырёхмесячный период", u"четырёхмесячного периода", u"четырёхмесячный период",
                       u"четырёхмесячным периодом"};

QString form(const Forms &forms, NameCase nameCase)
{
    return QString::fromUtf16(forms[static_cast<std::size_t>(nameCase)]);
}

QString form(const Forms &forms, NameCase nameCase, const QString &before)
{
    return before + u' ' + form(forms, nameCase);
}

std::int64_t yearOf(const EdtfDate &date)
{
    return yearsOf(date).value_or(YearRange{}).first;
}

/// « до н. э.» before our era, « н. э.» in its first century, where a bare number could be anything.
QString era(std::int64_t year)
{
    return year <= 0 ? u" до н.\u00A0э."_s : year < 100 ? u" н.\u00A0э."_s : QString();
}

QString number(std::int64_t year)
{
    return eraYear(year, Language::Russian).number;
}

QString capped(const std::vector<std::int64_t> &years)
{
    QStringList list;
    for (const std::int64_t y : years)
        list += number(y) + era(y);
    if (list.size() <= 3)
        return joinedList(list, u"или"_s);
    return list[0] + u", "_s + list[1] + u" … "_s + list.last();
}

QString listOf(const std::vector<int> &values, const QString &ending)
{
    QStringList list;
    for (const int value : values)
        list += QString::number(value) + ending;
    return joinedList(list, u"или"_s);
}

} // namespace

QString RussianWording::month(int number, NameCase nameCase) const
{
    return monthName(number, Language::Russian, nameCase, length());
}

QString RussianWording::dayAndMonth(const Civil &day) const
{
    return QString::number(day.day) + u' ' + month(day.month, NameCase::Genitive);
}

QString RussianWording::oldStyle(const QString &date) const
{
    return date + (isShort() ? u" ст.\u00A0ст."_s : u" по старому стилю"_s);
}

/// A day or month of a year, the year always in the genitive: «29 января 2018 года», short «29 янв. 2018».
QString RussianWording::withYear(const QString &text, std::int64_t year) const
{
    const QString tail = era(year);
    const QString word = !isShort() ? u" года"_s : tail.isEmpty() ? QString() : u" г."_s;
    return text + u' ' + number(year) + word + tail;
}

QString RussianWording::yearAlone(std::int64_t year, NameCase nameCase) const
{
    const QString tail = era(year);
    if (!isShort())
        return form(kYear, nameCase, number(year)) + tail;
    return number(year) + (tail.isEmpty() ? QString() : u" г."_s) + tail;
}

QString RussianWording::date(const EdtfDate &date, NameCase nameCase) const
{
    if (date.kind == EdtfDate::Kind::Year)
        return longYear(date, nameCase);
    if (date.kind == EdtfDate::Kind::Season)
        return season(date, nameCase);
    if (date.components() == 1)
        return years(date, nameCase);
    if (date.hasUnspecified())
        return masked(date, nameCase);
    if (date.components() == 2)
        return withYear(month(date.month.toInt(), nameCase), yearOf(date));
    const Civil civil{yearOf(date), date.month.toInt(), date.day.toInt()};
    QString text = withYear(dayAndMonth(civil), civil.year);
    if (date.kind != EdtfDate::Kind::DateTime)
        return text;
    if (isShort())
        return text + u", "_s + date.time.left(5);
    static constexpr QStringView kSigns = u"Z+-";
    qsizetype zone = 0;
    while (zone < date.time.size() && !kSigns.contains(date.time[zone]))
        ++zone;
    text += u", "_s + date.time.left(zone);
    if (zone == date.time.size())
        return text;
    const QString offset = date.time.mid(zone).replace(u'-', u'−');
    return text + (offset == "Z"_L1 ? u" UTC"_s : u" (UTC"_s + offset + u')');
}

QString RussianWording::longYear(const EdtfDate &date, NameCase nameCase) const
{
    const EraYear words = eraYear(date, Language::Russian);
    const QString tail = words.bce ? era(0) : words.number.size() > 2 ? QString() : era(1);
    QString text = isShort() ? words.number + (tail.isEmpty() ? tail : u" г."_s + tail)
                             : form(kYear, nameCase, words.number) + tail;
    if (date.significant == 0)
        return text;
    const std::optional<YearRange> range = yearsOf(date);
    if (!range || range->first == range->last)
        return text;
    if (range->first < -kLargestYear || range->last > kLargestYear)
        return u"примерно "_s + text;
    const Pair pair = yearPair(range->first, range->last, nameCase);
    const QString span = dashed(pair.first, pair.second);
    return isShort() ? span : span + u", по оценке — "_s + form(kYear, NameCase::Nominative, words.number) + tail;
}

QString RussianWording::season(const EdtfDate &date, NameCase nameCase) const
{
    const int code = date.month.toInt();
    EdtfDate yearOnly = date;
    yearOnly.kind = EdtfDate::Kind::Date;
    yearOnly.month.clear();
    const auto ofYear = [&](const QString &text) {
        return date.year.contains(u'X') ? text + u' ' + ofYears(yearOnly) : withYear(text, yearOf(date));
    };
    static const QStringList kNeuter{u"первое"_s, u"первого"_s, u"первое"_s, u"первым"_s,
                                     u"второе"_s, u"второго"_s, u"второе"_s, u"вторым"_s};
    if (code >= 40)
        return ofYear(kNeuter[(code - 40) * 4 + static_cast<int>(nameCase)] + u' ' + form(kHalf, nameCase));
    if (code >= 37)
        return ofYear(romanNumeral(code - 36) + u' ' + form(kThird, nameCase));
    if (code >= 33)
        return ofYear(romanNumeral(code - 32) + u' ' + (isShort() ? u"кв."_s : form(kQuarter, nameCase)));
    const QString name = form(kSeasons[static_cast<std::size_t>((code - 21) % 4)], nameCase);
    QString text = ofYear(name);
    if (monthsOfCode(code)->last > 12 && !date.year.contains(u'X')) {
        const Pair pair = yearPair(yearOf(date), yearOf(date) + 1, NameCase::Genitive);
        text = name + u' ' + dashed(pair.first, pair.second);
    }
    if (code > 24)
        text += code > 28 ? u" (Южное полушарие)"_s : u" (Северное полушарие)"_s;
    return text;
}

QString RussianWording::years(const EdtfDate &date, NameCase nameCase) const
{
    const YearSpan span = yearSpanOf(date);
    switch (span.kind) {
    case YearSpan::Kind::Exact:
        return yearAlone(span.first, nameCase);
    case YearSpan::Kind::Decade: {
        const QString decade = QString::number(span.first) + form(kDecadeEnding, nameCase);
        return isShort() ? decade : form(kYears, nameCase, decade);
    }
    case YearSpan::Kind::Century:
        return (isShort() ? romanNumeral(span.number) + u" в."_s
                          : form(kCentury, nameCase, romanNumeral(span.number))) +
               (span.last < 0 ? era(0) : QString());
    case YearSpan::Kind::Range:
        if (nameCase == NameCase::Nominative) {
            const Pair pair = yearPair(span.first, span.last, NameCase::Instrumental);
            return between(pair.first, pair.second);
        } else {
            const Pair pair = yearPair(span.first, span.last, nameCase);
            return dashed(pair.first, pair.second);
        }
    case YearSpan::Kind::List:
        return form(kOne, nameCase) + u" из годов "_s + capped(span.years);
    case YearSpan::Kind::Unknown:
        break;
    }
    return form(kUnknown, nameCase) + u' ' + form(kYear, nameCase);
}

/// The year of a day or month, when the year is not one year: «одного из 1560-х годов».
QString RussianWording::ofYears(const EdtfDate &date) const
{
    const YearSpan span = yearSpanOf(date);
    switch (span.kind) {
    case YearSpan::Kind::Exact:
        return withYear(QString(), span.first).mid(1);
    case YearSpan::Kind::Decade:
        return u"одного из "_s + QString::number(span.first) + u"-х годов"_s;
    case YearSpan::Kind::Century:
        return u"одного из годов "_s + years(date, NameCase::Genitive);
    case YearSpan::Kind::Range: {
        const Pair pair = yearPair(span.first, span.last, NameCase::Genitive);
        return u"одного из "_s + dashed(pair.first, pair.second);
    }
    case YearSpan::Kind::List:
    case YearSpan::Kind::Unknown:
        break;
    }
    return years(date, NameCase::Genitive);
}

QString RussianWording::masked(const EdtfDate &date, NameCase nameCase) const
{
    if (date.components() == 3)
        return maskedDays(date, nameCase) + u' ' + ofYears(date);
    const std::vector<int> months = monthCandidates(date);
    const bool run = months.size() > 2 && isRun(months);
    if (run && nameCase == NameCase::Nominative && !date.year.contains(u'X'))
        return between(month(months.front(), NameCase::Instrumental), month(months.back(), NameCase::Instrumental)) +
               u' ' + ofYears(date);
    if (run)
        return form(kOne, nameCase) + u" из месяцев с "_s + month(months.front(), NameCase::Genitive) + u" по "_s +
               month(months.back(), NameCase::Accusative) + u' ' + ofYears(date);
    QStringList names;
    for (const int number : months)
        names += month(number, nameCase);
    return joinedList(names, u"или"_s) + u' ' + ofYears(date);
}

QString RussianWording::maskedDays(const EdtfDate &date, NameCase nameCase) const
{
    const std::vector<int> days = dayCandidates(date);
    const std::vector<int> months = monthCandidates(date);
    QStringList names;
    for (const int number : months)
        names += month(number, NameCase::Genitive);
    const bool run = days.size() > 2 && isRun(days);
    const QString first = QString::number(days.front());
    const QString last = QString::number(days.back());
    if (months.size() == 1 && run)
        return (nameCase == NameCase::Nominative ? between(first, last) : dashed(first, last)) + u' ' + names.first();
    if (months.size() == 1)
        return listOf(days, QString()) + u' ' + names.first();
    const QString which =
        date.month == "XX"_L1 ? form(kUnknown, NameCase::Genitive) + u' ' + form(kMonth, NameCase::Genitive)
        : months.size() > 2 && isRun(months)
            ? u"одного из месяцев с "_s + names.first() + u" по "_s + month(months.back(), NameCase::Accusative)
            : joinedList(names, u"или"_s);
    if (run)
        return form(kDayNumber, nameCase) + u" с "_s + first + u"-го по "_s + last + u"-е "_s + which;
    return listOf(days, form(kDayEnding, nameCase)) + u' ' + form(kDayNumber, nameCase) + u' ' + which;
}

RussianWording::Pair RussianWording::yearPair(std::int64_t from, std::int64_t to, NameCase nameCase) const
{
    const bool sameEra = era(from) == era(to);
    if (!sameEra)
        return {yearAlone(from, nameCase), yearAlone(to, nameCase)};
    const QString tail = era(from);
    const QString end =
        isShort() ? number(to) + (tail.isEmpty() ? QString() : u" гг."_s) : form(kYears, nameCase, number(to));
    return {number(from), end + tail};
}

RussianWording::Pair RussianWording::pair(const EdtfDate &from, const EdtfDate &to, NameCase nameCase) const
{
    if (from.components() == 1)
        return yearPair(yearOf(from), yearOf(to), nameCase);
    const QString whole = date(to, nameCase);
    if (yearOf(from) != yearOf(to))
        return {date(from, nameCase), whole};
    if (from.components() == 2)
        return {month(from.month.toInt(), nameCase), whole};
    const QString day = QString::number(from.day.toInt());
    return {from.month == to.month ? day : day + u' ' + month(from.month.toInt(), NameCase::Genitive), whole};
}

QString RussianWording::dashed(const QString &from, const QString &to) const
{
    return from.back().isDigit() && !from.contains(u' ') ? from + u'–' + to : from + u" — "_s + to;
}

QString RussianWording::about(const EdtfDate &date) const
{
    return (isShort() ? u"ок. "_s : u"около "_s) + this->date(date, NameCase::Genitive);
}

QString RussianWording::componentName(const EdtfDate &date, int component) const
{
    if (component == 1 && date.kind == EdtfDate::Kind::Season)
        return date.month.toInt() > 32 ? u"часть года"_s : u"время года"_s;
    return component == 0 ? u"год"_s : component == 1 ? u"месяц"_s : u"день"_s;
}

QString RussianWording::qualifierRemark(const QStringList &components, EdtfQualifier qualifier) const
{
    const QString word = qualifier == EdtfQualifier::Uncertain     ? u"предположительно"_s
                         : qualifier == EdtfQualifier::Approximate ? u"приблизительно"_s
                                                                   : u"предположительно и приблизительно"_s;
    return components.isEmpty() ? word : joinedList(components, u"и"_s) + u" — "_s + word;
}

QString RussianWording::unknownRemark(bool month, bool day) const
{
    return month && day ? u"месяц и день неизвестны"_s : month ? u"месяц неизвестен"_s : u"день неизвестен"_s;
}

QString RussianWording::between(const QString &from, const QString &to) const
{
    return u"между "_s + from + u" и "_s + to;
}

QString RussianWording::fromTo(const QString &from, const QString &to) const
{
    return isShort() ? from + u" — "_s + to : u"с "_s + from + u" по "_s + to;
}

QString RussianWording::onwards(const QString &from, bool endUnknown) const
{
    if (isShort())
        return endUnknown ? from + u" — ?"_s : u"с "_s + from;
    return u"с "_s + from + (endUnknown ? u", окончание неизвестно"_s : u" и далее"_s);
}

QString RussianWording::until(const QString &to, bool startUnknown) const
{
    if (isShort())
        return startUnknown ? u"? — "_s + to : u"по "_s + to;
    return u"по "_s + to + u" включительно"_s + (startUnknown ? u", начало неизвестно"_s : QString());
}

QString RussianWording::undated(bool startUnknown, bool endUnknown) const
{
    if (startUnknown && endUnknown)
        return u"начало и окончание неизвестны"_s;
    if (startUnknown)
        return u"начало неизвестно, окончания нет"_s;
    return endUnknown ? u"начала нет, окончание неизвестно"_s : u"во все времена"_s;
}

QString RussianWording::notBefore(const QString &date) const
{
    return u"не ранее "_s + date;
}

QString RussianWording::notAfter(const QString &date) const
{
    return u"не позднее "_s + date;
}

QString RussianWording::anyTime(const QString &date) const
{
    return u"в любое время до или после "_s + date;
}

QString RussianWording::every(Unit unit, const QString &from, const QString &to) const
{
    static const QStringList kUnits{u"каждый год"_s, u"каждый месяц"_s, u"каждый день"_s, u"каждая дата"_s};
    const QString &what = kUnits[static_cast<int>(unit)];
    if (from.isEmpty())
        return what + u" по "_s + to + u" включительно"_s;
    return to.isEmpty() ? what + u" с "_s + from + u" и далее"_s : what + u" с "_s + from + u" по "_s + to;
}

QString RussianWording::listed(const QStringList &members, bool all, bool years) const
{
    if (members.size() == 2)
        return joinedList(members, all ? u"и"_s : u"или"_s);
    if (years)
        return (all ? u"каждый из годов: "_s : u"один из годов: "_s) + members.join(", "_L1);
    return (all ? u"каждая из дат: "_s : u"одна из дат: "_s) + members.join(", "_L1);
}

} // namespace detente
