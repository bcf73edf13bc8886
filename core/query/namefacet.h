#pragma once

#include "core/query/edit.h"
#include "core/query/namelist.h"
#include "core/query/selector.h"

namespace detente {

/// One line of a list beside the boxes: a name, a tag, something an event has.
struct FacetLine {
    enum class State : std::uint8_t { Off, Included, Excluded };

    QueryValue value;        ///< as the query names it, or would
    QString name;            ///< in the language asked for; empty: the value is words that stand for themselves
    std::uint32_t count = 0; ///< events that the value would give under the rest of the query
    State state = State::Off;

    bool operator==(const FacetLine &) const = default;
};

/// A list under a query: what the query names of the field, and what else it could.
struct FacetLines {
    QueryField field{};
    std::vector<FacetLine> lines; ///< what the query names and the search did not find comes first
    std::size_t more = 0;         ///< names that fit and did not find room

    bool operator==(const FacetLines &) const = default;
};

/// A list that is asked for: the field, and what its names are searched by. Fields of keys take no search.
struct ListRequest {
    QueryField field{};
    NameSearch search;
};

/// Counts the names of \p list under the parts of \p query that do not speak of the field. What the query names is
/// always there. One answer of the selector, one for each value named, and NameList::find. Errors: those of select().
Result<FacetLines> countNames(Selector &selector, const Query &query, QueryField field, const NameList &list,
                              const NameSearch &search, const Cancel &cancel = {});

/// The same for a field of keys of which an event may have several: has, link. All keys, in their order.
Result<FacetLines> countKeys(Selector &selector, const Query &query, QueryField field, const Cancel &cancel = {});

} // namespace detente
