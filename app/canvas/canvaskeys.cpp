#include "app/canvas/canvaskeys.h"

#include <array>

namespace detente::ui {

namespace {

struct KeyRow {
    int key;
    bool shift; ///< asked for with Shift; letters and signs take either
    CanvasKey meaning;
};

constexpr std::array kPlainKeys{
    KeyRow{Qt::Key_Left, false, CanvasKey::PreviousEvent},   KeyRow{Qt::Key_Right, false, CanvasKey::NextEvent},
    KeyRow{Qt::Key_Up, false, CanvasKey::EventAbove},        KeyRow{Qt::Key_Down, false, CanvasKey::EventBelow},
    KeyRow{Qt::Key_Left, true, CanvasKey::PanEarlier},       KeyRow{Qt::Key_Right, true, CanvasKey::PanLater},
    KeyRow{Qt::Key_Up, true, CanvasKey::LanesAway},          KeyRow{Qt::Key_Down, true, CanvasKey::LanesTowardsAxis},
    KeyRow{Qt::Key_PageUp, false, CanvasKey::ScreenEarlier}, KeyRow{Qt::Key_PageDown, false, CanvasKey::ScreenLater},
    KeyRow{Qt::Key_Home, false, CanvasKey::First},           KeyRow{Qt::Key_End, false, CanvasKey::Last},
    KeyRow{Qt::Key_Return, false, CanvasKey::Details},       KeyRow{Qt::Key_Enter, false, CanvasKey::Details},
    KeyRow{Qt::Key_Escape, false, CanvasKey::Clear},
};

struct SignRow {
    int key;
    CanvasKey meaning;
};

constexpr std::array kSigns{
    SignRow{Qt::Key_Plus, CanvasKey::ZoomIn},
    SignRow{Qt::Key_Equal, CanvasKey::ZoomIn},
    SignRow{Qt::Key_Minus, CanvasKey::ZoomOut},
    SignRow{Qt::Key_Underscore, CanvasKey::ZoomOut},
    SignRow{Qt::Key_F, CanvasKey::FrameSelection},
    SignRow{Qt::Key_BracketLeft, CanvasKey::LinkBack},
    SignRow{Qt::Key_BracketRight, CanvasKey::LinkOn},
    // The same places under the Russian layout.
    SignRow{0x0410, CanvasKey::FrameSelection},
    SignRow{0x0425, CanvasKey::LinkBack},
    SignRow{0x042A, CanvasKey::LinkOn},
};

} // namespace

CanvasKey canvasKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers & ~Qt::ShiftModifier)
        return CanvasKey::None;
    const bool shift = modifiers & Qt::ShiftModifier;
    for (const KeyRow &row : kPlainKeys) {
        if (row.key == event.key() && row.shift == shift)
            return row.meaning;
    }
    for (const SignRow &row : kSigns) {
        if (row.key == event.key())
            return row.meaning;
    }
    return CanvasKey::None;
}

} // namespace detente::ui
