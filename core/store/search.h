#pragma once

#include "core/base/cancel.h"
#include "core/base/ids.h"
#include "core/store/connection.h"

#include <QString>

#include <memory>
#include <vector>

namespace detente {

/// One thing to look for among the words of events.
struct SearchTerm {
    enum class Kind {
        Word,   ///< in any inflected form; a person's surname in any of its spellings
        Phrase, ///< these very words one after another
        Prefix, ///< a word that begins so (several words: a phrase whose last word does)
    };
    Kind kind = Kind::Word;
    QString text;

    bool operator==(const SearchTerm &) const = default;
};

/// Finds events by their words. Serves one connection, which must outlive it.
///
/// People: the surnames of a person in both languages and all aliases stand for each other, so that a text which names
/// him in one language only is found in the other too. The table of surnames is read at the first word and kept.
class Search {
public:
    static Result<Search> make(Connection &connection);
    Search(Search &&) noexcept;
    Search &operator=(Search &&) noexcept;
    ~Search();

    /// The events, ascending. Text without a letter or digit finds nothing. Cost follows the hits: about 60 ms for a
    /// prefix with a million. Errors: Errc::Cancelled.
    Result<std::vector<EventId>> find(const SearchTerm &term, const Cancel &cancel = {});

private:
    struct Parts;
    explicit Search(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> parts_;
};

} // namespace detente
