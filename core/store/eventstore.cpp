#include "core/store/eventstore.h"

#include "core/store/annotationstore.h"
#include "core/store/cells.h"

#include <array>

namespace detente {

namespace {

enum Sql : std::size_t {
    Titles,
    DateOf,
    Brief,
    UidOf,
    PeopleIds,
    EventsOfActor,
    SourceIds,
    LinksOut,
    LinksIn,
    DeadlinesOf,
    SqlCount
};

constexpr std::array<const char *, SqlCount> kSql{
    "SELECT language, title, label FROM event_text WHERE event = ?1",
    "SELECT date FROM event WHERE id = ?1",
    "SELECT e.uid, e.date, e.side, c.key, e.status FROM event e JOIN category c ON c.id = e.category WHERE e.id = ?1",
    "SELECT uid FROM event WHERE id = ?1",
    "SELECT actor, role FROM participation WHERE event = ?1 ORDER BY seq",
    "SELECT count(*) FROM (SELECT DISTINCT event FROM participation WHERE actor = ?1 AND event <> ?2 LIMIT ?3)",
    "SELECT source, part, quote FROM citation WHERE event = ?1 ORDER BY seq",
    "SELECT l.kind, l.to_event FROM link l JOIN event e ON e.id = l.to_event WHERE l.from_event = ?1 "
    "ORDER BY l.kind, e.earliest, e.id",
    "SELECT l.kind, l.from_event FROM link l JOIN event e ON e.id = l.from_event WHERE l.to_event = ?1 "
    "ORDER BY l.kind, e.earliest, e.id",
    "SELECT event, base, delivered, due, offset, rule_en, rule_ru FROM deadline "
    "WHERE event = ?1 OR base = ?1 OR delivered = ?1 ORDER BY due_day, event, base",
};

} // namespace

struct EventStore::Parts {
    const Connection &connection;
    RecordReader reader;
    std::vector<Statement> statements;

    Statement &of(Sql sql, EventId id) { return statements[sql].bind(1, id.value); }

    Result<EventBrief> brief(EventId id);
    Result<void> readPeople(EventDetails &details);
    Result<void> readSources(EventDetails &details);
    Result<void> readReports(EventDetails &details, std::vector<Report> reports);
    Result<void> readLinks(EventDetails &details, Sql sql, bool outgoing);
    Result<void> readDeadlines(EventDetails &details);
};

EventStore::EventStore(std::unique_ptr<Parts> parts)
    : parts_(std::move(parts))
{
}

EventStore::EventStore(EventStore &&) noexcept = default;
EventStore::~EventStore() = default;

Result<EventStore> EventStore::make(const Connection &connection)
{
    Result<RecordReader> reader = RecordReader::make(connection);
    if (!reader)
        return reader.error();
    auto parts = std::make_unique<Parts>(Parts{connection, std::move(*reader), {}});
    for (const char *sql : kSql) {
        Result<Statement> statement = Statement::prepare(connection, sql);
        if (!statement)
            return statement.error();
        parts->statements.push_back(std::move(*statement));
    }
    return EventStore(std::move(parts));
}

Result<EventTitle> EventStore::textOf(EventId id, Language language)
{
    Statement &rows = parts_->of(Titles, id);
    PerLanguage<EventTitle> texts;
    bool any = false;
    while (rows.next()) {
        any = true;
        if (const auto found = languageCell(rows, 0))
            texts[*found] = {rows.text(1), rows.text(2)};
    }
    if (!rows.ok())
        return rows.error();
    if (!any)
        return Error{Errc::NotFound, {QString::number(id.value)}, QStringLiteral("event_text")};
    const Language other = language == Language::English ? Language::Russian : Language::English;
    return texts[language].title.isEmpty() ? texts[other] : texts[language];
}

Result<QString> EventStore::dateOf(EventId id)
{
    Statement &row = parts_->of(DateOf, id);
    if (!row.next())
        return row.ok() ? Error{Errc::NotFound, {QString::number(id.value)}, QStringLiteral("event")} : row.error();
    QString date = row.text(0);
    row.reset();
    return date;
}

Result<EventBrief> EventStore::brief(EventId id)
{
    return parts_->brief(id);
}

Result<EventBrief> EventStore::Parts::brief(EventId id)
{
    Statement &row = of(Brief, id);
    if (!row.next()) {
        return row.ok() ? Error{Errc::NotFound, {QString::number(id.value)}, QStringLiteral("event")} : row.error();
    }
    const auto side = wordCell<Side>(row, 2);
    const auto status = wordCell<Status>(row, 4);
    EventBrief brief;
    brief.id = id;
    brief.uid = row.text(0);
    brief.date = row.text(1);
    brief.category = row.text(3);
    row.reset();
    if (!side || !status)
        return corruptCell(connection.path(), QLatin1String("event"));
    brief.side = *side;
    brief.status = *status;
    Statement &texts = of(Titles, id);
    while (texts.next()) {
        if (const auto language = languageCell(texts, 0)) {
            brief.title[*language] = texts.text(1);
            brief.label[*language] = texts.text(2);
        }
    }
    if (!texts.ok())
        return texts.error();
    return brief;
}

Result<void> EventStore::Parts::readPeople(EventDetails &details)
{
    Statement &rows = of(PeopleIds, details.id);
    while (rows.next()) {
        const ActorId id{rows.int64(0)};
        Result<Actor> actor = reader.actor(id);
        if (!actor)
            return actor.error();
        details.people.push_back({id, std::move(*actor), rows.text(1), 0});
    }
    if (!rows.ok())
        return rows.error();
    for (Participant &person : details.people) {
        Statement &count = statements[EventsOfActor];
        count.bind(1, person.id.value).bind(2, details.id.value).bind(3, std::int64_t{kMostEventsCounted});
        if (!count.next())
            return count.error();
        person.otherEvents = static_cast<int>(count.int64(0));
        count.reset();
    }
    return {};
}

Result<void> EventStore::Parts::readSources(EventDetails &details)
{
    Statement &rows = of(SourceIds, details.id);
    while (rows.next()) {
        const SourceId id{rows.int64(0)};
        Result<Source> source = reader.source(id);
        if (!source)
            return source.error();
        Citation citation{details.event.uid, source->uid, rows.text(1), rows.text(2)};
        details.sources.push_back({id, std::move(citation), std::move(*source)});
    }
    if (!rows.ok())
        return rows.error();
    return {};
}

Result<void> EventStore::Parts::readReports(EventDetails &details, std::vector<Report> reports)
{
    for (Report &report : reports) {
        Source source;
        if (!report.source.isEmpty()) {
            const Result<SourceId> id = reader.sourceOf(report.source);
            if (!id)
                return id.error();
            Result<Source> found = reader.source(*id);
            if (!found)
                return found.error();
            source = std::move(*found);
        }
        details.reports.push_back({std::move(report), std::move(source)});
    }
    return {};
}

Result<void> EventStore::Parts::readLinks(EventDetails &details, Sql sql, bool outgoing)
{
    Statement &rows = of(sql, details.id);
    while (rows.next()) {
        const auto kind = wordCell<LinkKind>(rows, 0);
        if (!kind)
            return corruptCell(connection.path(), QLatin1String("link"));
        Result<EventBrief> other = brief(EventId{rows.int64(1)});
        if (!other)
            return other.error();
        details.links.push_back({*kind, outgoing, std::move(*other)});
    }
    if (!rows.ok())
        return rows.error();
    return {};
}

Result<void> EventStore::Parts::readDeadlines(EventDetails &details)
{
    Statement &rows = of(DeadlinesOf, details.id);
    while (rows.next()) {
        RelatedDeadline found;
        const EventId event{rows.int64(0)};
        const EventId base{rows.int64(1)};
        const EventId delivered{rows.int64(2)}; // 0 when nothing is known
        using Role = RelatedDeadline::Role;
        found.role = event == details.id ? Role::Due : base == details.id ? Role::Base : Role::Delivery;
        const std::array parts{std::pair(event, &found.event), std::pair(base, &found.base),
                               std::pair(delivered, &found.delivered)};
        for (const auto &[id, brief] : parts) {
            if (!id.isValid())
                continue;
            Result<EventBrief> read = this->brief(id);
            if (!read)
                return read.error();
            *brief = std::move(*read);
        }
        found.deadline = {found.event.uid, found.base.uid,      rows.text(4),
                          rows.text(3),    found.delivered.uid, {{rows.text(5), rows.text(6)}}};
        details.deadlines.push_back(std::move(found));
    }
    if (!rows.ok())
        return rows.error();
    return {};
}

Result<EventDetails> EventStore::details(EventId id)
{
    Result<EventRecord> record = parts_->reader.eventRecord(id);
    if (!record)
        return record.error();
    EventDetails details;
    details.id = id;
    details.event = std::move(record->event);
    details.ledger = std::move(record->ledger);
    Result<void> done = parts_->readPeople(details);
    if (done)
        done = parts_->readSources(details);
    if (done)
        done = parts_->readReports(details, std::move(record->reports));
    if (done)
        done = parts_->readLinks(details, LinksOut, true);
    if (done)
        done = parts_->readLinks(details, LinksIn, false);
    if (done)
        done = parts_->readDeadlines(details);
    if (!done)
        return done.error();
    Result<std::vector<Annotation>> annotations = annotationsOf(parts_->connection, id);
    if (!annotations)
        return annotations.error();
    details.annotations = std::move(*annotations);
    return details;
}

Result<EventId> EventStore::idOf(const QString &uid)
{
    return parts_->reader.eventOf(uid);
}

Result<QString> EventStore::uidOf(EventId id)
{
    Statement &row = parts_->of(UidOf, id);
    if (!row.next()) {
        return row.ok() ? Error{Errc::NotFound, {QString::number(id.value)}, QStringLiteral("event")} : row.error();
    }
    QString uid = row.text(0);
    row.reset();
    return uid;
}

} // namespace detente
