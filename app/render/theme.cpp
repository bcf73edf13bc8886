#include "app/render/theme.h"

#include "app/render/color.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>

#include <algorithm>
#include <atomic>
#include <cmath>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;
using scene::FontRole;
using scene::Ink;
using scene::Paint;

namespace {

std::uint64_t nextGeneration()
{
    static std::atomic<std::uint64_t> last = 0;
    return ++last;
}

template <std::size_t N>
std::array<QColor, N> colors(const std::array<QRgb, N> &values)
{
    std::array<QColor, N> result;
    for (std::size_t i = 0; i < N; ++i)
        result[i] = QColor(values[i]);
    return result;
}

/// The ground of \p grounds from which \p text stands out least.
QColor hardest(const std::array<QColor, 4> &grounds, const QColor &text)
{
    return *std::min_element(grounds.begin(), grounds.end(), [&text](const QColor &a, const QColor &b) {
        return contrastRatio(a, text) < contrastRatio(b, text);
    });
}

} // namespace

/// Color tables: order as in Ink, Group, Side, Status, Surface. The group colors come from a search that kept each
/// group's hue and calm chroma and made the least distance (OKLab) of any two under normal vision and three simulated
/// dichromacies as large as possible.
struct Theme::Tokens {
    std::array<QRgb, 11> inks;
    std::array<QRgb, kGroupCount> groups;
    std::array<QRgb, kSideCount> sides;
    std::array<QRgb, kStatusCount> statuses;
    std::array<QRgb, 3> tones;
    QRgb noTone;
    std::array<QRgb, kSurfaceCount> surfaces;
};

const Theme::Tokens Theme::kLight{
    // Paper, Text, MutedText, Axis, AxisEdge, Grid, MinorGrid, Card, Accent, Data, Era
    {0xfbfaf8, 0x22242a, 0x5d5e65, 0xeeebe4, 0xdad6cc, 0xe4e1da, 0xefede8, 0xffffff, 0x2b5c9e, 0x5d5e65, 0xf2f1ee},
    // Diplomacy, Representation, Statement, Legislation, Sanctions, Expulsion, ArmsControl, Crisis, Cooperation,
    // Culture, Unknown
    {0x4b72bd, 0x46a6dd, 0x7d7786, 0x906205, 0xcb7215, 0x8d211c, 0x2d6a59, 0x68386e, 0x629864, 0x6941b1, 0x9e9e9e},
    // First, Second, Joint, Third
    {0x2f5fa8, 0xb8402c, 0x56506e, 0x857d70},
    // Held, Announced, Planned, Requested, Agreed, Refused, Lapsed, Postponed, Cancelled
    {0x4a4e57, 0x2f78c4, 0x2f78c4, 0x46aadf, 0x2c7a5a, 0xb8402c, 0x8a7a66, 0xb07a10, 0x98050c},
    // Conflict, even, cooperation
    {0xb5462f, 0xcfc8b8, 0x1d8a80},
    0x9e9e9e,
    // Window, Raised, Border, Hover, Pressed, Note, NoteEdge, Danger, Good
    {0xf3f1ec, 0xffffff, 0xdedad1, 0xeae6de, 0xe2ddd3, 0xfff4d0, 0xe6cf7d, 0xa3271b, 0x22694a},
};

const Theme::Tokens Theme::kDark{
    {0x1b1c1f, 0xe9e7e2, 0xaeaca6, 0x292a2e, 0x3b3c41, 0x303136, 0x25262a, 0x232428, 0x86b4ef, 0xaeaca6, 0x222326},
    {0x54a5eb, 0x6acdff, 0xbdbebf, 0xe4be61, 0xcd7c2e, 0xb8463c, 0x409b78, 0xbc85b5, 0x8eb282, 0xa25ab2, 0x6f6f6f},
    {0x7aa7ea, 0xea8a76, 0xb0a8cc, 0xa59d90},
    {0xc9c7c1, 0x6fb0f2, 0x6fb0f2, 0x56d1f6, 0x6fc29a, 0xea8a76, 0xb5a58f, 0xdda532, 0xe0605a},
    {0xe07a62, 0x5b5850, 0x53b8ac},
    0x6f6f6f,
    {0x222327, 0x2a2b30, 0x3b3c41, 0x313238, 0x3a3b42, 0x40391f, 0x7d6c2d, 0xf0958a, 0x83cfa6},
};

// The groups' colors come from the same search, held to 3:1 from white and 4:1 from black.
const Theme::Tokens Theme::kContrastLight{
    {0xffffff, 0x000000, 0x333333, 0xf0f0f0, 0x4a4a4a, 0x9a9a9a, 0xcccccc, 0xffffff, 0x003e9c, 0x333333, 0xf5f5f5},
    {0x34268d, 0x4596f0, 0x44302f, 0xad5a00, 0xd47d22, 0x893b0e, 0x035f5c, 0x8f60af, 0x488068, 0x7427c3, 0x9192a6},
    {0x0b3d91, 0x8f1d10, 0x3d3560, 0x4d473c},
    {0x1c1c1c, 0x0a4fa0, 0x0a4fa0, 0x1976b8, 0x0f5a3c, 0x8f1d10, 0x5a4c38, 0x7d5200, 0x7c0008},
    {0x9c2a15, 0x8a8478, 0x00665d},
    0x767676,
    {0xffffff, 0xffffff, 0x4a4a4a, 0xe0e8f5, 0xcbd9f0, 0xfff3b8, 0x7a6200, 0x8f0f08, 0x00532f},
};

const Theme::Tokens Theme::kContrastDark{
    {0x000000, 0xffffff, 0xd8d8d8, 0x161616, 0xb0b0b0, 0x5a5a5a, 0x333333, 0x000000, 0x8cc4ff, 0xd8d8d8, 0x0c0c0c},
    {0x6491fd, 0x45c4ff, 0xa7a994, 0xffb349, 0xea7b0b, 0xcb320c, 0x0c7c62, 0xb571b0, 0xdbffc4, 0x874ecd, 0xcccfba},
    {0x9cc3ff, 0xffa391, 0xcdc4f0, 0xcfc5b5},
    {0xf0f0f0, 0x7fc0ff, 0x7fc0ff, 0x6fe0ff, 0x7fe0b0, 0xffa391, 0xd6c8b2, 0xf2bd4b, 0xff8078},
    {0xff937a, 0x8a867a, 0x5fd6c8},
    0x9a9a9a,
    {0x000000, 0x000000, 0xb0b0b0, 0x1d2b40, 0x2a3d5c, 0x332b00, 0xd6bb4a, 0xff9d92, 0x86eab4},
};

QFont Theme::systemFont()
{
    return qGuiApp ? QGuiApplication::font() : QFontDatabase::systemFont(QFontDatabase::GeneralFont);
}

Theme::Theme(const Tokens &tokens, bool dark, bool contrast, const QFont &base)
    : dark_(dark)
    , contrast_(contrast)
    , inks_(colors(tokens.inks))
    , groups_(colors(tokens.groups))
    , sides_(colors(tokens.sides))
    , statuses_(colors(tokens.statuses))
    , tones_(colors(tokens.tones))
    , noTone_(tokens.noTone)
    , surfaces_(colors(tokens.surfaces))
    , generation_(nextGeneration())
{
    const std::array grounds{color(Ink::Paper), color(Ink::Axis), color(Ink::Card), color(Ink::Era)};
    worstGround_ = hardest(grounds, color(Ink::Text));
    for (QColor &side : sides_)
        side = asText(side);
    for (std::size_t i = 0; i < kGroupCount; ++i)
        groupTexts_[i] = asText(groups_[i]);
    for (std::size_t i = 0; i < kStatusCount; ++i)
        statusTexts_[i] = asText(statuses_[i]);
    setFonts(base);
}

Theme Theme::light(const QFont &base)
{
    return {kLight, false, false, base};
}

Theme Theme::dark(const QFont &base)
{
    return {kDark, true, false, base};
}

Theme Theme::contrast(bool dark, const QFont &base)
{
    return {dark ? kContrastDark : kContrastLight, dark, true, base};
}

Theme Theme::withParties(const QString &first, const QString &second) const
{
    Theme theme = *this;
    theme.generation_ = nextGeneration();
    const auto take = [&theme](Side side, const QString &name) {
        if (const QColor color(name); color.isValid())
            theme.sides_[static_cast<std::size_t>(side)] = theme.asText(color);
    };
    take(Side::First, first);
    take(Side::Second, second);
    return theme;
}

void Theme::setFonts(const QFont &base)
{
    constexpr int kSmallest = 12; // below it cards cannot be read at arm's length
    constexpr int kLargest = 32;
    base_ = base;
    basePixelSize_ = std::clamp(QFontInfo(base).pixelSize(), kSmallest, kLargest);
    // Widths must scale with the device pixel ratio, so that labels fit at every one: no hinting along the line.
    base_.setHintingPreference(QFont::PreferVerticalHinting);
    base_.setStyleStrategy(QFont::PreferAntialias);

    const double small = 11.0 / 12.0;
    const auto set = [this](FontRole role, double factor, QFont::Weight weight) {
        fonts_[static_cast<std::size_t>(role)] = scaledFont(factor, weight);
    };
    set(FontRole::Card, 1, QFont::Normal);
    set(FontRole::CardStrong, 1, QFont::DemiBold);
    set(FontRole::CardDate, small, QFont::Normal);
    set(FontRole::Tick, small, QFont::Normal);
    set(FontRole::TickMajor, 1, QFont::Bold);
    set(FontRole::BandName, small, QFont::Normal);
    set(FontRole::EraHeading, small, QFont::DemiBold);
    set(FontRole::SideName, small, QFont::DemiBold);
    set(FontRole::Badge, small, QFont::Normal);
}

QFont Theme::scaledFont(double factor, QFont::Weight weight) const
{
    QFont font = base_;
    font.setPixelSize(static_cast<int>(std::lround(basePixelSize_ * factor)));
    font.setWeight(weight);
    return font;
}

QColor Theme::tone(std::int16_t tone) const
{
    if (tone == kNoTone)
        return noTone_;
    constexpr double kFull = 100;
    const double amount = std::min(std::abs(tone) / kFull, 1.0);
    // The square root pulls moderate tones away from the middle, where most events lie.
    return mixed(tones_[1], tone < 0 ? tones_[0] : tones_[2], std::sqrt(amount));
}

QColor Theme::dataColor(const Paint &paint) const
{
    switch (paint.by) {
    case Paint::By::Group:
        return group(static_cast<Group>(std::min<std::uint8_t>(paint.key, kGroupCount - 1)));
    case Paint::By::Side:
        return side(static_cast<Side>(std::min<std::uint8_t>(paint.key, kSideCount - 1)));
    case Paint::By::Status:
        return status(static_cast<Status>(std::min<std::uint8_t>(paint.key, kStatusCount - 1)));
    case Paint::By::Tone:
        return tone(paint.tone);
    case Paint::By::None:
        break;
    }
    return color(paint.ink);
}

QColor Theme::color(const Paint &paint) const
{
    constexpr double kEraTint = 0.06;
    QColor result = dataColor(paint);
    if (paint.ink == Ink::Era && paint.by != Paint::By::None)
        result = mixed(color(Ink::Paper), result, kEraTint);
    if (paint.opacity < 1)
        result.setAlphaF(paint.opacity);
    return result;
}

QColor Theme::textColor(const Paint &paint) const
{
    switch (paint.by) {
    case Paint::By::Group:
        return groupTexts_[std::min<std::size_t>(paint.key, kGroupCount - 1)];
    case Paint::By::Status:
        return statusTexts_[std::min<std::size_t>(paint.key, kStatusCount - 1)];
    case Paint::By::Tone:
        return asText(tone(paint.tone));
    case Paint::By::Side: // readable as they are
    case Paint::By::None:
        break;
    }
    return dataColor(paint);
}

QColor Theme::asText(const QColor &color) const
{
    return readableOn(worstGround_, color, textContrast());
}

QPalette Theme::palette() const
{
    const QColor text = color(Ink::Text);
    const QColor muted = color(Ink::MutedText);
    const QColor window = surface(Surface::Window);
    // How much ink is left of what is switched off; in high contrast it still stands out by 4.5:1.
    constexpr double kDisabled = 0.45;
    constexpr double kDisabledContrast = 0.6;
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, surface(Surface::Raised));
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::ToolTipBase, surface(Surface::Raised));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, surface(Surface::Raised));
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, surface(Surface::Danger));
    palette.setColor(QPalette::Link, color(Ink::Accent));
    palette.setColor(QPalette::LinkVisited, side(Side::Joint));
    palette.setColor(QPalette::Highlight, color(Ink::Accent));
    palette.setColor(QPalette::HighlightedText, dark_ ? color(Ink::Paper) : QColor(Qt::white));
    palette.setColor(QPalette::Light, surface(Surface::Raised));
    palette.setColor(QPalette::Midlight, surface(Surface::Hover));
    palette.setColor(QPalette::Mid, surface(Surface::Border));
    palette.setColor(QPalette::Dark, surface(Surface::Border).darker(dark_ ? 130 : 120));
    palette.setColor(QPalette::Shadow, QColor(0, 0, 0, dark_ ? 120 : 50));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(window, text, contrast_ ? kDisabledContrast : kDisabled));
    return palette;
}

} // namespace detente::ui
