#pragma once

#include "core/store/statement.h"

#include <QHash>

namespace detente {

/// Finds row numbers by the text key of a table, and remembers them for one transaction.
class IdCache {
public:
    /// \p table has the columns id and \p column; both are names of our schema, never input.
    static Result<IdCache> make(const Connection &connection, const char *table, const char *column = "uid");

    /// The row number; 0 when there is none.
    Result<std::int64_t> find(const QString &key);
    /// The row number. Errors: Errc::NotFound naming the key.
    Result<std::int64_t> require(const QString &key);
    /// Tells of a row that was just written.
    void remember(const QString &key, std::int64_t id) { ids_.insert(key, id); }
    void forget(const QString &key) { ids_.remove(key); }

private:
    explicit IdCache(Statement select);

    Statement select_;
    QHash<QString, std::int64_t> ids_;
};

} // namespace detente
