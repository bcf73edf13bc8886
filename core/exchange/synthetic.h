#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"

#include <QString>

namespace detente {

/// The most events a made-up library can hold.
inline constexpr std::int64_t kMostSyntheticEvents = 50'000'000;

/// What a made-up library holds.
struct SyntheticSpec {
    std::int64_t events = 1000; ///< 1 … 50 million
    std::uint64_t seed = 1;
    bool searchable = true; ///< false leaves the word index out: words find nothing, fields work; for measuring
};

/// Makes a new library at \p path with made-up events (see SyntheticRecord). The same spec gives the same content.
/// A file that is there already is refused and left alone; an unfinished one is removed. \p progress counts events.
/// Errors: Errc::Usage for a number of events out of range, Io, Cancelled. About a minute for a million events.
Result<void> generateLibrary(const QString &path, const SyntheticSpec &spec, const Progress &progress = {},
                             const Cancel &cancel = {});

} // namespace detente
