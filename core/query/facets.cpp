#include "core/query/facets.h"

#include <optional>

namespace detente {

namespace {

/// Which value of a facet each row has.
class ChoiceOfRow {
public:
    ChoiceOfRow(const EventColumns &events, Facet facet)
        : events_(events)
        , facet_(facet)
    {
    }

    /// Adds up the values of \p rows. The facet is asked for once, not for each row.
    void count(const Bitmap &rows, std::vector<std::uint32_t> &counts) const
    {
        const auto add = [&](auto choiceOf) {
            rows.forEach([&](std::size_t row) { ++counts[choiceOf(static_cast<Row>(row))]; });
        };
        switch (facet_) {
        case Facet::Side:
            return add([&](Row row) { return static_cast<std::size_t>(events_.side[row]); });
        case Facet::Category:
            return add([&](Row row) { return std::size_t{events_.category[row]}; });
        case Facet::Status:
            return add([&](Row row) { return static_cast<std::size_t>(events_.status[row]); });
        case Facet::Importance:
            return add([&](Row row) { return std::size_t{events_.importance[row]} - 1; });
        case Facet::Tone:
            return add(
                [&](Row row) { return events_.tone[row] == kNoTone ? kNoToneChoice : toneChoice(events_.tone[row]); });
        case Facet::Certainty:
            return add([&](Row row) { return static_cast<std::size_t>(certaintyOf(events_.flags[row])); });
        case Facet::Origin:
            return add([&](Row row) { return std::size_t{events_.has(row, eventflag::kCoded) ? 1U : 0U}; });
        }
    }

private:
    static Certainty certaintyOf(std::uint16_t flags)
    {
        return (flags & eventflag::kMemory) != 0   ? Certainty::Memory
               : (flags & eventflag::kPartly) != 0 ? Certainty::Partly
                                                   : Certainty::Verified;
    }

    const EventColumns &events_;
    Facet facet_;
};

} // namespace

std::uint32_t Facets::of(Facet facet, const Choices &choices) const
{
    std::uint32_t sum = 0;
    const std::vector<std::uint32_t> &each = counts[static_cast<std::size_t>(facet)];
    for (std::size_t choice = 0; choice < each.size(); ++choice)
        sum += choices.test(choice) ? each[choice] : 0;
    return sum;
}

Result<Facets> countFacets(Selector &selector, const Query &query, const Cancel &cancel)
{
    if (const std::optional<Day> day = knownDay(query); day && !selector.snapshot().knownOn) {
        // Status and days are those of that snapshot, so its own rows are counted.
        const Result<Selector *> known = selector.asKnownOn(*day, cancel);
        return known ? countFacets(**known, query, cancel) : known.error();
    }
    const Result<Bitmap> all = selector.select(query, cancel);
    if (!all)
        return all.error();
    const QueryVocabulary vocabulary = QueryVocabulary::of(selector.snapshot());
    Facets facets;
    for (std::size_t i = 0; i < kFacetCount; ++i) {
        const auto facet = static_cast<Facet>(i);
        facets.counts[i].resize(choiceCount(facet, vocabulary));
        const ChoiceOfRow choices(selector.snapshot().events, facet);
        if (!speaksOf(query, facet)) {
            choices.count(*all, facets.counts[i]);
            continue;
        }
        const Result<Bitmap> rows = selector.select(withoutFacet(query, facet), cancel);
        if (!rows)
            return rows.error();
        choices.count(*rows, facets.counts[i]);
    }
    return facets;
}

} // namespace detente
