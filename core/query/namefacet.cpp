#include "core/query/namefacet.h"

#include <algorithm>

namespace detente {

namespace {

/// Events that a value would give among \p rows.
Result<std::uint32_t> countOf(Selector &selector, const Query &query, QueryField field, const QueryValue &value,
                              const Bitmap &rows, const Cancel &cancel)
{
    Query one = Query::of(field, {value});
    // An event has the value, or not, as known on the day that the query asks for.
    if (const std::optional<Day> day = knownDay(query))
        one = withKnownDay(one, day);
    Result<Bitmap> found = selector.select(one, cancel);
    if (!found)
        return found.error();
    *found &= rows;
    return static_cast<std::uint32_t>(found->count());
}

FacetLine::State stateOf(const Pick &pick)
{
    return pick.excluded ? FacetLine::State::Excluded : FacetLine::State::Included;
}

/// The line of a name that the query names, if it is among \p lines.
FacetLine *lineOf(std::vector<FacetLine> &lines, const NameEntry *entry)
{
    if (entry == nullptr)
        return nullptr;
    const auto found = std::ranges::find_if(lines, [entry](const FacetLine &line) {
        return line.value.text == entry->value || entry->otherValues.contains(line.value.text);
    });
    return found == lines.end() ? nullptr : &*found;
}

} // namespace

Result<FacetLines> countNames(Selector &selector, const Query &query, QueryField field, const NameList &list,
                              const NameSearch &search, const Cancel &cancel)
{
    const Result<Bitmap> rows = selector.select(withField(query, field, {}), cancel);
    if (!rows)
        return rows.error();
    const auto language = static_cast<std::size_t>(search.language);
    NameList::Found found = list.find(*rows, search);
    FacetLines answer{field, {}, found.more};
    for (const NameCount &name : found.names) {
        FacetLine line;
        line.value.text = name.entry->value;
        line.name = name.entry->name[language];
        line.count = name.count;
        answer.lines.push_back(std::move(line));
    }
    std::vector<FacetLine> named;
    for (const Pick &pick : picksOf(query, field)) {
        const NameEntry *entry = pick.value.prefix ? nullptr : list.entryOf(pick.value.text);
        if (FacetLine *line = lineOf(answer.lines, entry)) {
            line->value = pick.value;
            line->state = stateOf(pick);
            continue;
        }
        const Result<std::uint32_t> count = countOf(selector, query, field, pick.value, *rows, cancel);
        if (!count)
            return count.error();
        named.push_back({pick.value, entry != nullptr ? entry->name[language] : QString(), *count, stateOf(pick)});
    }
    answer.lines.insert(answer.lines.begin(), named.begin(), named.end());
    return answer;
}

Result<FacetLines> countKeys(Selector &selector, const Query &query, QueryField field, const Cancel &cancel)
{
    const Result<Bitmap> rows = selector.select(withField(query, field, {}), cancel);
    if (!rows)
        return rows.error();
    const std::vector<Pick> picks = picksOf(query, field);
    FacetLines answer{field, {}, 0};
    const QStringList keys = queryKeys(field, QueryVocabulary::of(selector.snapshot()));
    for (int key = 0; key < keys.size(); ++key) {
        QueryValue value;
        value.text = keys[key];
        value.key = key;
        const Result<std::uint32_t> count = countOf(selector, query, field, value, *rows, cancel);
        if (!count)
            return count.error();
        const auto pick = std::ranges::find(picks, value, &Pick::value);
        answer.lines.push_back(
            {value, keys[key], *count, pick == picks.end() ? FacetLine::State::Off : stateOf(*pick)});
    }
    return answer;
}

} // namespace detente
