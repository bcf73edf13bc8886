#pragma once

#include <QIcon>

class QColor;

namespace detente::ui {

/// An icon of icons.qrc drawn in \p ink (its currentColor), paler when disabled. Empty when there is none of that name.
QIcon inkIcon(QLatin1String name, const QColor &ink);

} // namespace detente::ui
