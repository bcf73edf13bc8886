#pragma once

#include "app/render/theme.h"
#include "core/layout/words.h"

#include <QFontMetricsF>
#include <QHash>

#include <vector>

namespace detente::ui {

/// Widths and heights of the theme's fonts, for layout. Widths do not depend on the device pixel ratio.
/// Keeps up to some ten thousand widths; one object serves one thread.
class FontMeasure : public TextMeasure {
public:
    explicit FontMeasure(const Theme &theme);

    /// O(length) the first time, then a look-up. \return logical pixels, rounded up to a quarter pixel.
    double width(QStringView text, scene::FontRole font) const override;
    double height(scene::FontRole font) const override;
    std::uint64_t generation() const override { return generation_; }

    /// Takes the fonts of \p theme; generation() changes only when they differ from those before.
    void setTheme(const Theme &theme);

private:
    std::vector<QFont> fonts_;
    std::vector<QFontMetricsF> metrics_;
    mutable std::vector<QHash<QString, double>> widths_; ///< by font role
    std::uint64_t generation_ = 0;
};

} // namespace detente::ui
