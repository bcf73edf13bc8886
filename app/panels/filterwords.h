#pragma once

#include "app/panels/filterboxes.h"
#include "core/catalog/columns.h"

namespace detente::ui {

/// The boxes of a facet, in the interface's language and the theme's colors.
/// Groups without a category in the library are hidden.
std::vector<FilterBox> filterBoxes(Facet facet, const std::array<PartyInfo, 2> &parties,
                                   const QueryVocabulary &vocabulary, const Theme &theme);

/// Heading, What's this, and what stands in an empty search field of a section.
struct SectionWords {
    QString title;
    QString whatsThis;
    QString search;
};
SectionWords sectionWords(const QString &key);

/// What has: can ask for, in the order of its keys.
QStringList hasWords();

} // namespace detente::ui
