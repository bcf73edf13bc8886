#include "app/window/keyfield.h"

#include <QKeyEvent>

namespace detente::ui {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_AltGr || key == Qt::Key_CapsLock || key == Qt::Key_NumLock || key == Qt::Key_unknown ||
           key == 0;
}

/// Keys that leave the field instead of standing in it.
bool leaves(const QKeyEvent &event)
{
    const int key = event.key();
    return key == Qt::Key_Tab || key == Qt::Key_Backtab ||
           (key == Qt::Key_Escape && event.modifiers() == Qt::NoModifier);
}

/// What was pressed, as shortcuts are written: "?" rather than Shift and the key it stands on.
QKeySequence keysOf(const QKeyEvent &event)
{
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const QString text = event.text();
    const bool sign = text.size() == 1 && text[0].isPrint() && !text[0].isLetter() && !text[0].isSpace();
    if (sign)
        modifiers &= ~Qt::ShiftModifier;
    return QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(event.key())));
}

} // namespace

KeyField::KeyField(QWidget *parent)
    : QLineEdit(parent)
{
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setContextMenuPolicy(Qt::NoContextMenu);
}

void KeyField::clearKeys()
{
    keys_ = {};
    clear();
}

bool KeyField::event(QEvent *event)
{
    // Keys that are shortcuts already come here all the same: the reader wants to hear that they are taken.
    if (event->type() == QEvent::ShortcutOverride && !leaves(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    if (leaves(*event)) {
        event->ignore();
        return;
    }
    event->accept();
    if (isModifier(event->key()))
        return;
    keys_ = keysOf(*event);
    setText(keys_.toString(QKeySequence::NativeText));
    Q_EMIT pressed(keys_);
}

} // namespace detente::ui
