#include "core/store/connection.h"

#include <QFile>
#include <QUrl>

#include <sqlite3.h>

#include <array>

namespace detente {

namespace {

constexpr int kPatience = 10'000;
/// Virtual machine steps between two looks at the cancel token: some tens of microseconds.
constexpr int kStepsPerLook = 10'000;

struct Limit {
    int id;
    int value;
};

// What our own statements and records need, with room; a hostile file cannot make SQLite work beyond these.
constexpr std::array kLimits{
    Limit{SQLITE_LIMIT_LENGTH, 512 * 1024 * 1024},
    Limit{SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024},
    Limit{SQLITE_LIMIT_COLUMN, 100},
    Limit{SQLITE_LIMIT_EXPR_DEPTH, 100},
    Limit{SQLITE_LIMIT_COMPOUND_SELECT, 20},
    Limit{SQLITE_LIMIT_VDBE_OP, 100'000},
    Limit{SQLITE_LIMIT_FUNCTION_ARG, 20},
    Limit{SQLITE_LIMIT_ATTACHED, 2},
    Limit{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000},
    Limit{SQLITE_LIMIT_VARIABLE_NUMBER, 1000},
    Limit{SQLITE_LIMIT_TRIGGER_DEPTH, 1},
    Limit{SQLITE_LIMIT_WORKER_THREADS, 0},
};

QByteArray fileUri(const QString &path, const char *query)
{
    QByteArray uri = "file:" + QUrl::toPercentEncoding(path, "/");
    return uri + query;
}

int lookAtCancel(void *cancel)
{
    return static_cast<const Cancel *>(cancel)->stop_requested() ? 1 : 0;
}

Errc codeOf(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Errc::Corrupt;
    case SQLITE_READONLY:
        return Errc::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Errc::Busy;
    case SQLITE_INTERRUPT:
        return Errc::Cancelled;
    case SQLITE_IOERR:
    case SQLITE_FULL:
    case SQLITE_NOMEM:
        return Errc::Io;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return Errc::Unreadable;
    default:
        return Errc::Database;
    }
}

} // namespace

void Connection::Closer::operator()(sqlite3 *db) const
{
    sqlite3_close_v2(db);
}

Connection::Connection(std::unique_ptr<sqlite3, Closer> db, QString path)
    : db_(std::move(db))
    , path_(std::move(path))
{
}

Connection::Connection(Connection &&) noexcept = default;

Connection &Connection::operator=(Connection &&other) noexcept
{
    if (this != &other) {
        db_ = std::move(other.db_); // closes ours while our cancel token still lives
        cancel_ = std::move(other.cancel_);
        path_ = std::move(other.path_);
    }
    return *this;
}

Connection::~Connection() = default;

Result<Connection> Connection::open(const QString &path, OpenMode mode)
{
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI | SQLITE_OPEN_EXRESCODE;
    QByteArray name = fileUri(path, "");
    switch (mode) {
    case OpenMode::ReadWrite:
        flags |= SQLITE_OPEN_READWRITE;
        break;
    case OpenMode::Create:
        flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        break;
    case OpenMode::ReadOnly:
        flags |= SQLITE_OPEN_READONLY;
        break;
    case OpenMode::Immutable:
        flags |= SQLITE_OPEN_READONLY;
        name = fileUri(path, "?immutable=1");
        break;
    case OpenMode::Memory:
        flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY;
        name = ":memory:";
        break;
    }
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(name.constData(), &raw, flags, nullptr);
    Connection connection(std::unique_ptr<sqlite3, Closer>(raw), path);
    if (code != SQLITE_OK)
        return Error{Errc::Unreadable, {path, QString::fromUtf8(sqlite3_errstr(code))}, path};
    if (const Result<void> done = connection.harden(mode); !done)
        return done.error();
    return connection;
}

Result<void> Connection::harden(OpenMode mode)
{
    sqlite3 *db = db_.get();
    for (const Limit &limit : kLimits)
        sqlite3_limit(db, limit.id, limit.value);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    sqlite3_busy_timeout(db, kPatience);
    // mmap stays off: a file truncated under us would end the program instead of giving an error.
    const bool writes = mode == OpenMode::ReadWrite || mode == OpenMode::Create || mode == OpenMode::Memory;
    return run(writes ? "PRAGMA mmap_size=0; PRAGMA cell_size_check=1; PRAGMA cache_size=-16384;"
                        "PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY;"
                      : "PRAGMA mmap_size=0; PRAGMA cell_size_check=1; PRAGMA cache_size=-16384;"
                        "PRAGMA temp_store=MEMORY; PRAGMA query_only=1;");
}

Result<void> Connection::run(const char *sql)
{
    if (sqlite3_exec(db_.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return errorNow(QString::fromUtf8(sql));
    return {};
}

std::int64_t Connection::changes() const
{
    return sqlite3_changes64(db_.get());
}

std::int64_t Connection::lastRowId() const
{
    return sqlite3_last_insert_rowid(db_.get());
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(db_.get()) == 0;
}

void Connection::setPatience(int milliseconds)
{
    sqlite3_busy_timeout(db_.get(), milliseconds);
}

void Connection::setCancel(const Cancel &cancel)
{
    if (!cancel.stop_possible()) {
        sqlite3_progress_handler(db_.get(), 0, nullptr, nullptr);
        cancel_.reset();
        return;
    }
    cancel_ = std::make_unique<Cancel>(cancel); // lives where it is when the connection is moved
    sqlite3_progress_handler(db_.get(), kStepsPerLook, lookAtCancel, cancel_.get());
}

Error Connection::errorNow(const QString &where) const
{
    return errorOf(db_.get(), path_, where);
}

Error Connection::errorOf(sqlite3 *db, const QString &path, const QString &where)
{
    const int code = sqlite3_extended_errcode(db);
    const QString message = QString::fromUtf8(sqlite3_errmsg(db));
    switch (const Errc kind = codeOf(code)) {
    case Errc::Cancelled:
        return {kind, {}, where};
    case Errc::Busy:
    case Errc::ReadOnly:
        return {kind, {path}, where};
    case Errc::Database:
        return {kind, {message}, where};
    default:
        return {kind, {path, message}, where};
    }
}

QString sqliteVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}

} // namespace detente
