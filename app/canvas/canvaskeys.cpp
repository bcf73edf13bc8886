#include "app/canvas/canvaskeys.h"

#include <array>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct KeyRow {
    QKeyCombination key;
    CanvasKey meaning;
};

/// The one table of the canvas's keys.
constexpr auto kKeys = std::to_array<KeyRow>({
    {Qt::Key_Left, CanvasKey::PreviousEvent},
    {Qt::Key_Right, CanvasKey::NextEvent},
    {Qt::Key_Up, CanvasKey::EventAbove},
    {Qt::Key_Down, CanvasKey::EventBelow},
    {Qt::SHIFT | Qt::Key_Left, CanvasKey::PanEarlier},
    {Qt::SHIFT | Qt::Key_Right, CanvasKey::PanLater},
    {Qt::SHIFT | Qt::Key_Up, CanvasKey::LanesAway},
    {Qt::SHIFT | Qt::Key_Down, CanvasKey::LanesTowardsAxis},
    {Qt::Key_PageUp, CanvasKey::ScreenEarlier},
    {Qt::Key_PageDown, CanvasKey::ScreenLater},
    {Qt::Key_Home, CanvasKey::First},
    {Qt::Key_End, CanvasKey::Last},
    {Qt::Key_Return, CanvasKey::Details},
    {Qt::Key_Enter, CanvasKey::Details},
    {Qt::Key_Escape, CanvasKey::Clear},
    {Qt::Key_Plus, CanvasKey::ZoomIn},
    {Qt::Key_Equal, CanvasKey::ZoomIn},
    {Qt::Key_Minus, CanvasKey::ZoomOut},
    {Qt::Key_Underscore, CanvasKey::ZoomOut},
    {Qt::Key_F, CanvasKey::FrameSelection},
    {Qt::Key_BracketLeft, CanvasKey::LinkBack},
    {Qt::Key_BracketRight, CanvasKey::LinkOn},
});

/// The key at the same place of a Latin keyboard, for keys of the Russian layout; others as they are.
int latinPlace(int key)
{
    static constexpr QStringView kRussian = u"ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ";
    static constexpr QStringView kLatin = u"QWERTYUIOP[]ASDFGHJKL;'ZXCVBNM,.`";
    const qsizetype at = key > 0 && key <= 0xffff ? kRussian.indexOf(QChar(key)) : -1;
    return at < 0 ? key : kLatin[at].unicode();
}

/// Letters and signs; not arrows, function keys and the like.
bool isPrintable(int key)
{
    return key < Qt::Key_Escape;
}

} // namespace

QList<QKeySequence> defaultKeys(CanvasKey meaning)
{
    QList<QKeySequence> keys;
    for (const KeyRow &row : kKeys) {
        if (row.meaning == meaning)
            keys << QKeySequence(row.key);
    }
    return keys;
}

bool isCanvasKey(const QKeySequence &keys)
{
    if (keys.count() != 1 || (keys[0].keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
        return false;
    const int key = keys[0].key();
    return key != Qt::Key_Question && (key < Qt::Key_F1 || key > Qt::Key_F35);
}

CanvasKeys CanvasKeys::standard()
{
    CanvasKeys keys;
    for (const KeyRow &row : kKeys)
        keys.rows_.emplace_back(row.key.toCombined(), row.meaning);
    return keys;
}

CanvasKey CanvasKeys::find(int combined) const
{
    for (const auto &[key, meaning] : rows_) {
        if (key == combined)
            return meaning;
    }
    return CanvasKey::None;
}

CanvasKey CanvasKeys::meaning(const QKeyEvent &event) const
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers & ~Qt::ShiftModifier)
        return CanvasKey::None;
    const int key = latinPlace(event.key());
    const CanvasKey exact = find(key | static_cast<int>(modifiers));
    return exact == CanvasKey::None && isPrintable(key) ? find(key) : exact;
}

} // namespace detente::ui
