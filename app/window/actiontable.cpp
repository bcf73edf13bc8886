#include "app/window/actiontable.h"

#include <QCoreApplication>
#include <QMetaEnum>

#include <algorithm>
#include <array>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

using A = ActionId;
using M = Menu;
using K = CanvasKey;

constexpr auto kTable = std::to_array<ActionSpec>({
    {.id = A::NewWindow, .menu = M::File, .text = QT_TRANSLATE_NOOP("Actions", "New &window"), .keys = "Ctrl+Shift+N"},
    {.id = A::Open, .menu = M::File, .text = QT_TRANSLATE_NOOP("Actions", "&Open…"), .keys = "Ctrl+O", .icon = "open"},
    {.id = A::Recent1,
     .menu = M::Recent,
     .text = QT_TRANSLATE_NOOP("Actions", "Recent library &1"),
     .keys = "Ctrl+Alt+1"},
    {.id = A::Recent2,
     .menu = M::Recent,
     .text = QT_TRANSLATE_NOOP("Actions", "Recent library &2"),
     .keys = "Ctrl+Alt+2"},
    {.id = A::Recent3,
     .menu = M::Recent,
     .text = QT_TRANSLATE_NOOP("Actions", "Recent library &3"),
     .keys = "Ctrl+Alt+3"},
    {.id = A::Recent4,
     .menu = M::Recent,
     .text = QT_TRANSLATE_NOOP("Actions", "Recent library &4"),
     .keys = "Ctrl+Alt+4"},
    {.id = A::Recent5,
     .menu = M::Recent,
     .text = QT_TRANSLATE_NOOP("Actions", "Recent library &5"),
     .keys = "Ctrl+Alt+5"},
    {.id = A::Recent6,
     .menu = M::Recent,
     .text = QT_TRANSLATE_NOOP("Actions", "Recent library &6"),
     .keys = "Ctrl+Alt+6"},
    {.id = A::Recent7,
     .menu = M::Recent,
     .text = QT_TRANSLATE_NOOP("Actions", "Recent library &7"),
     .keys = "Ctrl+Alt+7"},
    {.id = A::Recent8,
     .menu = M::Recent,
     .text = QT_TRANSLATE_NOOP("Actions", "Recent library &8"),
     .keys = "Ctrl+Alt+8"},
    {.id = A::Recent9,
     .menu = M::Recent,
     .text = QT_TRANSLATE_NOOP("Actions", "Recent library &9"),
     .keys = "Ctrl+Alt+9"},
    {.id = A::ClearRecent,
     .menu = M::Recent,
     .text = QT_TRANSLATE_NOOP("Actions", "C&lear this list"),
     .ruleAbove = true},
    {.id = A::RestoreStarter,
     .menu = M::File,
     .text = QT_TRANSLATE_NOOP("Actions", "&Restore starter record…"),
     .icon = "restore",
     .needs = Needs::Library},
    {.id = A::ExportImage,
     .menu = M::File,
     .text = QT_TRANSLATE_NOOP("Actions", "&Export image…"),
     .keys = "Ctrl+E",
     .icon = "export",
     .ruleAbove = true,
     .tool = Tool::AtEnd,
     .needs = Needs::Library},
    {.id = A::CloseWindow,
     .menu = M::File,
     .text = QT_TRANSLATE_NOOP("Actions", "C&lose window"),
     .keys = "Ctrl+W",
     .ruleAbove = true},
    {.id = A::Quit, .menu = M::File, .text = QT_TRANSLATE_NOOP("Actions", "&Quit"), .keys = "Ctrl+Q"},
    {.id = A::Copy,
     .menu = M::Edit,
     .text = QT_TRANSLATE_NOOP("Actions", "&Copy selected events"),
     .keys = "Ctrl+C",
     .icon = "copy",
     .needs = Needs::Selection},
    {.id = A::CopyCitation,
     .menu = M::Edit,
     .text = QT_TRANSLATE_NOOP("Actions", "Copy as c&itation"),
     .keys = "Ctrl+Alt+C",
     .needs = Needs::Selection},
    {.id = A::CopyRis,
     .menu = M::Edit,
     .text = QT_TRANSLATE_NOOP("Actions", "Copy as &RIS"),
     .needs = Needs::Selection},
    {.id = A::CopyCsl,
     .menu = M::Edit,
     .text = QT_TRANSLATE_NOOP("Actions", "Copy as CSL-&JSON"),
     .needs = Needs::Selection},
    {.id = A::CopyPicture,
     .menu = M::Edit,
     .text = QT_TRANSLATE_NOOP("Actions", "Copy &picture"),
     .keys = "Ctrl+Shift+C",
     .needs = Needs::Library},
    {.id = A::Find,
     .menu = M::Edit,
     .text = QT_TRANSLATE_NOOP("Actions", "&Find…"),
     .keys = "Ctrl+F",
     .icon = "search",
     .ruleAbove = true,
     .needs = Needs::Library},
    {.id = A::SelectAll,
     .menu = M::Edit,
     .text = QT_TRANSLATE_NOOP("Actions", "Select &all in view"),
     .keys = "Ctrl+A",
     .canvas = K::SelectAll,
     .ruleAbove = true,
     .needs = Needs::Library},
    {.id = A::CommandPalette,
     .menu = M::Edit,
     .text = QT_TRANSLATE_NOOP("Actions", "Co&mmand palette…"),
     .keys = "Ctrl+Shift+P",
     .icon = ""},
    {.id = A::ClearSelection,
     .menu = M::Edit,
     .text = QT_TRANSLATE_NOOP("Actions", "C&lear selection"),
     .canvas = K::Clear,
     .needs = Needs::Selection},
    {.id = A::EditShortcuts,
     .menu = M::Edit,
     .text = QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts…"),
     .ruleAbove = true},
    {.id = A::Preferences, .menu = M::Edit, .text = QT_TRANSLATE_NOOP("Actions", "Prefere&nces…"), .keys = "Ctrl+,"},
    {.id = A::ZoomIn,
     .menu = M::View,
     .text = QT_TRANSLATE_NOOP("Actions", "Zoom &in"),
     .keys = "Ctrl++; Ctrl+=",
     .icon = "zoom-in",
     .canvas = K::ZoomIn,
     .tool = Tool::AfterSearch,
     .needs = Needs::Library},
    {.id = A::ZoomOut,
     .menu = M::View,
     .text = QT_TRANSLATE_NOOP("Actions", "Zoom &out"),
     .keys = "Ctrl+-",
     .icon = "zoom-out",
     .canvas = K::ZoomOut,
     .tool = Tool::AfterSearch,
     .needs = Needs::Library},
    {.id = A::WholeRecord,
     .menu = M::View,
     .text = QT_TRANSLATE_NOOP("Actions", "&Whole record"),
     .keys = "Ctrl+0",
     .icon = "zoom-fit",
     .tool = Tool::AfterSearch,
     .needs = Needs::Library},
    {.id = A::RecentDecade,
     .menu = M::View,
     .text = QT_TRANSLATE_NOOP("Actions", "&Recent decade"),
     .keys = "Ctrl+1",
     .needs = Needs::Library},
    {.id = A::FrameSelection,
     .menu = M::View,
     .text = QT_TRANSLATE_NOOP("Actions", "Frame the &selection"),
     .keys = "Ctrl+2",
     .icon = "zoom-selection",
     .canvas = K::FrameSelection,
     .needs = Needs::Selection},
    {.id = A::ZoomToCentury,
     .menu = M::ZoomTo,
     .text = QT_TRANSLATE_NOOP("Actions", "&Century"),
     .keys = "Alt+1",
     .needs = Needs::Library},
    {.id = A::ZoomToDecade,
     .menu = M::ZoomTo,
     .text = QT_TRANSLATE_NOOP("Actions", "&Decade"),
     .keys = "Alt+2",
     .needs = Needs::Library},
    {.id = A::ZoomToYear,
     .menu = M::ZoomTo,
     .text = QT_TRANSLATE_NOOP("Actions", "&Year"),
     .keys = "Alt+3",
     .needs = Needs::Library},
    {.id = A::ZoomToMonth,
     .menu = M::ZoomTo,
     .text = QT_TRANSLATE_NOOP("Actions", "&Month"),
     .keys = "Alt+4",
     .needs = Needs::Library},
    {.id = A::ZoomToWeek,
     .menu = M::ZoomTo,
     .text = QT_TRANSLATE_NOOP("Actions", "&Week"),
     .keys = "Alt+5",
     .needs = Needs::Library},
    {.id = A::ZoomToDay,
     .menu = M::ZoomTo,
     .text = QT_TRANSLATE_NOOP("Actions", "D&ay"),
     .keys = "Alt+6",
     .needs = Needs::Library},
    {.id = A::ShowFilters,
     .menu = M::View,
     .text = QT_TRANSLATE_NOOP("Actions", "&Filters"),
     .keys = "Ctrl+I",
     .icon = "filters",
     .checkable = true,
     .ruleAbove = true},
    {.id = A::ShowDetails,
     .menu = M::View,
     .text = QT_TRANSLATE_NOOP("Actions", "&Details"),
     .keys = "Ctrl+D",
     .icon = "details",
     .checkable = true},
    {.id = A::ShowLegend,
     .menu = M::View,
     .text = QT_TRANSLATE_NOOP("Actions", "Le&gend"),
     .keys = "Ctrl+L",
     .checkable = true},
    {.id = A::ThemeSystem, .menu = M::Theme, .text = QT_TRANSLATE_NOOP("Actions", "As the &system"), .checkable = true},
    {.id = A::ThemeLight, .menu = M::Theme, .text = QT_TRANSLATE_NOOP("Actions", "&Light"), .checkable = true},
    {.id = A::ThemeDark, .menu = M::Theme, .text = QT_TRANSLATE_NOOP("Actions", "&Dark"), .checkable = true},
    {.id = A::ThemeContrastLight,
     .menu = M::Theme,
     .text = QT_TRANSLATE_NOOP("Actions", "High &contrast, light"),
     .checkable = true},
    {.id = A::ThemeContrastDark,
     .menu = M::Theme,
     .text = QT_TRANSLATE_NOOP("Actions", "High c&ontrast, dark"),
     .checkable = true},
    {.id = A::LanguageSystem,
     .menu = M::Language,
     .text = QT_TRANSLATE_NOOP("Actions", "As the s&ystem"),
     .checkable = true},
    {.id = A::LanguageEnglish, .menu = M::Language, .text = "&English", .checkable = true},
    {.id = A::LanguageRussian, .menu = M::Language, .text = "&Русский", .checkable = true},
    {.id = A::Animations, .menu = M::View, .text = QT_TRANSLATE_NOOP("Actions", "&Animations"), .checkable = true},
    {.id = A::RestoreLayout,
     .menu = M::View,
     .text = QT_TRANSLATE_NOOP("Actions", "R&estore default layout"),
     .ruleAbove = true},
    {.id = A::FullScreen,
     .menu = M::View,
     .text = QT_TRANSLATE_NOOP("Actions", "F&ull screen"),
     .keys = "F11",
     .icon = "full-screen",
     .checkable = true},
    {.id = A::Previous,
     .menu = M::Navigate,
     .text = QT_TRANSLATE_NOOP("Actions", "&Previous event"),
     .keys = "Alt+Up",
     .icon = "previous",
     .canvas = K::PreviousEvent,
     .needs = Needs::Library},
    {.id = A::Next,
     .menu = M::Navigate,
     .text = QT_TRANSLATE_NOOP("Actions", "&Next event"),
     .keys = "Alt+Down",
     .icon = "next",
     .canvas = K::NextEvent,
     .needs = Needs::Library},
    {.id = A::EventAbove,
     .menu = M::Navigate,
     .text = QT_TRANSLATE_NOOP("Actions", "Event &above"),
     .canvas = K::EventAbove,
     .needs = Needs::Library},
    {.id = A::EventBelow,
     .menu = M::Navigate,
     .text = QT_TRANSLATE_NOOP("Actions", "Event b&elow"),
     .canvas = K::EventBelow,
     .needs = Needs::Library},
    {.id = A::LinkBack,
     .menu = M::Navigate,
     .text = QT_TRANSLATE_NOOP("Actions", "Previous &linked event"),
     .canvas = K::LinkBack,
     .ruleAbove = true,
     .needs = Needs::Selection},
    {.id = A::LinkOn,
     .menu = M::Navigate,
     .text = QT_TRANSLATE_NOOP("Actions", "Next lin&ked event"),
     .canvas = K::LinkOn,
     .needs = Needs::Selection},
    {.id = A::OnlyChain,
     .menu = M::Navigate,
     .text = QT_TRANSLATE_NOOP("Actions", "Only this c&hain"),
     .keys = "Ctrl+Shift+L",
     .needs = Needs::Selection},
    {.id = A::WhatPreceded,
     .menu = M::Navigate,
     .text = QT_TRANSLATE_NOOP("Actions", "&What preceded this"),
     .keys = "Ctrl+B",
     .needs = Needs::Selection},
    {.id = A::First,
     .menu = M::Navigate,
     .text = QT_TRANSLATE_NOOP("Actions", "Beginning of the re&cord"),
     .canvas = K::First,
     .ruleAbove = true,
     .needs = Needs::Library},
    {.id = A::Last,
     .menu = M::Navigate,
     .text = QT_TRANSLATE_NOOP("Actions", "En&d of the record"),
     .canvas = K::Last,
     .needs = Needs::Library},
    {.id = A::Back,
     .menu = M::Navigate,
     .text = QT_TRANSLATE_NOOP("Actions", "&Back"),
     .keys = "Alt+Left",
     .icon = "back",
     .ruleAbove = true,
     .tool = Tool::BeforeSearch},
    {.id = A::Forward,
     .menu = M::Navigate,
     .text = QT_TRANSLATE_NOOP("Actions", "&Forward"),
     .keys = "Alt+Right",
     .icon = "forward",
     .tool = Tool::BeforeSearch},
    {.id = A::GoToDate,
     .menu = M::Navigate,
     .text = QT_TRANSLATE_NOOP("Actions", "&Go to date…"),
     .keys = "Ctrl+G",
     .icon = "go-to-date",
     .ruleAbove = true,
     .tool = Tool::AfterSearch,
     .needs = Needs::Library},
    {.id = A::Today,
     .menu = M::Navigate,
     .text = QT_TRANSLATE_NOOP("Actions", "&Today"),
     .keys = "Ctrl+T",
     .icon = "today",
     .tool = Tool::AfterSearch,
     .needs = Needs::Library},
    {.id = A::Contents,
     .menu = M::Help,
     .text = QT_TRANSLATE_NOOP("Actions", "&Contents"),
     .keys = "Ctrl+F1",
     .icon = "help"},
    {.id = A::Tour,
     .menu = M::Help,
     .text = QT_TRANSLATE_NOOP("Actions", "&Tour of the window"),
     .needs = Needs::Library},
    {.id = A::Shortcuts, .menu = M::Help, .text = QT_TRANSLATE_NOOP("Actions", "&Keys and mouse"), .keys = "F1; ?"},
    {.id = A::About,
     .menu = M::Help,
     .text = QT_TRANSLATE_NOOP("Actions", "&About Detente"),
     .icon = "about",
     .ruleAbove = true},
    {.id = A::PanEarlier,
     .menu = M::Timeline,
     .text = QT_TRANSLATE_NOOP("Actions", "Move the picture to earlier days"),
     .canvas = K::PanEarlier,
     .needs = Needs::Library},
    {.id = A::PanLater,
     .menu = M::Timeline,
     .text = QT_TRANSLATE_NOOP("Actions", "Move the picture to later days"),
     .canvas = K::PanLater,
     .needs = Needs::Library},
    {.id = A::ScreenEarlier,
     .menu = M::Timeline,
     .text = QT_TRANSLATE_NOOP("Actions", "A screen earlier"),
     .canvas = K::ScreenEarlier,
     .needs = Needs::Library},
    {.id = A::ScreenLater,
     .menu = M::Timeline,
     .text = QT_TRANSLATE_NOOP("Actions", "A screen later"),
     .canvas = K::ScreenLater,
     .needs = Needs::Library},
    {.id = A::LanesAway,
     .menu = M::Timeline,
     .text = QT_TRANSLATE_NOOP("Actions", "Scroll the lanes away from the axis"),
     .canvas = K::LanesAway,
     .needs = Needs::Library},
    {.id = A::LanesTowardsAxis,
     .menu = M::Timeline,
     .text = QT_TRANSLATE_NOOP("Actions", "Scroll the lanes towards the axis"),
     .canvas = K::LanesTowardsAxis,
     .needs = Needs::Library},
    {.id = A::EventDetails,
     .menu = M::Timeline,
     .text = QT_TRANSLATE_NOOP("Actions", "Details of the selected event"),
     .canvas = K::Details,
     .needs = Needs::Selection},
    {.id = A::ExtendEarlier,
     .menu = M::Timeline,
     .text = QT_TRANSLATE_NOOP("Actions", "Select the previous event as well"),
     .keys = "Ctrl+Left",
     .canvas = K::ExtendEarlier,
     .needs = Needs::Library},
    {.id = A::ExtendLater,
     .menu = M::Timeline,
     .text = QT_TRANSLATE_NOOP("Actions", "Select the next event as well"),
     .keys = "Ctrl+Right",
     .canvas = K::ExtendLater,
     .needs = Needs::Library},
});

constexpr auto kMenus = std::to_array<MenuSpec>({
    {M::File, QT_TRANSLATE_NOOP("Actions", "&File"), M::File},
    {M::Edit, QT_TRANSLATE_NOOP("Actions", "&Edit"), M::Edit},
    {M::View, QT_TRANSLATE_NOOP("Actions", "&View"), M::View},
    {M::ZoomTo, QT_TRANSLATE_NOOP("Actions", "&Zoom to"), M::View},
    {M::Theme, QT_TRANSLATE_NOOP("Actions", "&Theme"), M::View},
    {M::Language, QT_TRANSLATE_NOOP("Actions", "&Language"), M::View},
    {M::Navigate, QT_TRANSLATE_NOOP("Actions", "&Navigate"), M::Navigate},
    {M::Help, QT_TRANSLATE_NOOP("Actions", "&Help"), M::Help},
    {M::Recent, QT_TRANSLATE_NOOP("Actions", "Open re&cent"), M::File},
    {M::Timeline, QT_TRANSLATE_NOOP("Actions", "On the timeline"), M::Timeline},
});

constexpr bool inEnumOrder()
{
    for (std::size_t i = 0; i < kTable.size(); ++i) {
        if (static_cast<std::size_t>(kTable[i].id) != i)
            return false;
    }
    for (std::size_t i = 0; i < kMenus.size(); ++i) {
        if (static_cast<std::size_t>(kMenus[i].menu) != i)
            return false;
    }
    return true;
}
static_assert(inEnumOrder(), "a row stands where its name stands in the enum");

} // namespace

std::span<const ActionSpec> actionTable()
{
    return kTable;
}

QString nameOf(ActionId id)
{
    return QLatin1String(QMetaEnum::fromType<ActionId>().valueToKey(static_cast<int>(id)));
}

std::optional<ActionId> actionNamed(const QString &name)
{
    for (const ActionSpec &spec : kTable) {
        if (nameOf(spec.id) == name)
            return spec.id;
    }
    return std::nullopt;
}

const ActionSpec &specOf(ActionId id)
{
    return kTable[static_cast<std::size_t>(id)];
}

std::span<const MenuSpec> menuTable()
{
    return kMenus;
}

QList<QKeySequence> defaultKeys(const ActionSpec &spec)
{
    QList<QKeySequence> keys;
    if (*spec.keys != '\0')
        keys = QKeySequence::listFromString(QLatin1String(spec.keys));
    return keys + defaultKeys(spec.canvas);
}

QString keyWords(const QList<QKeySequence> &keys)
{
    QStringList words;
    for (const bool canvas : {false, true}) {
        const auto first = std::find_if(keys.begin(), keys.end(),
                                        [canvas](const QKeySequence &key) { return isCanvasKey(key) == canvas; });
        if (first != keys.end())
            words << first->toString(QKeySequence::NativeText);
    }
    return words.join(u" · "_s);
}

QString actionWords(const char *text)
{
    return QCoreApplication::translate("Actions", text);
}

QString plainWords(QString text)
{
    return text.remove(u'&').remove(u'…');
}

} // namespace detente::ui
