#pragma once

#include "core/record/party.h"
#include "core/store/connection.h"
#include "core/store/migration.h"
#include "core/store/schema.h"

#include <memory>

namespace detente {

/// What a library is opened for.
enum class Access {
    ReadWrite, ///< falls back to reading where the file or its folder cannot be written
    ReadOnly,  ///< leaves the file as it is
};

/// The tables that opening expects, and the steps that lead there. Only tests pass another one.
struct SchemaHistory {
    int version = kSchemaVersion;
    const char *schema = schemaText();
    std::span<const Migration> steps = migrations();
};

/// One open library file: the connection of the thread that opened it, and new ones for workers. While it is open for
/// writing the file is in WAL mode; closing the last one that is open leaves a single file.
class Library {
public:
    /// Opens a library after comparing its header and its tables with ours; older ones are migrated, a copy being kept.
    /// A refused file is not touched. Errors: Errc::NotFound, Unreadable, NotALibrary, Corrupt, ForeignSchema,
    /// NewerSchema, Busy; ReadOnly for an older library that cannot be written. A few milliseconds.
    static Result<Library> open(const QString &path, Access access = Access::ReadWrite,
                                const SchemaHistory &history = {});
    /// Makes a new library with its two parties, and opens it. Errors: Errc::Io when there is something at \p path.
    static Result<Library> create(const QString &path, const Parties &parties);

    Library(Library &&) noexcept = default;
    Library &operator=(Library &&) = delete;
    /// Closes; a failure is not told (see close()).
    ~Library();

    /// Ends WAL mode, so that one file is left, unless others have it open. Workers' connections and everything that
    /// holds statements of this one (stores, readers, searches) must be gone before; the object is empty afterwards.
    Result<void> close();

    const QString &path() const { return path_; }
    /// True when nothing can be written, because reading was asked for or the file or folder does not allow more.
    bool isReadOnly() const { return mode_ != OpenMode::ReadWrite; }
    /// The connection of the thread that opened the library.
    Connection &connection() { return *connection_; }
    const Connection &connection() const { return *connection_; }
    /// A second connection that reads, for a worker thread. May be called from that thread. Errors: Errc::Unreadable.
    Result<Connection> openReader() const;

    /// The two parties. Errors: Errc::Corrupt when they are not there.
    Result<Parties> parties() const;

private:
    Library(Connection connection, OpenMode mode);

    std::unique_ptr<Connection> connection_;
    QString path_;
    OpenMode mode_ = OpenMode::ReadWrite;
};

} // namespace detente
