#pragma once

#include "core/record/kinds.h"

#include <QPainterPath>
#include <QPointF>

namespace detente::ui {

/// The outline of a group's own mark, to be filled: circle, ring, speech bubble, square, double bar, cross, shield,
/// triangle, plus, diamond; a small disc for unknown groups. Told apart at 8 px and without color.
/// \param size diameter in logical pixels, > 0; the outline lies within it
QPainterPath markShape(Group group, QPointF center, double size);

} // namespace detente::ui
