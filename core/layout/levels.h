#pragma once

#include <algorithm>
#include <cmath>

namespace detente::layout {

// Scales are cut at half octaves. Within [levelScale(k), levelScale(k + 1)) the lanes of level k hold: days only move
// apart as one zooms in, so what does not overlap at the lower end overlaps nowhere above it (labels.md, 1).

/// Pixels per day below which nothing is laid out: 20,000 years in seven pixels.
inline constexpr int kLowestLevel = -40;
/// Far above what half a day over the widest canvas needs.
inline constexpr int kHighestLevel = 60;

/// The smallest scale of a level, in pixels per day.
inline double levelScale(int level)
{
    return std::exp2(level / 2.0);
}

/// The level of a scale in pixels per day.
inline int levelOf(double pixelsPerDay)
{
    if (!(pixelsPerDay > 0))
        return kLowestLevel;
    int level = static_cast<int>(std::floor(std::clamp(2 * std::log2(pixelsPerDay), -100.0, 100.0)));
    level = std::clamp(level, kLowestLevel, kHighestLevel);
    // Rounding must never choose a level whose smallest scale is greater than this one.
    return level > kLowestLevel && levelScale(level) > pixelsPerDay ? level - 1 : level;
}

} // namespace detente::layout
