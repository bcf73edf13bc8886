#include "app/session/queryrunner.h"

#include "core/query/parser.h"

namespace detente::ui {

namespace {

/// The last word of a text that is being written counts as itself, in all its forms, and as a beginning.
Query alsoWhole(Query query)
{
    switch (query.kind) {
    case Query::Kind::Word:
        return query.prefix ? Query::anyOf({Query::word(query.text), query}) : query;
    case Query::Kind::And:
    case Query::Kind::Or: {
        std::vector<Query> parts = query.parts;
        parts.back() = alsoWhole(parts.back());
        return query.kind == Query::Kind::And ? Query::allOf(std::move(parts)) : Query::anyOf(std::move(parts));
    }
    case Query::Kind::Not:
        return Query::negation(alsoWhole(query.parts.front()));
    case Query::Kind::All:
    case Query::Kind::Phrase:
    case Query::Kind::Field:
        break;
    }
    return query;
}

} // namespace

Result<Query> readQuery(const QString &text, bool typing, const Snapshot &snapshot, Day today)
{
    QueryParseOptions options;
    options.today = today;
    options.vocabulary = QueryVocabulary::of(snapshot);
    const Result<Query> whole = parseQuery(text, options);
    if (!typing)
        return whole;
    options.lastWordIsPrefix = true;
    const Result<Query> begun = parseQuery(text, options);
    // What already ends in * is meant as written.
    if (!begun || (whole && *whole == *begun))
        return begun;
    return alsoWhole(*begun);
}

struct QueryRunner::Parts {
    Connection reader;
    std::optional<Selector> selector; ///< made when it is first needed, on that thread
};

QueryRunner::QueryRunner(Connection reader, std::shared_ptr<const FilterIndex> everything)
    : parts_(std::make_unique<Parts>(Parts{std::move(reader), std::nullopt}))
    , everything_(std::move(everything))
{
}

QueryRunner::~QueryRunner() = default;

Result<QueryAnswer> QueryRunner::run(const QString &text, bool typing, Day today, const Cancel &cancel)
{
    const std::scoped_lock lock(busy_);
    if (cancel.stop_requested())
        return Error{Errc::Cancelled, {}, {}};
    const Result<Query> query = readQuery(text, typing, everything_->snapshot(), today);
    if (!query)
        return query.error();
    const Result<Selector *> selector = this->selector();
    if (!selector)
        return selector.error();
    QueryAnswer answer;
    Result<Facets> facets = countFacets(**selector, *query, cancel);
    if (!facets)
        return facets.error();
    answer.facets = std::move(*facets);
    if (query->isAll()) {
        answer.events = everything_;
        return answer;
    }
    Result<Bitmap> shown = (*selector)->select(*query, cancel);
    if (!shown)
        return shown.error();
    Result<std::shared_ptr<const FilterIndex>> events =
        FilterIndex::build(everything_->sharedSnapshot(), std::move(*shown), cancel);
    if (!events)
        return events.error();
    answer.events = std::move(*events);
    return answer;
}

Result<Selector *> QueryRunner::selector()
{
    if (!parts_->selector) {
        Result<Selector> selector = Selector::make(parts_->reader, everything_->sharedSnapshot());
        if (!selector)
            return selector.error();
        parts_->selector.emplace(std::move(*selector));
    }
    return &*parts_->selector;
}

} // namespace detente::ui
