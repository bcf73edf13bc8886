#include "core/store/recordreader.h"

#include "core/store/annotationstore.h"
#include "core/store/cells.h"

#include <array>

namespace detente {

namespace {

enum Sql : std::size_t {
    OneEvent,
    EventTexts,
    EventTags,
    Participations,
    Citations,
    Reports,
    Links,
    Deadlines,
    Ledger,
    OneActor,
    ActorNames,
    OneSource,
    EventByUid,
    ActorByUid,
    SourceByUid,
    SqlCount
};

constexpr std::array<const char *, SqlCount> kSql{
    "SELECT e.uid, e.date, e.time, e.zone, e.side, c.key, e.status, e.importance, e.tone, e.certainty, e.basis, "
    "e.origin, e.created, e.modified FROM event e JOIN category c ON c.id = e.category WHERE e.id = ?1",
    "SELECT language, title, label, summary, place FROM event_text WHERE event = ?1",
    "SELECT tag FROM tag WHERE event = ?1 ORDER BY tag",
    "SELECT a.uid, p.role FROM participation p JOIN actor a ON a.id = p.actor WHERE p.event = ?1 ORDER BY p.seq",
    "SELECT s.uid, c.part, c.quote FROM citation c JOIN source s ON s.id = c.source WHERE c.event = ?1 ORDER BY c.seq",
    "SELECT r.day, r.seq, r.status, r.date, s.uid, r.note_en, r.note_ru FROM report r "
    "LEFT JOIN source s ON s.id = r.source WHERE r.event = ?1 ORDER BY r.day, r.seq",
    "SELECT l.kind, e.uid FROM link l JOIN event e ON e.id = l.to_event WHERE l.from_event = ?1 ORDER BY l.kind, e.uid",
    "SELECT b.uid, d.due, d.offset, v.uid, d.rule_en, d.rule_ru FROM deadline d JOIN event b ON b.id = d.base "
    "LEFT JOIN event v ON v.id = d.delivered WHERE d.event = ?1 ORDER BY d.due_day, b.uid",
    "SELECT stock, is_level, amount, note FROM ledger WHERE event = ?1 ORDER BY stock, seq",
    "SELECT uid, kind, side FROM actor WHERE id = ?1",
    "SELECT language, seq, name FROM actor_name WHERE actor = ?1 ORDER BY language, seq",
    "SELECT uid, publisher, title, url, date, language FROM source WHERE id = ?1",
    "SELECT id FROM event WHERE uid = ?1",
    "SELECT id FROM actor WHERE uid = ?1",
    "SELECT id FROM source WHERE uid = ?1",
};

Error noRow(std::int64_t id, QLatin1String table)
{
    return {Errc::NotFound, {QString::number(id)}, table};
}

} // namespace

struct RecordReader::Parts {
    std::vector<Statement> statements;
    const Connection &connection;

    /// The statement, bound to the row \p id.
    Statement &of(Sql sql, std::int64_t id) { return statements[sql].bind(1, id); }
    Error corrupt(const char *what) const { return corruptCell(connection.path(), QLatin1String(what)); }

    template <class Id>
    Result<Id> find(Sql sql, const QString &uid)
    {
        Statement &row = statements[sql].bind(1, uid);
        Id id;
        if (row.next())
            id.value = row.int64(0);
        if (!row.ok())
            return row.error();
        row.reset();
        return id;
    }
};

RecordReader::RecordReader(std::unique_ptr<Parts> parts)
    : parts_(std::move(parts))
{
}

RecordReader::RecordReader(RecordReader &&) noexcept = default;
RecordReader::~RecordReader() = default;

Result<RecordReader> RecordReader::make(const Connection &connection)
{
    auto parts = std::make_unique<Parts>(Parts{{}, connection});
    for (const char *sql : kSql) {
        Result<Statement> statement = Statement::prepare(connection, sql);
        if (!statement)
            return statement.error();
        parts->statements.push_back(std::move(*statement));
    }
    return RecordReader(std::move(parts));
}

Result<Event> RecordReader::event(EventId id)
{
    Statement &row = parts_->of(OneEvent, id.value);
    if (!row.next())
        return row.ok() ? noRow(id.value, QLatin1String("event")) : row.error();
    const auto side = wordCell<Side>(row, 4);
    const auto status = wordCell<Status>(row, 6);
    const auto certainty = wordCell<Certainty>(row, 9);
    const auto origin = wordCell<Origin>(row, 11);
    Event event;
    event.uid = row.text(0);
    event.date = row.text(1);
    event.time = row.text(2);
    event.zone = row.text(3);
    event.category = row.text(5);
    event.importance = row.integer(7);
    event.tone = row.optionalInteger(8);
    event.basis = row.text(10);
    event.created = row.text(12);
    event.modified = row.text(13);
    row.reset();
    if (!side || !status || !certainty || !origin)
        return parts_->corrupt("event");
    event.side = *side;
    event.status = *status;
    event.certainty = *certainty;
    event.origin = *origin;

    Statement &texts = parts_->of(EventTexts, id.value);
    while (texts.next()) {
        if (const auto language = languageCell(texts, 0))
            event.texts[*language] = {texts.text(1), texts.text(2), texts.text(3), texts.text(4)};
    }
    if (!texts.ok())
        return texts.error();
    Statement &tags = parts_->of(EventTags, id.value);
    while (tags.next())
        event.tags.append(tags.text(0));
    if (!tags.ok())
        return tags.error();
    return event;
}

Result<EventRecord> RecordReader::eventRecord(EventId id)
{
    Result<Event> event = this->event(id);
    if (!event)
        return event.error();
    EventRecord record;
    record.event = std::move(*event);
    if (const Result<void> read = readChildren(id.value, record); !read)
        return read.error();
    return record;
}

Result<void> RecordReader::readChildren(std::int64_t id, EventRecord &record)
{
    const QString &uid = record.event.uid;
    Statement &people = parts_->of(Participations, id);
    while (people.next())
        record.participations.push_back({uid, people.text(0), people.text(1)});
    Statement &citations = parts_->of(Citations, id);
    while (citations.next())
        record.citations.push_back({uid, citations.text(0), citations.text(1), citations.text(2)});
    bool known = true;
    Statement &reports = parts_->of(Reports, id);
    while (reports.next()) {
        const auto status = wordCell<Status>(reports, 2);
        known = known && status;
        record.reports.push_back({uid,
                                  Day{reports.int64(0)},
                                  reports.integer(1),
                                  status.value_or(Status::Held),
                                  reports.text(3),
                                  reports.text(4),
                                  {{reports.text(5), reports.text(6)}}});
    }
    Statement &links = parts_->of(Links, id);
    while (links.next()) {
        const auto kind = wordCell<LinkKind>(links, 0);
        known = known && kind;
        record.links.push_back({uid, kind.value_or(LinkKind::Follows), links.text(1)});
    }
    Statement &deadlines = parts_->of(Deadlines, id);
    while (deadlines.next()) {
        record.deadlines.push_back({uid,
                                    deadlines.text(0),
                                    deadlines.text(2),
                                    deadlines.text(1),
                                    deadlines.text(3),
                                    {{deadlines.text(4), deadlines.text(5)}}});
    }
    Statement &ledger = parts_->of(Ledger, id);
    while (ledger.next())
        record.ledger.push_back({uid, ledger.text(0), ledger.integer(1) != 0, ledger.int64(2), ledger.text(3)});
    for (const Statement *rows : {&people, &citations, &reports, &links, &deadlines, &ledger}) {
        if (!rows->ok())
            return rows->error();
    }
    if (!known)
        return parts_->corrupt("report, link");
    return {};
}

Result<Actor> RecordReader::actor(ActorId id)
{
    Statement &row = parts_->of(OneActor, id.value);
    if (!row.next())
        return row.ok() ? noRow(id.value, QLatin1String("actor")) : row.error();
    const auto kind = wordCell<ActorKind>(row, 1);
    const auto side = wordCell<Side>(row, 2);
    Actor actor;
    actor.uid = row.text(0);
    row.reset();
    if (!kind || !side)
        return parts_->corrupt("actor");
    actor.kind = *kind;
    actor.side = *side;
    Statement &names = parts_->of(ActorNames, id.value);
    while (names.next()) {
        const auto language = languageCell(names, 0);
        if (!language)
            continue;
        if (names.integer(1) == 0)
            actor.name[*language] = names.text(2);
        else
            actor.aliases.push_back({*language, names.text(2)});
    }
    if (!names.ok())
        return names.error();
    return actor;
}

Result<Source> RecordReader::source(SourceId id)
{
    Statement &row = parts_->of(OneSource, id.value);
    if (!row.next())
        return row.ok() ? noRow(id.value, QLatin1String("source")) : row.error();
    Source source{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)};
    row.reset();
    return source;
}

Result<EventId> RecordReader::eventOf(const QString &uid)
{
    return parts_->find<EventId>(EventByUid, uid);
}

Result<ActorId> RecordReader::actorOf(const QString &uid)
{
    return parts_->find<ActorId>(ActorByUid, uid);
}

Result<SourceId> RecordReader::sourceOf(const QString &uid)
{
    return parts_->find<SourceId>(SourceByUid, uid);
}

Result<std::vector<std::int64_t>> RecordReader::ids(const char *table)
{
    const QByteArray sql = QByteArray("SELECT id FROM ") + table + " ORDER BY id";
    Result<Statement> rows = Statement::prepare(parts_->connection, sql.constData());
    if (!rows)
        return rows.error();
    std::vector<std::int64_t> ids;
    while (rows->next())
        ids.push_back(rows->int64(0));
    if (!rows->ok())
        return rows->error();
    return ids;
}

namespace {

Result<void> readEvents(const Connection &connection, RecordReader &reader, RecordSet &set, const Cancel &cancel)
{
    Result<Statement> order = Statement::prepare(connection, "SELECT id FROM event ORDER BY earliest, uid");
    if (!order)
        return order.error();
    while (order->next()) {
        if (cancel.stop_requested())
            return Error{Errc::Cancelled, {}, {}};
        Result<EventRecord> record = reader.eventRecord(EventId{order->int64(0)});
        if (!record)
            return record.error();
        set.events.push_back(std::move(*record));
    }
    if (!order->ok())
        return order->error();
    return {};
}

/// Reads every row of a table with an own uid, in the order of uids.
template <class T, class Id>
Result<void> readTable(const Connection &connection, const char *sql, RecordReader &reader,
                       Result<T> (RecordReader::*read)(Id), std::vector<T> &out)
{
    Result<Statement> order = Statement::prepare(connection, sql);
    if (!order)
        return order.error();
    while (order->next()) {
        Result<T> record = (reader.*read)(Id{order->int64(0)});
        if (!record)
            return record.error();
        out.push_back(std::move(*record));
    }
    if (!order->ok())
        return order->error();
    return {};
}

} // namespace

Result<RecordSet> readAll(const Connection &connection, const Cancel &cancel)
{
    Result<RecordReader> reader = RecordReader::make(connection);
    if (!reader)
        return reader.error();
    RecordSet set;
    if (const Result<void> done = readEvents(connection, *reader, set, cancel); !done)
        return done.error();
    Result<void> done =
        readTable(connection, "SELECT id FROM actor ORDER BY uid", *reader, &RecordReader::actor, set.actors);
    if (done)
        done = readTable(connection, "SELECT id FROM source ORDER BY uid", *reader, &RecordReader::source, set.sources);
    if (!done)
        return done.error();
    Result<std::vector<Layer>> layers = readLayers(connection);
    if (!layers)
        return layers.error();
    set.layers = std::move(*layers);
    Result<std::vector<Annotation>> annotations = readAnnotations(connection);
    if (!annotations)
        return annotations.error();
    set.annotations = std::move(*annotations);
    const Result<Parties> parties = readParties(connection);
    if (!parties)
        return parties.error();
    set.parties = *parties;
    return set;
}

} // namespace detente
