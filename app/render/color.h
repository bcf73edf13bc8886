#pragma once

#include <QColor>

namespace detente::ui {

/// Contrast ratio of two opaque colors, 1–21. Source: WCAG 2.1, "contrast ratio" and "relative luminance".
double contrastRatio(const QColor &a, const QColor &b);

/// \p top laid over \p bottom with \p amount (0–1) of it; opaque. Mixed in sRGB, as a translucent fill would be.
QColor mixed(const QColor &bottom, const QColor &top, double amount);

/// \p color darkened or lightened, hue kept, until it stands out from \p background by at least \p ratio; unchanged
/// when it already does. Ends at black or white when nothing less will do.
QColor readableOn(const QColor &background, const QColor &color, double ratio);

} // namespace detente::ui
