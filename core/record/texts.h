#pragma once

#include "core/base/language.h"

#include <QString>

#include <array>

namespace detente {

/// One value for each language, in the order of kLanguages.
template <class T>
struct PerLanguage {
    std::array<T, kLanguages.size()> values{};

    T &operator[](Language language) { return values[static_cast<std::size_t>(language)]; }
    const T &operator[](Language language) const { return values[static_cast<std::size_t>(language)]; }
    bool operator==(const PerLanguage &) const = default;
};

/// The text of \p language, or of the other language when that one is empty.
inline const QString &textOr(const PerLanguage<QString> &texts, Language language)
{
    const Language other = language == Language::English ? Language::Russian : Language::English;
    return texts[language].isEmpty() ? texts[other] : texts[language];
}

} // namespace detente
