#include "core/layout/sides.h"

#include "core/layout/paint.h"

namespace detente::layout {

namespace {

using scene::FontRole;

constexpr double kPadding = 8;
constexpr double kWideEnough = 400; // pixels: below this a name would take too much of the picture
constexpr double kRimWideEnough = 900;
constexpr double kLeft = 3;

scene::Paint sidePaint(Side side)
{
    scene::Paint paint = ink(scene::Ink::Data);
    paint.by = scene::Paint::By::Side;
    paint.key = static_cast<std::uint8_t>(side);
    return paint;
}

} // namespace

scene::Rect sideNameCover(const Frame &frame, const SideBox &box)
{
    const double length = frame.measure.width(frame.words.sideName(box.side), FontRole::SideName) + 2 * kPadding;
    if (length > box.depth || length <= 2 * kPadding || frame.boxes.width < kWideEnough)
        return {};
    return box.rect(0, (box.depth - length) / 2, frame.metrics.sideNameWidth, length);
}

scene::Rect rimNameCover(const Frame &frame)
{
    const NameBox &rim = frame.boxes.third;
    const double length = frame.measure.width(frame.words.sideName(Side::Third), FontRole::SideName) + 2 * kPadding;
    if (rim.rows == 0 || frame.boxes.width < kRimWideEnough || length <= 2 * kPadding)
        return {};
    return {0, rim.top, length, frame.metrics.nameRow};
}

void laySideNames(const Frame &frame, scene::Scene &out)
{
    for (const SideBox &box : {frame.boxes.first, frame.boxes.second}) {
        const scene::Rect cover = sideNameCover(frame, box);
        if (cover.width <= 0)
            continue;
        scene::Text text;
        text.text = frame.words.sideName(box.side);
        text.font = FontRole::SideName;
        text.paint = sidePaint(box.side);
        text.vertical = true;
        text.rect = {kLeft, cover.y + kPadding, cover.width - 2 * kLeft, cover.height - 2 * kPadding};
        out.coverPatches.push_back({cover, ink(scene::Ink::Paper)});
        out.coverTexts.push_back(text);
    }
    const scene::Rect cover = rimNameCover(frame);
    if (cover.width <= 0)
        return;
    const double height = frame.measure.height(FontRole::SideName);
    scene::Text text = frame.text(frame.words.sideName(Side::Third), FontRole::SideName, kPadding - 2,
                                  cover.y + (cover.height - height) / 2, cover.width - 2 * kPadding);
    text.paint = sidePaint(Side::Third);
    out.coverPatches.push_back({cover, ink(scene::Ink::Paper)});
    out.coverTexts.push_back(text);
}

} // namespace detente::layout
