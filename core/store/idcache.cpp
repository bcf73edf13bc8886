#include "core/store/idcache.h"

namespace detente {

IdCache::IdCache(Statement select)
    : select_(std::move(select))
{
}

Result<IdCache> IdCache::make(const Connection &connection, const char *table, const char *column)
{
    const QByteArray sql = QByteArray("SELECT id FROM ") + table + " WHERE " + column + " = ?1";
    Result<Statement> select =
        Statement::prepare(connection, std::string_view(sql.constData(), static_cast<std::size_t>(sql.size())));
    if (!select)
        return select.error();
    return IdCache(std::move(*select));
}

Result<std::int64_t> IdCache::find(const QString &key)
{
    if (const auto known = ids_.constFind(key); known != ids_.constEnd())
        return *known;
    select_.bind(1, key);
    std::int64_t id = 0;
    if (select_.next())
        id = select_.int64(0);
    if (!select_.ok())
        return select_.error();
    select_.reset();
    if (id != 0)
        ids_.insert(key, id);
    return id;
}

Result<std::int64_t> IdCache::require(const QString &key)
{
    Result<std::int64_t> id = find(key);
    if (id && *id == 0)
        return Error{Errc::NotFound, {key}, key};
    return id;
}

} // namespace detente
