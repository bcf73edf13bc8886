#pragma once

#include "core/record/texts.h"
#include "core/store/connection.h"

#include <QString>
#include <QStringView>

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

struct sqlite3_stmt;

namespace detente {

/// A prepared statement of one connection, which must outlive it. Parameters count from 1, columns from 0.
///
///     auto rows = Statement::prepare(connection, "SELECT id, uid FROM event WHERE side = ?1");
///     rows->bind(1, 0);
///     while (rows->next()) use(rows->int64(0), rows->text(1));
///     if (!rows->ok()) return rows->error();
class Statement {
public:
    /// Compiles one statement, to be used often. Errors: Connection::errorNow.
    static Result<Statement> prepare(const Connection &connection, std::string_view sql);

    /// Parameters keep their values until they are bound anew, also through reset.
    Statement &bind(int parameter, std::int64_t value);
    Statement &bind(int parameter, int value) { return bind(parameter, static_cast<std::int64_t>(value)); }
    Statement &bind(int parameter, std::optional<int> value);
    Statement &bind(int parameter, QStringView value);
    Statement &bind(int parameter, std::string_view utf8);
    Statement &bind(int parameter, const QByteArray &blob);
    Statement &bindNull(int parameter);

    /// Steps to the next row; false at the end or on an error (ask ok()). At the end the statement is reset.
    bool next();
    /// False when the last next() failed.
    bool ok() const { return !error_.has_value(); }
    /// The failure of the last next().
    const Error &error() const { return *error_; }
    /// Runs to the end, for statements that give no rows.
    Result<void> run();
    /// Ends a walk before its last row.
    void reset();

    std::int64_t int64(int column) const;
    int integer(int column) const;
    bool isNull(int column) const;
    /// The cell as it is stored; valid until the next call of next() or reset().
    std::string_view utf8(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    std::optional<int> optionalInteger(int column) const;

private:
    struct Finalizer {
        void operator()(sqlite3_stmt *statement) const;
    };
    Statement(std::unique_ptr<sqlite3_stmt, Finalizer> statement, const Connection &connection);
    Error failure() const;

    std::unique_ptr<sqlite3_stmt, Finalizer> statement_;
    std::optional<Error> error_;
    QString path_;
};

} // namespace detente
