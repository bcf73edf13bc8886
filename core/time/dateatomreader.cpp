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
constexpr QStringView kOldStyle[] = {u"old style",   u"o s",           u"по старому стилю",
                                     u"по ст стилю", u"старого стиля", u"ст ст"};
constexpr QStringView kNewStyle[] = {u"new style", u"n s", u"по новому стилю", u"нового стиля", u"нов ст", u"н ст"};
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
    return atom.year && takeYearWord();
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
    do {
        for (const Remark &remark : kRemarks) {
            if (take(remark.words)) {
                atom.qualifier = atom.qualifier | remark.qualifier;
                break;
            }
        }
    } while (take(u";"));
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
