#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace detente::ui {

/// A field that takes the next keys pressed in it, as they are, instead of what they type. Tab still walks on, and Esc
/// without anything else leaves to the dialog.
class KeyField : public QLineEdit {
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

    /// What was pressed last; empty at first and after clear().
    const QKeySequence &keys() const { return keys_; }
    void clearKeys();

Q_SIGNALS:
    void pressed(const QKeySequence &keys);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QKeySequence keys_;
};

} // namespace detente::ui
