#pragma once

#include <QList>
#include <QRect>

namespace detente::ui {

/// Where a window that was at \p window stands on the screens there are now: unmoved where its title bar can be
/// reached on one of them, else the same size (or as much of it as fits) on the first. \p screens: the areas free for
/// windows, in any order but the first one main; empty leaves the window as it is.
QRect reachablePlace(const QRect &window, const QList<QRect> &screens);

} // namespace detente::ui
