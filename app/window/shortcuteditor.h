#pragma once

#include "app/window/keymap.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QTreeWidget;

namespace detente::ui {

class Actions;
class KeyField;

/// Lists every action with its keys and lets the reader change them. A key that another action has is refused with that
/// action's name. What is changed holds at once, in every window.
class ShortcutEditor : public QWidget {
    Q_OBJECT

public:
    explicit ShortcutEditor(Actions &actions, QWidget *parent = nullptr);

    /// Shows the keys of an action below the list.
    void select(ActionId id);

    // The parts, for tests.
    KeyField &field() const { return *field_; }
    QTreeWidget &list() const { return *list_; }
    QString message() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void fill();
    void narrow();
    void showCurrent();
    void showKeys();
    void add(const QKeySequence &key);
    void take(const QKeySequence &key);
    void reset();
    void say(const QString &text, bool refused);
    QString reason(const KeyRefusal &refusal, const QKeySequence &key) const;
    QString titleOf(ActionId id) const;

    Actions &actions_;
    QLineEdit *search_;
    QTreeWidget *list_;
    QLabel *heading_;
    QWidget *chips_;
    KeyField *field_;
    QLabel *message_;
    QPushButton *reset_;
    QPushButton *resetAll_;
    std::optional<ActionId> current_;
};

} // namespace detente::ui
