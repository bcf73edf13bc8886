#include "core/store/quickcheck.h"

#include "core/store/statement.h"

namespace detente {

namespace {

Result<QStringList> findings(const Connection &connection)
{
    // More than a hundred findings say no more than a hundred.
    Result<Statement> rows = Statement::prepare(connection, "PRAGMA quick_check(100)");
    if (!rows)
        return rows.error();
    QStringList found;
    while (rows->next())
        found.append(rows->text(0));
    if (!rows->ok())
        return rows->error();
    if (found == QStringList(QStringLiteral("ok")))
        found.clear();
    return found;
}

} // namespace

Result<QStringList> quickCheck(Connection &connection, const Cancel &cancel)
{
    if (cancel.stop_requested())
        return Error{Errc::Cancelled, {}, {}};
    connection.setCancel(cancel);
    Result<QStringList> found = findings(connection);
    connection.setCancel({});
    return found;
}

} // namespace detente
