#include "core/query/rowset.h"

namespace detente {

Bitmap rowsOf(const Snapshot &snapshot, std::span<const EventId> ids)
{
    Bitmap bitmap(snapshot.events.size());
    snapshot.ids.forEach(
        ids, [](EventId id) { return id.value; }, [&](Row row) { bitmap.set(row); });
    return bitmap;
}

} // namespace detente
