#pragma once

#include "app/canvas/canvaskeys.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <cstdint>
#include <optional>
#include <span>

namespace detente::ui {

Q_NAMESPACE

/// Every command of the window, in the order of the menus. A new one needs its name here, its row at the same place of
/// the table in actiontable.cpp, and what it does in Commands (nothing there when it is a deed of the canvas); menus,
/// toolbar, keys, palette, list of shortcuts and their editor follow by themselves.
enum class ActionId : std::uint8_t {
    NewWindow,
    Open,
    Recent1,
    Recent2,
    Recent3,
    Recent4,
    Recent5,
    Recent6,
    Recent7,
    Recent8,
    Recent9,
    ClearRecent,
    RestoreStarter,
    ExportImage,
    CloseWindow,
    Quit,
    Copy,
    CopyCitation,
    CopyRis,
    CopyCsl,
    CopyPicture,
    Find,
    SelectAll,
    CommandPalette,
    ClearSelection,
    EditShortcuts,
    Preferences,
    ZoomIn,
    ZoomOut,
    WholeRecord,
    RecentDecade,
    FrameSelection,
    ZoomToCentury,
    ZoomToDecade,
    ZoomToYear,
    ZoomToMonth,
    ZoomToWeek,
    ZoomToDay,
    ShowFilters,
    ShowDetails,
    ShowLegend,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ThemeContrastLight,
    ThemeContrastDark,
    LanguageSystem,
    LanguageEnglish,
    LanguageRussian,
    Animations,
    RestoreLayout,
    FullScreen,
    Previous,
    Next,
    EventAbove,
    EventBelow,
    LinkBack,
    LinkOn,
    OnlyChain,
    WhatPreceded,
    First,
    Last,
    Back,
    Forward,
    GoToDate,
    Today,
    Contents,
    Tour,
    Shortcuts,
    About,
    // What only keys and the palette ask for.
    PanEarlier,
    PanLater,
    ScreenEarlier,
    ScreenLater,
    LanesAway,
    LanesTowardsAxis,
    EventDetails,
    ExtendEarlier,
    ExtendLater,
};
Q_ENUM_NS(ActionId)

/// The name of an action as settings keep it: as it is spelled above. A renamed action loses its changed keys.
QString nameOf(ActionId id);
std::optional<ActionId> actionNamed(const QString &name);

/// Where an action stands in the menus. Timeline is no menu: its actions are found in the palette and in the list of
/// shortcuts.
enum class Menu : std::uint8_t { File, Edit, View, ZoomTo, Theme, Language, Navigate, Help, Recent, Timeline };

/// One row of the table of menus.
struct MenuSpec {
    Menu menu;
    const char *text; ///< English, with its mnemonic; context "Actions"
    Menu parent;      ///< where a submenu stands, before its first row's followers; the menu itself when in the bar
};

/// Where an action stands in the toolbar.
enum class Tool : std::uint8_t { None, BeforeSearch, AfterSearch, AtEnd };

/// What must be there for an action to be enabled.
enum class Needs : std::uint8_t { Nothing, Library, Selection };

/// One row of the table from which menus, toolbar, shortcuts, palette and their lists are made.
struct ActionSpec {
    ActionId id{};
    Menu menu{};
    const char *text = ""; ///< English, with its mnemonic; context "Actions"
    const char *keys = ""; ///< keys that work in the whole window: portable text, separated by "; "
    const char *icon = ""; ///< name in icons.qrc, or empty
    CanvasKey canvas{};    ///< a deed of the canvas, whose keys work where the canvas has the focus
    bool checkable = false;
    bool ruleAbove = false; ///< a separator stands above it in its menu
    Tool tool = Tool::None;
    Needs needs = Needs::Nothing;
};

/// The table, in enum order, which is also the order in the menus.
std::span<const ActionSpec> actionTable();
const ActionSpec &specOf(ActionId id);
/// The menus, in enum order.
std::span<const MenuSpec> menuTable();

/// The keys of a row as it comes, those of the whole window first, then those of the canvas.
QList<QKeySequence> defaultKeys(const ActionSpec &spec);

/// Keys as the platform writes them, for people: the first of the whole window and the first of the canvas.
/// Alternatives that only spare a Shift are left out.
QString keyWords(const QList<QKeySequence> &keys);

/// The words of a text of the table in the interface's language, mnemonic included.
QString actionWords(const char *text);
/// \p text without mnemonics and without the dots that promise a dialog: for tool tips and lists.
QString plainWords(QString text);

} // namespace detente::ui
