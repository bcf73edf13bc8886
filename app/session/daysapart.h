#pragma once

#include "core/catalog/columns.h"

#include <cstdint>
#include <optional>

namespace detente::ui {

/// How many days lie between the beginnings of two events; a span where their days are not exactly known.
struct DaysApart {
    std::int64_t least = 0; ///< ≥ 0
    std::int64_t most = 0;  ///< ≥ least

    bool operator==(const DaysApart &) const = default;
};

/// The days between the beginnings of two events, whichever comes first; nothing when the beginning of one is open.
std::optional<DaysApart> daysApart(const Snapshot &snapshot, Row one, Row other);

} // namespace detente::ui
