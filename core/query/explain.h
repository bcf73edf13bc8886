#pragma once

#include "core/query/selector.h"

#include <vector>

namespace detente {

/// Parts of a query without which something would be shown.
struct Hindrance {
    std::vector<std::size_t> parts; ///< places in Query::conjuncts(), ascending
    std::size_t count = 0;          ///< events that the others let through

    bool operator==(const Hindrance &) const = default;
};

/// The parts whose removal gives an empty result events again: each part that alone does it, in the order of the query;
/// where none does, one set of parts from which none can be spared. Empty when every event is let through or none
/// exists. One answer of the selector for each part. Errors: those of select().
Result<std::vector<Hindrance>> whatEmpties(Selector &selector, const Query &query, const Cancel &cancel = {});

/// The parts that keep an event from being shown; count is what the others let through. No parts when it is shown.
/// \p row of the selector's snapshot. Errors: those of select().
Result<Hindrance> whatHides(Selector &selector, const Query &query, Row row, const Cancel &cancel = {});

} // namespace detente
