#pragma once

#include "core/base/language.h"
#include "core/store/eventdetails.h"

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace detente {

/// Something that can be cited: a source, or an event of the record.
struct Citable {
    /// What it is, as far as its address and publisher tell; each kind has a type in every format.
    enum class Kind : std::uint8_t {
        Event,
        WebPage,
        News,         ///< a newspaper or news agency
        Encyclopedia, ///< an entry of one
        Bill,
        Regulation, ///< an official journal's notice or rule
        Official,   ///< a government's own page
        Document    ///< not on the network
    };

    Kind kind = Kind::Document;
    QString id;        ///< uid
    QString title;     ///< may be empty
    QString publisher; ///< may be empty
    QString url;       ///< http or https, or empty
    QString date;      ///< EDTF, or empty; what is not EDTF is cited as it stands
    QString language;  ///< BCP 47, or empty
    QString place;
    QString summary;
    QString part;  ///< page, section
    QString quote; ///< words of the source
    QStringList keywords;

    bool operator==(const Citable &) const = default;
};

/// The kind of a source, from a table of hosts and publishers; a source without an address is a Document.
Citable::Kind kindOf(const Source &source);
/// A source as it is cited for an event; without a \p citation: the source as such.
Citable citableOf(const Source &source, const Citation &citation = {});
/// An event in \p language, field by field in the other one where that is empty.
Citable citableOf(const Event &event, Language language);
/// An event and after it each of its sources, in their order.
std::vector<Citable> citablesOf(const EventDetails &details, Language language);

/// One line for each item, for a footnote: publisher, title in the language's quotation marks, date in words, part,
/// address; events: title, date with Old Style, place. Lines are separated by line feeds; no line is at the end.
QString plainCitation(std::span<const Citable> items, Language language);

/// RIS records, UTF-8, lines ended by CR LF: a TY tag, the fields known, ER. Dates are YYYY/MM/DD/ with "circa" or a
/// season as the other information; what that cannot hold (durations, "between", open ends, years before 1) stands in
/// words of \p language in N1. Line breaks and control characters become spaces, asterisks in keywords too.
/// Source: the tag definitions of Research Information Systems (2001) and EndNote's ELEC, ENCYC, GOVDOC.
QString risCitation(std::span<const Citable> items, Language language);

/// A CSL-JSON array, indented, UTF-8. Days, months, years and durations are date-parts with circa for what is
/// approximate or uncertain, seasons have season; other dates are literal in words of \p language.
/// Source: csl-data.json of the Citation Style Language, version 1.0.2.
QString cslJsonCitation(std::span<const Citable> items, Language language);

} // namespace detente
