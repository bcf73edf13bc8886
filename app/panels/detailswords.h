#pragma once

#include "app/panels/detailscontent.h"

namespace detente::ui {

// Parts of describe() that have rules of their own.

/// The words of an EDTF text, or the text itself where it cannot be read. \p brief: as on cards, else with Old Style.
QString wordedDate(const QString &edtf, Language language, bool brief);

/// The language a text without one is written in, by its letters; nothing for a text without letters.
std::optional<Language> languageOfText(const QString &text);
/// "Remarks are in English." where one of \p texts is not in \p language; else empty.
QString remarksNote(const QStringList &texts, Language language);

/// "180 days", "1 year, 8 months and 28 days"; empty for what is no term.
QString termWords(const QString &offset, Language language);
/// A deadline seen from one of its events, as it stands on \p today.
DeadlineLine deadlineLine(const RelatedDeadline &related, Language language, Day today);

/// The dates that reports disagree about: those of reports that it was held, when two of them exclude each other; else
/// nothing. The same rule marks events for has:dispute.
std::vector<ClaimLine> claimsOf(const EventDetails &details, Language language);

} // namespace detente::ui
