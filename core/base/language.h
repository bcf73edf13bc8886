#pragma once

#include <array>

#include <QString>

namespace detente {

/// The languages of texts and of the interface.
enum class Language { English, Russian };

inline constexpr std::array kLanguages{Language::English, Language::Russian};

/// BCP 47 code: "en" or "ru".
inline QString languageCode(Language language)
{
    return language == Language::Russian ? QStringLiteral("ru") : QStringLiteral("en");
}

} // namespace detente
