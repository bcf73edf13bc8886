#include "core/store/transaction.h"

#include <utility>

namespace detente {

namespace {

void rollBack(Connection &connection)
{
    // After some errors SQLite has rolled back by itself; there is nothing left to do then.
    if (connection.inTransaction())
        (void)connection.run("ROLLBACK");
}

} // namespace

Transaction::Transaction(Connection &connection)
    : connection_(&connection)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : connection_(std::exchange(other.connection_, nullptr))
{
}

Transaction::~Transaction()
{
    if (connection_)
        rollBack(*connection_);
}

Result<Transaction> Transaction::begin(Connection &connection)
{
    if (const Result<void> done = connection.run("BEGIN IMMEDIATE"); !done)
        return done.error();
    return Transaction(connection);
}

Result<void> Transaction::commit()
{
    Connection &connection = *std::exchange(connection_, nullptr);
    Result<void> done = connection.run("COMMIT");
    if (!done)
        rollBack(connection);
    return done;
}

} // namespace detente
