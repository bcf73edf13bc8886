#include "app/cli/foundevents.h"

#include "core/catalog/loader.h"
#include "core/query/parser.h"
#include "core/query/selector.h"
#include "core/store/statement.h"

namespace detente::ui {

namespace {

Result<std::shared_ptr<const FilterIndex>> select(Connection &connection, std::shared_ptr<const Snapshot> snapshot,
                                                  const Query &query)
{
    auto selector = Selector::make(connection, snapshot);
    if (!selector)
        return selector.error();
    auto bitmap = selector->select(query);
    if (!bitmap)
        return bitmap.error();
    return FilterIndex::build(std::move(snapshot), *std::move(bitmap));
}

Result<int> countSources(Connection &connection)
{
    auto statement = Statement::prepare(connection, "SELECT count(*) FROM source");
    if (!statement)
        return statement.error();
    const bool row = statement->next();
    return row ? Result<int>(statement->integer(0)) : Result<int>(connection.errorNow());
}

} // namespace

Result<FoundEvents> findEvents(const QString &path, const QString &text)
{
    FoundEvents result;
    auto library = Library::open(path, Access::ReadOnly);
    if (!library)
        return library.error();
    result.library = std::make_unique<Library>(*std::move(library));
    Connection &connection = result.library->connection();

    auto snapshot = loadSnapshot(connection);
    if (!snapshot)
        return snapshot.error();
    QueryParseOptions options;
    options.vocabulary = QueryVocabulary::of(**snapshot);
    const auto query = parseQuery(text, options);
    if (!query)
        return query.error();
    result.query = printQuery(*query);

    auto found = select(connection, *snapshot, *query);
    if (!found)
        return found.error();
    result.found = *std::move(found);
    auto events = EventStore::make(connection);
    if (!events)
        return events.error();
    result.events = std::make_shared<EventStore>(*std::move(events));
    const auto sources = countSources(connection);
    if (!sources)
        return sources.error();
    result.sourceCount = *sources;
    return result;
}

} // namespace detente::ui
