#pragma once

#include "core/base/result.h"
#include "core/record/recordset.h"

#include <vector>

namespace detente {

/// What reading a folder of fact sheets gave. With any error the records are not to be used.
struct FactSheets {
    RecordSet records;
    std::vector<Error> errors;
};

/// Reads a record kept as text that is reviewed line by line: parties, events, actors, sources, citations, links,
/// reports, eras, deadlines and ledger, each a .tsv in \p folder (see resources/starter/README.md for the columns).
/// Strict: every rule of the record, every reference, every word, and that Old Style dates are the computed ones. All
/// that is wrong is reported, Errc::BadField with file, line, field, reason key and value.
FactSheets readFactSheets(const QString &folder);

/// The uid of the layer that the eras become.
inline constexpr QLatin1String kErasLayer("eras");

} // namespace detente
