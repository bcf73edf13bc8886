#include "core/layout/paint.h"

namespace detente::layout {

using scene::Ink;
using scene::Paint;

scene::Paint eventPaint(const EventColumns &events, Row row, ColorMode mode)
{
    Paint paint = ink(Ink::Data);
    switch (mode) {
    case ColorMode::Group:
        paint.by = Paint::By::Group;
        paint.key = static_cast<std::uint8_t>(events.group(row));
        break;
    case ColorMode::Side:
        paint.by = Paint::By::Side;
        paint.key = static_cast<std::uint8_t>(events.side[row]);
        break;
    case ColorMode::Tone:
        paint.by = Paint::By::Tone;
        paint.tone = events.tone[row];
        break;
    case ColorMode::Status:
        paint.by = Paint::By::Status;
        paint.key = static_cast<std::uint8_t>(events.status[row]);
        break;
    }
    return paint;
}

scene::Paint groupPaint(Group group, Side side, ColorMode mode)
{
    Paint paint = ink(Ink::Data);
    switch (mode) {
    case ColorMode::Group:
        paint.by = Paint::By::Group;
        paint.key = static_cast<std::uint8_t>(group);
        return paint;
    case ColorMode::Side:
        paint.by = Paint::By::Side;
        paint.key = static_cast<std::uint8_t>(side);
        return paint;
    case ColorMode::Tone:
    case ColorMode::Status:
        break;
    }
    return ink(Ink::MutedText, 0.45F);
}

bool isOpenStatus(Status status)
{
    switch (status) {
    case Status::Announced:
    case Status::Planned:
    case Status::Requested:
    case Status::Agreed:
        return true;
    case Status::Held:
    case Status::Refused:
    case Status::Lapsed:
    case Status::Postponed:
    case Status::Cancelled:
        break;
    }
    return false;
}

bool isStruckStatus(Status status)
{
    return status != Status::Held && !isOpenStatus(status);
}

scene::Mark eventMark(const EventColumns &events, Row row, ColorMode mode, scene::Point center, double size)
{
    scene::Mark mark;
    mark.center = center;
    mark.size = size;
    mark.group = events.group(row);
    mark.paint = eventPaint(events, row, mode);
    mark.hollow = isOpenStatus(events.status[row]);
    mark.struck = isStruckStatus(events.status[row]);
    mark.row = row;
    return mark;
}

} // namespace detente::layout
