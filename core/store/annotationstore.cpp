#include "core/store/annotationstore.h"

#include "core/store/cells.h"
#include "core/store/recordwriter.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <QHash>

namespace detente {

namespace {

constexpr char kAnnotationSql[] =
    "SELECT a.uid, l.uid, a.kind, e.uid, o.uid, a.date, a.tone, a.color, a.offset_x, a.offset_y, a.author, a.created, "
    "a.modified, a.id FROM annotation a JOIN layer l ON l.id = a.layer LEFT JOIN event e ON e.id = a.event "
    "LEFT JOIN event o ON o.id = a.other ";

Result<void> readTexts(std::int64_t id, Annotation &annotation, Statement &texts)
{
    texts.bind(1, id);
    while (texts.next()) {
        if (const auto language = languageCell(texts, 0))
            annotation.texts[*language] = {texts.text(1), texts.text(2), texts.text(3)};
    }
    if (!texts.ok())
        return texts.error();
    return {};
}

Result<std::vector<Annotation>> readRows(const Connection &connection, Statement rows)
{
    Result<Statement> texts = Statement::prepare(
        connection, "SELECT language, heading, label, body FROM annotation_text WHERE annotation = ?1");
    if (!texts)
        return texts.error();
    std::vector<Annotation> annotations;
    while (rows.next()) {
        const auto kind = wordCell<AnnotationKind>(rows, 2);
        if (!kind)
            return corruptCell(connection.path(), QLatin1String("annotation"));
        Annotation annotation;
        annotation.uid = rows.text(0);
        annotation.layer = rows.text(1);
        annotation.kind = *kind;
        annotation.event = rows.text(3);
        annotation.other = rows.text(4);
        annotation.date = rows.text(5);
        annotation.tone = rows.optionalInteger(6);
        annotation.color = rows.text(7);
        annotation.offsetX = rows.integer(8);
        annotation.offsetY = rows.integer(9);
        annotation.author = rows.text(10);
        annotation.created = rows.text(11);
        annotation.modified = rows.text(12);
        if (const Result<void> done = readTexts(rows.int64(13), annotation, *texts); !done)
            return done.error();
        annotations.push_back(std::move(annotation));
    }
    if (!rows.ok())
        return rows.error();
    return annotations;
}

/// Runs one statement that must change a row named \p uid.
Result<void> changeOne(Connection &connection, const char *sql, const QString &uid)
{
    Result<Statement> statement = Statement::prepare(connection, sql);
    if (!statement)
        return statement.error();
    if (const Result<void> done = statement->bind(1, uid).run(); !done)
        return done.error();
    if (connection.changes() == 0)
        return Error{Errc::NotFound, {uid}, uid};
    return {};
}

template <class Id, class Record>
Result<Id> save(Connection &connection, const Record &record)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    Result<RecordWriter> writer = RecordWriter::make(connection);
    if (!writer)
        return writer.error();
    const Result<Id> id = writer->put(record);
    if (!id)
        return id;
    if (const Result<void> done = transaction->commit(); !done)
        return done.error();
    return id;
}

} // namespace

Result<Parties> readParties(const Connection &connection)
{
    Result<Statement> rows =
        Statement::prepare(connection, "SELECT key, name_en, name_ru, color FROM party ORDER BY place");
    if (!rows)
        return rows.error();
    Parties parties;
    std::size_t count = 0;
    while (count < parties.size() && rows->next())
        parties[count++] = {rows->text(0), {{rows->text(1), rows->text(2)}}, rows->text(3)};
    if (!rows->ok())
        return rows->error();
    if (count != parties.size())
        return corruptCell(connection.path(), QLatin1String("party"));
    return parties;
}

Result<std::vector<Layer>> readLayers(const Connection &connection)
{
    Result<Statement> rows = Statement::prepare(
        connection, "SELECT uid, name_en, name_ru, place, shown, locked, shipped FROM layer ORDER BY place, uid");
    if (!rows)
        return rows.error();
    std::vector<Layer> layers;
    while (rows->next()) {
        layers.push_back({rows->text(0),
                          {{rows->text(1), rows->text(2)}},
                          rows->integer(3),
                          rows->integer(4) != 0,
                          rows->integer(5) != 0,
                          rows->integer(6) != 0});
    }
    if (!rows->ok())
        return rows->error();
    return layers;
}

Result<std::vector<Annotation>> readAnnotations(const Connection &connection)
{
    Result<Statement> rows =
        Statement::prepare(connection, std::string(kAnnotationSql) + "ORDER BY a.earliest IS NULL, a.earliest, a.uid");
    if (!rows)
        return rows.error();
    return readRows(connection, std::move(*rows));
}

Result<std::vector<Annotation>> annotationsOf(const Connection &connection, EventId event)
{
    Result<Statement> rows = Statement::prepare(
        connection, std::string(kAnnotationSql) + "WHERE a.event = ?1 OR a.other = ?1 ORDER BY a.created, a.uid");
    if (!rows)
        return rows.error();
    rows->bind(1, event.value);
    return readRows(connection, std::move(*rows));
}

Result<void> showLayer(Connection &connection, const QString &uid, bool shown)
{
    return changeOne(connection,
                     shown ? "UPDATE layer SET shown = 1 WHERE uid = ?1" : "UPDATE layer SET shown = 0 WHERE uid = ?1",
                     uid);
}

Result<AnnotationId> saveAnnotation(Connection &connection, const Annotation &annotation)
{
    return save<AnnotationId>(connection, annotation);
}

Result<LayerId> saveLayer(Connection &connection, const Layer &layer)
{
    return save<LayerId>(connection, layer);
}

Result<void> deleteAnnotation(Connection &connection, const QString &uid)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    Result<Statement> texts = Statement::prepare(
        connection, "DELETE FROM annotation_text WHERE annotation = (SELECT id FROM annotation WHERE uid = ?1)");
    if (!texts)
        return texts.error();
    if (const Result<void> done = texts->bind(1, uid).run(); !done)
        return done.error();
    if (const Result<void> done = changeOne(connection, "DELETE FROM annotation WHERE uid = ?1", uid); !done)
        return done.error();
    return transaction->commit();
}

} // namespace detente
