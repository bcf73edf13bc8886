#include "core/layout/frame.h"

#include "core/layout/labelplacement.h"

#include <algorithm>

namespace detente::layout {

double Frame::x(Row row) const
{
    return scale.x(anchorDay(columns, row));
}

bool Frame::isSelected(Row row) const
{
    return std::ranges::find(input.selection, row) != input.selection.end();
}

bool Frame::startsInView(Row row) const
{
    const ShortDay start = columns.start(row);
    return start != kShortMinusInfinity && longDay(start) >= from && longDay(start) < to;
}

scene::Text Frame::text(const QString &words, scene::FontRole font, double x, double y, double width) const
{
    scene::Text text;
    text.text = words;
    text.font = font;
    text.rect = {x, y, width, measure.height(font)};
    return text;
}

} // namespace detente::layout
