#pragma once

#include "core/query/query.h"

#include <bitset>
#include <optional>

namespace detente {

/// What every event has exactly one value of, so that boxes can say which values are let through.
enum class Facet : std::uint8_t { Side, Category, Status, Importance, Tone, Certainty, Origin };
inline constexpr std::size_t kFacetCount = 7;

/// Some of the values of a facet, by number: sides, categories (the library's own included), statuses, certainties and
/// origins by their enums; importance 1 is 0; a tone in tenths is toneChoice(), none is kNoToneChoice.
using Choices = std::bitset<256>;

inline constexpr std::size_t kNoToneChoice = 201;
/// \p tone in tenths, −100…+100.
constexpr std::size_t toneChoice(int tone)
{
    return static_cast<std::size_t>(std::ptrdiff_t{tone} + 100);
}

/// How many values a facet tells apart.
std::size_t choiceCount(Facet facet, const QueryVocabulary &vocabulary);
/// All of them.
Choices everyChoice(Facet facet, const QueryVocabulary &vocabulary);
/// The categories of a group; none for Unknown where the library has no categories of its own.
Choices categoriesOf(Group group, const QueryVocabulary &vocabulary);
/// Tones from \p least to \p most, in tenths, both included.
Choices tonesBetween(int least, int most);

// Boxes are projections of the query: they read and change what its parts that all must hold say about one facet,
// negated or not. What is said deeper, within alternatives, they leave alone. group: and category: are one facet.

/// True when a part that must hold speaks of the facet.
bool speaksOf(const Query &query, Facet facet);
/// The values that the query lets through as far as this facet alone goes; all of them when no such part speaks of it.
Choices chosenOf(const Query &query, Facet facet, const QueryVocabulary &vocabulary);
/// \p query letting through just \p choices of the facet, said in as few values as can be; all of them: nothing is
/// said. What it said before is replaced in its place. chosenOf() of the result is \p choices.
Query withChoices(const Query &query, Facet facet, const Choices &choices, const QueryVocabulary &vocabulary);
/// \p query saying nothing of the facet.
Query withoutFacet(const Query &query, Facet facet);

} // namespace detente
