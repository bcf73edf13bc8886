#pragma once

#include "core/catalog/columns.h"
#include "core/layout/scene.h"
#include "core/record/viewstate.h"

namespace detente::layout {

inline scene::Paint ink(scene::Ink ink, float opacity = 1)
{
    scene::Paint paint;
    paint.ink = ink;
    paint.opacity = opacity;
    return paint;
}

/// The data color of an event in a color mode.
scene::Paint eventPaint(const EventColumns &events, Row row, ColorMode mode);
/// The same for what stands for many events of a group on a side; tone and status cannot be told there: muted.
scene::Paint groupPaint(Group group, Side side, ColorMode mode);

/// Not yet happened as far as is known: dashed and hollow.
bool isOpenStatus(Status status);
/// Will not happen as it was planned: the mark is struck through.
bool isStruckStatus(Status status);

/// The mark of an event, colored, hollow or struck as its status says.
scene::Mark eventMark(const EventColumns &events, Row row, ColorMode mode, scene::Point center, double size);

} // namespace detente::layout
