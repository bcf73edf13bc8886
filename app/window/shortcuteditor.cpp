#include "app/window/shortcuteditor.h"

#include "app/window/actions.h"
#include "app/window/fuzzy.h"
#include "app/window/keyfield.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kAction = Qt::UserRole;

QString allKeys(const QList<QKeySequence> &keys)
{
    QStringList words;
    for (const QKeySequence &key : keys)
        words << key.toString(QKeySequence::NativeText);
    return words.join(u" · "_s);
}

} // namespace

ShortcutEditor::ShortcutEditor(Actions &actions, QWidget *parent)
    : QWidget(parent)
    , actions_(actions)
    , search_(new QLineEdit)
    , list_(new QTreeWidget)
    , heading_(new QLabel)
    , chips_(new QWidget)
    , field_(new KeyField)
    , message_(new QLabel)
    , reset_(new QPushButton)
    , resetAll_(new QPushButton)
{
    build();
    connect(search_, &QLineEdit::textChanged, this, &ShortcutEditor::narrow);
    connect(list_, &QTreeWidget::currentItemChanged, this, &ShortcutEditor::showCurrent);
    connect(field_, &KeyField::pressed, this, &ShortcutEditor::add);
    connect(reset_, &QPushButton::clicked, this, &ShortcutEditor::reset);
    connect(resetAll_, &QPushButton::clicked, this, [this] {
        changeKeymap(Keymap());
        say(tr("All keys are as the program comes."), false);
    });
    connect(&actions_, &Actions::keysChanged, this, &ShortcutEditor::fill);
    retranslate();
}

void ShortcutEditor::build()
{
    list_->setColumnCount(2);
    list_->setRootIsDecorated(false);
    list_->setIndentation(14);
    list_->setUniformRowHeights(true);
    list_->setItemsExpandable(false);
    list_->header()->setStretchLastSection(true);
    search_->setClearButtonEnabled(true);
    heading_->setTextFormat(Qt::PlainText);
    heading_->setWordWrap(true);
    heading_->setBuddy(field_);
    message_->setTextFormat(Qt::PlainText);
    message_->setWordWrap(true);
    message_->setMinimumHeight(message_->fontMetrics().lineSpacing() * 2);
    auto *keys = new QHBoxLayout(chips_);
    keys->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->addWidget(chips_);
    row->addWidget(field_, 1);
    row->addWidget(reset_);
    auto *last = new QHBoxLayout;
    last->addWidget(message_, 1);
    last->addWidget(resetAll_, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(search_);
    layout->addWidget(list_, 1);
    layout->addWidget(heading_);
    layout->addLayout(row);
    layout->addLayout(last);
}

void ShortcutEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ShortcutEditor::retranslate()
{
    search_->setPlaceholderText(tr("Find a command"));
    search_->setAccessibleName(search_->placeholderText());
    list_->setHeaderLabels({tr("Command"), tr("Keys")});
    list_->setAccessibleName(tr("Commands and their keys"));
    field_->setPlaceholderText(tr("Press the new keys here"));
    field_->setAccessibleName(tr("New keys"));
    reset_->setText(tr("&Reset"));
    reset_->setToolTip(tr("Give this command the keys it came with"));
    resetAll_->setText(tr("Reset &all"));
    resetAll_->setToolTip(tr("Give every command the keys it came with"));
    message_->clear();
    fill();
}

QString ShortcutEditor::titleOf(ActionId id) const
{
    return plainWords(actionWords(specOf(id).text));
}

QString ShortcutEditor::message() const
{
    return message_->text();
}

void ShortcutEditor::fill()
{
    const std::optional<ActionId> kept = current_;
    {
        const QSignalBlocker quiet(list_);
        list_->clear();
        for (const MenuSpec &menu : menuTable()) {
            auto *group = new QTreeWidgetItem(list_, {plainWords(actionWords(menu.text))});
            QFont strong = list_->font();
            strong.setWeight(QFont::DemiBold);
            group->setFont(0, strong);
            group->setFlags(Qt::ItemIsEnabled);
            group->setFirstColumnSpanned(true);
            for (const ActionSpec &spec : actionTable()) {
                if (spec.menu != menu.menu)
                    continue;
                auto *item = new QTreeWidgetItem(group, {titleOf(spec.id), allKeys(actions_.keys(spec.id))});
                item->setData(0, kAction, static_cast<int>(spec.id));
                if (actions_.keymap().isChanged(spec.id)) {
                    item->setText(1, item->text(1) + u' ' + tr("(changed)"));
                    item->setFont(1, strong);
                }
            }
        }
        list_->expandAll();
        list_->resizeColumnToContents(0);
    }
    narrow();
    resetAll_->setEnabled(actions_.keymap().isChanged());
    select(kept.value_or(ActionId{}));
}

void ShortcutEditor::narrow()
{
    for (int i = 0; i < list_->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = list_->topLevelItem(i);
        bool any = false;
        for (int row = 0; row < group->childCount(); ++row) {
            QTreeWidgetItem *item = group->child(row);
            const bool fits = fuzzyMatch(search_->text(), item->text(0)) || fuzzyMatch(search_->text(), item->text(1));
            item->setHidden(!fits);
            any = any || fits;
        }
        group->setHidden(!any);
    }
}

void ShortcutEditor::select(ActionId id)
{
    for (int i = 0; i < list_->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = list_->topLevelItem(i);
        for (int row = 0; row < group->childCount(); ++row) {
            if (group->child(row)->data(0, kAction).toInt() == static_cast<int>(id))
                list_->setCurrentItem(group->child(row));
        }
    }
    showCurrent();
}

void ShortcutEditor::showCurrent()
{
    const QTreeWidgetItem *item = list_->currentItem();
    const QVariant data = item == nullptr ? QVariant() : item->data(0, kAction);
    const std::optional<ActionId> before = current_;
    current_ = data.isValid() ? std::optional(static_cast<ActionId>(data.toInt())) : std::nullopt;
    if (before != current_) {
        message_->clear();
        field_->clearKeys();
    }
    field_->setEnabled(current_.has_value());
    reset_->setEnabled(current_ && actions_.keymap().isChanged(*current_));
    heading_->setText(current_ ? tr("Keys of “%1”:").arg(titleOf(*current_)) : QString());
    showKeys();
}

void ShortcutEditor::showKeys()
{
    QLayout *row = chips_->layout();
    while (QLayoutItem *item = row->takeAt(0)) {
        // Deleted later: one of them may have been clicked to come here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (!current_)
        return;
    for (const QKeySequence &key : actions_.keys(*current_)) {
        const QString words = key.toString(QKeySequence::NativeText);
        auto *chip = new QPushButton(words + u"  ×"_s);
        chip->setToolTip(tr("Take %1 from this command").arg(words));
        chip->setAccessibleName(chip->toolTip());
        connect(chip, &QPushButton::clicked, this, [this, key] { take(key); });
        row->addWidget(chip);
    }
}

void ShortcutEditor::add(const QKeySequence &key)
{
    if (!current_)
        return;
    Keymap keymap = actions_.keymap();
    if (const auto refused = keymap.add(*current_, key))
        return say(reason(*refused, key), true);
    changeKeymap(keymap);
    field_->clearKeys();
    say(tr("%1 now asks for “%2”.").arg(key.toString(QKeySequence::NativeText), titleOf(*current_)), false);
}

void ShortcutEditor::take(const QKeySequence &key)
{
    if (!current_)
        return;
    Keymap keymap = actions_.keymap();
    keymap.remove(*current_, key);
    changeKeymap(keymap);
    field_->setFocus();
    say(tr("%1 is free now.").arg(key.toString(QKeySequence::NativeText)), false);
}

void ShortcutEditor::reset()
{
    if (!current_)
        return;
    Keymap keymap = actions_.keymap();
    if (const auto refused = keymap.reset(*current_)) {
        const QString other = refused->by ? titleOf(*refused->by) : QString();
        return say(tr("The keys it came with now belong to “%1”. Reset that command first.").arg(other), true);
    }
    changeKeymap(keymap);
    say(tr("“%1” has the keys it came with.").arg(titleOf(*current_)), false);
}

QString ShortcutEditor::reason(const KeyRefusal &refusal, const QKeySequence &key) const
{
    const QString words = key.toString(QKeySequence::NativeText);
    switch (refusal.why) {
    case KeyRefusal::Why::Taken:
        return tr("%1 is taken by “%2”.").arg(words, titleOf(*refusal.by));
    case KeyRefusal::Why::NotForAll:
        return tr("%1 alone types or moves elsewhere. Add Ctrl or Alt, or choose a function key.").arg(words);
    case KeyRefusal::Why::Reserved:
        break;
    }
    return tr("%1 is kept for walking through the window.").arg(words);
}

void ShortcutEditor::say(const QString &text, bool refused)
{
    message_->setText((refused ? u"▲ "_s : u"✓ "_s) + text);
    field_->setAccessibleDescription(text);
    QAccessibleEvent event(message_, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace detente::ui
