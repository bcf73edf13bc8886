#include "core/layout/sides.h"

#include "core/layout/paint.h"

namespace detente::layout {

namespace {

using scene::FontRole;

constexpr double kPadding = 8;
constexpr double kWideEnough = 400; // pixels: below this a name would take too much of the picture
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
}

} // namespace detente::layout
