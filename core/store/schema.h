#pragma once

#include "core/store/connection.h"

#include <cstdint>

namespace detente {

/// Marks a file as a Detente library: "Dtnt" in the header of the SQLite file.
inline constexpr std::uint32_t kApplicationId = 0x44746e74;
/// The version of resources/schema that this program writes.
inline constexpr int kSchemaVersion = 1;

/// The text of resources/schema/v1.sql.
const char *schemaText();

/// Makes the tables of \p schema in an empty database and marks it as ours, of version \p version, in one transaction.
Result<void> createSchema(Connection &connection, const char *schema = schemaText(), int version = kSchemaVersion);

/// Compares every table, index, trigger and view of the open file with what \p schema makes, word for word, before
/// anything else is read. Errors: Errc::ForeignSchema naming the first difference; Errc::Corrupt. About 2 ms.
Result<void> compareSchema(Connection &connection, const char *schema = schemaText());

} // namespace detente
