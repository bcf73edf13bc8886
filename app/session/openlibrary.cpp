#include "app/session/openlibrary.h"

#include "core/catalog/loader.h"

namespace detente::ui {

Result<std::shared_ptr<OpenLibrary>> openLibrary(const QString &path, const Progress &progress, const Cancel &cancel)
{
    auto opened = std::make_shared<OpenLibrary>();
    Result<Library> library = Library::open(path);
    if (!library)
        return library.error();
    opened->library = std::make_unique<Library>(std::move(*library));

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
