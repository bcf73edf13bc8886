#include "app/window/actions.h"

#include "app/window/icons.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

using A = ActionId;
using M = Menu;
constexpr bool kCheckable = true;
constexpr bool kRuleAbove = true;

constexpr std::array<ActionSpec, kActionCount> kTable{{
    {A::Open, M::File, QT_TRANSLATE_NOOP("Actions", "&Open…"), "Ctrl+O", "open"},
    {A::RestoreStarter, M::File, QT_TRANSLATE_NOOP("Actions", "&Restore starter record…"), "", "restore"},
    {A::ExportImage, M::File, QT_TRANSLATE_NOOP("Actions", "&Export image…"), "Ctrl+E", "export", false, kRuleAbove,
     Tool::AtEnd},
    {A::Quit, M::File, QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", "", false, kRuleAbove},
    {A::Copy, M::Edit, QT_TRANSLATE_NOOP("Actions", "&Copy selected events"), "Ctrl+C", "copy"},
    {A::CopyPicture, M::Edit, QT_TRANSLATE_NOOP("Actions", "Copy &picture"), "Ctrl+Shift+C", ""},
    {A::Find, M::Edit, QT_TRANSLATE_NOOP("Actions", "&Find…"), "Ctrl+F", "search", false, kRuleAbove},
    {A::ZoomIn, M::View, QT_TRANSLATE_NOOP("Actions", "Zoom &in"), "Ctrl++; Ctrl+=", "zoom-in", false, false,
     Tool::AfterSearch},
    {A::ZoomOut, M::View, QT_TRANSLATE_NOOP("Actions", "Zoom &out"), "Ctrl+-", "zoom-out", false, false,
     Tool::AfterSearch},
    {A::WholeRecord, M::View, QT_TRANSLATE_NOOP("Actions", "&Whole record"), "Ctrl+0", "zoom-fit", false, false,
     Tool::AfterSearch},
    {A::RecentDecade, M::View, QT_TRANSLATE_NOOP("Actions", "&Recent decade"), "Ctrl+1", ""},
    {A::FrameSelection, M::View, QT_TRANSLATE_NOOP("Actions", "Frame the &selection"), "Ctrl+2", "zoom-selection"},
    {A::ShowFilters, M::View, QT_TRANSLATE_NOOP("Actions", "&Filters"), "Ctrl+I", "filters", kCheckable, kRuleAbove},
    {A::ShowDetails, M::View, QT_TRANSLATE_NOOP("Actions", "&Details"), "Ctrl+D", "details", kCheckable},
    {A::ThemeSystem, M::Theme, QT_TRANSLATE_NOOP("Actions", "As the &system"), "", "", kCheckable},
    {A::ThemeLight, M::Theme, QT_TRANSLATE_NOOP("Actions", "&Light"), "", "", kCheckable},
    {A::ThemeDark, M::Theme, QT_TRANSLATE_NOOP("Actions", "&Dark"), "", "", kCheckable},
    {A::LanguageSystem, M::Language, QT_TRANSLATE_NOOP("Actions", "As the s&ystem"), "", "", kCheckable},
    {A::LanguageEnglish, M::Language, "&English", "", "", kCheckable},
    {A::LanguageRussian, M::Language, "&Русский", "", "", kCheckable},
    {A::FullScreen, M::View, QT_TRANSLATE_NOOP("Actions", "F&ull screen"), "F11", "full-screen", kCheckable,
     kRuleAbove},
    {A::Previous, M::Navigate, QT_TRANSLATE_NOOP("Actions", "&Previous event"), "Alt+Up", "previous"},
    {A::Next, M::Navigate, QT_TRANSLATE_NOOP("Actions", "&Next event"), "Alt+Down", "next"},
    {A::Back, M::Navigate, QT_TRANSLATE_NOOP("Actions", "&Back"), "Alt+Left", "back", false, kRuleAbove,
     Tool::BeforeSearch},
    {A::Forward, M::Navigate, QT_TRANSLATE_NOOP("Actions", "&Forward"), "Alt+Right", "forward", false, false,
     Tool::BeforeSearch},
    {A::GoToDate, M::Navigate, QT_TRANSLATE_NOOP("Actions", "&Go to date…"), "Ctrl+G", "go-to-date", false, kRuleAbove,
     Tool::AfterSearch},
    {A::Today, M::Navigate, QT_TRANSLATE_NOOP("Actions", "&Today"), "Ctrl+T", "today", false, false, Tool::AfterSearch},
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

QList<QKeySequence> shortcutsOf(const ActionSpec &spec)
{
    return *spec.shortcut == '\0' ? QList<QKeySequence>() : QKeySequence::listFromString(QLatin1String(spec.shortcut));
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
        action->setIconVisibleInMenu(false);
        action->setShortcuts(shortcutsOf(spec));
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

void Actions::fill(QToolBar *bar, QWidget *search)
{
    const auto add = [&](Tool place) {
        for (const ActionSpec &spec : kTable) {
            if (spec.tool == place)
                bar->addAction((*this)[spec.id]);
        }
    };
    add(Tool::BeforeSearch);
    bar->addWidget(search);
    add(Tool::AfterSearch);
    auto *room = new QWidget;
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(room);
    add(Tool::AtEnd);
    // What stands at the end is what the picture is made for: it says its name.
    for (const ActionSpec &spec : kTable) {
        auto *button = qobject_cast<QToolButton *>(bar->widgetForAction((*this)[spec.id]));
        if (button != nullptr && spec.tool == Tool::AtEnd)
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
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
