#pragma once

#include "core/record/kinds.h"
#include "core/record/texts.h"

#include <vector>

namespace detente {

/// A further name of an actor, and the language it is written in.
struct Alias {
    Language language = Language::English;
    QString name;

    bool operator==(const Alias &) const = default;
};

/// A person, institution, state or group.
struct Actor {
    QString uid;
    ActorKind kind = ActorKind::Person;
    Side side = Side::First; ///< first, second or third
    PerLanguage<QString> name;
    std::vector<Alias> aliases;

    bool operator==(const Actor &) const = default;
};

/// The role of an actor of whom nothing more is said than that he took part.
inline constexpr QLatin1String kPlainRole("participant");

/// An actor taking part in an event. The order of an event's participations is kept.
struct Participation {
    QString event;
    QString actor;
    QString role; ///< a word of the library; kPlainRole where none is known

    bool operator==(const Participation &) const = default;
};

} // namespace detente
