#include "core/layout/metrics.h"

#include <cmath>

namespace detente::layout {

using scene::FontRole;

Metrics::Metrics(const TextMeasure &measure)
    : cardText(std::ceil(std::max(measure.height(FontRole::Card), measure.height(FontRole::CardStrong))))
    , nameText(std::ceil(measure.height(FontRole::BandName)))
    , tickText(std::ceil(std::max(measure.height(FontRole::Tick), measure.height(FontRole::TickMajor))))
    , badgeText(std::ceil(measure.height(FontRole::Badge)))
    , headingText(std::ceil(measure.height(FontRole::EraHeading)))
    , cardHeight(cardText + 9)
    , lanePitch(cardHeight + 6)
    , badgeHeight(badgeText + 2)
    , nameRow(nameText + 3)
    , stripHeight(std::max(12.0, badgeHeight))
    , tickRow(tickText + 5)
    , headingRow(headingText + 9)
    , sideNameWidth(std::ceil(measure.height(FontRole::SideName)) + 6)
{
}

} // namespace detente::layout
