#pragma once

#include "app/export/figurerequest.h"
#include "core/base/result.h"

#include <QString>

namespace detente::ui {

/// The longest side of a picture, device pixels.
inline constexpr int kLargestPicture = 16384;

/// Makes the figure and writes it as PNG. Writes beside the file first and then takes its place, so that a failure
/// leaves what was there. Equal requests give equal bytes.
/// Errors: Errc::BadField (file "picture", field "size") for a page below kSmallestFigure or a picture beyond
/// kLargestPicture; Errc::Io for what cannot be written, an ending other than .png among it (reason "ending").
Result<void> exportImage(const FigureRequest &request, const QString &path);

} // namespace detente::ui
