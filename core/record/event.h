#pragma once

#include "core/record/kinds.h"
#include "core/record/texts.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace detente {

/// The longest short name of an event (characters): what fits a card of the timeline.
inline constexpr int kLongestLabel = 28;
/// Importance runs from routine to landmark.
inline constexpr int kLeastImportance = 1;
inline constexpr int kMostImportance = 5;
/// Tone in tenths: -100 conflict … +100 cooperation.
inline constexpr int kLargestTone = 100;

/// What an event says in one language. All may be empty; an event has a title in at least one language.
struct EventText {
    QString title;
    QString label; ///< short name for cards, at most kLongestLabel characters
    QString summary;
    QString place;

    bool isEmpty() const { return title.isEmpty() && label.isEmpty() && summary.isEmpty() && place.isEmpty(); }
    bool operator==(const EventText &) const = default;
};

/// One event as it is recorded. What can be computed (days, shape, Old Style date) is not kept here.
struct Event {
    QString uid;  ///< slug or UUID; survives export and import
    QString date; ///< strict EDTF, as written
    QString time; ///< local time "HH:MM" or empty
    QString zone; ///< IANA time zone of `time`, or empty
    Side side = Side::First;
    QString category; ///< a key of categories(), or a library's own
    Status status = Status::Held;
    int importance = kLeastImportance;
    std::optional<int> tone; ///< tenths; nothing where the event is not between the parties
    Certainty certainty = Certainty::Verified;
    QString basis; ///< how the certainty is founded
    Origin origin = Origin::Curated;
    PerLanguage<EventText> texts;
    QStringList tags;
    QString created;  ///< ISO 8601 UTC, or empty
    QString modified; ///< ISO 8601 UTC, or empty

    bool operator==(const Event &) const = default;
};

} // namespace detente
