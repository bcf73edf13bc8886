#include "app/window/commands.h"

#include "app/canvas/timelinewidget.h"
#include "app/session/framing.h"
#include "app/session/session.h"
#include "app/text/errors.h"
#include "app/text/tongue.h"
#include "app/text/translator.h"
#include "app/window/about.h"
#include "app/window/appearance.h"
#include "app/window/canvasmenu.h"
#include "app/window/commandpalette.h"
#include "app/window/gotodate.h"
#include "app/window/help.h"
#include "app/window/learning.h"
#include "app/window/mainwindow.h"
#include "app/window/messagebar.h"
#include "app/window/preferences.h"
#include "app/window/recentmenu.h"
#include "app/window/searchbox.h"
#include "app/window/starterrestorer.h"
#include "app/window/windowlayout.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDockWidget>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

Language languageFromKey(const QString &code)
{
    for (const Language language : kLanguages) {
        if (code == languageCode(language))
            return language;
    }
    return languageFor(QLocale::system());
}

Commands::Commands(Session &session, Appearance &appearance, Translator &translator, MainWindow &window)
    : QObject(&window)
    , session_(session)
    , appearance_(appearance)
    , translator_(translator)
    , window_(window)
    , recent_(new RecentMenu(window.actions(), *this))
    , restorer_(new StarterRestorer(this))
{
    connectRestorer();
    connect(&window.actions(), &Actions::triggered, this, &Commands::run);
    connect(&session, &Session::opened, this, &Commands::updateStates);
    connect(&session, &Session::selectionChanged, this, &Commands::updateStates);
    connect(&session, &Session::navigationChanged, this, &Commands::updateStates);
    const auto followDock = [this](QDockWidget &dock, ActionId id) {
        // The action itself, not the window: docks still speak while the window is being taken down.
        QAction *action = window_.actions()[id];
        connect(&dock, &QDockWidget::visibilityChanged, action,
                [&dock, action] { action->setChecked(!dock.isHidden()); });
    };
    followDock(window.filtersDock(), ActionId::ShowFilters);
    followDock(window.detailsDock(), ActionId::ShowDetails);
    connect(&appearance, &Appearance::themeChanged, this, &Commands::showChoices);
    connect(&appearance, &Appearance::motionChanged, this, &Commands::showChoices);
    showChoices();
    restoreCanvas();
    updateStates();
}

void Commands::showChoices()
{
    const Actions &actions = window_.actions();
    const QString language = settings_.get(setting::kLanguage);
    actions[language == "en"_L1   ? ActionId::LanguageEnglish
            : language == "ru"_L1 ? ActionId::LanguageRussian
                                  : ActionId::LanguageSystem]
        ->setChecked(true);
    const auto choice = static_cast<std::size_t>(appearance_.choice());
    actions[static_cast<ActionId>(static_cast<std::size_t>(ActionId::ThemeSystem) + choice)]->setChecked(true);
    actions[ActionId::Animations]->setChecked(appearance_.isAnimated());
}

void Commands::updateStates()
{
    const Actions &actions = window_.actions();
    const bool open = session_.isOpen();
    const bool selected = session_.current() != kNoRow;
    for (const ActionSpec &spec : actionTable()) {
        if (spec.needs != Needs::Nothing)
            actions[spec.id]->setEnabled(spec.needs == Needs::Selection ? selected : open);
    }
    actions[ActionId::RestoreStarter]->setEnabled(open && !session_.isReadOnly());
    actions[ActionId::Back]->setEnabled(session_.canGoBack());
    actions[ActionId::Forward]->setEnabled(session_.canGoForward());
}

void Commands::run(ActionId id)
{
    const ActionSpec &spec = specOf(id);
    if (spec.canvas != CanvasKey::None)
        return window_.canvas().perform(spec.canvas);
    switch (spec.menu) {
    case Menu::File:
    case Menu::Edit:
    case Menu::Recent:
        return runFile(id);
    case Menu::View:
    case Menu::ZoomTo:
    case Menu::Theme:
    case Menu::Language:
        return runView(id);
    case Menu::Navigate:
    case Menu::Help:
    case Menu::Timeline:
        return runNavigate(id);
    }
}

void Commands::runFile(ActionId id)
{
    switch (id) {
    case ActionId::Open:
        return open();
    case ActionId::RestoreStarter:
        return restoreStarter();
    case ActionId::ExportImage:
        return exportImage();
    case ActionId::CopyPicture:
        return copyPicture();
    case ActionId::Find:
        return window_.search().find();
    case ActionId::CommandPalette:
        return showPalette();
    case ActionId::EditShortcuts:
        return showPreferences(true);
    case ActionId::Preferences:
        return showPreferences(false);
    default:
        return runWindow(id);
    }
}

void Commands::runView(ActionId id)
{
    ViewControl &control = window_.canvas().control();
    switch (id) {
    case ActionId::WholeRecord:
        return control.showAll();
    case ActionId::RecentDecade:
        return control.goTo(recentDecade(*session_.library().everything.events, session_.today()));
    case ActionId::ShowFilters:
        return window_.filtersDock().setVisible(window_.actions()[id]->isChecked());
    case ActionId::ShowDetails:
        return window_.detailsDock().setVisible(window_.actions()[id]->isChecked());
    case ActionId::ThemeSystem:
        return chooseTheme(ThemeChoice::System);
    case ActionId::ThemeLight:
        return chooseTheme(ThemeChoice::Light);
    case ActionId::ThemeDark:
        return chooseTheme(ThemeChoice::Dark);
    case ActionId::ThemeContrastLight:
        return chooseTheme(ThemeChoice::ContrastLight);
    case ActionId::ThemeContrastDark:
        return chooseTheme(ThemeChoice::ContrastDark);
    case ActionId::LanguageSystem:
        return chooseLanguage({});
    case ActionId::LanguageEnglish:
        return chooseLanguage(u"en"_s);
    case ActionId::LanguageRussian:
        return chooseLanguage(u"ru"_s);
    case ActionId::FullScreen:
        window_.setWindowState(window_.windowState() ^ Qt::WindowFullScreen);
        return;
    case ActionId::RestoreLayout:
        return window_.windowLayout().reset();
    default:
        return runCanvas(id);
    }
}

void Commands::runNavigate(ActionId id)
{
    ViewControl &control = window_.canvas().control();
    switch (id) {
    case ActionId::Back:
        control.glideToNext();
        return session_.back();
    case ActionId::Forward:
        control.glideToNext();
        return session_.forward();
    case ActionId::GoToDate:
        return goToDate();
    case ActionId::Today: {
        const double half = session_.view().range.length() / 2;
        const double day = static_cast<double>(session_.today().jdn) + 0.5;
        return control.goTo({day - half, day + half});
    }
    case ActionId::Contents:
        return window_.learning().showHelp();
    case ActionId::Tour:
        return window_.learning().startTour();
    case ActionId::Shortcuts:
        return showShortcuts(window_.actions(), &window_);
    case ActionId::About:
        return showAbout(&window_);
    default:
        return;
    }
}

void Commands::copyPicture()
{
    QApplication::clipboard()->setPixmap(window_.canvas().grab());
}

void Commands::goToDate()
{
    auto *dialog =
        new GoToDate(wholeRecord(*session_.library().everything.events, session_.today()), session_.today(), &window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GoToDate::dateChosen, this,
            [this](const TimeRange &range) { window_.canvas().control().goTo(range); });
    dialog->open();
}

void Commands::showPalette()
{
    auto *palette = new CommandPalette(window_.actions(), appearance_.theme(), &window_);
    connect(palette, &CommandPalette::chosen, this, [this](ActionId id) { window_.actions()[id]->trigger(); });
    palette->popUp();
}

void Commands::showPreferences(bool keyboard)
{
    auto *dialog = window_.findChild<Preferences *>();
    if (dialog == nullptr) {
        dialog = new Preferences(window_.actions(), appearance_, &window_);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->showPage(keyboard ? Preferences::Page::Keyboard : Preferences::Page::General);
}

void Commands::openAddress(const QUrl &address)
{
    if (address.scheme() != "https"_L1 && address.scheme() != "http"_L1)
        return;
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Open in the browser?"),
                                tr("This source is on the network. It opens in your browser:"), QMessageBox::NoButton,
                                &window_);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(address.toString());
    box->setTextFormat(Qt::PlainText);
    const QPushButton *go = box->addButton(tr("&Open"), QMessageBox::AcceptRole);
    const QPushButton *copy = box->addButton(tr("&Copy address"), QMessageBox::ActionRole);
    box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    connect(box, &QMessageBox::buttonClicked, this, [address, go, copy](const QAbstractButton *clicked) {
        if (clicked == go)
            QDesktopServices::openUrl(address);
        else if (clicked == copy)
            QApplication::clipboard()->setText(address.toString());
    });
    box->open();
}

void Commands::showContextMenu(const CanvasSpot &spot, const QPoint &position)
{
    canvasMenu(spot, session_, window_)->popup(position);
}

void Commands::chooseTheme(ThemeChoice choice)
{
    settings_.set(setting::kTheme, keyOfTheme(choice));
    appearance_.choose(choice);
}

void Commands::chooseLanguage(const QString &code)
{
    settings_.set(setting::kLanguage, code);
    showChoices();
    translator_.install(languageFromKey(code));
}

} // namespace detente::ui
