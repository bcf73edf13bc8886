#pragma once

#include "core/base/language.h"
#include "core/catalog/columns.h"
#include "core/record/kinds.h"

#include <QString>

/// Words for people for every enum of the record, in a language. Each is a switch, so that the compiler finds a value
/// without a word.
namespace detente::ui::labels {

/// "United States", "Joint"; the parties' names are the library's own.
QString side(Side side, const std::array<PartyInfo, 2> &parties, Language language);
QString status(Status status, Language language);
QString group(Group group, Language language);
/// The words of a category key; the key itself where it is a library's own.
QString category(const QString &key, Language language);
/// How \p kind reads from the event that has the link ("responds to"), or, when \p incoming, from its target ("answered
/// by").
QString link(LinkKind kind, bool incoming, Language language);
QString certainty(Certainty certainty, Language language);
/// The same in a word or two, for a chip.
QString certaintyShort(Certainty certainty, Language language);
QString origin(Origin origin, Language language);
QString actorKind(ActorKind kind, Language language);
/// The words of a role in an event; empty for a plain participant, the role itself where it is a library's own.
QString role(const QString &key, Language language);
/// The words of a ledger stock; the key itself where it is a library's own.
QString stock(const QString &key, Language language);
/// The name of a language of texts, in \p language ("English", "по-английски" is not meant: a noun).
QString language(Language named, Language language);

/// "in Russian", for the language of a source; \p code is BCP 47. Languages without words here are told by their code.
QString inLanguage(const QString &code, Language language);

} // namespace detente::ui::labels
