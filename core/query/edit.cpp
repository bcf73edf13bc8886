#include "core/query/edit.h"

#include <algorithm>

namespace detente {

namespace {

bool isNegated(const Query &part)
{
    return part.kind == Query::Kind::Not;
}

const Query &saidBy(const Query &part)
{
    return isNegated(part) ? part.parts.front() : part;
}

/// \p query naming the value in the first part of its kind, included or excluded, or in a new one.
Query withNamed(const Query &query, QueryField field, const QueryValue &value, bool excluded)
{
    std::vector<Query> parts = withoutPick(query, field, value).conjuncts();
    const auto place = std::ranges::find_if(parts, [&](const Query &part) {
        return isAbout(part, {&field, 1}) && isNegated(part) == excluded;
    });
    if (place == parts.end()) {
        Query named = Query::of(field, {value});
        parts.push_back(excluded ? Query::negation(std::move(named)) : std::move(named));
    } else {
        (excluded ? place->parts.front() : *place).values.push_back(value);
    }
    return Query::allOf(std::move(parts));
}

} // namespace

bool isAbout(const Query &part, std::span<const QueryField> fields)
{
    const Query &said = saidBy(part);
    return said.kind == Query::Kind::Field && std::ranges::find(fields, said.field) != fields.end();
}

bool speaksOf(const Query &query, QueryField field)
{
    return std::ranges::any_of(query.conjuncts(), [&](const Query &part) { return isAbout(part, {&field, 1}); });
}

Query replaced(const Query &query, std::span<const QueryField> fields, const Query &by)
{
    std::vector<Query> parts = query.conjuncts();
    const auto about = [fields](const Query &part) { return isAbout(part, fields); };
    const auto place = std::ranges::find_if(parts, about) - parts.begin();
    std::erase_if(parts, about);
    parts.insert(parts.begin() + place, by);
    return Query::allOf(std::move(parts));
}

Query withField(const Query &query, QueryField field, std::vector<QueryValue> values)
{
    return replaced(query, {&field, 1}, values.empty() ? Query() : Query::of(field, std::move(values)));
}

Query withKnownDay(const Query &query, std::optional<Day> day)
{
    if (!day)
        return withField(query, QueryField::Known, {});
    QueryValue value;
    value.text = isoText(*day);
    value.days = {*day, *day};
    return withField(query, QueryField::Known, {value});
}

Query withoutParts(const Query &query, std::span<const std::size_t> places)
{
    std::vector<Query> kept;
    const std::vector<Query> parts = query.conjuncts();
    for (std::size_t place = 0; place < parts.size(); ++place) {
        if (std::ranges::find(places, place) == places.end())
            kept.push_back(parts[place]);
    }
    return Query::allOf(std::move(kept));
}

std::vector<Pick> picksOf(const Query &query, QueryField field)
{
    std::vector<Pick> picks;
    for (const Query &part : query.conjuncts()) {
        if (!isAbout(part, {&field, 1}))
            continue;
        for (const QueryValue &value : saidBy(part).values)
            picks.push_back({value, isNegated(part)});
    }
    return picks;
}

Query withPick(const Query &query, QueryField field, const QueryValue &value)
{
    return withNamed(query, field, value, false);
}

Query withExcluded(const Query &query, QueryField field, const QueryValue &value)
{
    return withNamed(query, field, value, true);
}

Query withoutPick(const Query &query, QueryField field, const QueryValue &value)
{
    std::vector<Query> parts;
    for (const Query &part : query.conjuncts()) {
        if (!isAbout(part, {&field, 1})) {
            parts.push_back(part);
            continue;
        }
        Query said = saidBy(part);
        std::erase(said.values, value);
        if (!said.values.empty())
            parts.push_back(isNegated(part) ? Query::negation(std::move(said)) : std::move(said));
    }
    return Query::allOf(std::move(parts));
}

Query withInvertedPicks(const Query &query, QueryField field)
{
    std::vector<Query> parts = query.conjuncts();
    for (Query &part : parts) {
        if (isAbout(part, {&field, 1}))
            part = Query::negation(std::move(part));
    }
    return Query::allOf(std::move(parts));
}

} // namespace detente
