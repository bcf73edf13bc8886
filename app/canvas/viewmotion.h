#pragma once

#include "core/record/viewstate.h"

#include <QObject>
#include <QVariantAnimation>

namespace detente::ui {

/// Moves a range of time smoothly to another. A new motion takes over from where the last one is; stop() leaves the
/// range where it is.
class ViewMotion : public QObject {
    Q_OBJECT

public:
    /// How a motion runs: Glide answers a key or a wheel within 170 ms; Coast lets go of a dragged picture.
    enum class Kind { Glide, Coast };

    explicit ViewMotion(QObject *parent = nullptr);

    /// Emits moved() for every frame and once more for the end, the last time with \p last true.
    void start(const TimeRange &from, const TimeRange &to, Kind kind);
    void stop();
    bool isRunning() const;
    /// Where the motion will end; meaningful while it runs.
    const TimeRange &target() const { return to_; }

    /// How far a picture let go at \p speed (pixels a millisecond) coasts, in pixels.
    static double coastDistance(double speed);

Q_SIGNALS:
    void moved(const detente::TimeRange &range, bool last);

private:
    QVariantAnimation animation_;
    TimeRange from_;
    TimeRange to_;
};

} // namespace detente::ui
