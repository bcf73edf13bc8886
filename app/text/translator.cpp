#include "app/text/translator.h"

#include "app/text/tongue.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

Translator::~Translator()
{
    if (QCoreApplication::instance() != nullptr) {
        QCoreApplication::removeTranslator(&own_);
        QCoreApplication::removeTranslator(&qt_);
    }
}

void Translator::install(Language language)
{
    language_ = language;
    QLocale::setDefault(localeOf(language));
    QCoreApplication::removeTranslator(&own_);
    QCoreApplication::removeTranslator(&qt_);
    // Qt's file is a system package of its own; without it Qt's few buttons stay English.
    if (qt_.load(u"qtbase_"_s + languageCode(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt_);
    if (own_.load(translationFile(language)))
        QCoreApplication::installTranslator(&own_);
}

} // namespace detente::ui
