#pragma once

#include "core/record/party.h"
#include "core/store/eventdetails.h"

#include <QJsonObject>

namespace detente {

/// The key by which files and queries name a side: the party's own for the first two ("us"), else "joint", "third".
QString sideKey(Side side, const Parties &parties);

/// An event as a JSON object for exchange: uid, date (EDTF), earliest, latest (YYYY-MM-DD, "-inf", "+inf", "unknown"),
/// side, category, group, status, importance, tone (−10…10 or null), certainty, origin, title_en … place_ru, tags,
/// actors (uid, name_en, name_ru, role), sources (uid, publisher, title, url, date, language, part, quote), links
/// (kind, to, of links that start here), reports (day, seq, status, date, source).
QJsonObject eventJson(const EventDetails &details, const Parties &parties);

/// The header line of CSV, with its line break (RFC 4180: CRLF).
QByteArray eventCsvHeader();
/// One event as a CSV line with its line break; lists are joined by "; ". Text is written as it is: a reader that takes
/// cells for formulas must be told that they are text.
QByteArray eventCsvRow(const EventDetails &details, const Parties &parties);

} // namespace detente
