#pragma once

#include <cstdint>

namespace detente {

/// A point is one happening whose day is known only so far (a soft band); an interval lasted (a bar).
enum class Shape : std::uint8_t { Point, Interval };

} // namespace detente
