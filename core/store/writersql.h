#pragma once

#include <array>
#include <cstddef>

namespace detente::writersql {

/// The statements of RecordWriter, in the order of kSql.
enum Sql : std::size_t {
    PutParty,
    AddCategory,
    PutActor,
    DropActorNames,
    AddActorName,
    PutSource,
    PutEvent,
    DropTexts,
    AddText,
    DropTags,
    AddTag,
    PutLayer,
    PutAnnotation,
    DropAnnotationTexts,
    AddAnnotationText,
    AddParticipation,
    AddCitation,
    AddReport,
    AddLink,
    AddDeadline,
    AddLedger,
    ClearParticipations,
    ClearCitations,
    ClearReports,
    ClearLinks,
    ClearDeadlines,
    ClearLedger,
    SqlCount
};

// Upserts keep row numbers, so that whoever holds an id goes on holding the same record.
inline constexpr std::array<const char *, SqlCount> kSql{
    "INSERT INTO party (place, key, name_en, name_ru, color) VALUES (?1, ?2, ?3, ?4, ?5) "
    "ON CONFLICT (place) DO UPDATE SET key = excluded.key, name_en = excluded.name_en, name_ru = excluded.name_ru, "
    "color = excluded.color",
    "INSERT INTO category (key) VALUES (?1) RETURNING id",
    "INSERT INTO actor (uid, kind, side) VALUES (?1, ?2, ?3) "
    "ON CONFLICT (uid) DO UPDATE SET kind = excluded.kind, side = excluded.side RETURNING id",
    "DELETE FROM actor_name WHERE actor = ?1",
    "INSERT INTO actor_name (actor, language, seq, name) VALUES (?1, ?2, ?3, ?4)",
    "INSERT INTO source (uid, publisher, title, url, date, language) VALUES (?1, ?2, ?3, ?4, ?5, ?6) "
    "ON CONFLICT (uid) DO UPDATE SET publisher = excluded.publisher, title = excluded.title, url = excluded.url, "
    "date = excluded.date, language = excluded.language RETURNING id",
    "INSERT INTO event (uid, date, earliest, latest, start_latest, end_earliest, shape, time, zone, side, category, "
    "status, importance, tone, certainty, basis, origin, flags, created, modified) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20) "
    "ON CONFLICT (uid) DO UPDATE SET date = excluded.date, earliest = excluded.earliest, latest = excluded.latest, "
    "start_latest = excluded.start_latest, end_earliest = excluded.end_earliest, shape = excluded.shape, "
    "time = excluded.time, zone = excluded.zone, side = excluded.side, category = excluded.category, "
    "status = excluded.status, importance = excluded.importance, tone = excluded.tone, "
    "certainty = excluded.certainty, basis = excluded.basis, origin = excluded.origin, flags = excluded.flags, "
    "created = excluded.created, modified = excluded.modified RETURNING id",
    "DELETE FROM event_text WHERE event = ?1",
    "INSERT INTO event_text (event, language, title, label, summary, place) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    "DELETE FROM tag WHERE event = ?1",
    "INSERT OR IGNORE INTO tag (event, tag) VALUES (?1, ?2)",
    "INSERT INTO layer (uid, name_en, name_ru, place, shown, locked, shipped) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) "
    "ON CONFLICT (uid) DO UPDATE SET name_en = excluded.name_en, name_ru = excluded.name_ru, place = excluded.place, "
    "shown = excluded.shown, locked = excluded.locked, shipped = excluded.shipped RETURNING id",
    "INSERT INTO annotation (uid, layer, kind, event, other, date, earliest, latest, tone, color, offset_x, offset_y, "
    "author, created, modified) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15) "
    "ON CONFLICT (uid) DO UPDATE SET layer = excluded.layer, kind = excluded.kind, event = excluded.event, "
    "other = excluded.other, date = excluded.date, earliest = excluded.earliest, latest = excluded.latest, "
    "tone = excluded.tone, color = excluded.color, offset_x = excluded.offset_x, offset_y = excluded.offset_y, "
    "author = excluded.author, created = excluded.created, modified = excluded.modified RETURNING id",
    "DELETE FROM annotation_text WHERE annotation = ?1",
    "INSERT INTO annotation_text (annotation, language, heading, label, body) VALUES (?1, ?2, ?3, ?4, ?5)",
    "INSERT INTO participation (event, seq, actor, role) "
    "VALUES (?1, (SELECT ifnull(max(seq), 0) + 1 FROM participation WHERE event = ?1), ?2, ?3)",
    "INSERT INTO citation (event, seq, source, part, quote) "
    "VALUES (?1, (SELECT ifnull(max(seq), 0) + 1 FROM citation WHERE event = ?1), ?2, ?3, ?4)",
    "INSERT INTO report (event, day, seq, status, date, earliest, latest, start_latest, end_earliest, shape, flags, "
    "source, note_en, note_ru) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
    "INSERT INTO link (from_event, kind, to_event) VALUES (?1, ?2, ?3)",
    "INSERT INTO deadline (event, base, due, due_day, offset, delivered, rule_en, rule_ru) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    "INSERT INTO ledger (event, stock, seq, is_level, amount, note) "
    "VALUES (?1, ?2, (SELECT ifnull(max(seq), 0) + 1 FROM ledger WHERE event = ?1 AND stock = ?2), ?3, ?4, ?5)",
    "DELETE FROM participation WHERE event = ?1",
    "DELETE FROM citation WHERE event = ?1",
    "DELETE FROM report WHERE event = ?1",
    "DELETE FROM link WHERE from_event = ?1",
    "DELETE FROM deadline WHERE event = ?1",
    "DELETE FROM ledger WHERE event = ?1",
};

} // namespace detente::writersql
