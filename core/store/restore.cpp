#include "core/store/restore.h"

#include "core/record/problem.h"
#include "core/store/annotationstore.h"
#include "core/store/recordchanges.h"
#include "core/store/recordreader.h"
#include "core/store/transaction.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace detente {

namespace {

/// Keeps of \p records those that differ from what the library has under their uid.
template <class Record, class Id>
Result<void> keepDifferent(RecordReader &reader, Result<Id> (RecordReader::*find)(const QString &),
                           Result<Record> (RecordReader::*read)(Id), std::vector<Record> &records)
{
    std::vector<Record> different;
    for (Record &record : records) {
        const Result<Id> id = (reader.*find)(record.uid);
        if (!id)
            return id.error();
        if (id->isValid()) {
            const Result<Record> present = (reader.*read)(*id);
            if (!present)
                return present.error();
            if (*present == record)
                continue;
        }
        different.push_back(std::move(record));
    }
    records = std::move(different);
    return {};
}

/// The same for events; links to the reader's own events are taken over first.
Result<RestoreReport> keepDifferentEvents(RecordReader &reader, std::vector<EventRecord> &records)
{
    QSet<QString> shipped;
    for (const EventRecord &record : records)
        shipped.insert(record.event.uid);
    RestoreReport report;
    std::vector<EventRecord> different;
    for (EventRecord &record : records) {
        const Result<EventId> id = reader.eventOf(record.event.uid);
        if (!id)
            return id.error();
        if (!id->isValid()) {
            ++report.added;
            different.push_back(std::move(record));
            continue;
        }
        const Result<EventRecord> present = reader.eventRecord(*id);
        if (!present)
            return present.error();
        for (const Link &link : present->links) {
            if (!shipped.contains(link.to))
                record.links.push_back(link);
        }
        std::sort(record.links.begin(), record.links.end(),
                  [](const Link &a, const Link &b) { return std::pair(a.kind, a.to) < std::pair(b.kind, b.to); });
        if (*present == record) {
            ++report.unchanged;
            continue;
        }
        ++report.restored;
        different.push_back(std::move(record));
    }
    records = std::move(different);
    return report;
}

/// Layers keep what the reader chose about showing them; annotations count only in layers that are shipped.
Result<void> keepDifferentLayers(const Connection &library, RecordSet &records)
{
    const Result<std::vector<Layer>> layers = readLayers(library);
    if (!layers)
        return layers.error();
    QHash<QString, Layer> present;
    for (const Layer &layer : *layers)
        present.insert(layer.uid, layer);
    QSet<QString> shipped;
    std::vector<Layer> differentLayers;
    for (Layer layer : records.layers) {
        if (!layer.shipped)
            continue;
        shipped.insert(layer.uid);
        const auto mine = present.constFind(layer.uid);
        if (mine != present.constEnd()) {
            layer.shown = mine->shown;
            layer.locked = mine->locked;
            layer.place = mine->place;
            if (layer == *mine)
                continue;
        }
        differentLayers.push_back(layer);
    }
    records.layers = std::move(differentLayers);

    const Result<std::vector<Annotation>> annotations = readAnnotations(library);
    if (!annotations)
        return annotations.error();
    QHash<QString, Annotation> mine;
    for (const Annotation &annotation : *annotations)
        mine.insert(annotation.uid, annotation);
    const auto isDone = [&](const Annotation &annotation) {
        const auto found = mine.constFind(annotation.uid);
        return !shipped.contains(annotation.layer) || (found != mine.constEnd() && *found == annotation);
    };
    records.annotations.erase(std::remove_if(records.annotations.begin(), records.annotations.end(), isDone),
                              records.annotations.end());
    return {};
}

/// The library must be about the same parties; what they are called there is written only where it differs.
Result<void> keepDifferentParties(const Connection &library, std::optional<Parties> &starter)
{
    const Result<Parties> parties = readParties(library);
    if (!parties)
        return parties.error();
    for (std::size_t i = 0; i < starter->size(); ++i) {
        if ((*parties)[i].key != (*starter)[i].key)
            return errorOf({QLatin1String("key"), Reason::Disagrees, (*parties)[i].key}, QStringLiteral("party"), {});
    }
    if (*parties == *starter)
        starter.reset();
    return {};
}

} // namespace

Result<RestoreReport> restoreStarter(Connection &connection, const Connection &starter, const Cancel &cancel)
{
    Result<RecordSet> records = readAll(starter, cancel);
    if (!records)
        return records.error();
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    if (const Result<void> same = keepDifferentParties(connection, records->parties); !same)
        return same.error();
    Result<RecordReader> reader = RecordReader::make(connection);
    if (!reader)
        return reader.error();
    Result<void> done = keepDifferent(*reader, &RecordReader::actorOf, &RecordReader::actor, records->actors);
    if (done)
        done = keepDifferent(*reader, &RecordReader::sourceOf, &RecordReader::source, records->sources);
    if (done)
        done = keepDifferentLayers(connection, *records);
    if (!done)
        return done.error();
    const Result<RestoreReport> report = keepDifferentEvents(*reader, records->events);
    if (!report)
        return report.error();
    if (const Result<void> put = putRecords(connection, *records, {}, cancel); !put)
        return put.error();
    if (const Result<void> committed = transaction->commit(); !committed)
        return committed.error();
    return report;
}

} // namespace detente
