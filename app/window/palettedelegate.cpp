#include "app/window/palettedelegate.h"

#include "app/window/commandpalette.h"

#include <QFontMetrics>
#include <QListWidgetItem>
#include <QPainter>

#include <algorithm>

namespace detente::ui {

namespace {

enum Role { kAction = Qt::UserRole, kPath, kKeys, kEnabled, kPositions };
constexpr int kMargin = 10;
constexpr int kGap = 14;

/// Draws \p title from \p x on the baseline with the letters at \p strong in bold; gives the x behind it.
int drawTitle(QPainter &painter, const QFont &font, QPoint at, const QString &title, const QVariantList &strong)
{
    QFont bold = font;
    bold.setWeight(QFont::Bold);
    for (int i = 0; i < title.size();) {
        const bool isStrong = strong.contains(i);
        int end = i + 1;
        while (end < title.size() && strong.contains(end) == isStrong)
            ++end;
        const QString run = title.mid(i, end - i);
        painter.setFont(isStrong ? bold : font);
        painter.drawText(at, run);
        at.rx() += QFontMetrics(painter.font()).horizontalAdvance(run);
        i = end;
    }
    return at.x();
}

} // namespace

PaletteDelegate::PaletteDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , theme_(theme)
{
}

void PaletteDelegate::fill(QListWidgetItem &item, const PaletteRow &row)
{
    QVariantList positions;
    for (const int position : row.positions)
        positions << position;
    item.setData(kAction, static_cast<int>(row.id));
    item.setData(kPath, row.path);
    item.setData(kKeys, row.keys);
    item.setData(kEnabled, row.enabled);
    item.setData(kPositions, positions);
}

ActionId PaletteDelegate::action(const QListWidgetItem &item)
{
    return static_cast<ActionId>(item.data(kAction).toInt());
}

bool PaletteDelegate::isEnabled(const QListWidgetItem &item)
{
    return item.data(kEnabled).toBool();
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool current = option.state & QStyle::State_Selected;
    const bool enabled = index.data(kEnabled).toBool();
    const QColor ink =
        enabled ? theme_.color(scene::Ink::Text) : theme_.palette().color(QPalette::Disabled, QPalette::Text);
    const QColor muted = enabled ? theme_.color(scene::Ink::MutedText) : ink;
    const QRect row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (current) {
        painter->setPen(QPen(theme_.color(scene::Ink::Accent), theme_.line(1.5)));
        painter->setBrush(theme_.surface(Surface::Hover));
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 4, 4);
    }
    const QFontMetrics metrics(option.font);
    const int baseline = row.top() + (row.height() - metrics.height()) / 2 + metrics.ascent();
    painter->setPen(ink);
    const int behind = drawTitle(*painter, option.font, {row.left() + kMargin, baseline},
                                 index.data(Qt::DisplayRole).toString(), index.data(kPositions).toList());
    painter->setFont(option.font);
    painter->setPen(muted);
    const QString keys = index.data(kKeys).toString();
    const int keysLeft = row.right() - kMargin - metrics.horizontalAdvance(keys);
    painter->drawText(keysLeft, baseline, keys);
    // The menu is what may be cut short: the palette finds by it, but names by the title.
    const int room = keysLeft - kGap - behind - kGap;
    if (room > metrics.averageCharWidth() * 4)
        painter->drawText(behind + kGap, baseline,
                          metrics.elidedText(index.data(kPath).toString(), Qt::ElideRight, room));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, QFontMetrics(option.font).height() + 12};
}

} // namespace detente::ui
