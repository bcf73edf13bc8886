#pragma once

#include "core/base/language.h"

#include <QString>

#include <cstdint>

namespace detente {

/// The cases a date takes in a sentence. Russian declines; English only tells Nominative (standing alone) from the
/// others (inside a phrase, where "1950s" becomes "the 1950s").
enum class NameCase : std::uint8_t { Nominative, Genitive, Accusative, Instrumental };

/// Long names ("January", «январь») or the short ones of cards and axes ("Jan", «янв.»).
enum class NameLength : std::uint8_t { Long, Short };

/// The name of a month (1–12). Russian names that are too short to be shortened decline in both lengths: «март», after
/// a day «30 марта».
QString monthName(int month, Language language, NameCase nameCase = NameCase::Nominative,
                  NameLength length = NameLength::Long);
/// The name of a weekday, 1 Monday … 7 Sunday.
QString weekdayName(int weekday, Language language, NameLength length = NameLength::Long);

/// "1st", "2nd", "3rd", "4th", "11th"; \p number from 0 on.
QString englishOrdinal(std::int64_t number);
/// Roman numerals for 1–3999; decimal digits for other numbers.
QString romanNumeral(std::int64_t number);
/// Decimal digits, from five on grouped by threes with commas (English) or no-break spaces (Russian).
QString groupedDigits(const QString &digits, Language language);

} // namespace detente
