#pragma once

#include "core/base/language.h"

#include "app/session/daysapart.h"

#include <QString>

namespace detente {
class FilterIndex;
}

namespace detente::ui {

class Session;
class TimelineWidget;

/// Gives the canvas the words it speaks with while hands are on it: stretches being chosen, counts, hover cards of
/// badges, bins and eras. Asked anew each time, so they follow the interface's language. \p session must outlive the
/// canvas.
void giveSpeech(TimelineWidget &canvas, const Session &session);

/// "1,378 events, 1780–2026": how much a record holds and from when to when.
QString recordExtent(const FilterIndex &events, Language language);

/// "12 days apart", "3–14 days apart", "4,383 days apart (about 12 years)", "on the same day".
QString apartWords(const DaysApart &apart, Language language);
/// The same for the two selected events; empty unless there are two and both have a beginning.
QString selectionApart(const Session &session, Language language);

} // namespace detente::ui
