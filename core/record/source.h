#pragma once

#include <QString>

namespace detente {

/// Where something is written.
struct Source {
    QString uid;
    QString publisher;
    QString title;
    QString url;      ///< http(s), or empty
    QString date;     ///< EDTF, or empty
    QString language; ///< two-letter code

    bool operator==(const Source &) const = default;
};

/// An event's reference to a source. The order of an event's citations is kept.
struct Citation {
    QString event;
    QString source;
    QString part;  ///< page, section, or what exactly was seen
    QString quote; ///< words of the source, or empty

    bool operator==(const Citation &) const = default;
};

} // namespace detente
