#pragma once

#include "core/record/annotation.h"
#include "core/record/eventrecord.h"
#include "core/record/party.h"

#include <optional>
#include <vector>

namespace detente {

/// Records in memory, bound to each other by uid: a small library, or what is to be put into one.
struct RecordSet {
    std::optional<Parties> parties;
    std::vector<Actor> actors;
    std::vector<Source> sources;
    std::vector<EventRecord> events;
    std::vector<Layer> layers;
    std::vector<Annotation> annotations;

    bool operator==(const RecordSet &) const = default;
};

} // namespace detente
