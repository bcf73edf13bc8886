#pragma once

#include "core/record/kinds.h"
#include "core/record/texts.h"

#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace detente {

/// What an annotation is bound to: an event, a date, a range, or two events.
enum class AnnotationKind : std::uint8_t { Note, Marker, Span, Connection };
std::span<const KeyRow<AnnotationKind>> keyTable(AnnotationKind);

/// The longest label of a span (characters): what fits an era's band.
inline constexpr int kLongestSpanLabel = 18;

/// A group of annotations that is shown, hidden, locked, exported and imported as one.
struct Layer {
    QString uid;
    PerLanguage<QString> name;
    int place = 0; ///< order among the layers, ascending
    bool shown = true;
    bool locked = false;  ///< its annotations cannot be changed
    bool shipped = false; ///< came with the starter record; restoring the starter refreshes it

    bool operator==(const Layer &) const = default;
};

/// What an annotation says in one language.
struct AnnotationText {
    QString heading;
    QString label; ///< spans: the short words of the band, at most kLongestSpanLabel characters
    QString body;  ///< restricted Markdown

    bool isEmpty() const { return heading.isEmpty() && label.isEmpty() && body.isEmpty(); }
    bool operator==(const AnnotationText &) const = default;
};

/// A note (on an event), marker (on a date), span (over a range) or connection (between two events).
struct Annotation {
    QString uid;
    QString layer; ///< uid of its layer
    AnnotationKind kind = AnnotationKind::Note;
    QString event; ///< uid: notes and connections (from)
    QString other; ///< uid: connections (to)
    QString date;  ///< EDTF: markers and spans (an interval, an open end allowed)
    PerLanguage<AnnotationText> texts;
    std::optional<int> tone; ///< tenths
    QString color;           ///< "#rrggbb", or empty: the program's choice
    int offsetX = 0;         ///< callout, logical pixels from its anchor
    int offsetY = 0;
    QString author;
    QString created;  ///< ISO 8601 UTC, or empty
    QString modified; ///< ISO 8601 UTC, or empty

    bool operator==(const Annotation &) const = default;
};

} // namespace detente
