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
inline constexpr int kWordingCount = 3;

/// The texts of one event with their widths.
struct EventText {
    QString label;
    QString title;
    double labelWidth = 0;
    double titleWidth = 0;
    scene::FontRole font = scene::FontRole::Card;
};

/// Fetches and measures the words of events once each. Forgets all when it grows past a bound, which costs time but
/// never changes an answer.
class EventTexts {
public:
    EventTexts(const TextMeasure &measure, const CanvasWords &words, const Metrics &metrics);

    /// Texts for a card of an event of \p importance. The reference holds until trim().
    const EventText &card(Row row, int importance);
    /// Texts for a name on the band.
    const EventText &name(Row row);
    /// The short date with its width.
    const std::pair<QString, double> &date(Row row);

    /// Forgets everything: another record.
    void clear();
    /// Keeps memory bounded; to be called between pictures.
    void trim();

private:
    EventText make(Row row, scene::FontRole font) const;

    const TextMeasure &measure_;
    const CanvasWords &words_;
    double widest_;
    double widestDate_;
    std::unordered_map<Row, EventText> cards_;
    std::unordered_map<Row, EventText> names_;
    std::unordered_map<Row, std::pair<QString, double>> dates_;
};

} // namespace detente::layout
