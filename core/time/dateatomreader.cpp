#include "core/time/dateatom.h"

#include <QStringList>

namespace detente {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView kAbout[] = {
    u"about",         u"around",   u"circa",          u"ca",    u"c",  u"approx", u"roughly",
    u"approximately", u"примерно", u"приблизительно", u"около", u"ок", u"~"};
constexpr QStringView kPerhaps[] = {u"possibly", u"probably", u"perhaps",         u"maybe",
                                    u"вероятно", u"возможно", u"предположительно"};
constexpr QStringView kVague[] = {u"early",  u"late",   u"mid",   u"middle", u"beginning", u"end",
                                  u"начало", u"начале", u"конец", u"конце",  u"середина",  u"середине"};
constexpr QStringView kLead[] = {u"the", u"on", u"in", u"at", u"в", u"во", u"a d", u"ad", u"year"};
constexpr QStringView kBce[] = {u"bce", u"bc", u"b c e", u"b c", u"до н э", u"до нашей эры"};
constexpr QStringView kCe[] = {u"ce", u"c e", u"ad", u"a d", u"н э", u"нашей эры"};
constexpr QStringView kYear[] = {u"год", u"года", u"году",  u"годом",  u"г",
                                 u"гг",  u"годы", u"годов", u"годами", u"годах"};
constexpr QStringView kOldStyle[] = {u"old style",   u"o s",           u"по старому стилю",
                                     u"по ст стилю", u"старого стиля", u"ст ст"};
constexpr QStringView kNewStyle[] = {u"new style", u"n s", u"по новому стилю", u"нового стиля", u"нов ст", u"н ст"};
constexpr QStringView kCentury[] = {u"century", u"cent", u"век",      u"века",     u"веке",
                                    u"веком",   u"в",    u"столетие", u"столетия", u"столетии"};
constexpr QStringView kQuarter[] = {u"quarter", u"квартал", u"квартала", u"квартале", u"кварталом", u"кв"};
constexpr QStringView kHalf[] = {u"half",       u"полугодие", u"полугодия", u"полугодии",
                                 u"полугодием", u"половина",  u"половине"};

struct Remark {
    QStringView words;
    EdtfQualifier qualifier;
};
constexpr Remark kRemarks[] = {
    {u"uncertain and approximate", EdtfQualifier::Both},
    {u"uncertain", EdtfQualifier::Uncertain},
    {u"approximate", EdtfQualifier::Approximate},
    {u"предположительно и приблизительно", EdtfQualifier::Both},
    {u"предположительно", EdtfQualifier::Uncertain},
    {u"приблизительно", EdtfQualifier::Approximate},
    {u"month and day unknown", EdtfQualifier::None},
    {u"month unknown", EdtfQualifier::None},
    {u"day unknown", EdtfQualifier::None},
    {u"месяц и день неизвестны", EdtfQualifier::None},
    {u"месяц неизвестен", EdtfQualifier::None},
    {u"день неизвестен", EdtfQualifier::None},
};

/// "150X" and "15XX": the EDTF mask of the years that begin alike.
QString masked(qint64 lead, int width)
{
    return QStringLiteral("%1").arg(lead, width, 10, QLatin1Char('0')) + QString(4 - width, u'X');
}

/// A century. From the second on, the years that begin alike; the first ones have no such mask and are spelt out.
QString centuryText(qint64 number, bool bce)
{
    if (number == 1)
        return bce ? u"[-0099..0000]"_s : u"[0001..0100]"_s;
    return (bce ? u"-"_s : QString()) + masked(number - 1, 2);
}

} // namespace

const DateToken *DateAtomReader::peek(std::size_t ahead) const
{
    return at_ + ahead < tokens_.size() ? &tokens_[at_ + ahead] : nullptr;
}

bool DateAtomReader::isNumber(std::size_t ahead) const
{
    const DateToken *token = peek(ahead);
    return token && token->kind == DateToken::Kind::Number;
}

bool DateAtomReader::isSign(std::size_t ahead, QChar sign) const
{
    const DateToken *token = peek(ahead);
    return token && token->kind == DateToken::Kind::Sign && token->text == sign;
}

bool DateAtomReader::isMonth(std::size_t ahead) const
{
    const DateToken *token = peek(ahead);
    return token && token->kind == DateToken::Kind::Word && monthOfWord(token->text) > 0;
}

bool DateAtomReader::isMonthBefore() const
{
    return at_ > 0 && monthOfWord(tokens_[at_ - 1].text) > 0;
}

qint64 DateAtomReader::value(std::size_t ahead) const
{
    return peek(ahead)->text.left(18).toLongLong();
}

qsizetype DateAtomReader::digits(std::size_t ahead) const
{
    return peek(ahead)->text.size();
}

qsizetype DateAtomReader::textPosition() const
{
    return at_ < tokens_.size() ? tokens_[at_].at : tokens_.empty() ? 0 : tokens_.back().at + 1;
}

bool DateAtomReader::matches(std::size_t ahead, QStringView words) const
{
    for (const QStringView word : words.split(u' ')) {
        const DateToken *token = peek(ahead++);
        if (!token || token->kind == DateToken::Kind::Number || token->text != word)
            return false;
    }
    return true;
}

bool DateAtomReader::take(QStringView words)
{
    if (!matches(0, words))
        return false;
    at_ += static_cast<std::size_t>(words.count(u' ') + 1);
    return true;
}

bool DateAtomReader::takeAny(std::span<const QStringView> runs)
{
    for (const QStringView run : runs) {
        if (take(run))
            return true;
    }
    return false;
}

bool DateAtomReader::fail(QLatin1String reason)
{
    reason_ = reason;
    return false;
}

bool DateAtomReader::read(DateAtom &atom)
{
    reason_ = {};
    prefixes(atom);
    atom.at = textPosition();
    if (takeAny(kVague))
        return fail("vague"_L1);
    while (reason_.isEmpty() && !atEnd() && part(atom)) {
    }
    while (reason_.isEmpty() && remark(atom)) {
    }
    if (!reason_.isEmpty())
        return false;
    const bool winter = atom.code == 24 || atom.code == 28 || atom.code == 30;
    if (atom.acrossYears && !winter)
        return fail("words"_L1);
    if (!winter && atom.note == "winter-two-years"_L1)
        atom.note = {};
    if (atom.day > 0 && atom.month == 0 && !atom.year)
        atom.loose = std::exchange(atom.day, 0);
    return true;
}

void DateAtomReader::prefixes(DateAtom &atom)
{
    for (bool taken = true; taken;) {
        taken = true;
        if (takeAny(kAbout)) {
            atom.qualifier = atom.qualifier | EdtfQualifier::Approximate;
        } else if (takeAny(kPerhaps)) {
            atom.qualifier = atom.qualifier | EdtfQualifier::Uncertain;
        } else if (peek() && peek()->kind == DateToken::Kind::Word && weekdayOfWord(peek()->text) > 0) {
            atom.weekday = weekdayOfWord(peek()->text);
            ++at_;
            take(u",");
        } else {
            taken = takeAny(kLead);
        }
    }
}

bool DateAtomReader::part(DateAtom &atom)
{
    switch (peek()->kind) {
    case DateToken::Kind::Number:
        return number(atom);
    case DateToken::Kind::Word:
        return word(atom);
    case DateToken::Kind::Sign:
        break;
    }
    return sign(atom);
}

bool DateAtomReader::number(DateAtom &atom)
{
    if (digits(0) > 18)
        return fail("year"_L1);
    if (!atom.other.isEmpty())
        return false;
    if (atom.year) {
        // "2018 January 29"
        const bool dayLast = atom.month > 0 && atom.day == 0 && value(0) >= 1 && value(0) <= 31;
        if (!dayLast || !isMonthBefore())
            return false;
        atom.day = static_cast<int>(value(0));
        ++at_;
        return true;
    }
    if (atom.code > 30) {
        year(atom, value(0));
        return true;
    }
    if (atom.isEmpty() && (numericDate(atom) || numericMonth(atom)))
        return true;
    if (!reason_.isEmpty() || decade(atom))
        return reason_.isEmpty();
    if (centuryOrPart(atom, value(0), 1))
        return true;
    if (digits(0) <= 2 && !eraFollows(1) && atom.code == 0) {
        if (atom.day > 0 || value(0) == 0)
            return false;
        if (value(0) > 31 && atom.month > 0)
            return fail("two-digit-year"_L1);
        if (value(0) > 31)
            atom.loose = static_cast<int>(value(0));
        else
            atom.day = static_cast<int>(value(0));
        ++at_;
        return true;
    }
    year(atom, value(0));
    return true;
}

void DateAtomReader::year(DateAtom &atom, qint64 number)
{
    ++at_;
    atom.year = number;
    takeAny(kYear);
    era(atom);
}

bool DateAtomReader::eraFollows(std::size_t ahead) const
{
    for (const QStringView word : kYear) {
        if (matches(ahead, word)) {
            ++ahead;
            break;
        }
    }
    for (const auto &eras : {std::span<const QStringView>(kBce), std::span<const QStringView>(kCe)}) {
        for (const QStringView era : eras) {
            if (matches(ahead, era))
                return true;
        }
    }
    return false;
}

void DateAtomReader::era(DateAtom &atom)
{
    if (takeAny(kBce)) {
        atom.bce = true;
        atom.year = 1 - *atom.year;
        atom.eraSaid = true;
    } else {
        atom.eraSaid = takeAny(kCe);
    }
}

/// "29.01.2018", "29/01/2018", "1/29/2018", "2018/01/29", "20180129": day first unless only month first can be.
bool DateAtomReader::numericDate(DateAtom &atom)
{
    if (digits(0) == 8 && peek()->suffix.isEmpty()) {
        atom.year = value(0) / 10000;
        atom.month = static_cast<int>(value(0) / 100 % 100);
        atom.day = static_cast<int>(value(0) % 100);
        ++at_;
        return atom.month >= 1 && atom.month <= 12 && atom.day > 0 ? true : fail("no-such-day"_L1);
    }
    if (!isNumber(2) || !isNumber(4) || digits(0) > 4 || digits(2) > 2 || digits(4) > 4)
        return false;
    const QString separator = peek(1)->text;
    if (separator != peek(3)->text || !u"./-"_s.contains(separator) || (separator == "-"_L1 && !peek(1)->glued))
        return false;
    const bool yearFirst = digits(0) == 4;
    if (!yearFirst && digits(4) < 4)
        return fail("two-digit-year"_L1);
    qint64 day = value(yearFirst ? 4 : 0);
    qint64 month = value(2);
    if (!yearFirst && month > 12 && day <= 12)
        std::swap(day, month);
    else if (!yearFirst && separator != "."_L1 && day <= 12 && day != month)
        atom.note = "day-first"_L1;
    if (month < 1 || month > 12 || day < 1 || day > 31)
        return fail("no-such-day"_L1);
    atom.day = static_cast<int>(day);
    atom.month = static_cast<int>(month);
    const qint64 number = value(yearFirst ? 0 : 4);
    at_ += 4;
    year(atom, number);
    return true;
}

/// "01.2018", "1/2018", "2018-1", "2018/01".
bool DateAtomReader::numericMonth(DateAtom &atom)
{
    if (!isNumber(2) || !peek(1)->glued || !peek(2)->glued || !u"./-"_s.contains(peek(1)->text))
        return false;
    const bool yearFirst = digits(0) == 4 && digits(2) <= 2;
    const bool yearLast = digits(0) <= 2 && digits(2) == 4 && peek(1)->text != "-"_L1;
    const qint64 month = value(yearFirst ? 2 : 0);
    if ((!yearFirst && !yearLast) || month < 1 || month > 12 || !peek(yearFirst ? 2 : 0)->suffix.isEmpty())
        return false;
    const qint64 number = value(yearFirst ? 0 : 2);
    atom.month = static_cast<int>(month);
    at_ += 2;
    year(atom, number);
    return true;
}

/// "1950s", «1950-е годы». Hundreds ("1800s") may mean a century; they are taken as decades, with a note.
bool DateAtomReader::decade(DateAtom &atom)
{
    static const QStringList kEndings{u"s"_s, u"е"_s, u"х"_s, u"ые"_s, u"ых"_s, u"ми"_s, u"ыми"_s};
    const bool years = peek(1) && peek(1)->kind == DateToken::Kind::Word &&
                       QStringList{u"годы"_s, u"годов"_s, u"годах"_s, u"годами"_s, u"гг"_s}.contains(peek(1)->text);
    if (!kEndings.contains(peek()->suffix) || value(0) % 10 != 0 || atom.day > 0 || atom.month > 0)
        return false;
    if (digits(0) <= 2)
        return peek()->suffix == "s"_L1 || years ? fail("two-digit-year"_L1) : false;
    if (digits(0) != 4)
        return fail("year"_L1);
    if (value(0) % 100 == 0)
        atom.note = "decade-or-century"_L1;
    atom.other = masked(value(0) / 10, 3);
    at_ += years ? 2 : 1;
    return true;
}

/// A number already read (\p tokens long) and what it counts: "19th century", «I квартал 2018», "first half of 2018".
bool DateAtomReader::centuryOrPart(DateAtom &atom, qint64 number, std::size_t tokens)
{
    const std::size_t start = at_;
    at_ += tokens;
    if (number >= 1 && number <= 30 && atom.isEmpty() && takeAny(kCentury)) {
        const bool bce = takeAny(kBce);
        if (!bce)
            takeAny(kCe);
        atom.other = centuryText(number, bce);
        atom.bce = bce;
        atom.note = number > 1 && !bce ? "century"_L1 : QLatin1String();
        return true;
    }
    const bool quarter = number >= 1 && number <= 4 && takeAny(kQuarter);
    const bool half = !quarter && number >= 1 && number <= 2 && takeAny(kHalf);
    if ((!quarter && !half) || atom.code > 0) {
        at_ = start;
        return false;
    }
    atom.code = static_cast<int>((quarter ? 32 : 39) + number);
    take(u"of");
    take(u",");
    return true;
}

bool DateAtomReader::word(DateAtom &atom)
{
    const QString &text = peek()->text;
    if (atom.month == 0 && isMonth(0)) {
        atom.month = monthOfWord(text);
        ++at_;
        return true;
    }
    if (atom.isEmpty() && season(atom))
        return true;
    if ((text == "q"_L1 || text == "h"_L1) && isNumber(1) && peek(1)->glued && atom.code == 0) {
        const bool quarter = text == "q"_L1;
        if (value(1) < 1 || value(1) > (quarter ? 4 : 2))
            return false;
        atom.code = static_cast<int>((quarter ? 32 : 39) + value(1));
        at_ += 2;
        take(u"of");
        return true;
    }
    if (const int ordinal = ordinalOfWord(text); ordinal > 0 && centuryOrPart(atom, ordinal, 1))
        return true;
    if (!atom.isEmpty() && calendar(atom))
        return true;
    const bool more = isNumber(1) || isMonth(1);
    if (text == "of"_L1 && more && !atom.isEmpty()) {
        ++at_;
        return true;
    }
    return atom.year && takeAny(kYear);
}

/// A season and its year, or the two years of a winter: "winter 2018", "winter 2018–2019", «зима 2018/19 года».
bool DateAtomReader::season(DateAtom &atom)
{
    const int code = seasonOfWord(peek()->text);
    if (code == 0)
        return false;
    atom.code = code;
    ++at_;
    take(u"of");
    take(u",");
    if (!isNumber(0) || digits(0) > 18)
        return true;
    const qint64 first = value(0);
    const bool joined = (isSign(1, u'-') || isSign(1, u'/')) && isNumber(2);
    const qint64 second = joined ? (digits(2) == 2 ? first / 100 * 100 + value(2) : value(2)) : 0;
    const bool acrossYears =
        joined && (second == first + 1 || (second == first - 99 && digits(2) == 2)) && (code == 24 || code == 22);
    const bool beforeOurs = joined && second == first - 1 && (code == 24 || code == 22);
    if (acrossYears || beforeOurs) {
        at_ += 2;
        year(atom, first);
        atom.acrossYears = true;
        return atom.bce == beforeOurs || fail("words"_L1);
    }
    year(atom, first);
    if (code == 24)
        atom.note = "winter-two-years"_L1;
    return true;
}

bool DateAtomReader::calendar(DateAtom &atom)
{
    if (!takeAny(kOldStyle))
        return takeAny(kNewStyle);
    atom.oldStyle = true;
    return true;
}

bool DateAtomReader::sign(DateAtom &atom)
{
    const bool awaitsYear = !atom.year && (atom.day > 0 || atom.month > 0 || atom.code > 0);
    if (isSign(0, u','))
        return awaitsYear && isNumber(1) && digits(1) >= 3 ? (++at_, true) : false;
    if (isSign(0, u'.') || isSign(0, u'-')) {
        const bool glued = peek()->glued && peek(1) && (peek(1)->glued || isSign(0, u'.'));
        const bool monthNext = atom.day > 0 && atom.month == 0 && isMonth(1);
        const bool yearNext = atom.day > 0 && awaitsYear && isNumber(1) && digits(1) == 4;
        return glued && (monthNext || yearNext) ? (++at_, true) : false;
    }
    if (isSign(0, u'/') && atom.day > 0 && atom.month == 0 && isNumber(1) && digits(1) <= 2 && isMonth(2)) {
        atom.otherDay = static_cast<int>(value(1));
        at_ += 2;
        return true;
    }
    return isSign(0, u'(') && atom.day > 0 && dualDate(atom);
}

/// "(30)", "(18 March Old Style)": the same day by the other calendar.
bool DateAtomReader::dualDate(DateAtom &atom)
{
    const std::size_t start = at_++;
    DateAtom inner;
    while (reason_.isEmpty() && !atEnd() && part(inner)) {
    }
    if (reason_.isEmpty() && inner.day > 0 && take(u")")) {
        atom.otherDay = inner.day;
        atom.otherMonth = inner.month;
        return true;
    }
    reason_ = {};
    at_ = start;
    return false;
}

bool DateAtomReader::remark(DateAtom &atom)
{
    if (take(u"?")) {
        atom.qualifier = atom.qualifier | EdtfQualifier::Uncertain;
        return true;
    }
    const std::size_t start = at_;
    if (atom.isEmpty() || !take(u"("))
        return false;
    for (bool more = true; more;) {
        more = false;
        for (const Remark &remark : kRemarks) {
            if (take(remark.words)) {
                atom.qualifier = atom.qualifier | remark.qualifier;
                break;
            }
        }
        more = take(u";");
    }
    if (at_ == start + 1 && atom.code >= 21 && atom.code <= 24) {
        if (take(u"northern hemisphere") || take(u"северное полушарие"))
            atom.code += 4;
        else if (take(u"southern hemisphere") || take(u"южное полушарие"))
            atom.code += 8;
    }
    if (at_ == start + 1)
        calendar(atom);
    if (at_ > start + 1 && take(u")"))
        return true;
    at_ = start;
    return false;
}

} // namespace detente
