#include "core/query/namelist.h"

#include <algorithm>
#include <numeric>

namespace detente {

namespace {

/// True when each of \p typed begins a word of the name.
bool fits(const NameEntry &entry, const std::vector<Token> &typed)
{
    return std::ranges::all_of(typed, [&](const Token &beginning) {
        const auto word = std::ranges::lower_bound(entry.words, beginning);
        return word != entry.words.end() && word->startsWith(beginning);
    });
}

bool includesAll(const std::vector<QByteArray> &sorted, const std::vector<QByteArray> &wanted)
{
    return std::ranges::all_of(wanted,
                               [&](const QByteArray &stem) { return std::ranges::binary_search(sorted, stem); });
}

} // namespace

std::uint32_t NameList::countOf(std::span<const std::uint32_t> bases, const Bitmap &rows, std::vector<bool> &seen) const
{
    std::uint32_t count = 0;
    std::vector<Row> counted;
    for (const std::uint32_t base : bases) {
        for (std::size_t i = base == 0 ? 0 : ends_[base - 1]; i < ends_[base]; ++i) {
            const Row row = rows_[i];
            if (!rows.test(row) || seen[row])
                continue;
            seen[row] = true;
            counted.push_back(row);
            ++count;
        }
    }
    for (const Row row : counted)
        seen[row] = false;
    return count;
}

std::uint32_t NameList::countWords(const NameEntry &entry, const Bitmap &rows, std::vector<bool> &seen) const
{
    const std::vector<QByteArray> &wanted = *stemsOf_.constFind(entry.value);
    // The texts with the rarest of the words are the only ones that can hold them all.
    const auto rarest = std::ranges::min_element(
        wanted, {}, [&](const QByteArray &stem) { return textsWith_.constFind(stem)->size(); });
    std::vector<std::uint32_t> bases;
    for (const std::uint32_t text : *textsWith_.constFind(*rarest)) {
        if (includesAll(texts_[text].second, wanted))
            bases.push_back(texts_[text].first);
    }
    return countOf(bases, rows, seen);
}

NameList::Found NameList::find(const Bitmap &rows, const NameSearch &search) const
{
    std::vector<std::uint32_t> perBase(ends_.size());
    for (std::size_t base = 0, i = 0; base < ends_.size(); ++base) {
        for (; i < ends_[base]; ++i)
            perBase[base] += rows.test(rows_[i]) ? 1 : 0;
    }
    const std::vector<Token> typed = tokensOf(search.typed);
    const auto language = static_cast<std::size_t>(search.language);
    Found found;
    for (const NameEntry &entry : entries_) {
        if ((entry.language >= 0 && entry.language != static_cast<int>(language)) || (entry.quiet && typed.empty()))
            continue;
        const std::uint32_t count =
            std::accumulate(entry.bases.begin(), entry.bases.end(), 0U,
                            [&](std::uint32_t sum, std::uint32_t base) { return sum + perBase[base]; });
        if (count > 0 && fits(entry, typed))
            found.names.push_back({&entry, count});
    }
    const auto before = [language](const NameCount &a, const NameCount &b) {
        return a.count != b.count ? a.count > b.count : a.entry->name[language] < b.entry->name[language];
    };
    const std::size_t shown = std::min(search.most, found.names.size());
    found.more = found.names.size() - shown;
    std::ranges::partial_sort(found.names, found.names.begin() + static_cast<std::ptrdiff_t>(shown), before);
    found.names.resize(shown);
    // Only what is shown is counted as the query would: events may be among those of several bases.
    std::vector<bool> seen(rows.size());
    for (NameCount &name : found.names)
        name.count = name.entry->byWords ? countWords(*name.entry, rows, seen) : countOf(name.entry->bases, rows, seen);
    std::ranges::sort(found.names, before);
    return found;
}

const NameEntry *NameList::entryOf(const QString &value) const
{
    const auto found = byValue_.constFind(value.toCaseFolded());
    return found == byValue_.cend() ? nullptr : &entries_[*found];
}

} // namespace detente
