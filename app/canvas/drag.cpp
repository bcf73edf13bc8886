#include "app/canvas/drag.h"

#include <algorithm>

namespace detente::ui {

namespace {

constexpr double kClickReach = 5;          // pixels a click may tremble
constexpr std::uint64_t kSpeedWindow = 90; // milliseconds that speed is taken over

Drag::Kind kindOf(Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    if (button == Qt::MiddleButton)
        return Drag::Kind::Pan;
    if (button != Qt::LeftButton)
        return Drag::Kind::None;
    if (modifiers & Qt::ShiftModifier)
        return Drag::Kind::Box;
    return modifiers & Qt::ControlModifier ? Drag::Kind::Several : Drag::Kind::Pan;
}

} // namespace

void Drag::press(Qt::MouseButton button, Qt::KeyboardModifiers modifiers, QPointF at, const TimeRange &range,
                 std::uint64_t time)
{
    kind_ = kindOf(button, modifiers);
    begun_ = false;
    button_ = button;
    modifiers_ = modifiers;
    start_ = at;
    position_ = at;
    startRange_ = range;
    samples_ = {{at.x(), time}};
    speed_ = 0;
}

bool Drag::move(QPointF to, std::uint64_t time)
{
    if (kind_ == Kind::None)
        return false;
    if (!begun_ && (to - start_).manhattanLength() < kClickReach)
        return false;
    begun_ = true;
    const bool changed = to != position_;
    position_ = to;
    samples_.push_back({to.x(), time});
    const auto recent = std::find_if(samples_.begin(), samples_.end(),
                                     [time](const Sample &sample) { return sample.time + kSpeedWindow >= time; });
    samples_.erase(samples_.begin(), recent);
    return changed;
}

Drag::Kind Drag::release(std::uint64_t time)
{
    const Kind ended = kind();
    const bool moving = !samples_.empty() && samples_.back().time + kSpeedWindow >= time;
    const std::uint64_t took = samples_.empty() ? 0 : time - samples_.front().time;
    speed_ = moving && took > 0 ? (samples_.back().x - samples_.front().x) / static_cast<double>(took) : 0;
    kind_ = Kind::None;
    begun_ = false;
    return ended;
}

void Drag::cancel()
{
    kind_ = Kind::None;
    begun_ = false;
    samples_.clear();
    speed_ = 0;
}

} // namespace detente::ui
