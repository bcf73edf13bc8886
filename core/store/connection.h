#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"

#include <QString>

#include <cstdint>
#include <memory>

struct sqlite3;

namespace detente {

/// How a file is opened by SQLite.
enum class OpenMode {
    ReadWrite, ///< the file must exist
    Create,    ///< the file is made when it does not exist
    ReadOnly,  ///< reads a file that others may write
    Immutable, ///< reads a file that nobody can write: no locks, no files beside it
    Memory,    ///< a database of its own in memory
};

/// One SQLite connection, hardened: defensive, no trust in the schema, no double-quoted strings, narrow limits,
/// foreign keys on, synchronous=FULL, ten seconds of patience with other writers. Serves one thread at a time.
class Connection {
public:
    /// Opens a file. Only opens: whether it is a library of ours is asked by Library. Errors: Errc::Unreadable.
    static Result<Connection> open(const QString &path, OpenMode mode);

    Connection(Connection &&) noexcept;
    Connection &operator=(Connection &&) noexcept;
    ~Connection();

    /// Runs statements that give no rows. Errors: see errorNow.
    Result<void> run(const char *sql);
    /// The rows changed by the last INSERT, UPDATE or DELETE.
    std::int64_t changes() const;
    std::int64_t lastRowId() const;
    /// True between BEGIN and COMMIT.
    bool inTransaction() const;
    /// Milliseconds a statement waits for another writer before it gives up with Errc::Busy (10 000 when opened).
    void setPatience(int milliseconds);
    /// While \p cancel is set, a stop request ends running statements with Errc::Cancelled. An empty token ends that.
    void setCancel(const Cancel &cancel);

    const QString &path() const { return path_; }
    sqlite3 *handle() const { return db_.get(); }

    /// The failure of the last call on this connection as an Error. SQLite's codes become Errc::Corrupt, ReadOnly,
    /// Busy, Io, Cancelled or Database; \p where is the SQL or a place in words of files.
    Error errorNow(const QString &where = {}) const;
    /// The same for a bare handle on the file \p path.
    static Error errorOf(sqlite3 *db, const QString &path, const QString &where);

private:
    struct Closer {
        void operator()(sqlite3 *db) const;
    };
    Connection(std::unique_ptr<sqlite3, Closer> db, QString path);
    Result<void> harden(OpenMode mode);

    std::unique_ptr<sqlite3, Closer> db_;
    std::unique_ptr<Cancel> cancel_;
    QString path_;
};

/// The version of the SQLite in use ("3.40.1").
QString sqliteVersion();

} // namespace detente
