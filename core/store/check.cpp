#include "core/store/check.h"

#include "core/record/placement.h"
#include "core/record/recordset.h"
#include "core/record/validate.h"
#include "core/store/annotationstore.h"
#include "core/store/quickcheck.h"
#include "core/store/recordreader.h"
#include "core/store/searchindex.h"

#include <algorithm>
#include <array>

namespace detente {

namespace {

using namespace Qt::Literals::StringLiterals;
using L = QLatin1String;

/// One walk through a library, gathering findings.
class Checker {
public:
    Checker(Connection &connection, RecordReader reader, const Progress &progress, const Cancel &cancel)
        : connection_(connection)
        , reader_(std::move(reader))
        , progress_(progress)
        , cancel_(cancel)
    {
    }

    Result<std::vector<Error>> run();

private:
    void find(const Problem &problem, L table, const QString &uid) { found_.push_back(errorOf(problem, table, uid)); }
    void findAll(const Problems &problems, L table, const QString &uid)
    {
        for (const Problem &problem : problems)
            find(problem, table, uid);
    }
    /// A row that cannot be read is a finding, and the walk goes on; other failures end it.
    template <class T>
    Result<void> unreadable(const Result<T> &read)
    {
        if (read.error().code != Errc::Corrupt)
            return read.error();
        found_.push_back(read.error());
        return {};
    }

    Result<void> checkStructure();
    Result<void> checkReferences();
    Result<void> checkPlain();
    Result<void> checkEvents();
    Result<void> checkEvent(EventId id, Statement &stored);
    Result<void> checkDeadlines(const EventRecord &record);
    Result<void> checkTwins();
    Result<void> checkSearch();

    Connection &connection_;
    RecordReader reader_;
    const Progress &progress_;
    const Cancel &cancel_;
    std::vector<Error> found_;
};

Result<void> Checker::checkStructure()
{
    Result<Statement> rows = Statement::prepare(connection_, "PRAGMA integrity_check(100)");
    if (!rows)
        return rows.error();
    while (rows->next()) {
        if (rows->utf8(0) != "ok")
            found_.push_back({Errc::Corrupt, {connection_.path(), rows->text(0)}, u"integrity_check"_s});
    }
    if (!rows->ok())
        return rows->error();
    return {};
}

Result<void> Checker::checkReferences()
{
    Result<Statement> rows = Statement::prepare(connection_, "PRAGMA foreign_key_check");
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const QString table = rows->text(0);
        found_.push_back(
            {Errc::BadField, {table, rows->text(1), rows->text(2), keyOf(Reason::UnknownReference), {}}, table});
    }
    if (!rows->ok())
        return rows->error();
    return {};
}

/// Parties, people, sources, layers and annotations.
Result<void> Checker::checkPlain()
{
    const Result<Parties> parties = readParties(connection_);
    if (!parties)
        return unreadable(parties);
    findAll(problemsOf(*parties), L("party"), {});
    const auto actors = reader_.ids("actor");
    if (!actors)
        return actors.error();
    for (const std::int64_t id : *actors) {
        const Result<Actor> actor = reader_.actor(ActorId{id});
        if (actor)
            findAll(problemsOf(*actor), L("actor"), actor->uid);
        else if (const Result<void> go = unreadable(actor); !go)
            return go;
    }
    const auto sources = reader_.ids("source");
    if (!sources)
        return sources.error();
    for (const std::int64_t id : *sources) {
        const Result<Source> source = reader_.source(SourceId{id});
        if (source)
            findAll(problemsOf(*source), L("source"), source->uid);
        else if (const Result<void> go = unreadable(source); !go)
            return go;
    }
    const auto layers = readLayers(connection_);
    if (!layers)
        return unreadable(layers);
    for (const Layer &layer : *layers)
        findAll(problemsOf(layer), L("layer"), layer.uid);
    const auto annotations = readAnnotations(connection_);
    if (!annotations)
        return unreadable(annotations);
    for (const Annotation &annotation : *annotations)
        findAll(problemsOf(annotation), L("annotation"), annotation.uid);
    return {};
}

Result<void> Checker::checkDeadlines(const EventRecord &record)
{
    for (const Deadline &deadline : record.deadlines) {
        const Result<EventId> base = reader_.eventOf(deadline.base);
        if (!base)
            return base.error();
        const Result<Event> event = reader_.event(*base);
        if (event)
            findAll(problemsOf(deadline, event->date), L("deadline"), record.event.uid);
        else if (const Result<void> go = unreadable(event); !go)
            return go;
    }
    return {};
}

/// The record by its rules, and that the days kept beside it are those that its date means.
Result<void> Checker::checkEvent(EventId id, Statement &stored)
{
    const Result<EventRecord> record = reader_.eventRecord(id);
    if (!record)
        return unreadable(record);
    const QString &uid = record->event.uid;
    findAll(problemsOf(*record), L("event"), uid);
    const std::optional<Placement> place = placementOf(record->event.date);
    stored.bind(1, id.value);
    if (place && stored.next()) {
        const int flags = place->flags | flagsOf(record->event.origin, record->event.certainty);
        const bool same = stored.int64(0) == place->earliest.jdn && stored.int64(1) == place->latest.jdn &&
                          stored.int64(2) == place->startLatest.jdn && stored.int64(3) == place->endEarliest.jdn &&
                          stored.integer(4) == static_cast<int>(place->shape) && stored.integer(5) == flags;
        if (!same)
            find({L("date"), Reason::Disagrees, record->event.date}, L("event"), uid);
    }
    if (!stored.ok())
        return stored.error();
    stored.reset();
    return checkDeadlines(*record);
}

Result<void> Checker::checkEvents()
{
    const auto ids = reader_.ids("event");
    if (!ids)
        return ids.error();
    Result<Statement> stored = Statement::prepare(
        connection_, "SELECT earliest, latest, start_latest, end_earliest, shape, flags FROM event WHERE id = ?1");
    if (!stored)
        return stored.error();
    qint64 count = 0;
    for (const std::int64_t id : *ids) {
        if (cancel_.stop_requested())
            return Error{Errc::Cancelled, {}, {}};
        if (const Result<void> done = checkEvent(EventId{id}, *stored); !done)
            return done;
        if (progress_ && (++count & 0x3ff) == 0)
            progress_(count, static_cast<qint64>(ids->size()));
    }
    return {};
}

/// Two events of one date and one title are one event twice.
Result<void> Checker::checkTwins()
{
    Result<Statement> rows = Statement::prepare(
        connection_, "SELECT e.uid, t.title FROM event e JOIN event_text t ON t.event = e.id WHERE t.title <> '' "
                     "GROUP BY e.date, t.language, t.title, e.origin HAVING count(*) > 1 AND e.origin = 0");
    if (!rows)
        return rows.error();
    while (rows->next())
        find({L("title"), Reason::Duplicate, rows->text(1)}, L("event"), rows->text(0));
    if (!rows->ok())
        return rows->error();
    return {};
}

/// The index cannot be read back into words; that it was made by the present rules can be told. Damage in its tables is
/// damage of the file, which the structure check finds.
Result<void> Checker::checkSearch()
{
    const Result<bool> current = searchIsCurrent(connection_);
    if (!current)
        return current.error();
    if (!*current)
        find({L("search_rules"), Reason::Disagrees, {}}, L("meta"), {});
    return {};
}

Result<std::vector<Error>> Checker::run()
{
    constexpr std::array kSteps{&Checker::checkStructure, &Checker::checkReferences, &Checker::checkPlain,
                                &Checker::checkEvents,    &Checker::checkTwins,      &Checker::checkSearch};
    for (const auto step : kSteps) {
        const Result<void> done = (this->*step)();
        if (done)
            continue;
        if (done.error().code != Errc::Corrupt)
            return done.error();
        found_.push_back(done.error()); // damage that ends a walk is what was looked for
    }
    return std::move(found_);
}

} // namespace

Result<std::vector<Error>> checkLibrary(Connection &connection, const Progress &progress, const Cancel &cancel)
{
    Result<RecordReader> reader = RecordReader::make(connection);
    if (!reader)
        return reader.error();
    connection.setCancel(cancel);
    Result<std::vector<Error>> found = Checker(connection, std::move(*reader), progress, cancel).run();
    connection.setCancel({});
    return found;
}

} // namespace detente
