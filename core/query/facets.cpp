#include "core/query/facets.h"

#include "core/query/edit.h"

namespace detente {

namespace {

/// Adds up \p keyOf(row) over the rows that a query without what it says of \p field lets through.
template <class Counts, class KeyOf>
Result<void> countField(Selector &selector, const Query &query, QueryField field, const Bitmap &all,
                        const Cancel &cancel, Counts &counts, KeyOf keyOf)
{
    const auto count = [&](const Bitmap &rows) {
        rows.forEach([&](std::size_t row) { ++counts[keyOf(static_cast<Row>(row))]; });
    };
    if (!speaksOf(query, field)) {
        count(all);
        return {};
    }
    const Result<Bitmap> rows = selector.select(withField(query, field, {}), cancel);
    if (!rows)
        return rows.error();
    count(*rows);
    return {};
}

} // namespace

Result<Facets> countFacets(Selector &selector, const Query &query, const Cancel &cancel)
{
    const Result<Bitmap> all = selector.select(query, cancel);
    if (!all)
        return all.error();
    const Snapshot &snapshot = selector.snapshot();
    const EventColumns &events = snapshot.events;
    Facets facets;
    facets.category.resize(categories().size() + static_cast<std::size_t>(snapshot.ownCategories.size()));
    const auto count = [&](QueryField field, auto &counts, auto keyOf) {
        return countField(selector, query, field, *all, cancel, counts, keyOf);
    };
    const Result<void> counted[]{
        count(QueryField::Side, facets.side, [&](Row row) { return static_cast<std::size_t>(events.side[row]); }),
        count(QueryField::Group, facets.group, [&](Row row) { return static_cast<std::size_t>(events.group(row)); }),
        count(QueryField::Category, facets.category, [&](Row row) { return std::size_t{events.category[row]}; }),
        count(QueryField::Status, facets.status, [&](Row row) { return static_cast<std::size_t>(events.status[row]); }),
        count(QueryField::Importance, facets.importance,
              [&](Row row) { return std::size_t{events.importance[row]} - 1; }),
    };
    for (const Result<void> &done : counted) {
        if (!done)
            return done.error();
    }
    return facets;
}

} // namespace detente
