#include "core/query/rowset.h"

#include <algorithm>

namespace detente {

Bitmap rowsOf(const Snapshot &snapshot, std::span<const EventId> ids)
{
    const std::vector<Row> &order = snapshot.rowsById;
    const std::vector<std::int64_t> &idOf = snapshot.events.id;
    Bitmap bitmap(snapshot.events.size());
    std::size_t place = 0; // in `order`; every earlier place has a smaller id than the one looked for
    for (const EventId id : ids) {
        if (place >= order.size())
            break;
        // An id is at most as many places on as it is larger: without gaps, exactly there.
        const std::int64_t ahead = id.value - idOf[order[place]];
        if (ahead < 0)
            continue;
        const auto last = static_cast<std::size_t>(
            std::min<std::int64_t>(ahead, static_cast<std::int64_t>(order.size() - 1 - place)));
        if (idOf[order[place + last]] == id.value) {
            place += last;
        } else {
            const auto from = order.begin() + static_cast<std::ptrdiff_t>(place);
            const auto found = std::lower_bound(from, from + static_cast<std::ptrdiff_t>(last) + 1, id.value,
                                                [&](Row row, std::int64_t value) { return idOf[row] < value; });
            place = static_cast<std::size_t>(found - order.begin());
            if (place >= order.size() || idOf[order[place]] != id.value)
                continue;
        }
        bitmap.set(order[place]);
    }
    return bitmap;
}

} // namespace detente
