#pragma once

#include "core/base/language.h"

#include <QLocale>
#include <QString>
#include <QTranslator>

namespace detente::ui {

/// The program's words in one language, whatever language the interface speaks: exports and the command line may
/// speak another one. Loaded once and shared; safe to read from any thread after first use.
class Tongue {
public:
    /// The words of \p language. O(1) after the first call for a language.
    static const Tongue &of(Language language);

    /// The translation of \p source, or \p source itself where there is none. \p n chooses the plural form and
    /// replaces %n (grouped by thousands as the language does). Named so that lupdate finds the texts.
    QString translate(const char *context, const char *source, const char *comment = nullptr, int n = -1) const;
    /// A whole number as the language writes it ("1,378", "1 378").
    QString number(qint64 value) const;

    Language language() const { return language_; }
    const QLocale &locale() const { return locale_; }

private:
    explicit Tongue(Language language);

    Language language_;
    QLocale locale_;
    QTranslator words_;
};

/// The resource path of the program's own translations of \p language.
QString translationFile(Language language);
/// The locale that writes numbers for \p language.
QLocale localeOf(Language language);
/// The language among ours that \p locale asks for: Russian for Russian locales, else English.
Language languageFor(const QLocale &locale);

} // namespace detente::ui
