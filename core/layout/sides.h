#pragma once

#include "core/layout/frame.h"

namespace detente::layout {

/// The cover at the left edge that carries a side's name, in the middle of its cards; empty where it does not fit.
scene::Rect sideNameCover(const Frame &frame, const SideBox &box);

/// The same for the third parties' name, in the row of their names.
scene::Rect rimNameCover(const Frame &frame);

/// Writes the sides' names along the left edge, and the third parties' in their rim.
void laySideNames(const Frame &frame, scene::Scene &out);

} // namespace detente::layout
