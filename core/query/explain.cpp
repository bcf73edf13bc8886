#include "core/query/explain.h"

#include "core/query/edit.h"

#include <algorithm>

namespace detente {

namespace {

Result<std::size_t> countWithout(Selector &selector, const Query &query, const std::vector<std::size_t> &parts,
                                 const Cancel &cancel)
{
    const Result<Bitmap> rows = selector.select(withoutParts(query, parts), cancel);
    if (!rows)
        return rows.error();
    return rows->count();
}

/// Starts from no part and adds those with which something is still let through: what is left over hinders.
Result<std::vector<Hindrance>> leastHindrance(Selector &selector, const Query &query, std::size_t count,
                                              const Cancel &cancel)
{
    Hindrance hindrance;
    for (std::size_t part = 0; part < count; ++part)
        hindrance.parts.push_back(part);
    for (std::size_t part = 0; part < count; ++part) {
        std::vector<std::size_t> fewer = hindrance.parts;
        std::erase(fewer, part);
        const Result<std::size_t> left = countWithout(selector, query, fewer, cancel);
        if (!left)
            return left.error();
        if (*left > 0)
            hindrance.parts = std::move(fewer);
    }
    const Result<std::size_t> left = countWithout(selector, query, hindrance.parts, cancel);
    if (!left)
        return left.error();
    hindrance.count = *left;
    return std::vector{std::move(hindrance)};
}

Result<bool> showsRow(Selector &selector, const Query &query, Row row, const Cancel &cancel)
{
    const Result<Bitmap> rows = selector.select(query, cancel);
    if (!rows)
        return rows.error();
    return rows->test(row);
}

} // namespace

Result<std::vector<Hindrance>> whatEmpties(Selector &selector, const Query &query, const Cancel &cancel)
{
    const std::size_t count = query.conjuncts().size();
    const Result<std::size_t> shown = countWithout(selector, query, {}, cancel);
    if (!shown)
        return shown.error();
    if (*shown > 0 || selector.snapshot().events.size() == 0)
        return std::vector<Hindrance>();
    std::vector<Hindrance> each;
    for (std::size_t part = 0; part < count; ++part) {
        const Result<std::size_t> left = countWithout(selector, query, {part}, cancel);
        if (!left)
            return left.error();
        if (*left > 0)
            each.push_back({{part}, *left});
    }
    return each.empty() ? leastHindrance(selector, query, count, cancel) : std::move(each);
}

Result<Hindrance> whatHides(Selector &selector, const Query &query, Row row, const Cancel &cancel)
{
    Hindrance hindrance;
    const std::vector<Query> parts = query.conjuncts();
    const auto isKnown = [](const Query &part) {
        return part.kind == Query::Kind::Field && part.field == QueryField::Known;
    };
    // What the other parts say depends on the day of knowledge, unless the event was not yet known then.
    Query day;
    const auto known = std::ranges::find_if(parts, isKnown);
    if (known != parts.end()) {
        const Result<bool> shown = showsRow(selector, *known, row, cancel);
        if (!shown)
            return shown.error();
        if (*shown)
            day = *known;
        else
            hindrance.parts.push_back(static_cast<std::size_t>(known - parts.begin()));
    }
    for (std::size_t part = 0; part < parts.size(); ++part) {
        if (isKnown(parts[part]))
            continue;
        const Result<bool> shown = showsRow(selector, Query::allOf({parts[part], day}), row, cancel);
        if (!shown)
            return shown.error();
        if (!*shown)
            hindrance.parts.push_back(part);
    }
    std::ranges::sort(hindrance.parts);
    const Result<std::size_t> left = countWithout(selector, query, hindrance.parts, cancel);
    if (!left)
        return left.error();
    hindrance.count = *left;
    return hindrance;
}

} // namespace detente
