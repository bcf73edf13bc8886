#pragma once

#include "core/base/language.h"

#include <QTranslator>

namespace detente::ui {

/// Makes the running interface speak a language: the program's own words and Qt's. Installing sends
/// QEvent::LanguageChange to every widget, which words itself anew; no restart is needed.
class Translator {
public:
    Translator() = default;
    ~Translator();
    Translator(const Translator &) = delete;
    Translator &operator=(const Translator &) = delete;

    /// Switches the interface; also the default locale, so that numbers follow. The application object must exist.
    void install(Language language);
    Language language() const { return language_; }

private:
    Language language_ = Language::English;
    QTranslator own_;
    QTranslator qt_;
};

} // namespace detente::ui
