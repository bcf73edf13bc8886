#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/catalog/columns.h"
#include "core/store/connection.h"

#include <map>
#include <optional>
#include <vector>

namespace detente {

/// Category numbers by a library's own row numbers, which are small in any library of ours.
class CategoryNumbers {
public:
    /// Reads a library's categories; those this program does not know are appended to \p own.
    static Result<CategoryNumbers> read(const Connection &connection, QStringList &own);

    std::optional<std::uint8_t> of(std::int64_t id) const
    {
        if (isSmall(id))
            return static_cast<std::size_t>(id) < small_.size() ? small_[static_cast<std::size_t>(id)] : std::nullopt;
        const auto found = others_.find(id);
        return found == others_.end() ? std::nullopt : std::optional(found->second);
    }

private:
    static bool isSmall(std::int64_t id) { return id >= 0 && id < 4096; }
    void set(std::int64_t id, std::uint8_t number);

    std::vector<std::optional<std::uint8_t>> small_;
    std::map<std::int64_t, std::uint8_t> others_;
};

/// Reads all events in the order of rows. With \p second, which must see the same state of the library, a second thread
/// reads from the end backwards until the two meet.
/// Errors: Errc::Cancelled, Errc::Corrupt, what SQLite says.
Result<EventColumns> readEvents(Connection &first, Connection *second, const CategoryNumbers &categories,
                                const Progress &progress, const Cancel &cancel);

/// How many events a library can hold at most: a bound from its row numbers and its size. O(log n).
Result<std::int64_t> mostEvents(const Connection &connection);

} // namespace detente
