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
    std::int64_t writtenAt = 0;           ///< changeMark() before the snapshot was read

    /// A number that changes when another connection writes to the library; 0 when it cannot be had.
    std::int64_t changeMark() const;
};

/// Why a library is open for reading only.
enum class ReadOnlyReason {
    None,      ///< it can be written
    Asked,     ///< the reader wanted it so
    NoOwnCopy, ///< it is the starter as installed, because the reader's own copy could not be made
    File,      ///< the file does not allow more
    Folder,    ///< the file's folder does not allow more
};

/// Opens \p path and reads what drawing needs. Errors: those of Library::open and loadSnapshot. About 0.5 µs an event.
Result<std::shared_ptr<OpenLibrary>> openLibrary(const QString &path, Access access, const Progress &progress,
                                                 const Cancel &cancel);

} // namespace detente::ui
