#pragma once

#include "app/render/theme.h"
#include "app/window/actiontable.h"

#include <QFrame>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace detente::ui {

class Actions;

/// A row of the palette.
struct PaletteRow {
    ActionId id{};
    QString title; ///< in the interface's language, without mnemonic
    QString path;  ///< "View ▸ Theme"
    QString keys;  ///< as keyWords()
    bool enabled = true;
    std::vector<int> positions; ///< letters of the title that were typed
};

/// The actions that fit \p typed in the interface's language or in English, by title or by menu; the best first. An
/// empty text gives all: those of \p recent first, then as in the menus.
std::vector<PaletteRow> paletteRows(const Actions &actions, const QString &typed, const QList<ActionId> &recent);

/// Every command of the window by its name: typing narrows, arrows choose, Enter does it. Closes when it is done or the
/// reader looks elsewhere.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    CommandPalette(const Actions &actions, const Theme &theme, QWidget *parent);
    /// Shows itself at the upper middle of its parent.
    void popUp();

    // The parts, for tests.
    QLineEdit &field() const { return *field_; }
    QListWidget &list() const { return *list_; }

Q_SIGNALS:
    /// The reader chose an action that is enabled; the palette has closed.
    void chosen(detente::ui::ActionId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow();
    void step(int rows);
    void choose();

    const Actions &actions_;
    QLineEdit *field_;
    QListWidget *list_;
    QLabel *hint_;
};

} // namespace detente::ui
