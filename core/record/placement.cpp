#include "core/record/placement.h"

#include "core/time/edtf.h"
#include "core/time/oldstyle.h"

namespace detente {

std::optional<Placement> placementOf(QStringView edtf)
{
    const Result<Edtf> parsed = Edtf::parse(edtf, EdtfMode::Strict);
    if (!parsed)
        return std::nullopt;
    const Bounds bounds = parsed->bounds().withinItself();
    Placement place{bounds.earliest, bounds.latest, bounds.startLatest, bounds.endEarliest, parsed->shape(), 0};
    if (place.shape == Shape::Interval)
        place.flags |= recordflag::kInterval;
    if (bounds.startUnknown) {
        place.earliest = place.startLatest = bounds.endEarliest;
        place.flags |= recordflag::kStartUnknown;
    }
    if (bounds.endUnknown) {
        place.latest = place.endEarliest = bounds.startLatest;
        place.flags |= recordflag::kEndUnknown;
    }
    const bool startSays = !bounds.startUnknown && bounds.earliest.isFinite();
    const bool endSays = !bounds.endUnknown && bounds.latest.isFinite();
    if (!startSays && !endSays)
        return std::nullopt;
    if (place.earliest < kNewStyleInRussia)
        place.flags |= recordflag::kOldStyle;
    if (parsed->isUncertain() || parsed->isApproximate())
        place.flags |= recordflag::kDoubtful;
    return place;
}

std::uint16_t flagsOf(Origin origin, Certainty certainty)
{
    std::uint16_t flags = 0;
    if (origin == Origin::Coded)
        flags |= recordflag::kCoded;
    if (certainty == Certainty::Partly)
        flags |= recordflag::kPartly;
    if (certainty == Certainty::Memory)
        flags |= recordflag::kMemory;
    return flags;
}

} // namespace detente
