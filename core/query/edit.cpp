#include "core/query/edit.h"

#include <algorithm>
#include <numeric>

namespace detente {

namespace {

bool isAbout(const Query &part, QueryField field)
{
    const Query &asked = part.kind == Query::Kind::Not ? part.parts.front() : part;
    return asked.kind == Query::Kind::Field && asked.field == field;
}

/// \p query with all parts about the field replaced by one, where the first of them stood, else at the end.
Query replaced(const Query &query, QueryField field, const Query &by)
{
    std::vector<Query> parts = query.conjuncts();
    const auto about = [field](const Query &part) { return isAbout(part, field); };
    const auto place = std::ranges::find_if(parts, about) - parts.begin();
    std::erase_if(parts, about);
    parts.insert(parts.begin() + place, by);
    return Query::allOf(std::move(parts));
}

std::vector<int> chosenOrAll(const Query &query, QueryField field, const QueryVocabulary &vocabulary)
{
    const int count = static_cast<int>(queryKeys(field, vocabulary).size());
    if (std::optional<std::vector<int>> chosen = chosenKeys(query, field, count))
        return *std::move(chosen);
    std::vector<int> all(static_cast<std::size_t>(count));
    std::iota(all.begin(), all.end(), 0);
    return all;
}

} // namespace

std::optional<std::vector<int>> chosenKeys(const Query &query, QueryField field, int keyCount)
{
    if (!speaksOf(query, field))
        return std::nullopt;
    std::vector<int> chosen;
    const std::vector<Query> parts = query.conjuncts();
    for (int key = 0; key < keyCount; ++key) {
        const bool allowed = std::ranges::all_of(parts, [&](const Query &part) {
            if (!isAbout(part, field))
                return true;
            const bool negated = part.kind == Query::Kind::Not;
            const std::vector<QueryValue> &values = (negated ? part.parts.front() : part).values;
            return (std::ranges::find(values, key, &QueryValue::key) != values.end()) != negated;
        });
        if (allowed)
            chosen.push_back(key);
    }
    return chosen;
}

Query withChosenKeys(const Query &query, QueryField field, const std::vector<int> &keys,
                     const QueryVocabulary &vocabulary)
{
    const QStringList words = queryKeys(field, vocabulary);
    std::vector<QueryValue> chosen;
    std::vector<QueryValue> others;
    for (int key = 0; key < words.size(); ++key) {
        QueryValue value;
        value.text = words[key];
        value.key = key;
        (std::ranges::find(keys, key) != keys.end() ? chosen : others).push_back(std::move(value));
    }
    if (others.empty())
        return replaced(query, field, Query());
    if (!chosen.empty() && chosen.size() <= others.size())
        return replaced(query, field, Query::of(field, std::move(chosen)));
    return replaced(query, field, Query::negation(Query::of(field, std::move(others))));
}

Query withValue(const Query &query, QueryField field, int key, const QueryVocabulary &vocabulary)
{
    std::vector<int> keys = chosenOrAll(query, field, vocabulary);
    keys.push_back(key);
    return withChosenKeys(query, field, keys, vocabulary);
}

Query withoutValue(const Query &query, QueryField field, int key, const QueryVocabulary &vocabulary)
{
    std::vector<int> keys = chosenOrAll(query, field, vocabulary);
    std::erase(keys, key);
    return withChosenKeys(query, field, keys, vocabulary);
}

Query withField(const Query &query, QueryField field, std::vector<QueryValue> values)
{
    return replaced(query, field, values.empty() ? Query() : Query::of(field, std::move(values)));
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

bool speaksOf(const Query &query, QueryField field)
{
    return std::ranges::any_of(query.conjuncts(), [field](const Query &part) { return isAbout(part, field); });
}

} // namespace detente
