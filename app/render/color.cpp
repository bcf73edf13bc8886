#include "app/render/color.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace detente::ui {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

int mixedChannel(int bottom, int top, double amount)
{
    return static_cast<int>(std::lround(bottom + (top - bottom) * amount));
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    double light = luminance(a);
    double dark = luminance(b);
    if (light < dark)
        std::swap(light, dark);
    return (light + 0.05) / (dark + 0.05);
}

QColor mixed(const QColor &bottom, const QColor &top, double amount)
{
    return {mixedChannel(bottom.red(), top.red(), amount), mixedChannel(bottom.green(), top.green(), amount),
            mixedChannel(bottom.blue(), top.blue(), amount)};
}

QColor readableOn(const QColor &background, const QColor &color, double ratio)
{
    // Black stands out more than white from anything lighter than this luminance (where both give the same ratio).
    constexpr double kEvenLuminance = 0.1791;
    const QColor end = luminance(background) > kEvenLuminance ? QColor(Qt::black) : QColor(Qt::white);
    constexpr int kSteps = 50;
    for (int step = 0; step < kSteps; ++step) {
        const QColor tried = mixed(color, end, static_cast<double>(step) / kSteps);
        if (contrastRatio(tried, background) >= ratio)
            return tried;
    }
    return end;
}

} // namespace detente::ui
