#include "core/time/relativedate.h"

#include <QStringList>

namespace detente {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Unit { Day, Week, Month, Year };

struct Phrase {
    QStringView words;
    Unit unit;
    int offset;
};

constexpr Phrase kPhrases[] = {
    {u"today", Unit::Day, 0},
    {u"day before yesterday", Unit::Day, -2},
    {u"yesterday", Unit::Day, -1},
    {u"day after tomorrow", Unit::Day, 2},
    {u"tomorrow", Unit::Day, 1},
    {u"this week", Unit::Week, 0},
    {u"last week", Unit::Week, -1},
    {u"next week", Unit::Week, 1},
    {u"this month", Unit::Month, 0},
    {u"last month", Unit::Month, -1},
    {u"next month", Unit::Month, 1},
    {u"this year", Unit::Year, 0},
    {u"last year", Unit::Year, -1},
    {u"next year", Unit::Year, 1},
    {u"сегодня", Unit::Day, 0},
    {u"вчера", Unit::Day, -1},
    {u"позавчера", Unit::Day, -2},
    {u"завтра", Unit::Day, 1},
    {u"послезавтра", Unit::Day, 2},
    {u"этой неделе", Unit::Week, 0},
    {u"эта неделя", Unit::Week, 0},
    {u"прошлой неделе", Unit::Week, -1},
    {u"прошлая неделя", Unit::Week, -1},
    {u"следующей неделе", Unit::Week, 1},
    {u"следующая неделя", Unit::Week, 1},
    {u"этом месяце", Unit::Month, 0},
    {u"этот месяц", Unit::Month, 0},
    {u"прошлом месяце", Unit::Month, -1},
    {u"прошлый месяц", Unit::Month, -1},
    {u"следующем месяце", Unit::Month, 1},
    {u"следующий месяц", Unit::Month, 1},
    {u"этом году", Unit::Year, 0},
    {u"этот год", Unit::Year, 0},
    {u"прошлом году", Unit::Year, -1},
    {u"прошлый год", Unit::Year, -1},
    {u"следующем году", Unit::Year, 1},
    {u"следующий год", Unit::Year, 1},
};

struct UnitWord {
    QStringView word;
    Unit unit;
};

constexpr UnitWord kUnits[] = {
    {u"day", Unit::Day},       {u"days", Unit::Day},     {u"week", Unit::Week},   {u"weeks", Unit::Week},
    {u"month", Unit::Month},   {u"months", Unit::Month}, {u"year", Unit::Year},   {u"years", Unit::Year},
    {u"день", Unit::Day},      {u"дня", Unit::Day},      {u"дней", Unit::Day},    {u"неделю", Unit::Week},
    {u"недели", Unit::Week},   {u"недель", Unit::Week},  {u"месяц", Unit::Month}, {u"месяца", Unit::Month},
    {u"месяцев", Unit::Month}, {u"год", Unit::Year},     {u"года", Unit::Year},   {u"лет", Unit::Year},
};

QString dayText(Day day)
{
    return isoText(day);
}

QString monthText(const Civil &date, std::int64_t months)
{
    const std::int64_t count = date.year * 12 + date.month - 1 + months;
    const std::int64_t year = count >= 0 ? count / 12 : -((11 - count) / 12);
    return isoText(makeDay(year, static_cast<int>(count - year * 12) + 1)).chopped(3);
}

/// The unit \p offset away from the reference: a day, a week as one day within, a month, a year.
QString unitText(Unit unit, std::int64_t offset, Day reference)
{
    const Civil date = toCivil(reference);
    switch (unit) {
    case Unit::Day:
        return dayText(reference + offset);
    case Unit::Week: {
        const Day monday = reference + (offset * 7 + 1 - weekday(reference));
        return u'[' + dayText(monday) + u".."_s + dayText(monday + 6) + u']';
    }
    case Unit::Month:
        return monthText(date, offset);
    case Unit::Year:
        return isoText(makeDay(date.year + offset)).chopped(6);
    }
    return {};
}

struct Distance {
    Unit unit;
    std::int64_t count;
};

/// "3 days ago", «неделю назад», "in 3 days" is left to people.
std::optional<Distance> distance(DateAtomReader &reader, const std::vector<DateToken> &tokens)
{
    const std::size_t start = reader.position();
    std::int64_t count = 1;
    if (!reader.atEnd() && tokens[start].kind == DateToken::Kind::Number && tokens[start].text.size() <= 5) {
        count = tokens[start].text.toLongLong();
        reader.setPosition(start + 1);
    } else {
        reader.take(u"a");
    }
    for (const UnitWord &unit : kUnits) {
        if (reader.take(unit.word) && (reader.take(u"ago") || reader.take(u"назад")))
            return Distance{unit.unit, -count};
    }
    reader.setPosition(start);
    return std::nullopt;
}

} // namespace

std::optional<RelativeDate> relativeDate(DateAtomReader &reader, const std::vector<DateToken> &tokens,
                                         std::optional<Day> reference)
{
    const std::size_t start = reader.position();
    reader.take(u"the") || reader.take(u"on") || reader.take(u"в") || reader.take(u"на");
    std::optional<Distance> found = distance(reader, tokens);
    const bool ago = found.has_value();
    for (const Phrase &phrase : kPhrases) {
        if (!found && reader.take(phrase.words))
            found = Distance{phrase.unit, phrase.offset};
    }
    if (!found || !reader.atEnd()) {
        reader.setPosition(start);
        return std::nullopt;
    }
    if (!reference || !reference->isFinite())
        return RelativeDate{{}, true};
    if (ago && found->unit == Unit::Week)
        return RelativeDate{dayText(*reference + found->count * 7), false};
    return RelativeDate{unitText(found->unit, found->count, *reference), false};
}

} // namespace detente
