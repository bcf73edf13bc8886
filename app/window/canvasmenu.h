#pragma once

class QMenu;

namespace detente::ui {

struct CanvasSpot;
class MainWindow;
class Session;

/// The context menu for a place on the canvas: what can be done with the event there, with the bin or badge, with the
/// time on the axis; then what always can. Owned by \p window and gone once it closes. All must outlive it.
QMenu *canvasMenu(const CanvasSpot &spot, Session &session, MainWindow &window);

} // namespace detente::ui
