#include "core/query/columnfilter.h"

#include <algorithm>
#include <array>

namespace detente {

namespace {

/// The rows for which \p test(row) holds, made a word of 64 at a time.
template <class Test>
Bitmap where(std::size_t size, Test test)
{
    Bitmap bitmap(size);
    for (std::size_t word = 0; word < bitmap.wordCount(); ++word) {
        const std::size_t first = word * 64;
        const std::size_t count = std::min<std::size_t>(64, size - first);
        std::uint64_t bits = 0;
        for (std::size_t i = 0; i < count; ++i)
            bits |= std::uint64_t{test(static_cast<Row>(first + i))} << i;
        bitmap.setWord(word, bits);
    }
    return bitmap;
}

/// Where one of \p values holds: \p test(row, value).
template <class Test>
Bitmap whereAny(std::size_t size, const std::vector<QueryValue> &values, Test test)
{
    Bitmap bitmap(size);
    for (const QueryValue &value : values)
        bitmap |= where(size, [&](Row row) { return test(row, value); });
    return bitmap;
}

using ByteSet = std::array<bool, 256>;

ByteSet keysOf(const std::vector<QueryValue> &values)
{
    ByteSet set{};
    for (const QueryValue &value : values)
        set[static_cast<std::size_t>(value.key)] = true;
    return set;
}

/// Categories of the groups in \p groups.
ByteSet categoriesOf(const ByteSet &groups)
{
    ByteSet set{};
    for (std::size_t category = 0; category < set.size(); ++category)
        set[category] = groups[static_cast<std::size_t>(groupOfCategory(static_cast<std::uint8_t>(category)))];
    return set;
}

template <class T>
Bitmap whereByte(const std::vector<T> &column, const ByteSet &set)
{
    return where(column.size(), [&](Row row) { return set[static_cast<std::uint8_t>(column[row])]; });
}

Bitmap filterDays(const EventColumns &events, QueryField field, ShortDay first, ShortDay last)
{
    const auto matching = [&](auto test) { return where(events.size(), test); };
    switch (field) {
    case QueryField::Exact:
        return matching([&](Row row) { return events.earliest[row] >= first && events.latest[row] <= last; });
    case QueryField::After:
        return matching([&](Row row) { return events.earliest[row] > last; });
    case QueryField::Before:
        return matching([&](Row row) { return events.latest[row] < first; });
    case QueryField::Since:
        return matching([&](Row row) { return events.latest[row] >= first; });
    case QueryField::Until:
        return matching([&](Row row) { return events.earliest[row] <= last; });
    default:
        return matching([&](Row row) { return events.earliest[row] <= last && events.latest[row] >= first; });
    }
}

Bitmap filterDates(const EventColumns &events, QueryField field, const std::vector<QueryValue> &values)
{
    Bitmap bitmap(events.size());
    for (const QueryValue &value : values)
        bitmap |= filterDays(events, field, shortDay(value.days.first), shortDay(value.days.last));
    return bitmap;
}

Bitmap filterCertainty(const EventColumns &events, const std::vector<QueryValue> &values)
{
    const ByteSet set = keysOf(values);
    return where(events.size(), [&](Row row) {
        const Certainty certainty = events.has(row, eventflag::kMemory)   ? Certainty::Memory
                                    : events.has(row, eventflag::kPartly) ? Certainty::Partly
                                                                          : Certainty::Verified;
        return set[static_cast<std::size_t>(certainty)];
    });
}

/// Has: where flags tell; nothing where a quote is asked for.
std::optional<Bitmap> filterHas(const EventColumns &events, const std::vector<QueryValue> &values)
{
    std::uint16_t flags = 0;
    for (const QueryValue &value : values) {
        switch (static_cast<HasValue>(value.key)) {
        case HasValue::Note:
            flags |= eventflag::kHasNote;
            break;
        case HasValue::Link:
            flags |= eventflag::kHasLink;
            break;
        case HasValue::Dispute:
            flags |= eventflag::kDispute;
            break;
        case HasValue::OldStyle:
            flags |= eventflag::kOldStyle;
            break;
        case HasValue::Quote:
            return std::nullopt;
        }
    }
    return where(events.size(), [&](Row row) { return events.has(row, flags); });
}

Bitmap filterLinks(const Snapshot &snapshot, const std::vector<QueryValue> &values)
{
    const ByteSet set = keysOf(values);
    Bitmap bitmap(snapshot.events.size());
    for (const LinkEdge &link : snapshot.links) {
        if (set[static_cast<std::size_t>(link.kind)]) {
            bitmap.set(link.from);
            bitmap.set(link.to);
        }
    }
    return bitmap;
}

} // namespace

std::optional<Bitmap> filterColumns(const Snapshot &snapshot, QueryField field, const std::vector<QueryValue> &values)
{
    const EventColumns &events = snapshot.events;
    switch (field) {
    case QueryField::Side:
        return whereByte(events.side, keysOf(values));
    case QueryField::Group:
        return whereByte(events.category, categoriesOf(keysOf(values)));
    case QueryField::Category:
        return whereByte(events.category, keysOf(values));
    case QueryField::Status:
        return whereByte(events.status, keysOf(values));
    case QueryField::Importance:
        return whereAny(events.size(), values, [&](Row row, const QueryValue &value) {
            return events.importance[row] >= value.least && events.importance[row] <= value.most;
        });
    case QueryField::Tone:
        return whereAny(events.size(), values, [&](Row row, const QueryValue &value) {
            const std::int16_t tone = events.tone[row];
            return value.none ? tone == kNoTone : tone != kNoTone && tone >= value.least && tone <= value.most;
        });
    case QueryField::Date:
    case QueryField::Exact:
    case QueryField::After:
    case QueryField::Before:
    case QueryField::Since:
    case QueryField::Until:
        return filterDates(events, field, values);
    case QueryField::Certainty:
        return filterCertainty(events, values);
    case QueryField::Origin: {
        const ByteSet set = keysOf(values);
        return where(events.size(), [&](Row row) { return set[events.has(row, eventflag::kCoded) ? 1 : 0]; });
    }
    case QueryField::Has:
        return filterHas(events, values);
    case QueryField::Link:
        return filterLinks(snapshot, values);
    case QueryField::Known:
        return Bitmap(events.size(), true);
    default:
        return std::nullopt;
    }
}

Bitmap chainOf(const Snapshot &snapshot, const Bitmap &rows)
{
    Bitmap chain = rows;
    std::vector<Row> open;
    rows.forEach([&](std::size_t row) { open.push_back(static_cast<Row>(row)); });
    const auto reach = [&](Row row) {
        if (!chain.test(row)) {
            chain.set(row);
            open.push_back(row);
        }
    };
    while (!open.empty()) {
        const Row row = open.back();
        open.pop_back();
        for (const LinkEdge &link : snapshot.linksFrom(row))
            reach(link.to);
        for (const LinkEdge &link : snapshot.linksTo(row))
            reach(link.from);
    }
    return chain;
}

} // namespace detente
