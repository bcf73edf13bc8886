#pragma once

#include "core/layout/words.h"

namespace detente::layout {

/// The lengths of a picture in logical pixels. They follow the heights of the type, so that a larger system font
/// gives larger cards instead of cut letters.
struct Metrics {
    explicit Metrics(const TextMeasure &measure);

    // Type.
    double cardText; ///< line heights
    double nameText;
    double tickText;
    double badgeText;
    double headingText;

    // Cards.
    double cardHeight;
    double lanePitch;        ///< from one card's edge to the next one's
    double cardLead = 9;     ///< a card begins this far before its day; its leader stands there
    double textInset = 24;   ///< from a card's left edge to its text
    double textTail = 10;    ///< from a card's text to its right edge
    double noteRoom = 18;    ///< for the sign of a note
    double dateGap = 8;      ///< between a card's text and its date
    double labelGap = 8;     ///< between neighbors in a lane
    double widestText = 260; ///< a title longer than this gives way to the label (product.md)
    double widestDate = 110;
    double narrowestText = 28; ///< below this nothing is worth a card

    // Marks, badges, bars.
    double markSize = 8;
    double markPitch = 10.5;
    double badgeHeight;
    double badgeBucket = 64; ///< badges stand at least this far apart
    double barPitch = 5;
    double barHeight = 3.5;
    int barLanes = 3;

    // The axis band and the rim.
    double nameRow;        ///< a row of names
    double nameLead = 6;   ///< a name begins this far before its day: half its mark
    double nameInset = 15; ///< from a name's left edge to its text
    double stripHeight;    ///< marks without a name
    double tickRow;

    // Headings of eras.
    double headingRow;

    double sideNameWidth; ///< the cover at the left edge that carries a side's name

    /// The widest card without a date.
    double widestCard() const { return textInset + widestText + noteRoom + textTail; }
    /// The widest name on the band.
    double widestName() const { return nameInset + widestText; }
};

} // namespace detente::layout
