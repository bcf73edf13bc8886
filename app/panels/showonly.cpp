#include "app/panels/showonly.h"

#include "app/panels/chip.h"
#include "app/panels/rowbutton.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace detente::ui {

namespace {

QAccessibleInterface *showOnly(const QString &, QObject *object)
{
    if (auto *chip = qobject_cast<Chip *>(object); chip != nullptr && !chip->isClickable())
        return new QAccessibleWidget(chip, QAccessible::StaticText, chip->text());
    if (auto *row = qobject_cast<RowButton *>(object); row != nullptr && row->isPassive())
        return new QAccessibleWidget(row, QAccessible::Grouping);
    return nullptr;
}

} // namespace

void announceAsItIs(QWidget *widget)
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(showOnly);
        return true;
    }();
    if (QAccessibleInterface *kept = QAccessible::queryAccessibleInterface(widget))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(kept));
}

} // namespace detente::ui
