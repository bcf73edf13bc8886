#include "app/window/windowplace.h"

#include <algorithm>

namespace detente::ui {

namespace {

/// So much of the title bar must be seen to take hold of it, logical pixels.
constexpr int kHoldWidth = 120;
constexpr int kHoldHeight = 24;

bool canBeHeld(const QRect &window, const QRect &screen)
{
    const QRect title(window.left(), window.top(), window.width(), kHoldHeight);
    const QRect seen = title.intersected(screen);
    return seen.height() == kHoldHeight && seen.width() >= std::min(kHoldWidth, window.width());
}

} // namespace

QRect reachablePlace(const QRect &window, const QList<QRect> &screens)
{
    if (screens.isEmpty() ||
        std::any_of(screens.begin(), screens.end(), [&](const QRect &screen) { return canBeHeld(window, screen); }))
        return window;
    const QRect &main = screens.first();
    QRect place(QPoint(), window.size().boundedTo(main.size()));
    place.moveCenter(main.center());
    return place;
}

} // namespace detente::ui
