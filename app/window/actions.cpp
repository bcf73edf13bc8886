#include "app/window/actions.h"

#include "app/window/icons.h"
#include "app/window/settings.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Menus of which one action is chosen.
bool isChoice(Menu menu)
{
    return menu == Menu::Theme || menu == Menu::Language;
}

} // namespace

Actions::Actions(QObject *parent)
    : QObject(parent)
    , keymap_(Keymap::fromText(Settings().get(setting::kKeys)))
    , menus_(menuTable().size())
{
    std::vector<QActionGroup *> choices(menuTable().size());
    for (const ActionSpec &spec : actionTable()) {
        auto *action = new QAction(this);
        action->setCheckable(spec.checkable);
        action->setIconVisibleInMenu(false);
        actions_.push_back(action);
        applyKeys(spec.id);
        connect(action, &QAction::triggered, this, [this, id = spec.id] { Q_EMIT triggered(id); });
        if (isChoice(spec.menu)) {
            QActionGroup *&group = choices[static_cast<std::size_t>(spec.menu)];
            if (group == nullptr)
                group = new QActionGroup(this);
            group->addAction(action);
        }
    }
    retranslate();
}

void Actions::applyKeys(ActionId id)
{
    QList<QKeySequence> everywhere;
    for (const QKeySequence &keys : this->keys(id)) {
        if (!isCanvasKey(keys))
            everywhere << keys;
    }
    QAction *action = (*this)[id];
    // An action with keys of the canvas alone shows them in its menu; it is the canvas that hears them.
    action->setShortcutContext(everywhere.isEmpty() ? Qt::WidgetShortcut : Qt::WindowShortcut);
    action->setShortcuts(everywhere.isEmpty() ? keys(id) : everywhere);
}

void Actions::setKeymap(const Keymap &keymap)
{
    if (keymap == keymap_)
        return;
    keymap_ = keymap;
    for (const ActionSpec &spec : actionTable())
        applyKeys(spec.id);
    retranslate();
    Q_EMIT keysChanged();
}

void Actions::fill(QMenuBar *bar)
{
    for (const MenuSpec &spec : menuTable()) {
        if (spec.menu == Menu::Timeline)
            continue;
        QMenu *menu = new QMenu(bar);
        menus_[static_cast<std::size_t>(spec.menu)] = menu;
        if (spec.parent == spec.menu)
            bar->addMenu(menu);
    }
    for (const ActionSpec &spec : actionTable()) {
        QMenu *menu = this->menu(spec.menu);
        if (menu == nullptr)
            continue;
        const Menu parent = menuTable()[static_cast<std::size_t>(spec.menu)].parent;
        if (parent != spec.menu && menu->isEmpty())
            this->menu(parent)->addMenu(menu); // a submenu stands where its first row does
        if (spec.ruleAbove)
            menu->addSeparator();
        menu->addAction((*this)[spec.id]);
    }
    retranslate();
}

void Actions::fill(QToolBar *bar, QWidget *search)
{
    const auto add = [&](Tool place) {
        for (const ActionSpec &spec : actionTable()) {
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
    for (const ActionSpec &spec : actionTable()) {
        auto *button = qobject_cast<QToolButton *>(bar->widgetForAction((*this)[spec.id]));
        if (button != nullptr && spec.tool == Tool::AtEnd)
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
}

void Actions::retranslate()
{
    for (const ActionSpec &spec : actionTable()) {
        QAction *action = (*this)[spec.id];
        action->setText(actionWords(spec.text));
        QString tip = plainWords(action->text());
        if (!action->shortcut().isEmpty())
            tip += u" (%1)"_s.arg(action->shortcut().toString(QKeySequence::NativeText));
        action->setToolTip(tip);
    }
    for (const MenuSpec &spec : menuTable()) {
        if (menu(spec.menu) != nullptr)
            menu(spec.menu)->setTitle(actionWords(spec.text));
    }
}

void Actions::setIconInk(const QColor &ink)
{
    for (const ActionSpec &spec : actionTable()) {
        if (*spec.icon != '\0')
            (*this)[spec.id]->setIcon(inkIcon(QLatin1String(spec.icon), ink));
    }
}

void changeKeymap(const Keymap &keymap)
{
    Settings().set(setting::kKeys, keymap.toText());
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        for (Actions *actions : window->findChildren<Actions *>(Qt::FindDirectChildrenOnly))
            actions->setKeymap(keymap);
    }
}

} // namespace detente::ui
