#include "app/text/tongue.h"

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

QString translationFile(Language language)
{
    return u":/i18n/detente_%1.qm"_s.arg(languageCode(language));
}

QLocale localeOf(Language language)
{
    return language == Language::Russian ? QLocale(QLocale::Russian, QLocale::Russia)
                                         : QLocale(QLocale::English, QLocale::UnitedStates);
}

Language languageFor(const QLocale &locale)
{
    return locale.language() == QLocale::Russian ? Language::Russian : Language::English;
}

Tongue::Tongue(Language language)
    : language_(language)
    , locale_(localeOf(language))
{
    // English needs its file for plurals only; a missing one leaves the source texts, which are readable.
    [[maybe_unused]] const bool loaded = words_.load(translationFile(language));
}

const Tongue &Tongue::of(Language language)
{
    static const Tongue english(Language::English);
    static const Tongue russian(Language::Russian);
    return language == Language::Russian ? russian : english;
}

QString Tongue::translate(const char *context, const char *source, const char *comment, int n) const
{
    QString text = words_.translate(context, source, comment, n);
    if (text.isNull())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace("%n"_L1, number(n));
    return text;
}

QString Tongue::number(qint64 value) const
{
    return locale_.toString(value);
}

} // namespace detente::ui
