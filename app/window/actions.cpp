#include "app/window/actions.h"

#include "app/window/icons.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

using A = ActionId;
using M = Menu;
constexpr bool kCheckable = true;
constexpr bool kRuleAbove = true;
constexpr bool kInToolBar = true;

constexpr std::array<ActionSpec, kActionCount> kTable{{
    {A::Open, M::File, QT_TRANSLATE_NOOP("Actions", "&Open…"), "Ctrl+O", "open"},
    {A::RestoreStarter, M::File, QT_TRANSLATE_NOOP("Actions", "&Restore starter record…"), "", ""},
    {A::ExportImage, M::File, QT_TRANSLATE_NOOP("Actions", "&Export image…"), "Ctrl+E", "export", false, kRuleAbove,
     kInToolBar},
    {A::Quit, M::File, QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", "", false, kRuleAbove},
    {A::Copy, M::Edit, QT_TRANSLATE_NOOP("Actions", "&Copy selected events"), "Ctrl+C", ""},
    {A::CopyPicture, M::Edit, QT_TRANSLATE_NOOP("Actions", "Copy &picture"), "Ctrl+Shift+C", ""},
    {A::Find, M::Edit, QT_TRANSLATE_NOOP("Actions", "&Find…"), "Ctrl+F", "search", false, kRuleAbove},
    {A::ZoomIn, M::View, QT_TRANSLATE_NOOP("Actions", "Zoom &in"), "Ctrl++; Ctrl+=", "zoom-in", false, false,
     kInToolBar},
    {A::ZoomOut, M::View, QT_TRANSLATE_NOOP("Actions", "Zoom &out"), "Ctrl+-", "zoom-out", false, false, kInToolBar},
    {A::WholeRecord, M::View, QT_TRANSLATE_NOOP("Actions", "&Whole record"), "Ctrl+0", "zoom-fit", false, false,
     kInToolBar},
    {A::RecentDecade, M::View, QT_TRANSLATE_NOOP("Actions", "&Recent decade"), "Ctrl+1", ""},
    {A::FrameSelection, M::View, QT_TRANSLATE_NOOP("Actions", "Frame the &selection"), "Ctrl+2", ""},
    {A::ShowFilters, M::View, QT_TRANSLATE_NOOP("Actions", "&Filters"), "Ctrl+I", "", kCheckable, kRuleAbove},
    {A::ShowDetails, M::View, QT_TRANSLATE_NOOP("Actions", "&Details"), "Ctrl+D", "", kCheckable},
    {A::ThemeSystem, M::Theme, QT_TRANSLATE_NOOP("Actions", "As the &system"), "", "", kCheckable},
    {A::ThemeLight, M::Theme, QT_TRANSLATE_NOOP("Actions", "&Light"), "", "", kCheckable},
    {A::ThemeDark, M::Theme, QT_TRANSLATE_NOOP("Actions", "&Dark"), "", "", kCheckable},
    {A::LanguageSystem, M::Language, QT_TRANSLATE_NOOP("Actions", "As the s&ystem"), "", "", kCheckable},
    {A::LanguageEnglish, M::Language, "&English", "", "", kCheckable},
    {A::LanguageRussian, M::Language, "&Русский", "", "", kCheckable},
    {A::FullScreen, M::View, QT_TRANSLATE_NOOP("Actions", "F&ull screen"), "F11", "", kCheckable, kRuleAbove},
    {A::Previous, M::Navigate, QT_TRANSLATE_NOOP("Actions", "&Previous event"), "Alt+Up", "previous"},
    {A::Next, M::Navigate, QT_TRANSLATE_NOOP("Actions", "&Next event"), "Alt+Down", "next"},
    {A::Back, M::Navigate, QT_TRANSLATE_NOOP("Actions", "&Back"), "Alt+Left", "back", false, kRuleAbove, kInToolBar},
    {A::Forward, M::Navigate, QT_TRANSLATE_NOOP("Actions", "&Forward"), "Alt+Right", "forward", false, false,
     kInToolBar},
    {A::GoToDate, M::Navigate, QT_TRANSLATE_NOOP("Actions", "&Go to date…"), "Ctrl+G", "", false, kRuleAbove},
    {A::Today, M::Navigate, QT_TRANSLATE_NOOP("Actions", "&Today"), "Ctrl+T", "today", false, false, kInToolBar},
    {A::Shortcuts, M::Help, QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), "F1; ?", "help"},
    {A::About, M::Help, QT_TRANSLATE_NOOP("Actions", "&About Detente"), "", "about", false, kRuleAbove},
}};

constexpr std::array<const char *, kMenuCount> kMenuTitles{
    QT_TRANSLATE_NOOP("Actions", "&File"),     QT_TRANSLATE_NOOP("Actions", "&Edit"),
    QT_TRANSLATE_NOOP("Actions", "&View"),     QT_TRANSLATE_NOOP("Actions", "&Theme"),
    QT_TRANSLATE_NOOP("Actions", "&Language"), QT_TRANSLATE_NOOP("Actions", "&Navigate"),
    QT_TRANSLATE_NOOP("Actions", "&Help")};

QString worded(const char *text)
{
    return QCoreApplication::translate("Actions", text);
}

} // namespace

std::span<const ActionSpec> actionTable()
{
    return kTable;
}

const char *menuTitle(Menu menu)
{
    return kMenuTitles[static_cast<std::size_t>(menu)];
}

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    std::array<QActionGroup *, kMenuCount> choices{};
    for (const ActionSpec &spec : kTable) {
        auto *action = new QAction(this);
        action->setCheckable(spec.checkable);
        action->setShortcuts(QKeySequence::listFromString(QLatin1String(spec.shortcut)));
        actions_[static_cast<std::size_t>(spec.id)] = action;
        connect(action, &QAction::triggered, this, [this, id = spec.id] { Q_EMIT triggered(id); });
        if (spec.menu == Menu::Theme || spec.menu == Menu::Language) {
            QActionGroup *&group = choices[static_cast<std::size_t>(spec.menu)];
            if (group == nullptr)
                group = new QActionGroup(this);
            group->addAction(action);
        }
    }
    retranslate();
}

void Actions::fill(QMenuBar *bar)
{
    for (std::size_t i = 0; i < kMenuCount; ++i) {
        const Menu menu = static_cast<Menu>(i);
        const bool nested = menu == Menu::Theme || menu == Menu::Language;
        menus_[i] = new QMenu(bar);
        if (!nested)
            bar->addMenu(menus_[i]);
    }
    for (const ActionSpec &spec : kTable) {
        QMenu *menu = menus_[static_cast<std::size_t>(spec.menu)];
        if (spec.ruleAbove)
            menu->addSeparator();
        if (spec.id == ActionId::FullScreen) {
            menu->addMenu(menus_[static_cast<std::size_t>(Menu::Theme)]);
            menu->addMenu(menus_[static_cast<std::size_t>(Menu::Language)]);
            menu->addSeparator();
        }
        menu->addAction((*this)[spec.id]);
    }
    retranslate();
}

void Actions::fill(QToolBar *bar)
{
    for (const ActionSpec &spec : kTable) {
        if (spec.inToolBar)
            bar->addAction((*this)[spec.id]);
    }
}

void Actions::retranslate()
{
    for (const ActionSpec &spec : kTable) {
        QAction *action = (*this)[spec.id];
        action->setText(worded(spec.text));
        QString tip = action->text();
        tip.remove(u'&').remove(u'…');
        if (!action->shortcut().isEmpty())
            tip += u" (%1)"_s.arg(action->shortcut().toString(QKeySequence::NativeText));
        action->setToolTip(tip);
    }
    for (std::size_t i = 0; i < kMenuCount; ++i) {
        if (menus_[i] != nullptr)
            menus_[i]->setTitle(worded(kMenuTitles[i]));
    }
}

void Actions::setIconInk(const QColor &ink)
{
    for (const ActionSpec &spec : kTable) {
        if (*spec.icon != '\0')
            (*this)[spec.id]->setIcon(inkIcon(QLatin1String(spec.icon), ink));
    }
}

} // namespace detente::ui
