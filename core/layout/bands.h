#pragma once

#include "core/layout/frame.h"

namespace detente::layout {

/// Which headings of spans stand in which row, so that overlapping spans do not write over each other.
struct SpanRows {
    std::vector<int> row; ///< for each span of the snapshot: 0, 1, or −1 for no heading (hidden layer, third row)
    int rows = 0;         ///< 0–2
};

/// Gives rows to the spans of the layers that are shown, in order of their beginning. O(spans).
SpanRows spanRows(const Snapshot &snapshot, const ViewState &view);

/// Draws eras and span notes as bands behind everything, with their headings at the top. A heading stays in view
/// while its band is; the short one where the long one does not fit into the band; none where neither does.
void layBands(const Frame &frame, const SpanRows &rows, scene::Scene &out);

} // namespace detente::layout
