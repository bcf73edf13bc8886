#pragma once

namespace detente::ui {

class Session;
class TimelineWidget;

/// Gives the canvas the words it speaks with while hands are on it: stretches being chosen, counts, hover cards of
/// badges, bins and eras. Asked anew each time, so they follow the interface's language. \p session must outlive the
/// canvas.
void giveSpeech(TimelineWidget &canvas, const Session &session);

} // namespace detente::ui
