#pragma once

#include "app/window/keymap.h"

#include <QAction>
#include <QObject>

#include <vector>

class QMenu;
class QMenuBar;
class QToolBar;

namespace detente::ui {

/// The actions of one window. Words itself anew when the language changes (retranslate()).
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QObject *parent);

    QAction *operator[](ActionId id) const { return actions_[static_cast<std::size_t>(id)]; }
    /// A menu made from the table, for what is added while running; null before fill() and for Menu::Timeline.
    QMenu *menu(Menu menu) const { return menus_[static_cast<std::size_t>(menu)]; }
    /// Fills a menu bar from the table.
    void fill(QMenuBar *bar);
    /// Fills a toolbar from the table, with \p search in its place.
    void fill(QToolBar *bar, QWidget *search);
    /// Words in the interface's language; shortcuts in tool tips.
    void retranslate();
    /// Icons drawn in \p ink, for the current theme.
    void setIconInk(const QColor &ink);

    /// Which keys ask for what now; as settings say at first.
    const Keymap &keymap() const { return keymap_; }
    const QList<QKeySequence> &keys(ActionId id) const { return keymap_.keys(id); }
    void setKeymap(const Keymap &keymap);

Q_SIGNALS:
    /// An action was triggered by menu, toolbar, palette or key.
    void triggered(detente::ui::ActionId id);
    void keysChanged();

private:
    void applyKeys(ActionId id);

    Keymap keymap_;
    std::vector<QAction *> actions_;
    std::vector<QMenu *> menus_;
};

/// Keeps \p keymap in the settings and gives it to every window of the program.
void changeKeymap(const Keymap &keymap);

} // namespace detente::ui
