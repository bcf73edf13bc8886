#pragma once

#include <QtGlobal>

#include <functional>
#include <stop_token>

namespace detente {

/// Asked between steps of long work; true means stop and answer Errc::Cancelled.
using Cancel = std::stop_token;

/// Told of how far long work has come: done, of total (0 when the total is not known).
using Progress = std::function<void(qint64 done, qint64 total)>;

} // namespace detente
