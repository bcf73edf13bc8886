#pragma once

/// How far one key or one notch of the wheel goes.
namespace detente::ui::step {

inline constexpr double kPan = 0.12;   ///< of the window's width
inline constexpr double kScreen = 0.9; ///< of the window's width
inline constexpr double kZoom = 1.6;   ///< factor
inline constexpr double kLanes = 90;   ///< pixels

} // namespace detente::ui::step
