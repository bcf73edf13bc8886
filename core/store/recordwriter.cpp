#include "core/store/recordwriter.h"

#include "core/record/placement.h"
#include "core/store/writersql.h"

namespace detente {

namespace {

using namespace Qt::Literals::StringLiterals;
using namespace writersql;

/// Runs a statement that returns the id of the row it wrote.
Result<std::int64_t> writtenId(Statement &statement)
{
    if (!statement.next())
        return statement.ok() ? Error{Errc::Database, {u"nothing was written"_s}, {}} : statement.error();
    const std::int64_t id = statement.int64(0);
    if (const Result<void> rest = statement.run(); !rest) // the row is written when the statement has run to its end
        return rest.error();
    return id;
}

Error badDate(const QString &place, const QString &date)
{
    return {Errc::BadField, {QString(), place, u"date"_s, u"bad-date"_s, date}, place};
}

} // namespace

struct RecordWriter::Parts {
    std::vector<Statement> statements;
    IdCache events;
    IdCache actors;
    IdCache sources;
    IdCache layers;
    IdCache categories;

    Statement &at(Sql sql) { return statements[sql]; }
    /// The id that \p uid names, or nothing for an empty one.
    Result<std::optional<std::int64_t>> optional(IdCache &cache, const QString &uid)
    {
        if (uid.isEmpty())
            return std::optional<std::int64_t>();
        const Result<std::int64_t> id = cache.require(uid);
        if (!id)
            return id.error();
        return std::optional(*id);
    }
};

RecordWriter::RecordWriter(std::unique_ptr<Parts> parts)
    : parts_(std::move(parts))
{
}

RecordWriter::RecordWriter(RecordWriter &&) noexcept = default;
RecordWriter::~RecordWriter() = default;

Result<RecordWriter> RecordWriter::make(Connection &connection)
{
    std::vector<Statement> statements;
    for (const char *sql : kSql) {
        Result<Statement> statement = Statement::prepare(connection, sql);
        if (!statement)
            return statement.error();
        statements.push_back(std::move(*statement));
    }
    Result<IdCache> events = IdCache::make(connection, "event");
    Result<IdCache> actors = IdCache::make(connection, "actor");
    Result<IdCache> sources = IdCache::make(connection, "source");
    Result<IdCache> layers = IdCache::make(connection, "layer");
    Result<IdCache> categories = IdCache::make(connection, "category", "key");
    for (const Result<IdCache> *cache : {&events, &actors, &sources, &layers, &categories}) {
        if (!*cache)
            return cache->error();
    }
    return RecordWriter(
        std::make_unique<Parts>(Parts{std::move(statements), std::move(*events), std::move(*actors),
                                      std::move(*sources), std::move(*layers), std::move(*categories)}));
}

Result<std::int64_t> RecordWriter::eventId(const QString &uid)
{
    return parts_->events.require(uid);
}

Result<void> RecordWriter::putParties(const Parties &parties)
{
    for (std::size_t i = 0; i < parties.size(); ++i) {
        Statement &put = parts_->at(PutParty);
        put.bind(1, static_cast<int>(i) + 1).bind(2, parties[i].key).bind(3, parties[i].name[Language::English]);
        put.bind(4, parties[i].name[Language::Russian]).bind(5, parties[i].color);
        if (const Result<void> done = put.run(); !done)
            return done.error();
    }
    return {};
}

Result<std::int64_t> RecordWriter::categoryId(const QString &key)
{
    Result<std::int64_t> id = parts_->categories.find(key);
    if (!id || *id != 0)
        return id;
    id = writtenId(parts_->at(AddCategory).bind(1, key));
    if (id)
        parts_->categories.remember(key, *id);
    return id;
}

Result<ActorId> RecordWriter::put(const Actor &actor)
{
    Statement &put = parts_->at(PutActor);
    put.bind(1, actor.uid).bind(2, static_cast<int>(actor.kind)).bind(3, static_cast<int>(actor.side));
    const Result<std::int64_t> id = writtenId(put);
    if (!id)
        return id.error();
    parts_->actors.remember(actor.uid, *id);
    if (const Result<void> done = parts_->at(DropActorNames).bind(1, *id).run(); !done)
        return done.error();
    Statement &name = parts_->at(AddActorName);
    for (const Language language : kLanguages) {
        int sequence = 0;
        name.bind(1, *id).bind(2, languageCode(language)).bind(3, sequence).bind(4, actor.name[language]);
        if (const Result<void> done = name.run(); !done)
            return done.error();
        for (const Alias &alias : actor.aliases) {
            if (alias.language != language)
                continue;
            name.bind(3, ++sequence).bind(4, alias.name);
            if (const Result<void> done = name.run(); !done)
                return done.error();
        }
    }
    return ActorId{*id};
}

Result<SourceId> RecordWriter::put(const Source &source)
{
    Statement &put = parts_->at(PutSource);
    put.bind(1, source.uid).bind(2, source.publisher).bind(3, source.title).bind(4, source.url);
    put.bind(5, source.date).bind(6, source.language);
    const Result<std::int64_t> id = writtenId(put);
    if (!id)
        return id.error();
    parts_->sources.remember(source.uid, *id);
    return SourceId{*id};
}

Result<EventId> RecordWriter::put(const Event &event)
{
    const std::optional<Placement> place = placementOf(event.date);
    if (!place)
        return badDate(event.uid, event.date);
    const Result<std::int64_t> category = categoryId(event.category);
    if (!category)
        return category.error();
    Statement &put = parts_->at(PutEvent);
    put.bind(1, event.uid).bind(2, event.date).bind(3, place->earliest.jdn).bind(4, place->latest.jdn);
    put.bind(5, place->startLatest.jdn).bind(6, place->endEarliest.jdn).bind(7, static_cast<int>(place->shape));
    put.bind(8, event.time).bind(9, event.zone).bind(10, static_cast<int>(event.side)).bind(11, *category);
    put.bind(12, static_cast<int>(event.status)).bind(13, event.importance).bind(14, event.tone);
    put.bind(15, static_cast<int>(event.certainty)).bind(16, event.basis).bind(17, static_cast<int>(event.origin));
    put.bind(18, place->flags | flagsOf(event.origin, event.certainty)).bind(19, event.created);
    put.bind(20, event.modified);
    const Result<std::int64_t> id = writtenId(put);
    if (!id)
        return id.error();
    parts_->events.remember(event.uid, *id);
    if (const Result<void> done = putTexts(*id, event); !done)
        return done.error();
    return EventId{*id};
}

Result<void> RecordWriter::putTexts(std::int64_t event, const Event &record)
{
    for (const Sql drop : {DropTexts, DropTags}) {
        if (const Result<void> done = parts_->at(drop).bind(1, event).run(); !done)
            return done.error();
    }
    for (const Language language : kLanguages) {
        const EventText &text = record.texts[language];
        if (text.isEmpty())
            continue;
        Statement &add = parts_->at(AddText);
        add.bind(1, event).bind(2, languageCode(language)).bind(3, text.title).bind(4, text.label);
        add.bind(5, text.summary).bind(6, text.place);
        if (const Result<void> done = add.run(); !done)
            return done.error();
    }
    for (const QString &tag : record.tags) {
        if (const Result<void> done = parts_->at(AddTag).bind(1, event).bind(2, tag).run(); !done)
            return done.error();
    }
    return {};
}

Result<LayerId> RecordWriter::put(const Layer &layer)
{
    Statement &put = parts_->at(PutLayer);
    put.bind(1, layer.uid).bind(2, layer.name[Language::English]).bind(3, layer.name[Language::Russian]);
    put.bind(4, layer.place).bind(5, layer.shown ? 1 : 0).bind(6, layer.locked ? 1 : 0).bind(7, layer.shipped ? 1 : 0);
    const Result<std::int64_t> id = writtenId(put);
    if (!id)
        return id.error();
    parts_->layers.remember(layer.uid, *id);
    return LayerId{*id};
}

Result<AnnotationId> RecordWriter::put(const Annotation &annotation)
{
    const Result<std::int64_t> layer = parts_->layers.require(annotation.layer);
    if (!layer)
        return layer.error();
    std::optional<Placement> place;
    if (!annotation.date.isEmpty()) {
        place = placementOf(annotation.date);
        if (!place)
            return badDate(annotation.uid, annotation.date);
    }
    Statement &put = parts_->at(PutAnnotation);
    int column = 4;
    for (const QString *uid : {&annotation.event, &annotation.other}) {
        const Result<std::optional<std::int64_t>> id = parts_->optional(parts_->events, *uid);
        if (!id)
            return id.error();
        *id ? put.bind(column, **id) : put.bindNull(column);
        ++column;
    }
    put.bind(1, annotation.uid).bind(2, *layer).bind(3, static_cast<int>(annotation.kind)).bind(6, annotation.date);
    place ? put.bind(7, place->earliest.jdn).bind(8, place->latest.jdn) : put.bindNull(7).bindNull(8);
    put.bind(9, annotation.tone).bind(10, annotation.color).bind(11, annotation.offsetX).bind(12, annotation.offsetY);
    put.bind(13, annotation.author).bind(14, annotation.created).bind(15, annotation.modified);
    const Result<std::int64_t> id = writtenId(put);
    if (!id)
        return id.error();
    if (const Result<void> done = parts_->at(DropAnnotationTexts).bind(1, *id).run(); !done)
        return done.error();
    for (const Language language : kLanguages) {
        const AnnotationText &text = annotation.texts[language];
        if (text.isEmpty())
            continue;
        Statement &add = parts_->at(AddAnnotationText);
        add.bind(1, *id).bind(2, languageCode(language)).bind(3, text.heading).bind(4, text.label).bind(5, text.body);
        if (const Result<void> done = add.run(); !done)
            return done.error();
    }
    return AnnotationId{*id};
}

Result<void> RecordWriter::add(const Participation &participation)
{
    const Result<std::int64_t> event = parts_->events.require(participation.event);
    if (!event)
        return event.error();
    const Result<std::int64_t> actor = parts_->actors.require(participation.actor);
    if (!actor)
        return actor.error();
    return parts_->at(AddParticipation).bind(1, *event).bind(2, *actor).bind(3, participation.role).run();
}

Result<void> RecordWriter::add(const Citation &citation)
{
    const Result<std::int64_t> event = parts_->events.require(citation.event);
    if (!event)
        return event.error();
    const Result<std::int64_t> source = parts_->sources.require(citation.source);
    if (!source)
        return source.error();
    Statement &add = parts_->at(AddCitation);
    return add.bind(1, *event).bind(2, *source).bind(3, citation.part).bind(4, citation.quote).run();
}

Result<void> RecordWriter::add(const Report &report)
{
    const Result<std::int64_t> event = parts_->events.require(report.event);
    if (!event)
        return event.error();
    const Result<std::optional<std::int64_t>> source = parts_->optional(parts_->sources, report.source);
    if (!source)
        return source.error();
    const std::optional<Placement> place = placementOf(report.date);
    if (!place)
        return badDate(report.event, report.date);
    Statement &add = parts_->at(AddReport);
    add.bind(1, *event).bind(2, report.day.jdn).bind(3, report.sequence).bind(4, static_cast<int>(report.status));
    add.bind(5, report.date).bind(6, place->earliest.jdn).bind(7, place->latest.jdn).bind(8, place->startLatest.jdn);
    add.bind(9, place->endEarliest.jdn).bind(10, static_cast<int>(place->shape)).bind(11, place->flags);
    *source ? add.bind(12, **source) : add.bindNull(12);
    return add.bind(13, report.note[Language::English]).bind(14, report.note[Language::Russian]).run();
}

Result<void> RecordWriter::add(const Link &link)
{
    const Result<std::int64_t> from = parts_->events.require(link.from);
    if (!from)
        return from.error();
    const Result<std::int64_t> to = parts_->events.require(link.to);
    if (!to)
        return to.error();
    return parts_->at(AddLink).bind(1, *from).bind(2, static_cast<int>(link.kind)).bind(3, *to).run();
}

Result<void> RecordWriter::add(const Deadline &deadline)
{
    const Result<std::int64_t> event = parts_->events.require(deadline.event);
    if (!event)
        return event.error();
    const Result<std::int64_t> base = parts_->events.require(deadline.base);
    if (!base)
        return base.error();
    const Result<std::optional<std::int64_t>> delivered = parts_->optional(parts_->events, deadline.delivered);
    if (!delivered)
        return delivered.error();
    const std::optional<Placement> due = placementOf(deadline.due);
    if (!due)
        return badDate(deadline.event, deadline.due);
    Statement &add = parts_->at(AddDeadline);
    add.bind(1, *event).bind(2, *base).bind(3, deadline.due).bind(4, due->latest.jdn).bind(5, deadline.offset);
    *delivered ? add.bind(6, **delivered) : add.bindNull(6);
    return add.bind(7, deadline.rule[Language::English]).bind(8, deadline.rule[Language::Russian]).run();
}

Result<void> RecordWriter::add(const LedgerEntry &entry)
{
    const Result<std::int64_t> event = parts_->events.require(entry.event);
    if (!event)
        return event.error();
    Statement &add = parts_->at(AddLedger);
    return add.bind(1, *event)
        .bind(2, entry.stock)
        .bind(3, entry.isLevel ? 1 : 0)
        .bind(4, entry.amount)
        .bind(5, entry.note)
        .run();
}

Result<void> RecordWriter::clear(EventId event)
{
    for (const Sql sql : {ClearParticipations, ClearCitations, ClearReports, ClearLinks, ClearDeadlines, ClearLedger}) {
        if (const Result<void> done = parts_->at(sql).bind(1, event.value).run(); !done)
            return done.error();
    }
    return {};
}

} // namespace detente
