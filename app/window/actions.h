#pragma once

#include "app/window/actiontable.h"

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

    /// The keys that ask for an action now: those of the whole window first, then those of the canvas.
    const QList<QKeySequence> &keys(ActionId id) const { return keys_[static_cast<std::size_t>(id)]; }
    /// The keys that work where the canvas has the focus.
    CanvasKeys canvasKeys() const;

Q_SIGNALS:
    /// An action was triggered by menu, toolbar, palette or key.
    void triggered(detente::ui::ActionId id);

private:
    void applyKeys(ActionId id);

    std::vector<QAction *> actions_;
    std::vector<QList<QKeySequence>> keys_;
    std::vector<QMenu *> menus_;
};

} // namespace detente::ui
