#include "app/window/runwindow.h"

#include "app/text/translator.h"
#include "app/window/appearance.h"
#include "app/window/commands.h"
#include "app/window/systemlook.h"
#include "app/window/windows.h"

#include <QApplication>
#include <QDir>
#include <QIcon>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

int runWindow(QApplication &application, const QStringList &files)
{
    const QString brokenSettings = setBrokenSettingsAside();
    const Settings settings;
    QApplication::setWindowIcon(QIcon::fromTheme(u"io.github.detente.Detente"_s, QIcon(u":/icons/detente.svg"_s)));
    QApplication::setDesktopFileName(u"io.github.detente.Detente"_s);
    Translator translator;
    translator.install(languageFromKey(settings.get(setting::kLanguage)));
    SystemLook look;
    Appearance appearance(application, themeFromKey(settings.get(setting::kTheme)));
    appearance.chooseMotion(motionFromKey(settings.get(setting::kMotion)));
    appearance.follow(look);
    look.ask();
    Windows windows(appearance, translator);
    if (!brokenSettings.isEmpty())
        windows.tell(Windows::tr("The settings could not be read, so everything is as at first. The old file was set "
                                 "aside as “%1”.")
                         .arg(QDir::toNativeSeparators(brokenSettings)));
    if (qEnvironmentVariableIntValue("DETENTE_QUIT_AFTER_FIRST_PICTURE") == 1)
        QObject::connect(&windows, &Windows::firstPicture, &application, &QCoreApplication::quit);
    windows.start(files);
    return QApplication::exec();
}

} // namespace detente::ui
