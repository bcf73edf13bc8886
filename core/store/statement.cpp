#include "core/store/statement.h"

#include <sqlite3.h>

namespace detente {

void Statement::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(std::unique_ptr<sqlite3_stmt, Finalizer> statement, const Connection &connection)
    : statement_(std::move(statement))
    , path_(connection.path())
{
}

Result<Statement> Statement::prepare(const Connection &connection, std::string_view sql)
{
    sqlite3_stmt *raw = nullptr;
    const int code = sqlite3_prepare_v3(connection.handle(), sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &raw, nullptr);
    std::unique_ptr<sqlite3_stmt, Finalizer> statement(raw);
    if (code != SQLITE_OK)
        return connection.errorNow(QString::fromUtf8(sql.data(), static_cast<qsizetype>(sql.size())));
    return Statement(std::move(statement), connection);
}

Statement &Statement::bind(int parameter, std::int64_t value)
{
    sqlite3_bind_int64(statement_.get(), parameter, value);
    return *this;
}

Statement &Statement::bind(int parameter, std::optional<int> value)
{
    return value ? bind(parameter, static_cast<std::int64_t>(*value)) : bindNull(parameter);
}

Statement &Statement::bind(int parameter, QStringView value)
{
    const QByteArray bytes = value.toUtf8();
    sqlite3_bind_text64(statement_.get(), parameter, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                        SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bind(int parameter, std::string_view utf8)
{
    sqlite3_bind_text64(statement_.get(), parameter, utf8.data(), utf8.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bind(int parameter, const QByteArray &blob)
{
    sqlite3_bind_blob64(statement_.get(), parameter, blob.constData(), static_cast<sqlite3_uint64>(blob.size()),
                        SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bindNull(int parameter)
{
    sqlite3_bind_null(statement_.get(), parameter);
    return *this;
}

bool Statement::next()
{
    error_.reset();
    const int code = sqlite3_step(statement_.get());
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        error_ = failure();
    sqlite3_reset(statement_.get());
    return false;
}

Result<void> Statement::run()
{
    while (next()) {
    }
    if (!ok())
        return error();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(statement_.get());
}

std::int64_t Statement::int64(int column) const
{
    return sqlite3_column_int64(statement_.get(), column);
}

int Statement::integer(int column) const
{
    return sqlite3_column_int(statement_.get(), column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
}

std::string_view Statement::utf8(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement_.get(), column));
    if (!text)
        return {};
    return {text, static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column))};
}

QString Statement::text(int column) const
{
    const std::string_view cell = utf8(column);
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
}

QByteArray Statement::blob(int column) const
{
    const void *bytes = sqlite3_column_blob(statement_.get(), column);
    return bytes ? QByteArray(static_cast<const char *>(bytes), sqlite3_column_bytes(statement_.get(), column))
                 : QByteArray();
}

std::optional<int> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

Error Statement::failure() const
{
    return Connection::errorOf(sqlite3_db_handle(statement_.get()), path_,
                               QString::fromUtf8(sqlite3_sql(statement_.get())));
}

} // namespace detente
