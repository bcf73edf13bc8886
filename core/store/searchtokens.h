#pragma once

#include <QByteArray>
#include <QStringView>

#include <memory>
#include <vector>

namespace detente {

/// The version of the rules below. A library whose index was made by other rules is indexed anew.
inline constexpr int kSearchRules = 1;

/// One word of a text, normalised (UTF-8): lower case, ё→е, diacritics folded (й stays), a possessive 's dropped.
/// Letters and digits only.
using Token = QByteArray;

/// The words of \p text in order. O(length).
std::vector<Token> tokensOf(QStringView text);

/// Makes stems of tokens, by Snowball: Russian for words with a Cyrillic letter, English for the others; numbers stay.
/// Remembers what it has seen. Serves one thread.
class Stemmer {
public:
    Stemmer();
    Stemmer(Stemmer &&) noexcept;
    ~Stemmer();

    const QByteArray &stem(const Token &token);

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace detente
