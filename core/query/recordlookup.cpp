#include "core/query/recordlookup.h"

#include "core/query/rowset.h"
#include "core/store/statement.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace detente {

namespace {

/// Ends running statements on request for as long as it lives.
class CancelScope {
public:
    CancelScope(Connection &connection, const Cancel &cancel)
        : connection_(connection)
    {
        connection_.setCancel(cancel);
    }
    CancelScope(const CancelScope &) = delete;
    CancelScope &operator=(const CancelScope &) = delete;
    ~CancelScope() { connection_.setCancel({}); }

private:
    Connection &connection_;
};

/// How the names of a field are found (key, uid, name), and the events of one of them by its key.
struct NamedField {
    QueryField field;
    std::string_view names;
    std::string_view events;
};

constexpr std::array kNamedFields{
    NamedField{QueryField::Actor, "SELECT a.id, a.uid, n.name FROM actor a LEFT JOIN actor_name n ON n.actor = a.id",
               "SELECT event FROM participation WHERE actor = ?1"},
    NamedField{QueryField::Source, "SELECT id, uid, publisher || ' ' || title FROM source",
               "SELECT event FROM citation WHERE source = ?1"},
    // Distinct tags by leaps through their index: few among many rows.
    NamedField{QueryField::Tag,
               "WITH RECURSIVE word (tag) AS (SELECT min(tag) FROM tag UNION ALL "
               "SELECT (SELECT min(t.tag) FROM tag t WHERE t.tag > word.tag) FROM word WHERE word.tag IS NOT NULL) "
               "SELECT tag, tag, tag FROM word WHERE tag IS NOT NULL",
               "SELECT event FROM tag WHERE tag = ?1"},
    NamedField{QueryField::Layer, "SELECT id, uid, name_en || ' ' || name_ru FROM layer",
               "SELECT event FROM annotation WHERE layer = ?1 AND event IS NOT NULL "
               "UNION ALL SELECT other FROM annotation WHERE layer = ?1 AND other IS NOT NULL"},
};

SearchTerm termOf(const Query &word)
{
    if (word.prefix)
        return {SearchTerm::Kind::Prefix, word.text};
    return {word.kind == Query::Kind::Word ? SearchTerm::Kind::Word : SearchTerm::Kind::Phrase, word.text};
}

constexpr std::string_view kByUid = "SELECT id FROM event WHERE uid = ?1";
constexpr std::string_view kByLanguage = "SELECT event FROM event_text WHERE language = ?1 AND title <> ''";
constexpr std::string_view kQuoted = "SELECT event FROM citation WHERE quote <> '' AND ?1 IS NOT NULL";

} // namespace

RecordLookup::RecordLookup(Connection &connection, Search search)
    : connection_(&connection)
    , search_(std::move(search))
{
}

Result<RecordLookup> RecordLookup::make(Connection &connection)
{
    Result<Search> search = Search::make(connection);
    if (!search)
        return search.error();
    return RecordLookup(connection, std::move(*search));
}

Result<std::optional<Bitmap>> RecordLookup::findText(const Query &word, const Snapshot &snapshot, const Cancel &cancel)
{
    if (tokensOf(word.text).empty())
        return std::optional<Bitmap>();
    const Result<std::vector<EventId>> events = search_.find(termOf(word), cancel);
    if (!events)
        return events.error();
    return std::optional(rowsOf(snapshot, *events));
}

Result<Bitmap> RecordLookup::findField(QueryField field, const QueryValue &value, const Snapshot &snapshot,
                                       const Cancel &cancel)
{
    if (field == QueryField::Place)
        return findPlace(value, snapshot, cancel);
    const CancelScope scope(*connection_, cancel);
    const auto *named = std::ranges::find(kNamedFields, field, &NamedField::field);
    if (named != kNamedFields.end()) {
        const Result<QStringList> keys = keysNamed(named->names, value);
        return keys ? eventsOf(named->events, *keys, snapshot) : keys.error();
    }
    if (field == QueryField::Lang)
        return eventsOf(kByLanguage, {value.text}, snapshot);
    if (field == QueryField::Has)
        return eventsOf(kQuoted, {value.text}, snapshot);
    return eventsOf(kByUid, {value.text}, snapshot);
}

Result<Bitmap> RecordLookup::eventsOf(std::string_view sql, const QStringList &keys, const Snapshot &snapshot)
{
    Result<Statement> rows = Statement::prepare(*connection_, sql);
    if (!rows)
        return rows.error();
    std::vector<EventId> events;
    for (const QString &key : keys) {
        rows->bind(1, QStringView(key));
        while (rows->next())
            events.push_back(EventId{rows->int64(0)});
        if (!rows->ok())
            return rows->error();
    }
    std::ranges::sort(events);
    return rowsOf(snapshot, events);
}

Result<QStringList> RecordLookup::keysNamed(std::string_view sql, const QueryValue &value)
{
    Result<Statement> rows = Statement::prepare(*connection_, sql);
    if (!rows)
        return rows.error();
    NameMatcher matcher(value.text, value.prefix);
    QStringList exact;
    QStringList matching;
    while (rows->next()) {
        const QString key = rows->text(0);
        if (!value.prefix && rows->text(1).compare(value.text, Qt::CaseInsensitive) == 0)
            exact.append(key);
        else if (matcher.asksForAnything() && matcher.matches(rows->text(2)))
            matching.append(key);
    }
    if (!rows->ok())
        return rows->error();
    QStringList &keys = exact.isEmpty() ? matching : exact;
    keys.removeDuplicates();
    return keys;
}

Result<Bitmap> RecordLookup::findPlace(const QueryValue &value, const Snapshot &snapshot, const Cancel &cancel)
{
    NameMatcher matcher(value.text, value.prefix);
    if (!matcher.asksForAnything())
        return Bitmap(snapshot.events.size());
    // The word index narrows it down to the events that hold the words anywhere; their places are then read.
    Bitmap candidates(snapshot.events.size(), true);
    for (const Token &word : matcher.words()) {
        const bool goesOn = value.prefix && &word == &matcher.words().back();
        const Result<std::vector<EventId>> events =
            search_.find({goesOn ? SearchTerm::Kind::Prefix : SearchTerm::Kind::Word, QString::fromUtf8(word)}, cancel);
        if (!events)
            return events.error();
        candidates &= rowsOf(snapshot, *events);
    }
    const CancelScope scope(*connection_, cancel);
    return confirmPlaces(candidates, matcher, snapshot);
}

Result<Bitmap> RecordLookup::confirmPlaces(const Bitmap &candidates, NameMatcher &matcher, const Snapshot &snapshot)
{
    Result<Statement> places =
        Statement::prepare(*connection_, "SELECT place FROM event_text WHERE event = ?1 AND place <> ''");
    if (!places)
        return places.error();
    Bitmap found(candidates.size());
    // Many events share few places: each is looked at once.
    QHash<QString, bool> answers;
    for (std::size_t row = candidates.nextSet(0); row != Bitmap::kNone; row = candidates.nextSet(row + 1)) {
        places->bind(1, snapshot.events.id[row]);
        while (places->next()) {
            const QString place = places->text(0);
            auto answer = answers.constFind(place);
            if (answer == answers.cend())
                answer = answers.insert(place, matcher.matches(place));
            if (*answer)
                found.set(row);
        }
        if (!places->ok())
            return places->error();
    }
    return found;
}

} // namespace detente
