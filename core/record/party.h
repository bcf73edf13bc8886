#pragma once

#include "core/record/texts.h"

#include <QString>

#include <array>

namespace detente {

/// One of the two parties of the relation. The first acts above the axis, the second below.
struct Party {
    QString key; ///< short word for queries and files: "us"
    PerLanguage<QString> name;
    QString color; ///< "#rrggbb"

    bool operator==(const Party &) const = default;
};

/// Both parties, in place order.
using Parties = std::array<Party, 2>;

} // namespace detente
