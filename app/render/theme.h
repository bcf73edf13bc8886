#pragma once

#include "core/layout/scene.h"
#include "core/record/kinds.h"

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

namespace detente::ui {

/// Surfaces and signs of the window around the canvas.
enum class Surface : std::uint8_t {
    Window,  ///< panels, bars
    Raised,  ///< fields, buttons, lists
    Border,  ///< hairlines between surfaces
    Hover,   ///< under the pointer
    Pressed, ///< held down, or a chosen chip
    Note,    ///< the reader's own notes
    NoteEdge,
    Danger, ///< an error's text
    Good,   ///< a success's text
};
inline constexpr std::size_t kSurfaceCount = 9;

/// Sizes, in logical pixels, that the renderer, the canvas and figures share.
namespace size {
inline constexpr double kCardRadius = 4;
inline constexpr double kCardEdge = 4; ///< the colored left edge
inline constexpr double kArrowHead = 6;
inline constexpr double kFocusRing = 2;
} // namespace size

/// Every color and font of the program, light, dark or in high contrast: typed tokens, no literals elsewhere. A value;
/// cheap to copy.
///
/// Texts stand out from what they are painted on by at least 4.5:1, in high contrast 7:1. The ten group colors and the
/// grey of unknown categories stay apart under normal vision and the three dichromacies; the test tst_theme says by how
/// much.
class Theme {
public:
    /// \p base: the font all roles are derived from; by default the system's UI font.
    static Theme light(const QFont &base = systemFont());
    static Theme dark(const QFont &base = systemFont());
    /// High contrast: text at least 7:1 from its ground, thicker lines, no tints that carry meaning alone.
    static Theme contrast(bool dark, const QFont &base = systemFont());
    /// The UI font of the running application, or of the platform.
    static QFont systemFont();

    bool isDark() const { return dark_; }
    bool isContrast() const { return contrast_; }
    /// The width of a line that is \p width in the ordinary themes, logical pixels: thicker in high contrast.
    double line(double width) const { return contrast_ ? width * kThicker : width; }
    /// By how much text stands out at least: 4.5, or 7 in high contrast. Source: WCAG 2.1, 1.4.3 and 1.4.6.
    double textContrast() const { return contrast_ ? 7 : 4.5; }

    /// This theme with the parties' colors ("#rrggbb" as a library gives them, made readable on this paper). A color
    /// that cannot be read leaves the default.
    Theme withParties(const QString &first, const QString &second) const;

    /// Fills and strokes.
    QColor color(scene::Ink ink) const { return inks_[static_cast<std::size_t>(ink)]; }
    QColor color(const scene::Paint &paint) const;
    /// Text: as color(), but a data color is darkened or lightened until it can be read on paper, axis and card.
    QColor textColor(const scene::Paint &paint) const;

    QColor group(Group group) const { return groups_[static_cast<std::size_t>(group)]; }
    QColor side(Side side) const { return sides_[static_cast<std::size_t>(side)]; }
    QColor status(Status status) const { return statuses_[static_cast<std::size_t>(status)]; }
    /// Conflict – even – cooperation on a diverging ramp; kNoTone is grey. \p tone in tenths, −100…+100.
    QColor tone(std::int16_t tone) const;
    QColor surface(Surface surface) const { return surfaces_[static_cast<std::size_t>(surface)]; }
    /// A data color made readable as text on every ground text stands on.
    QColor asText(const QColor &color) const;

    const QFont &font(scene::FontRole role) const { return fonts_[static_cast<std::size_t>(role)]; }
    /// The base size of type, in pixels.
    int basePixelSize() const { return basePixelSize_; }
    /// The base font at another size and weight: titles of figures, panels.
    QFont scaledFont(double factor, QFont::Weight weight = QFont::Normal) const;

    /// For the whole window, in every theme alike.
    QPalette palette() const;

    /// Differs between themes that paint differently: a key for caches.
    std::uint64_t generation() const { return generation_; }

private:
    struct Tokens;
    static constexpr double kThicker = 1.75;
    Theme(const Tokens &tokens, bool dark, bool contrast, const QFont &base);
    void setFonts(const QFont &base);
    QColor dataColor(const scene::Paint &paint) const;
    static const Tokens kLight;
    static const Tokens kDark;
    static const Tokens kContrastLight;
    static const Tokens kContrastDark;

    bool dark_ = false;
    bool contrast_ = false;
    std::array<QColor, 11> inks_;
    std::array<QColor, kGroupCount> groups_;
    std::array<QColor, kSideCount> sides_;
    std::array<QColor, kStatusCount> statuses_;
    // The same, readable as text; kept, because a frame asks for them hundreds of times.
    std::array<QColor, kGroupCount> groupTexts_;
    std::array<QColor, kStatusCount> statusTexts_;
    std::array<QColor, 3> tones_; ///< conflict, even, cooperation
    QColor noTone_;
    std::array<QColor, kSurfaceCount> surfaces_;
    QColor worstGround_; ///< the ground that is hardest to read on
    std::array<QFont, scene::kFontRoleCount> fonts_;
    QFont base_;
    int basePixelSize_ = 13;
    std::uint64_t generation_ = 0;
};

} // namespace detente::ui
