#pragma once

#include <QKeyEvent>
#include <QKeySequence>
#include <QList>

#include <cstdint>
#include <utility>
#include <vector>

namespace detente::ui {

/// What a key asks of the canvas.
enum class CanvasKey : std::uint8_t {
    None,
    PreviousEvent,
    NextEvent,
    EventAbove,
    EventBelow,
    PanEarlier,
    PanLater,
    LanesTowardsAxis,
    LanesAway,
    ScreenEarlier,
    ScreenLater,
    First,
    Last,
    ZoomIn,
    ZoomOut,
    Details,
    FrameSelection,
    SelectAll,
    ExtendEarlier,
    ExtendLater,
    LinkBack,
    LinkOn,
    Clear
};

/// The keys that ask for \p meaning as the program comes; none for CanvasKey::None.
QList<QKeySequence> defaultKeys(CanvasKey meaning);

/// True for keys that type or move wherever else the focus is, so that only the canvas may take them: one key without
/// Ctrl, Alt and Meta that is neither a function key nor "?".
bool isCanvasKey(const QKeySequence &keys);

/// Which key means what on the canvas.
class CanvasKeys {
public:
    /// No key means anything.
    CanvasKeys() = default;
    /// As the program comes.
    static CanvasKeys standard();

    /// \p keys: one for which isCanvasKey() holds; others are never met.
    void add(const QKeySequence &keys, CanvasKey meaning) { rows_.emplace_back(keys[0].toCombined(), meaning); }
    /// What a key that was pressed asks for. Shift does not matter for letters and signs, nor does the keypad; letters
    /// are found by their place on a Latin keyboard as well, so that they work under a Cyrillic layout.
    CanvasKey meaning(const QKeyEvent &event) const;

private:
    CanvasKey find(int combined) const;

    std::vector<std::pair<int, CanvasKey>> rows_;
};

} // namespace detente::ui
