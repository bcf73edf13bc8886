#pragma once

#include "core/base/result.h"
#include "core/time/day.h"

namespace detente {

/// What an EDTF expression means in days. `earliest` and `latest` enclose every day it allows.
struct Bounds {
    Day earliest;              ///< minusInfinity when open; meaningless when startUnknown
    Day latest;                ///< plusInfinity when open; meaningless when endUnknown
    Day startLatest;           ///< intervals: the last day it can have begun; points: == latest
    Day endEarliest;           ///< intervals: the first day it can have ended; points: == earliest
    bool startUnknown = false; ///< an empty start side ("/2018"): not the same as open
    bool endUnknown = false;   ///< an empty end side ("2018/")

    bool operator==(const Bounds &) const = default;
};

} // namespace detente
