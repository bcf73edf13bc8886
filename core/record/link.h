#pragma once

#include "core/record/kinds.h"

#include <QString>

namespace detente {

/// A directed relation of two events: \c from responds to, implements … \c to.
struct Link {
    QString from;
    LinkKind kind = LinkKind::Follows;
    QString to;

    bool operator==(const Link &) const = default;
};

} // namespace detente
