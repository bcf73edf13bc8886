#pragma once

#include <QKeyEvent>

#include <cstdint>

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
    LinkBack,
    LinkOn,
    Clear
};

/// The one table of the canvas's keys. Letters are found by their place on a Latin keyboard as well, so that they work
/// under a Cyrillic layout.
CanvasKey canvasKey(const QKeyEvent &event);

} // namespace detente::ui
