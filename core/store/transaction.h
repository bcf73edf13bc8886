#pragma once

#include "core/store/connection.h"

namespace detente {

/// One transaction: everything until commit() or nothing. Begins IMMEDIATE, so that a second writer waits at the start
/// and not in the middle.
class Transaction {
public:
    /// Errors: Errc::Busy when another program goes on writing, Errc::ReadOnly.
    static Result<Transaction> begin(Connection &connection);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    /// Rolls back unless committed.
    ~Transaction();

    /// Makes the changes durable. After an error the transaction is rolled back.
    Result<void> commit();

private:
    explicit Transaction(Connection &connection);

    Connection *connection_;
};

} // namespace detente
