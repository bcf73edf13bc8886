#include "core/query/query.h"

#include <algorithm>
#include <iterator>

namespace detente {

namespace {

/// Parts with those of nested \p kind taken up in their place.
std::vector<Query> flattened(std::vector<Query> parts, Query::Kind kind)
{
    std::vector<Query> flat;
    for (Query &part : parts) {
        if (part.kind == kind)
            std::ranges::move(part.parts, std::back_inserter(flat));
        else
            flat.push_back(std::move(part));
    }
    return flat;
}

Query ofParts(Query::Kind kind, std::vector<Query> parts)
{
    if (parts.size() == 1)
        return std::move(parts.front());
    Query query;
    query.kind = kind;
    query.parts = std::move(parts);
    return query;
}

bool looksLikeField(QStringView word)
{
    const qsizetype colon = word.indexOf(u':');
    return colon > 0 && std::all_of(word.begin(), word.begin() + colon, [](QChar c) { return c.isLetter(); });
}

} // namespace

bool canStandBare(QStringView word)
{
    constexpr QStringView kEnding = u"()\"";
    const bool plain = std::ranges::none_of(word, [&](QChar c) { return c.isSpace() || kEnding.contains(c); });
    return plain && !word.isEmpty() && !word.startsWith(u'-') && !word.endsWith(u'*') && word != u"OR" &&
           !looksLikeField(word);
}

Query Query::word(const QString &text, bool prefix)
{
    if (!canStandBare(text))
        return phrase(text, prefix);
    Query query;
    query.kind = Kind::Word;
    query.text = text;
    query.prefix = prefix;
    return query;
}

Query Query::phrase(const QString &text, bool prefix)
{
    Query query;
    if (text.isEmpty())
        return query;
    query.kind = Kind::Phrase;
    query.text = text;
    query.prefix = prefix;
    return query;
}

Query Query::of(QueryField field, std::vector<QueryValue> values)
{
    Query query;
    query.kind = Kind::Field;
    query.field = field;
    query.values = std::move(values);
    return query;
}

Query Query::allOf(std::vector<Query> parts)
{
    std::erase_if(parts, [](const Query &part) { return part.isAll(); });
    parts = flattened(std::move(parts), Kind::And);
    return parts.empty() ? Query() : ofParts(Kind::And, std::move(parts));
}

Query Query::anyOf(std::vector<Query> parts)
{
    if (std::ranges::any_of(parts, &Query::isAll))
        return {};
    return ofParts(Kind::Or, flattened(std::move(parts), Kind::Or));
}

Query Query::negation(Query query)
{
    if (query.kind == Kind::Not)
        return std::move(query.parts.front());
    Query result;
    result.kind = Kind::Not;
    result.parts.push_back(std::move(query));
    return result;
}

std::vector<Query> Query::conjuncts() const
{
    if (isAll())
        return {};
    return kind == Kind::And ? parts : std::vector<Query>{*this};
}

std::optional<Day> knownDay(const Query &query)
{
    const auto dayOf = [](const Query &part) -> std::optional<Day> {
        if (part.kind == Query::Kind::Field && part.field == QueryField::Known)
            return part.values.front().days.last;
        return std::nullopt;
    };
    if (query.kind != Query::Kind::And)
        return dayOf(query);
    for (const Query &part : query.parts) {
        if (const std::optional<Day> day = dayOf(part))
            return day;
    }
    return std::nullopt;
}

} // namespace detente
