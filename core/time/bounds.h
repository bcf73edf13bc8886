#pragma once

#include "core/time/day.h"

namespace detente {

/// What an EDTF expression means in days. `earliest` and `latest` enclose every day it allows.
///
/// An open side ("..") is an infinity on both of its ends. An unknown side ("") has no day of its own; so that such
/// events can be sorted, `earliest` then holds the earliest day of the known end (and `latest` the latest day of the
/// known start), or an infinity when the other side has no day either. Ask the flags before showing such a day.
struct Bounds {
    Day earliest;              ///< minusInfinity when open
    Day latest;                ///< plusInfinity when open
    Day startLatest;           ///< intervals: the last day it can have begun; points: == latest
    Day endEarliest;           ///< intervals: the first day its end allows, see withinItself(); points: == earliest
    bool startUnknown = false; ///< an empty start side ("/2018"): not the same as open
    bool endUnknown = false;   ///< an empty end side ("2018/")

    bool operator==(const Bounds &) const = default;

    /// The same with startLatest and endEarliest drawn into [earliest, latest], as a bar needs them: in
    /// "2018-01-30/2018" the end allows 1 January, yet it cannot end before it began.
    constexpr Bounds withinItself() const
    {
        Bounds bounds = *this;
        bounds.startLatest = startLatest > latest ? latest : startLatest;
        bounds.endEarliest = endEarliest < earliest ? earliest : endEarliest;
        return bounds;
    }
};

/// A run of days, both ends included; infinities stand for open ends.
struct DayRange {
    Day first;
    Day last;

    bool operator==(const DayRange &) const = default;
};

} // namespace detente
