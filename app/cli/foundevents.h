#pragma once

#include "app/session/openlibrary.h"
#include "core/base/result.h"

namespace detente::ui {

/// A library and the events that a query finds in it.
struct FoundEvents {
    std::shared_ptr<OpenLibrary> library;
    std::shared_ptr<const FilterIndex> events;
    QString query; ///< canonical
};

/// Opens the library at \p path for reading and asks it \p query (model.md, "Query"; empty: every event).
/// Errors: those of opening; Errc::Parse for a query that is wrong.
Result<FoundEvents> findEvents(const QString &path, const QString &query);

} // namespace detente::ui
