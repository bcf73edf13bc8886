#pragma once

#include "app/session/queryrunner.h"
#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/catalog/filterindex.h"
#include "core/store/eventstore.h"
#include "core/store/library.h"

#include <memory>

namespace detente::ui {

/// A library that is open, with all that the window asks of it. Made on a worker, then owned by the session.
struct OpenLibrary {
    std::unique_ptr<Library> library;
    std::unique_ptr<EventStore> events; ///< reads with the library's own connection
    std::shared_ptr<const Snapshot> snapshot;
    QueryAnswer everything;               ///< of the empty query
    std::shared_ptr<QueryRunner> queries; ///< answers queries on workers with a connection of its own
};

/// Opens \p path and reads what drawing needs. Errors: those of Library::open and loadSnapshot. About 0.5 µs an event.
Result<std::shared_ptr<OpenLibrary>> openLibrary(const QString &path, const Progress &progress, const Cancel &cancel);

} // namespace detente::ui
