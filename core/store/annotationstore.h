#pragma once

#include "core/base/ids.h"
#include "core/record/annotation.h"
#include "core/record/party.h"
#include "core/store/connection.h"

#include <vector>

namespace detente {

/// The two parties in place order. Errors: Errc::Corrupt when they are not there.
Result<Parties> readParties(const Connection &connection);

/// All layers in the order they are shown in.
Result<std::vector<Layer>> readLayers(const Connection &connection);

/// All annotations: those with a date by their first day, then the others; by uid within a day.
Result<std::vector<Annotation>> readAnnotations(const Connection &connection);

/// The notes on an event and the connections that start or end there.
Result<std::vector<Annotation>> annotationsOf(const Connection &connection, EventId event);

/// Shows or hides a layer. Errors: Errc::NotFound, ReadOnly, Busy.
Result<void> showLayer(Connection &connection, const QString &uid, bool shown);

/// Writes an annotation, new or changed, in one transaction. Errors: those of RecordWriter and Transaction.
Result<AnnotationId> saveAnnotation(Connection &connection, const Annotation &annotation);

/// Writes a layer, new or changed, in one transaction. Errors: those of RecordWriter and Transaction.
Result<LayerId> saveLayer(Connection &connection, const Layer &layer);

/// Deletes an annotation in one transaction. Errors: Errc::NotFound, ReadOnly, Busy.
Result<void> deleteAnnotation(Connection &connection, const QString &uid);

} // namespace detente
