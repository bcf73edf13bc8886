#include "core/time/datenames.h"

#include <array>

namespace detente {

using namespace Qt::Literals::StringLiterals;

namespace {

using Names = std::array<const char16_t *, 12>;

constexpr Names kEnglish{u"January", u"February", u"March",     u"April",   u"May",      u"June",
                         u"July",    u"August",   u"September", u"October", u"November", u"December"};
constexpr Names kEnglishShort{u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun",
                              u"Jul", u"Aug", u"Sep", u"Oct", u"Nov", u"Dec"};
constexpr Names kRussian{u"январь", u"февраль", u"март",     u"апрель",  u"май",    u"июнь",
                         u"июль",   u"август",  u"сентябрь", u"октябрь", u"ноябрь", u"декабрь"};
constexpr Names kRussianGenitive{u"января", u"февраля", u"марта",    u"апреля",  u"мая",    u"июня",
                                 u"июля",   u"августа", u"сентября", u"октября", u"ноября", u"декабря"};
constexpr Names kRussianInstrumental{u"январём", u"февралём", u"мартом",    u"апрелем",  u"маем",    u"июнем",
                                     u"июлем",   u"августом", u"сентябрём", u"октябрём", u"ноябрём", u"декабрём"};
constexpr Names kRussianShort{u"янв.", u"февр.", u"март",  u"апр.", u"май",   u"июнь",
                              u"июль", u"авг.",  u"сент.", u"окт.", u"нояб.", u"дек."};
constexpr Names kRussianShortInstrumental{u"янв.",  u"февр.", u"мартом", u"апр.", u"маем",  u"июнем",
                                          u"июлем", u"авг.",  u"сент.",  u"окт.", u"нояб.", u"дек."};
constexpr Names kRussianShortGenitive{u"янв.", u"февр.", u"марта", u"апр.", u"мая",   u"июня",
                                      u"июля", u"авг.",  u"сент.", u"окт.", u"нояб.", u"дек."};

constexpr std::array<const char16_t *, 7> kWeekdays{u"Monday", u"Tuesday",  u"Wednesday", u"Thursday",
                                                    u"Friday", u"Saturday", u"Sunday"};
constexpr std::array<const char16_t *, 7> kWeekdaysShort{u"Mon", u"Tue", u"Wed", u"Thu", u"Fri", u"Sat", u"Sun"};
constexpr std::array<const char16_t *, 7> kRussianWeekdays{u"понедельник", u"вторник", u"среда",      u"четверг",
                                                           u"пятница",     u"суббота", u"воскресенье"};
constexpr std::array<const char16_t *, 7> kRussianWeekdaysShort{u"пн", u"вт", u"ср", u"чт", u"пт", u"сб", u"вс"};

const Names &russianMonths(NameCase nameCase, NameLength length)
{
    const bool isShort = length == NameLength::Short;
    switch (nameCase) {
    case NameCase::Genitive:
        return isShort ? kRussianShortGenitive : kRussianGenitive;
    case NameCase::Instrumental:
        return isShort ? kRussianShortInstrumental : kRussianInstrumental;
    case NameCase::Nominative:
    case NameCase::Accusative:
        break;
    }
    return isShort ? kRussianShort : kRussian;
}

} // namespace

QString monthName(int month, Language language, NameCase nameCase, NameLength length)
{
    const auto index = static_cast<std::size_t>(month - 1);
    if (language == Language::Russian)
        return QString::fromUtf16(russianMonths(nameCase, length)[index]);
    return QString::fromUtf16((length == NameLength::Short ? kEnglishShort : kEnglish)[index]);
}

QString weekdayName(int weekday, Language language, NameLength length)
{
    const auto index = static_cast<std::size_t>(weekday - 1);
    const bool isShort = length == NameLength::Short;
    if (language == Language::Russian)
        return QString::fromUtf16((isShort ? kRussianWeekdaysShort : kRussianWeekdays)[index]);
    return QString::fromUtf16((isShort ? kWeekdaysShort : kWeekdays)[index]);
}

QString englishOrdinal(std::int64_t number)
{
    const std::int64_t tens = number % 100;
    const std::int64_t ones = number % 10;
    QLatin1String suffix("th");
    if (tens < 11 || tens > 13)
        suffix = ones == 1 ? "st"_L1 : ones == 2 ? "nd"_L1 : ones == 3 ? "rd"_L1 : "th"_L1;
    return QString::number(number) + suffix;
}

QString romanNumeral(std::int64_t number)
{
    struct Digit {
        std::int64_t value;
        QLatin1String letters;
    };
    static constexpr std::array kDigits{
        Digit{1000, "M"_L1}, Digit{900, "CM"_L1}, Digit{500, "D"_L1}, Digit{400, "CD"_L1}, Digit{100, "C"_L1},
        Digit{90, "XC"_L1},  Digit{50, "L"_L1},   Digit{40, "XL"_L1}, Digit{10, "X"_L1},   Digit{9, "IX"_L1},
        Digit{5, "V"_L1},    Digit{4, "IV"_L1},   Digit{1, "I"_L1}};
    if (number < 1 || number > 3999)
        return QString::number(number);
    QString result;
    for (const Digit &digit : kDigits) {
        for (; number >= digit.value; number -= digit.value)
            result += digit.letters;
    }
    return result;
}

QString groupedDigits(const QString &digits, Language language)
{
    QString result = digits;
    if (result.size() < 5)
        return result;
    const QChar separator = language == Language::Russian ? QChar(0x00A0) : QChar(u',');
    for (qsizetype at = result.size() - 3; at > 0; at -= 3)
        result.insert(at, separator);
    return result;
}

} // namespace detente
