#include "core/store/library.h"

#include "core/store/annotationstore.h"
#include "core/store/fileheader.h"
#include "core/store/recordwriter.h"
#include "core/store/searchindex.h"
#include "core/store/transaction.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace detente {

namespace {

using namespace Qt::Literals::StringLiterals;

OpenMode modeFor(const QString &path, Access access)
{
    const bool writable = canWrite(path);
    if (writable)
        return access == Access::ReadWrite ? OpenMode::ReadWrite : OpenMode::ReadOnly;
    // What a killed program left beside the file belongs to it, and only a mode with locks reads that.
    const bool unfinished = hasSideFile(path, u"-wal") || hasSideFile(path, u"-journal");
    return unfinished ? OpenMode::ReadOnly : OpenMode::Immutable;
}

/// A connection that is closed without a checkpoint does not touch the file.
void setCheckpointOnClose(Connection &connection, bool on)
{
    sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, on ? 0 : 1, nullptr);
}

Result<void> setJournalMode(Connection &connection, const char *mode)
{
    const QByteArray sql = QByteArray("PRAGMA journal_mode=") + mode;
    return connection.run(sql.constData());
}

/// Migrates where needed and compares the tables. What SQLite cannot make sense of here is damage.
Result<void> verify(Connection &connection, const FileHeader &header, OpenMode mode, const SchemaHistory &history)
{
    Result<void> done;
    if (header.schemaVersion < history.version) {
        if (const Result<void> known = requireMigration(connection, header.schemaVersion, history.steps); !known)
            return known.error();
        if (mode != OpenMode::ReadWrite)
            return Error{Errc::ReadOnly, {connection.path()}, connection.path()};
        done = migrate(connection, header.schemaVersion, history.version, history.steps);
    }
    if (done)
        done = compareSchema(connection, history.schema);
    if (!done && done.error().code == Errc::Database)
        return Error{Errc::Corrupt, QStringList(connection.path()) + done.error().args, done.error().where};
    return done;
}

} // namespace

Library::Library(Connection connection, OpenMode mode)
    : connection_(std::make_unique<Connection>(std::move(connection)))
    , path_(connection_->path())
    , mode_(mode)
{
}

Library::~Library()
{
    (void)close();
}

Result<Library> Library::open(const QString &path, Access access, const SchemaHistory &history)
{
    const Result<FileHeader> header = readFileHeader(path, history.version);
    if (!header)
        return header.error();
    const OpenMode mode = modeFor(path, access);
    Result<Connection> connection = Connection::open(path, mode);
    if (!connection)
        return connection.error();
    setCheckpointOnClose(*connection, false);
    if (const Result<void> ours = verify(*connection, *header, mode, history); !ours)
        return ours.error();
    setCheckpointOnClose(*connection, true);
    if (mode == OpenMode::ReadWrite) {
        if (const Result<void> done = setJournalMode(*connection, "WAL"); !done)
            return done.error();
    }
    return Library(std::move(*connection), mode);
}

Result<Library> Library::create(const QString &path, const Parties &parties)
{
    if (QFileInfo::exists(path))
        return Error{Errc::Io, {path, u"exists"_s}, path};
    Result<Connection> connection = Connection::open(path, OpenMode::Create);
    if (!connection)
        return connection.error();
    if (const Result<void> made = createSchema(*connection); !made)
        return made.error();
    if (const Result<void> done = setJournalMode(*connection, "WAL"); !done)
        return done.error();
    Result<Transaction> transaction = Transaction::begin(*connection);
    if (!transaction)
        return transaction.error();
    Result<RecordWriter> writer = RecordWriter::make(*connection);
    if (!writer)
        return writer.error();
    if (const Result<void> done = writer->putParties(parties); !done)
        return done.error();
    if (const Result<void> done = markSearchRules(*connection); !done)
        return done.error();
    if (const Result<void> done = transaction->commit(); !done)
        return done.error();
    return Library(std::move(*connection), OpenMode::ReadWrite);
}

Result<void> Library::close()
{
    if (!connection_)
        return {};
    const std::unique_ptr<Connection> connection = std::move(connection_);
    if (mode_ != OpenMode::ReadWrite)
        return {};
    connection->setPatience(0);
    const Result<void> single = setJournalMode(*connection, "DELETE");
    if (!single && single.error().code != Errc::Busy) // busy: another has it open and will end WAL mode in its turn
        return single.error();
    return {};
}

Result<Connection> Library::openReader() const
{
    return Connection::open(path_, mode_ == OpenMode::Immutable ? OpenMode::Immutable : OpenMode::ReadOnly);
}

Result<Parties> Library::parties() const
{
    return readParties(*connection_);
}

} // namespace detente
