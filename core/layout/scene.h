#pragma once

#include "core/catalog/columns.h"
#include "core/record/kinds.h"

#include <QString>

#include <array>
#include <cstdint>
#include <vector>

/// The picture as data: what layout makes and every renderer (screen, PNG, SVG, PDF) and hit-testing reads.
/// Lengths are logical pixels, the origin is the top left corner of the canvas, y grows downwards.
/// Painting order is the order of Scene's members; within a member, the order of its vector.
namespace detente::scene {

struct Point {
    double x = 0;
    double y = 0;
    bool operator==(const Point &) const = default;
};

struct Rect {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    double right() const { return x + width; }
    double bottom() const { return y + height; }
    bool contains(Point p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }
    bool intersects(const Rect &o) const { return x < o.right() && o.x < right() && y < o.bottom() && o.y < bottom(); }
    bool operator==(const Rect &) const = default;
};

/// What a color means; the theme turns it into a color for light, dark and print.
enum class Ink : std::uint8_t {
    Paper,     ///< the canvas
    Text,      ///< strongest text
    MutedText, ///< dates, minor ticks
    Axis,      ///< the axis band's fill
    AxisEdge,  ///< its edges
    Grid,      ///< lines of major ticks
    MinorGrid,
    Card,   ///< a card's fill
    Accent, ///< selection, Today
    Data,   ///< a data color: see Paint::group, side, tone, status
    Era,    ///< a background band, colored by tone
};

/// A color to be resolved by the theme. Which of the data fields counts is said by `by`.
struct Paint {
    enum class By : std::uint8_t { None, Group, Side, Tone, Status };

    Ink ink = Ink::Text;
    By by = By::None;
    std::uint8_t key = 0;        ///< Group, Side or Status as a number
    std::int16_t tone = kNoTone; ///< tenths
    float opacity = 1;

    bool operator==(const Paint &) const = default;
};

/// Roles of type; the renderer gives each a font (system UI family), the measure its widths.
enum class FontRole : std::uint8_t {
    Card,
    CardStrong,
    CardDate,
    Tick,
    TickMajor,
    BandName,
    EraHeading,
    SideName,
    Badge
};
inline constexpr std::size_t kFontRoleCount = 9;

/// A background band over a range: an era or a span note. Ends fade when open.
struct Band {
    Rect rect;
    Paint paint;
    bool edgeLeft = true; ///< the true beginning is in view: draw a thin edge
    bool edgeRight = true;
    bool fadeRight = false;
    std::int32_t span = -1; ///< index into Snapshot::spans
    /// Height of the stronger bar along the top of rect, in the same paint.
    double bar = 3;
};

/// A straight line.
struct Line {
    Point from;
    Point to;
    Paint paint;
    double width = 1;
    bool dashed = false;
    Row row = kNoRow; ///< leaders: whose
};

/// A filled rectangle: a skyline block, the axis band.
struct Block {
    Rect rect;
    Paint paint;
};

/// Where an event can have been: a soft band (a point whose day is uncertain), or a bar (a duration). `soft*` is the
/// part of each end, in pixels, over which it fades in or out; an open end fades over it and points on.
struct Bar {
    Rect rect;
    Paint paint;
    double softLeft = 0;
    double softRight = 0;
    bool openLeft = false;
    bool openRight = false;
    bool duration = false; ///< a bar; else a soft band
    bool dashed = false;   ///< requested, planned: hollow with a dashed outline
    Row row = kNoRow;
};

/// A cubic Bézier from an action (`from`) to its response (`to`). It runs beneath patches and cards.
struct Arc {
    Point from;
    Point control1;
    Point control2;
    Point to;
    Paint paint;
    double width = 1;
    Row fromRow = kNoRow; ///< the response
    Row toRow = kNoRow;   ///< what it responds to
    LinkKind kind = LinkKind::Follows;
    bool arrow = true; ///< a small head at `to`, drawn by the renderer in the arc's own paint
};

/// The patch of paper (or axis) color under bare text, so that no line runs through a letter.
struct Patch {
    Rect rect;
    Paint paint;
};

enum class Outline : std::uint8_t { Solid, Dashed };

/// An opaque card: an edge in the data color at its left, an outline, a fill. Its mark and texts are separate items.
struct Card {
    Rect rect;
    Paint edge;
    Outline outline = Outline::Solid;
    bool selected = false;
    bool emphasized = false; ///< importance 5: a stronger outline
    Row row = kNoRow;
    bool note = false; ///< carries a reader's note: a small sign in the last 18 px of rect, where no text stands
};

/// A mark: each group has its own shape, so that color is never the only sign.
struct Mark {
    Point center;
    double size = 8; ///< diameter
    Group group = Group::Unknown;
    Paint paint;
    bool hollow = false; ///< requested, planned, announced: dashed and hollow
    bool struck = false; ///< cancelled, refused, lapsed: struck through
    bool selected = false;
    Row row = kNoRow;
};

/// One line of text, already measured: `rect` encloses it. Baselines are the renderer's.
struct Text {
    QString text;
    Rect rect;
    FontRole font = FontRole::Card;
    Paint paint;
    bool struck = false;
    bool vertical = false; ///< reads upwards (the sides' names); rect is as drawn
    Row row = kNoRow;
};

/// "+14": events in a bucket that have neither label nor mark. Opaque, like a card. A click zooms to them.
struct Badge {
    Rect rect;
    Text text;
    std::uint32_t count = 0;
    Side side = Side::First;
    Day from; ///< they start in [from, to)
    Day to;
};

/// What stands where for hit-testing: topmost last.
struct HitArea {
    enum class Kind : std::uint8_t { Event, Badge, Skyline, Arc, Era, Axis };
    Kind kind = Kind::Event;
    Rect rect;
    Row row = kNoRow;
    std::int32_t index = -1; ///< badges, arcs, spans: index into the scene's vector
    Day from;                ///< skyline bins and axis units: [from, to)
    Day to;
    Side side = Side::First;
};

/// Sums for the status bar and for the tests: labelled + marked + hidden + binned == in view.
struct Stats {
    std::uint32_t inView = 0;   ///< let through by the filter and overlapping the range
    std::uint32_t labelled = 0; ///< shown with a text
    std::uint32_t marked = 0;   ///< shown as a mark without a text
    std::uint32_t hidden = 0;   ///< counted in badges
    std::uint32_t binned = 0;   ///< counted in the skyline only
};

/// The whole picture.
struct Scene {
    double width = 0;
    double height = 0;
    Rect axis; ///< the axis band

    std::vector<Band> bands;
    std::vector<Line> grid;
    std::vector<Block> skyline;
    std::vector<Block> axisBlocks; ///< the axis band itself and its edges
    std::vector<Bar> bars;
    std::vector<Line> leaders;
    std::vector<Arc> arcs;
    std::vector<Line> axisLines; ///< tick strokes and the Today line
    std::vector<Patch> patches;
    std::vector<Card> cards;
    std::vector<Mark> marks;
    std::vector<Text> texts;
    std::vector<Badge> badges;
    /// What stands still while the picture slides beneath it: the sides' names at the left edge. Painted last, so
    /// that a card leaves the picture under them as it does under the edge.
    std::vector<Patch> coverPatches;
    std::vector<Text> coverTexts;

    std::vector<HitArea> hits;
    Stats stats;
};

} // namespace detente::scene
