#include "core/time/englishwording.h"

#include "core/time/datemask.h"
#include "core/time/yearwords.h"

namespace detente {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "1809", "800 CE", "44 BCE": years under 1000 name their era, lest they be taken for something else.
QString year(std::int64_t year)
{
    const EraYear words = eraYear(year, Language::English);
    if (words.bce)
        return words.number + u" BCE"_s;
    return year < 1000 ? words.number + u" CE"_s : words.number;
}

std::int64_t yearOf(const EdtfDate &date)
{
    return yearsOf(date).value_or(YearRange{}).first;
}

/// Two years with their era said once where it is the same.
std::pair<QString, QString> yearPair(std::int64_t from, std::int64_t to)
{
    const bool sameEra = (from <= 0) == (to <= 0) && (from < 1000) == (to < 1000);
    return {sameEra ? eraYear(from, Language::English).number : year(from), year(to)};
}

QString capped(const std::vector<std::int64_t> &years)
{
    QStringList list;
    for (const std::int64_t y : years)
        list += year(y);
    if (list.size() <= 3)
        return joinedList(list, u"or"_s);
    return list[0] + u", "_s + list[1] + u" … "_s + list.last();
}

QString numbers(const std::vector<int> &values, QString (*write)(std::int64_t))
{
    QStringList list;
    for (const int value : values)
        list += write(value);
    return joinedList(list, u"or"_s);
}

} // namespace

QString EnglishWording::month(int number) const
{
    return monthName(number, Language::English, NameCase::Nominative, length());
}

QString EnglishWording::dayAndMonth(const Civil &day) const
{
    return QString::number(day.day) + u' ' + month(day.month);
}

QString EnglishWording::oldStyle(const QString &date) const
{
    return date + (isShort() ? u" O.S."_s : u" Old Style"_s);
}

QString EnglishWording::date(const EdtfDate &date, NameCase nameCase) const
{
    if (date.kind == EdtfDate::Kind::Year)
        return longYear(date);
    if (date.kind == EdtfDate::Kind::Season)
        return season(date, nameCase);
    if (date.components() == 1)
        return years(date, nameCase);
    if (date.hasUnspecified())
        return masked(date, nameCase);
    QString text = month(date.month.toInt()) + u' ' + year(yearOf(date));
    if (date.components() == 3)
        text.prepend(QString::number(date.day.toInt()) + u' ');
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

QString EnglishWording::longYear(const EdtfDate &date) const
{
    const EraYear words = eraYear(date, Language::English);
    QString text = words.number + u" BCE"_s;
    if (!words.bce)
        text = words.number.size() > 4 ? u"year "_s + words.number : words.number;
    if (!words.bce && words.number.size() < 4)
        text += u" CE"_s;
    if (date.significant == 0)
        return text;
    const std::optional<YearRange> range = yearsOf(date);
    if (!range || range->first == range->last)
        return text;
    if (range->first < -kLargestYear || range->last > kLargestYear)
        return u"about "_s + text;
    const auto pair = yearPair(range->first, range->last);
    return isShort() ? dashed(pair.first, pair.second) : dashed(pair.first, pair.second) + u", estimated as "_s + text;
}

QString EnglishWording::season(const EdtfDate &date, NameCase nameCase) const
{
    const int code = date.month.toInt();
    if (date.year.contains(u'X')) {
        EdtfDate yearOnly = date;
        yearOnly.kind = EdtfDate::Kind::Date;
        yearOnly.month.clear();
        EdtfDate exact = date;
        exact.year = u"2000"_s;
        const QString text = season(exact, nameCase);
        const QLatin1String cut = text.contains(" of 2000"_L1) ? " of 2000"_L1 : " 2000"_L1;
        return text.left(text.indexOf(cut)) + u" of a year "_s + inYears(yearOnly);
    }
    const QString article = nameCase == NameCase::Nominative ? QString() : u"the "_s;
    static const QStringList kOrdinals{u"first"_s, u"second"_s, u"third"_s, u"fourth"_s};
    const auto part = [&](int index, const QString &unit) {
        return article + kOrdinals[index] + u' ' + unit + u" of "_s + year(yearOf(date));
    };
    if (code >= 40)
        return part(code - 40, u"half"_s);
    if (code >= 37)
        return part(code - 37, u"four-month period"_s);
    if (code >= 33)
        return isShort() ? u'Q' + QString::number(code - 32) + u' ' + year(yearOf(date))
                         : part(code - 33, u"quarter"_s);
    static const QStringList kSeasons{u"spring"_s, u"summer"_s, u"autumn"_s, u"winter"_s};
    const QString &name = kSeasons[(code - 21) % 4];
    QString text = name + u' ' + year(yearOf(date));
    if (monthsOfCode(code)->last > 12) {
        const auto pair = yearPair(yearOf(date), yearOf(date) + 1);
        text = name + u' ' + dashed(pair.first, pair.second);
    }
    if (code > 24)
        text += code > 28 ? u" (Southern Hemisphere)"_s : u" (Northern Hemisphere)"_s;
    return text;
}

QString EnglishWording::years(const EdtfDate &date, NameCase nameCase) const
{
    const YearSpan span = yearSpanOf(date);
    const QString article = nameCase == NameCase::Nominative || isShort() ? QString() : u"the "_s;
    switch (span.kind) {
    case YearSpan::Kind::Exact:
        return year(span.first);
    case YearSpan::Kind::Decade:
        return article + QString::number(span.first) + u's';
    case YearSpan::Kind::Century:
        return article + englishOrdinal(span.number) + u" century"_s + (span.last < 0 ? u" BCE"_s : QString());
    case YearSpan::Kind::Range: {
        const auto pair = yearPair(span.first, span.last);
        return nameCase == NameCase::Nominative ? between(pair.first, pair.second) : dashed(pair.first, pair.second);
    }
    case YearSpan::Kind::List:
        return u"one of the years "_s + capped(span.years);
    case YearSpan::Kind::Unknown:
        break;
    }
    return nameCase == NameCase::Nominative ? u"unknown year"_s : u"an unknown year"_s;
}

QString EnglishWording::inYears(const EdtfDate &date) const
{
    const YearSpan span = yearSpanOf(date);
    if (span.kind == YearSpan::Kind::Exact)
        return year(span.first);
    if (span.kind == YearSpan::Kind::Range)
        return u"in one of the years "_s + years(date, NameCase::Genitive);
    const bool named = span.kind == YearSpan::Kind::Decade || span.kind == YearSpan::Kind::Century;
    return (isShort() && named ? u"in the "_s : u"in "_s) + years(date, NameCase::Genitive);
}

QString EnglishWording::masked(const EdtfDate &date, NameCase nameCase) const
{
    if (date.components() == 3) {
        const QString days = maskedDays(date, nameCase);
        return days + (days.contains("month"_L1) && !date.year.contains(u'X') ? u" in "_s : u" "_s) + inYears(date);
    }
    const std::vector<int> months = monthCandidates(date);
    QStringList names;
    for (const int number : months)
        names += month(number);
    if (months.size() > 2 && isRun(months)) {
        if (!date.year.contains(u'X') && nameCase == NameCase::Nominative)
            return between(names.first(), names.last()) + u' ' + inYears(date);
        return u"a month from "_s + names.first() + u" to "_s + names.last() + u' ' + inYears(date);
    }
    return joinedList(names, u"or"_s) + u' ' + inYears(date);
}

QString EnglishWording::maskedDays(const EdtfDate &date, NameCase nameCase) const
{
    const std::vector<int> days = dayCandidates(date);
    const std::vector<int> months = monthCandidates(date);
    QStringList names;
    for (const int number : months)
        names += month(number);
    const auto plain = [](std::int64_t number) { return QString::number(number); };
    const bool run = days.size() > 2 && isRun(days);
    if (months.size() == 1) {
        if (run && nameCase != NameCase::Nominative)
            return dashed(plain(days.front()), plain(days.back())) + u' ' + names.first();
        if (run)
            return between(plain(days.front()), plain(days.back())) + u' ' + names.first();
        return numbers(days, plain) + u' ' + names.first();
    }
    const QString which = date.month == "XX"_L1 ? u"an unknown month"_s
                          : months.size() > 2 && isRun(months)
                              ? u"a month from "_s + names.first() + u" to "_s + names.last()
                              : joinedList(names, u"or"_s);
    if (run)
        return between(u"the "_s + englishOrdinal(days.front()), u"the "_s + englishOrdinal(days.back())) + u" of "_s +
               which;
    return u"the "_s + numbers(days, &englishOrdinal) + u" of "_s + which;
}

EnglishWording::Pair EnglishWording::pair(const EdtfDate &from, const EdtfDate &to, NameCase) const
{
    if (from.components() == 1)
        return yearPair(yearOf(from), yearOf(to));
    const QString whole = date(to, NameCase::Nominative);
    if (yearOf(from) != yearOf(to))
        return {date(from, NameCase::Nominative), whole};
    if (from.components() == 2)
        return {month(from.month.toInt()), whole};
    const QString day = QString::number(from.day.toInt());
    return {from.month == to.month ? day : day + u' ' + month(from.month.toInt()), whole};
}

QString EnglishWording::dashed(const QString &from, const QString &to) const
{
    return from.contains(u' ') ? from + u" – "_s + to : from + u'–' + to;
}

QString EnglishWording::about(const EdtfDate &date) const
{
    return (isShort() ? u"c. "_s : u"about "_s) + this->date(date, NameCase::Genitive);
}

QString EnglishWording::componentName(const EdtfDate &date, int component) const
{
    if (component == 1 && date.kind == EdtfDate::Kind::Season)
        return date.month.toInt() > 32 ? u"part of the year"_s : u"season"_s;
    return component == 0 ? u"year"_s : component == 1 ? u"month"_s : u"day"_s;
}

QString EnglishWording::qualifierRemark(const QStringList &components, EdtfQualifier qualifier) const
{
    const QString word = qualifier == EdtfQualifier::Uncertain     ? u"uncertain"_s
                         : qualifier == EdtfQualifier::Approximate ? u"approximate"_s
                                                                   : u"uncertain and approximate"_s;
    return components.isEmpty() ? word : joinedList(components, u"and"_s) + u' ' + word;
}

QString EnglishWording::unknownRemark(bool month, bool day) const
{
    return month && day ? u"month and day unknown"_s : month ? u"month unknown"_s : u"day unknown"_s;
}

QString EnglishWording::between(const QString &from, const QString &to) const
{
    return u"between "_s + from + u" and "_s + to;
}

QString EnglishWording::fromTo(const QString &from, const QString &to) const
{
    return isShort() ? from + u" – "_s + to : u"from "_s + from + u" to "_s + to;
}

QString EnglishWording::onwards(const QString &from, bool endUnknown) const
{
    if (isShort())
        return endUnknown ? from + u" – ?"_s : u"from "_s + from;
    return u"from "_s + from + (endUnknown ? u", end unknown"_s : u" onwards"_s);
}

QString EnglishWording::until(const QString &to, bool startUnknown) const
{
    if (isShort())
        return startUnknown ? u"? – "_s + to : u"up to "_s + to;
    return u"up to and including "_s + to + (startUnknown ? u", beginning unknown"_s : QString());
}

QString EnglishWording::undated(bool startUnknown, bool endUnknown) const
{
    if (startUnknown && endUnknown)
        return u"beginning and end unknown"_s;
    if (startUnknown)
        return u"beginning unknown, no end"_s;
    return endUnknown ? u"no beginning, end unknown"_s : u"at all times"_s;
}

QString EnglishWording::notBefore(const QString &date) const
{
    return u"not before "_s + date;
}

QString EnglishWording::notAfter(const QString &date) const
{
    return u"not later than "_s + date;
}

QString EnglishWording::anyTime(const QString &date) const
{
    return u"at any time before or after "_s + date;
}

QString EnglishWording::every(Unit unit, const QString &from, const QString &to) const
{
    static const QStringList kUnits{u"every year"_s, u"every month"_s, u"every day"_s, u"every date"_s};
    const QString &what = kUnits[static_cast<int>(unit)];
    if (from.isEmpty())
        return what + u" up to and including "_s + to;
    return to.isEmpty() ? what + u" from "_s + from + u" onwards"_s : what + u" from "_s + from + u" to "_s + to;
}

QString EnglishWording::listed(const QStringList &members, bool all, bool years) const
{
    if (members.size() == 2)
        return joinedList(members, all ? u"and"_s : u"or"_s);
    const QString head = all ? u"each of"_s : u"one of"_s;
    return head + (years ? u" the years "_s : u": "_s) + members.join(", "_L1);
}

} // namespace detente
