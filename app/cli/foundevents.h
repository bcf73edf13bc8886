#pragma once

#include "core/base/result.h"
#include "core/catalog/filterindex.h"
#include "core/store/eventstore.h"
#include "core/store/library.h"

#include <memory>

namespace detente::ui {

/// A library and the events that a query finds in it.
struct FoundEvents {
    std::unique_ptr<Library> library;   ///< open for reading
    std::shared_ptr<EventStore> events; ///< reads with the library's own connection
    std::shared_ptr<const FilterIndex> found;
    QString query;       ///< canonical
    int sourceCount = 0; ///< sources the library lists
};

/// Opens the library at \p path for reading and asks it \p query (model.md, "Query"; empty: every event).
/// Errors: those of opening; Errc::Parse for a query that is wrong.
Result<FoundEvents> findEvents(const QString &path, const QString &query);

} // namespace detente::ui
