#pragma once

#include "app/window/actions.h"
#include "app/window/settings.h"
#include "core/catalog/columns.h"
#include "core/record/viewstate.h"
#include "core/store/restore.h"

#include <QObject>
#include <QUrl>

class QPoint;

namespace detente::ui {

class Appearance;
struct CanvasSpot;
class MainWindow;
class RecentMenu;
class Session;
class StarterRestorer;
class Translator;

/// Carries out what menus, toolbar and keys ask for.
class Commands : public QObject {
    Q_OBJECT

public:
    Commands(Session &session, Appearance &appearance, Translator &translator, MainWindow &window);

    /// Words anew what it has put into the menus.
    void retranslate();

public Q_SLOTS:
    void run(detente::ui::ActionId id);
    void showContextMenu(const detente::ui::CanvasSpot &spot, const QPoint &position);
    /// Shows the address and asks before the browser opens it. Only http and https.
    void openAddress(const QUrl &address);

private:
    void runFile(ActionId id);
    void runWindow(ActionId id);
    void runView(ActionId id);
    void runCanvas(ActionId id);
    void restoreCanvas();
    void runNavigate(ActionId id);
    void open();
    void restoreStarter();
    void connectRestorer();
    void tellRestored(const QString &path, const Result<RestoreReport> &report);
    void exportImage();
    void writeImage(const QString &path);
    void copyPicture();
    void goToDate();
    void chooseTheme(ThemeChoice choice);
    void chooseLanguage(const QString &code);
    void showPalette();
    void showPreferences(bool keyboard);
    void showChoices();
    void updateStates();

    Session &session_;
    Appearance &appearance_;
    Translator &translator_;
    MainWindow &window_;
    Settings settings_;
    RecentMenu *recent_;
    StarterRestorer *restorer_;
};

/// The language of a setting; empty or unknown: the system's.
Language languageFromKey(const QString &code);

} // namespace detente::ui
