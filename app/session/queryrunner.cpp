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
    Result<Query> whole = parseQuery(text, options);
    if (!typing)
        return whole;
    options.lastWordIsPrefix = true;
    Result<Query> begun = parseQuery(text, options);
    // What already ends in * is meant as written.
    if (!begun || (whole && *whole == *begun))
        return begun;
    return alsoWhole(*begun);
}

struct QueryRunner::Parts {
    Connection reader;
    std::optional<Selector> selector; ///< made when it is first needed, on that thread
    std::map<QueryField, NameList> names;
};

QueryRunner::QueryRunner(Connection reader, std::shared_ptr<const FilterIndex> everything)
    : parts_(std::make_unique<Parts>(Parts{std::move(reader), std::nullopt, {}}))
    , everything_(std::move(everything))
{
}

QueryRunner::~QueryRunner() = default;

Result<QueryAnswer> QueryRunner::run(const QString &text, bool typing, Day today, const Cancel &cancel)
{
    const std::scoped_lock lock(busy_);
    if (cancel.stop_requested())
        return Error{Errc::Cancelled, {}, {}};
    Result<Query> query = readQuery(text, typing, everything_->snapshot(), today);
    if (!query)
        return query.error();
    const Result<Selector *> selector = this->selector();
    if (!selector)
        return selector.error();
    QueryAnswer answer;
    answer.query = std::move(*query);
    Result<Facets> facets = countFacets(**selector, answer.query, cancel);
    if (!facets)
        return facets.error();
    answer.facets = std::move(*facets);
    if (answer.query.isAll()) {
        answer.events = everything_;
        return answer;
    }
    Result<Bitmap> shown = (*selector)->select(answer.query, cancel);
    if (!shown)
        return shown.error();
    if (shown->nextSet(0) == Bitmap::kNone) {
        Result<std::vector<Hindrance>> emptiers = whatEmpties(**selector, answer.query, cancel);
        if (!emptiers)
            return emptiers.error();
        answer.emptiers = std::move(*emptiers);
    }
    Result<std::shared_ptr<const FilterIndex>> events =
        FilterIndex::build(everything_->sharedSnapshot(), std::move(*shown), cancel);
    if (!events)
        return events.error();
    answer.events = std::move(*events);
    return answer;
}

Result<std::vector<FacetLines>> QueryRunner::lists(const Query &query, const std::vector<ListRequest> &requests,
                                                   const Cancel &cancel)
{
    const std::scoped_lock lock(busy_);
    const Result<Selector *> selector = this->selector();
    if (!selector)
        return selector.error();
    std::vector<FacetLines> lists;
    for (const ListRequest &request : requests) {
        if (cancel.stop_requested())
            return Error{Errc::Cancelled, {}, {}};
        if (typeOf(request.field) != ValueType::Name) {
            Result<FacetLines> lines = countKeys(**selector, query, request.field, cancel);
            if (!lines)
                return lines.error();
            lists.push_back(std::move(*lines));
            continue;
        }
        const Result<const NameList *> names = this->names(request.field, cancel);
        if (!names)
            return names.error();
        Result<FacetLines> lines = countNames(**selector, query, request.field, **names, request.search, cancel);
        if (!lines)
            return lines.error();
        lists.push_back(std::move(*lines));
    }
    return lists;
}

Result<Hindrance> QueryRunner::hides(const Query &query, Row row, const Cancel &cancel)
{
    const std::scoped_lock lock(busy_);
    const Result<Selector *> selector = this->selector();
    return selector ? whatHides(**selector, query, row, cancel) : selector.error();
}

Result<const NameList *> QueryRunner::names(QueryField field, const Cancel &cancel)
{
    const auto known = parts_->names.find(field);
    if (known != parts_->names.end())
        return &known->second;
    Result<NameList> names = NameList::load(parts_->reader, everything_->snapshot(), field, cancel);
    if (!names)
        return names.error();
    return &parts_->names.emplace(field, std::move(*names)).first->second;
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
