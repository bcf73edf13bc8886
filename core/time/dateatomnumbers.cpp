#include "core/time/dateatom.h"

#include <QStringList>

namespace detente {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView kBce[] = {u"bce", u"bc", u"b c e", u"b c", u"до н э", u"до нашей эры"};
constexpr QStringView kCe[] = {u"ce", u"c e", u"ad", u"a d", u"н э", u"нашей эры"};
constexpr QStringView kYear[] = {u"год", u"года", u"году",  u"годом",  u"г",
                                 u"гг",  u"годы", u"годов", u"годами", u"годах"};
constexpr QStringView kCentury[] = {u"century", u"cent", u"век",      u"века",     u"веке",
                                    u"веком",   u"в",    u"столетие", u"столетия", u"столетии"};
constexpr QStringView kQuarter[] = {u"quarter", u"квартал", u"квартала", u"квартале", u"кварталом", u"кв"};
constexpr QStringView kHalf[] = {u"half",       u"полугодие", u"полугодия", u"полугодии",
                                 u"полугодием", u"половина",  u"половине"};

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

bool DateAtomReader::takeYearWord()
{
    return takeAny(kYear);
}

bool DateAtomReader::isMonthBefore() const
{
    return at_ > 0 && monthOfWord(tokens_[at_ - 1].text) > 0;
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
    takeYearWord();
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

} // namespace detente
