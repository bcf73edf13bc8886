#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/catalog/filterindex.h"
#include "core/query/explain.h"
#include "core/query/facets.h"
#include "core/query/namefacet.h"
#include "core/store/connection.h"

#include <QString>

#include <map>
#include <memory>
#include <mutex>

namespace detente::ui {

/// What a query answers: what it lets through, and what each filter box would give under the other parts of it.
struct QueryAnswer {
    std::shared_ptr<const FilterIndex> events;
    Facets facets;
    Query query;                     ///< what was answered: with the beginning of a word while typing
    std::vector<Hindrance> emptiers; ///< of query; where nothing is let through
};

/// Answers queries on worker threads with a connection of its own; one at a time, the others wait. The newest is
/// waited for at most as long as the running one takes to notice that it was cancelled.
class QueryRunner {
public:
    QueryRunner(Connection reader, std::shared_ptr<const FilterIndex> everything);
    ~QueryRunner();

    /// \p typing: the last word may be incomplete, and counts as itself and as the beginning of a word.
    /// \p today: what "last week" counts from.
    /// Errors: those of parseQuery and select; Errc::Cancelled.
    Result<QueryAnswer> run(const QString &text, bool typing, Day today, const Cancel &cancel);
    /// Counts lists of names under a query. The names of a field are read when it is first asked for.
    /// Errors: those of NameList::load and select.
    Result<std::vector<FacetLines>> lists(const Query &query, const std::vector<ListRequest> &requests,
                                          const Cancel &cancel);
    /// See detente::whatHides.
    Result<Hindrance> hides(const Query &query, Row row, const Cancel &cancel);

private:
    Result<Selector *> selector();
    Result<const NameList *> names(QueryField field, const Cancel &cancel);

    struct Parts;
    std::mutex busy_;
    std::unique_ptr<Parts> parts_;
    std::shared_ptr<const FilterIndex> everything_;
};

/// The tree of a query as it is being typed: see QueryRunner::run. Errors: those of parseQuery.
Result<Query> readQuery(const QString &text, bool typing, const Snapshot &snapshot, Day today);

} // namespace detente::ui
