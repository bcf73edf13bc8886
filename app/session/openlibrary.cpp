#include "app/session/openlibrary.h"

#include "core/catalog/loader.h"
#include "core/store/statement.h"

namespace detente::ui {

std::int64_t OpenLibrary::changeMark() const
{
    Result<Statement> version = Statement::prepare(library->connection(), "PRAGMA data_version");
    return version && version->next() ? version->int64(0) : 0;
}

Result<std::shared_ptr<OpenLibrary>> openLibrary(const QString &path, Access access, const Progress &progress,
                                                 const Cancel &cancel)
{
    auto opened = std::make_shared<OpenLibrary>();
    Result<Library> library = Library::open(path, access);
    if (!library)
        return library.error();
    opened->library = std::make_unique<Library>(std::move(*library));
    opened->writtenAt = opened->changeMark();

    Result<Connection> reader = opened->library->openReader();
    if (!reader)
        return reader.error();
    Result<std::shared_ptr<const Snapshot>> snapshot = loadSnapshot(*reader, progress, cancel);
    if (!snapshot)
        return snapshot.error();
    opened->snapshot = std::move(*snapshot);
    Result<std::shared_ptr<const FilterIndex>> everything =
        FilterIndex::build(opened->snapshot, Bitmap(opened->snapshot->events.size(), true), cancel);
    if (!everything)
        return everything.error();
    opened->queries = std::make_shared<QueryRunner>(std::move(*reader), std::move(*everything));
    Result<QueryAnswer> answer = opened->queries->run({}, false, {}, cancel);
    if (!answer)
        return answer.error();
    opened->everything = std::move(*answer);

    Result<EventStore> events = EventStore::make(opened->library->connection());
    if (!events)
        return events.error();
    opened->events = std::make_unique<EventStore>(std::move(*events));
    return opened;
}

} // namespace detente::ui
