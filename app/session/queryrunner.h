#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/catalog/filterindex.h"
#include "core/query/facets.h"
#include "core/store/connection.h"

#include <QString>

#include <memory>
#include <mutex>

namespace detente::ui {

/// What a query answers: what it lets through, and what each filter box would give under the other parts of it.
struct QueryAnswer {
    std::shared_ptr<const FilterIndex> events;
    Facets facets;
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

private:
    Result<Selector *> selector();

    struct Parts;
    std::mutex busy_;
    std::unique_ptr<Parts> parts_;
    std::shared_ptr<const FilterIndex> everything_;
};

/// The tree of a query as it is being typed: see QueryRunner::run. Errors: those of parseQuery.
Result<Query> readQuery(const QString &text, bool typing, const Snapshot &snapshot, Day today);

} // namespace detente::ui
