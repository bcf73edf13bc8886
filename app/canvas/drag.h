#pragma once

#include "core/record/viewstate.h"

#include <QPointF>
#include <Qt>

#include <cstdint>
#include <vector>

namespace detente::ui {

/// One drag of the mouse, from press to release: which kind it is, whether it has begun, and how fast the hand was
/// when it let go. Knows nothing of widgets.
class Drag {
public:
    enum class Kind : std::uint8_t {
        None,
        Pan,    ///< left or middle button
        Box,    ///< Shift and left: zooms into a stretch
        Several ///< Ctrl and left: selects what it touches
    };

    /// \param range  the view's range, which a pan moves
    /// \param time   milliseconds, any origin
    void press(Qt::MouseButton button, Qt::KeyboardModifiers modifiers, QPointF at, const TimeRange &range,
               std::uint64_t time);
    /// \return true when this is a drag by now and what it shows has changed.
    bool move(QPointF to, std::uint64_t time);
    /// Ends it. \return the kind of drag that ended, None when it was a click or nothing was pressed.
    Kind release(std::uint64_t time);
    /// As if never pressed.
    void cancel();

    /// The kind of drag going on; None while it may still become a click.
    Kind kind() const { return begun_ ? kind_ : Kind::None; }
    bool isPressed() const { return kind_ != Kind::None; }
    Qt::MouseButton button() const { return button_; }
    Qt::KeyboardModifiers modifiers() const { return modifiers_; }
    QPointF start() const { return start_; }
    QPointF position() const { return position_; }
    const TimeRange &startRange() const { return startRange_; }
    /// Pixels a millisecond to the right, over the last moments before the release; 0 when the hand had stopped.
    double speed() const { return speed_; }

private:
    struct Sample {
        double x = 0;
        std::uint64_t time = 0;
    };

    Kind kind_ = Kind::None;
    bool begun_ = false;
    Qt::MouseButton button_ = Qt::NoButton;
    Qt::KeyboardModifiers modifiers_;
    QPointF start_;
    QPointF position_;
    TimeRange startRange_;
    std::vector<Sample> samples_; ///< of the last moments, oldest first
    double speed_ = 0;
};

} // namespace detente::ui
