#pragma once

#include "core/record/event.h"
#include "core/record/texts.h"

/// The made-up words of synthetic records.
namespace detente::synthetic {

/// The name of the \p number-th made-up actor.
PerLanguage<QString> actorName(int number);
/// The name of the \p number-th made-up publisher.
QString publisher(int number);
/// The middle of the tones of a group, in tenths.
int toneOf(Group group);
/// Title, label and summary of an event of \p side and category number; \p detail chooses among the words, alike in
/// both languages. Events of importance 3 and more have a label.
EventText eventText(Side side, std::size_t category, quint32 detail, int importance, Language language);

} // namespace detente::synthetic
