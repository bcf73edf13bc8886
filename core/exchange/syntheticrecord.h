#pragma once

#include "core/record/actor.h"
#include "core/record/event.h"
#include "core/record/link.h"
#include "core/record/party.h"
#include "core/record/source.h"

#include <QRandomGenerator>

#include <optional>
#include <vector>

namespace detente {

/// Makes up a record that has the shape of a real one: bursts after a shock with a long tail of answers, quiet decades
/// between them, 15 % durations, uncertain dates, both languages, all sides, groups and statuses. The same number of
/// events and the same seed give the same records. For trying the program and for measuring it.
class SyntheticRecord {
public:
    /// \p events > 0. O(sqrt(events)).
    SyntheticRecord(std::int64_t events, std::uint64_t seed);

    Parties parties() const;
    /// Two hundred people, a few of whom take part in most events.
    std::vector<Actor> actors() const;
    std::vector<Source> sources() const;

    /// The \p index-th event; ask in ascending order from 0, once each. Its uid carries the index.
    Event event(std::int64_t index);
    /// Who took part in the event made last; none for about half.
    std::vector<Participation> participations();
    /// Where the event made last is written, or nothing.
    std::optional<Citation> citation();
    /// What the event made last responds to: one of the same burst, or nothing.
    std::optional<Link> link();

private:
    struct Burst {
        std::int64_t start; ///< Julian Day Number
        double tail;        ///< mean days from the start
        double weight;      ///< running share, ascending to 1
    };

    std::int64_t pickDay();
    QString pickDate();
    QString uid(std::int64_t index) const;
    double exponential(double mean);

    std::uint64_t seed_;
    QRandomGenerator random_;
    std::vector<Burst> bursts_;
    std::vector<std::int64_t> lastOfBurst_; ///< index of the event made last in each burst, or -1
    std::int64_t index_ = 0;
    std::int64_t burst_ = -1; ///< of the event made last, or -1
    std::int64_t answers_ = -1;
};

} // namespace detente
