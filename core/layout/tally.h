#pragma once

#include "core/layout/frame.h"

namespace detente::layout {

/// Adds up what a finished picture shows of the events in view: labelled, marked, and the rest as hidden or binned.
scene::Stats tally(const Frame &frame, const scene::Scene &picture);

} // namespace detente::layout
