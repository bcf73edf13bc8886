#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <vector>

namespace detente {

/// A piece of a typed date: a number with what is glued to it ("29th", "1950-е"), a word, or a sign.
struct DateToken {
    enum class Kind : std::uint8_t { Number, Word, Sign };
    Kind kind = Kind::Sign;
    QString text;       ///< digits; a word in lower case, ё as е, without its full stop; or the sign, any dash as '-'
    QString suffix;     ///< numbers: the letters glued on ("th", "s", "е", "го")
    qsizetype at = 0;   ///< where it starts in the typed text
    bool glued = false; ///< no space before it
};

/// Cuts typed text into tokens. Never fails; signs nobody knows become Sign tokens. O(length).
std::vector<DateToken> dateTokens(QStringView text);

/// The month (1–12) an English or Russian word names in any case or usual abbreviation; 0 for other words.
int monthOfWord(QStringView word);
/// The weekday (1 Monday … 7) a word names; 0 for other words.
int weekdayOfWord(QStringView word);
/// The season code (21–24) a word names in any Russian case; 0 for other words.
int seasonOfWord(QStringView word);
/// The number an ordinal word ("first", «второе») or a Roman numeral in Latin or look-alike Cyrillic letters means; 0
/// else.
int ordinalOfWord(QStringView word);

} // namespace detente
