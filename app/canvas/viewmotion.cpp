#include "app/canvas/viewmotion.h"

#include "app/canvas/framing.h"

#include <QEasingCurve>

#include <algorithm>

namespace detente::ui {

namespace {

constexpr int kGlideMs = 170;
// OutExpo starts at 10 ln 2 / duration of its way a millisecond, so a coast of this distance and duration goes on at
// the speed of the hand.
constexpr int kCoastMs = 1250;
constexpr double kCoastPerSpeed = kCoastMs / 6.93;

} // namespace

ViewMotion::ViewMotion(QObject *parent)
    : QObject(parent)
{
    animation_.setStartValue(0.0);
    animation_.setEndValue(1.0);
    connect(&animation_, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        const double progress = value.toDouble();
        if (progress > 0 && progress < 1)
            Q_EMIT moved(onTheWay(from_, to_, progress), false);
    });
    connect(&animation_, &QVariantAnimation::finished, this, [this] { Q_EMIT moved(to_, true); });
}

void ViewMotion::start(const TimeRange &from, const TimeRange &to, Kind kind)
{
    animation_.stop();
    from_ = from;
    to_ = to;
    animation_.setDuration(kind == Kind::Glide ? kGlideMs : kCoastMs);
    animation_.setEasingCurve(kind == Kind::Glide ? QEasingCurve::OutCubic : QEasingCurve::OutExpo);
    animation_.start();
}

void ViewMotion::stop()
{
    animation_.stop();
}

bool ViewMotion::isRunning() const
{
    return animation_.state() == QAbstractAnimation::Running;
}

double ViewMotion::coastDistance(double speed)
{
    constexpr double kFastest = 6; // pixels a millisecond; beyond it a flick would leave the record
    return std::clamp(speed, -kFastest, kFastest) * kCoastPerSpeed;
}

} // namespace detente::ui
