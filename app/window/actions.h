#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <array>
#include <cstdint>
#include <span>

class QMenuBar;
class QToolBar;

namespace detente::ui {

/// Every command of the window.
enum class ActionId : std::uint8_t {
    Open,
    RestoreStarter,
    ExportImage,
    Quit,
    Copy,
    CopyPicture,
    Find,
    ZoomIn,
    ZoomOut,
    WholeRecord,
    RecentDecade,
    FrameSelection,
    ShowFilters,
    ShowDetails,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    LanguageSystem,
    LanguageEnglish,
    LanguageRussian,
    FullScreen,
    Previous,
    Next,
    Back,
    Forward,
    GoToDate,
    Today,
    Shortcuts,
    About,
};
inline constexpr std::size_t kActionCount = 29;

/// Where an action stands in the menus.
enum class Menu : std::uint8_t { File, Edit, View, Theme, Language, Navigate, Help };
inline constexpr std::size_t kMenuCount = 7;

/// Where an action stands in the toolbar.
enum class Tool : std::uint8_t { None, BeforeSearch, AfterSearch, AtEnd };

/// One row of the table from which menus, toolbar and shortcuts are made.
struct ActionSpec {
    ActionId id;
    Menu menu;
    const char *text;     ///< English, with its mnemonic; context "Actions"
    const char *shortcut; ///< portable text, several separated by "; ", or empty
    const char *icon;     ///< name in icons.qrc, or empty
    bool checkable = false;
    bool ruleAbove = false; ///< a separator stands above it in its menu
    Tool tool = Tool::None;
};

/// The table, in enum order, which is also the order in the menus.
std::span<const ActionSpec> actionTable();
/// The keys of an action; none for most.
QList<QKeySequence> shortcutsOf(const ActionSpec &spec);
/// English title of a menu, with its mnemonic; context "Actions".
const char *menuTitle(Menu menu);

/// The actions of one window. Words itself anew when the language changes (retranslate()).
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QObject *parent);

    QAction *operator[](ActionId id) const { return actions_[static_cast<std::size_t>(id)]; }
    /// Fills a menu bar from the table. Submenus (theme, language) stand in View.
    void fill(QMenuBar *bar);
    /// Fills a toolbar from the table, with \p search in its place.
    void fill(QToolBar *bar, QWidget *search);
    /// Words in the interface's language; shortcuts in tool tips.
    void retranslate();
    /// Icons drawn in \p ink, for the current theme.
    void setIconInk(const QColor &ink);

Q_SIGNALS:
    /// An action was triggered by menu, toolbar or key.
    void triggered(detente::ui::ActionId id);

private:
    std::array<QAction *, kActionCount> actions_{};
    std::array<class QMenu *, kMenuCount> menus_{};
};

} // namespace detente::ui
