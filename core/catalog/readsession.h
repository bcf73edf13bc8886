#pragma once

#include "core/base/cancel.h"
#include "core/store/connection.h"

#include <memory>

namespace detente {

/// One read transaction, so that several statements see the same state of a library, with running statements ended on
/// request. Ends both when destroyed. Inside a transaction of the caller it begins none.
class ReadSession {
public:
    static Result<std::unique_ptr<ReadSession>> begin(Connection &connection, const Cancel &cancel)
    {
        const bool own = !connection.inTransaction();
        if (own) {
            if (const Result<void> begun = connection.run("BEGIN"); !begun)
                return begun.error();
        }
        return std::unique_ptr<ReadSession>(new ReadSession(connection, cancel, own));
    }
    ReadSession(const ReadSession &) = delete;
    ReadSession &operator=(const ReadSession &) = delete;
    ~ReadSession()
    {
        connection_.setCancel({});
        // Nothing was written: there is nothing that ending could lose.
        if (own_)
            (void)connection_.run("COMMIT");
    }

private:
    ReadSession(Connection &connection, const Cancel &cancel, bool own)
        : connection_(connection)
        , own_(own)
    {
        connection_.setCancel(cancel);
    }

    Connection &connection_;
    bool own_;
};

} // namespace detente
