#pragma once

#include "core/record/texts.h"

#include <QLatin1String>
#include <QString>

#include <cstdint>
#include <span>

namespace detente {

/// A quantity that an event changed or set: envoys in post, consulates open, persons expelled …
struct LedgerEntry {
    QString event;
    QString stock;        ///< a key of knownStocks(), or a library's own
    bool isLevel = false; ///< true: the stock is \c amount from now on; false: it changes by \c amount
    std::int64_t amount = 0;
    QString note;

    bool operator==(const LedgerEntry &) const = default;
};

/// The stocks this program knows, in the order they are shown.
std::span<const QLatin1String> knownStocks();

} // namespace detente
