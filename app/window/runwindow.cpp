#include "app/window/runwindow.h"

#include "app/session/session.h"
#include "app/text/errors.h"
#include "app/text/translator.h"
#include "app/window/appearance.h"
#include "app/window/commands.h"
#include "app/window/mainwindow.h"
#include "app/window/messagebar.h"
#include "app/window/starter.h"
#include "app/window/systemlook.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QJsonDocument>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The view of the last time, when it is of the library at \p path.
std::optional<ViewState> lastView(const Settings &settings, const QString &path)
{
    if (settings.get(setting::kLibrary) != path)
        return std::nullopt;
    const QJsonDocument json = QJsonDocument::fromJson(settings.get(setting::kView));
    if (!json.isObject())
        return std::nullopt;
    const Result<ViewState> view = viewStateFromJson(json.object());
    return view ? std::optional(*view) : std::nullopt;
}

/// What to open: what was asked for, else the last library, else the starter.
Result<QString> firstLibrary(const Settings &settings, const QStringList &files)
{
    if (!files.isEmpty())
        return QFileInfo(files.first()).absoluteFilePath();
    const QString last = settings.get(setting::kLibrary);
    if (settings.get(setting::kStart) != "starter"_L1 && !last.isEmpty() && QFileInfo::exists(last))
        return last;
    return provideStarter();
}

} // namespace

int runWindow(QApplication &application, const QStringList &files)
{
    const Settings settings;
    QApplication::setWindowIcon(QIcon::fromTheme(u"io.github.detente.Detente"_s, QIcon(u":/icons/detente.svg"_s)));
    Translator translator;
    translator.install(languageFromKey(settings.get(setting::kLanguage)));
    SystemLook look;
    Appearance appearance(application, themeFromKey(settings.get(setting::kTheme)));
    appearance.chooseMotion(motionFromKey(settings.get(setting::kMotion)));
    appearance.follow(look);
    look.ask();
    Session session;
    MainWindow window(session, appearance, translator);
    if (qEnvironmentVariableIntValue("DETENTE_QUIT_AFTER_FIRST_PICTURE") == 1)
        QObject::connect(&window, &MainWindow::firstPicture, &application, &QCoreApplication::quit);
    const Result<QString> path = firstLibrary(settings, files);
    if (path)
        session.open(*path, lastView(settings, *path));
    else
        window.messages().tell(MessageBar::Kind::Error, errorText(path.error()));
    window.show();
    return QApplication::exec();
}

} // namespace detente::ui
