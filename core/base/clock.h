#pragma once

#include <QDateTime>

#include <functional>

namespace detente {

/// The present moment, in UTC. Passed in, so that tests and reproducible pictures can fix it.
using Clock = std::function<QDateTime()>;

/// The machine's own clock.
inline Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

} // namespace detente
