#pragma once

#include "core/layout/metrics.h"

#include <array>
#include <unordered_map>

namespace detente::layout {

/// \p text, or as many of its first words with "…" as fit into \p width pixels; cut inside the first word when even
/// that is too long; "…" at the least.
QString shortened(const QString &text, double width, scene::FontRole font, const TextMeasure &measure);

/// How much an event's label says. Each says at least as much as the one before.
enum class Wording : std::uint8_t {
    Label, ///< the label; without one the title or its beginning
    Title, ///< the title where it fits, else as Label
    Dated  ///< and the date
};

/// A line of text with its width.
struct Phrase {
    QString text;
    double width = -1;        ///< < 0: not asked for yet
    bool isShortened = false; ///< ends in "…"
};

/// Fetches and measures the words of events, each once and only those asked for: measuring is what costs most in a
/// picture that has never been seen. Forgets all when it grows past a bound, which never changes an answer.
class EventTexts {
public:
    EventTexts(const TextMeasure &measure, const CanvasWords &words, const Metrics &metrics);

    /// The words of an event in \p font, a Wording's first part. The reference holds until trim() or clear().
    const Phrase &phrase(Row row, scene::FontRole font, Wording wording);
    /// The short date; empty where it is too long for a card.
    const Phrase &date(Row row);

    /// Forgets everything: another record.
    void clear();
    /// Keeps memory bounded; to be called between pictures.
    void trim();

private:
    struct Words {
        Phrase label;
        Phrase title;
    };
    void findLabel(Row row, scene::FontRole font, Phrase &label) const;
    void findTitle(Row row, scene::FontRole font, Words &words) const;
    bool isSurelyTooWide(const QString &text) const;

    const TextMeasure &measure_;
    const CanvasWords &words_;
    double widest_;
    double widestDate_;
    qsizetype longest_; ///< characters: more are surely too wide
    std::array<std::unordered_map<Row, Words>, scene::kFontRoleCount> known_;
    std::unordered_map<Row, Phrase> dates_;
};

} // namespace detente::layout
