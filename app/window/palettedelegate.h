#pragma once

#include "app/render/theme.h"
#include "app/window/actiontable.h"

#include <QStyledItemDelegate>

class QListWidgetItem;

namespace detente::ui {

struct PaletteRow;

/// Paints a row of the command palette: the title with its typed letters strong, the menu beside it, the keys at the
/// right; what is not available in the theme's disabled ink.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    PaletteDelegate(const Theme &theme, QObject *parent);

    /// Puts what a row says into an item, and reads it back.
    static void fill(QListWidgetItem &item, const PaletteRow &row);
    static ActionId action(const QListWidgetItem &item);
    static bool isEnabled(const QListWidgetItem &item);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Theme theme_;
};

} // namespace detente::ui
