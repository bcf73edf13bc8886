#pragma once

#include <QHashFunctions>

#include <compare>
#include <cstdint>

namespace detente {

/// A row number of one table. Row numbers live as long as a file is open; what must survive export is a text uid.
template <class Tag>
struct Id {
    std::int64_t value = 0;

    constexpr bool isValid() const { return value > 0; }
    constexpr auto operator<=>(const Id &) const = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using EventId = Id<struct EventTag>;
using ActorId = Id<struct ActorTag>;
using SourceId = Id<struct SourceTag>;
using LayerId = Id<struct LayerTag>;
using AnnotationId = Id<struct AnnotationTag>;

} // namespace detente
