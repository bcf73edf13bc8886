#include "core/store/migration.h"

#include "core/store/schema.h"
#include "core/store/transaction.h"

#include <QFile>

#include <sqlite3.h>

#include <algorithm>
#include <memory>

namespace detente {

namespace {

/// Copies what \p connection sees, WAL included, to a new file; replaces an older copy only once the new one is whole.
Result<void> backUp(Connection &connection, const QString &target)
{
    const QString unfinished = target + QStringLiteral(".part");
    QFile::remove(unfinished);
    {
        Result<Connection> copy = Connection::open(unfinished, OpenMode::Create);
        if (!copy)
            return copy.error();
        sqlite3_backup *backup = sqlite3_backup_init(copy->handle(), "main", connection.handle(), "main");
        if (!backup)
            return copy->errorNow(unfinished);
        sqlite3_backup_step(backup, -1);
        if (sqlite3_backup_finish(backup) != SQLITE_OK)
            return copy->errorNow(unfinished);
    }
    QFile::remove(target);
    if (!QFile::rename(unfinished, target))
        return Error{Errc::Io, {target, {}}, target};
    return {};
}

const Migration *stepFrom(int version, std::span<const Migration> steps)
{
    const auto step = std::find_if(steps.begin(), steps.end(), [&](const Migration &m) { return m.from == version; });
    return step == steps.end() ? nullptr : &*step;
}

Result<void> takeStep(Connection &connection, const Migration &step)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    if (const Result<void> done = step.apply(connection); !done)
        return done.error();
    const QByteArray mark = "PRAGMA user_version=" + QByteArray::number(step.from + 1);
    if (const Result<void> done = connection.run(mark.constData()); !done)
        return done.error();
    return transaction->commit();
}

} // namespace

Result<void> requireMigration(const Connection &connection, int version, std::span<const Migration> steps)
{
    if (stepFrom(version, steps))
        return {};
    const QString difference = QStringLiteral("user_version %1").arg(version);
    return Error{Errc::ForeignSchema, {connection.path(), difference}, connection.path()};
}

std::span<const Migration> migrations()
{
    return {};
}

QString migrationBackupPath(const QString &path, int version)
{
    return path + QStringLiteral(".v%1.bak").arg(version);
}

Result<void> migrate(Connection &connection, int version, int target, std::span<const Migration> steps)
{
    const int first = version;
    for (; version < target; ++version) {
        if (const Result<void> known = requireMigration(connection, version, steps); !known)
            return known.error();
        const Migration *step = stepFrom(version, steps);
        if (const Result<void> same = compareSchema(connection, step->schema); !same)
            return same.error();
        if (version == first) {
            const Result<void> copied = backUp(connection, migrationBackupPath(connection.path(), version));
            if (!copied)
                return copied.error();
        }
        if (const Result<void> done = takeStep(connection, *step); !done)
            return done.error();
    }
    return {};
}

} // namespace detente
