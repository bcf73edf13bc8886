#pragma once

#include "core/catalog/loader.h"
#include "core/query/selector.h"
#include "core/store/library.h"
#include "core/store/recordchanges.h"
#include "core/store/statement.h"

#include <QTemporaryDir>

#include <set>

namespace detente::testing {

/// A library made of a record, with its snapshot and a selector.
struct OpenRecord {
    QTemporaryDir folder;
    std::unique_ptr<Library> library;
    std::shared_ptr<const Snapshot> snapshot;
    std::unique_ptr<Selector> selector;
    std::vector<QString> uids; ///< by row

    explicit OpenRecord(const RecordSet &set)
        : library(std::make_unique<Library>(
              *Library::create(folder.filePath(QStringLiteral("record.detente")), *set.parties)))
    {
        const Result<void> saved = saveRecords(library->connection(), set);
        if (!saved)
            qFatal("%s", qPrintable(saved.error().args.join(u' ') + saved.error().where));
        snapshot = *loadSnapshot(library->connection());
        selector = std::make_unique<Selector>(*Selector::make(library->connection(), snapshot));
        Result<Statement> row = Statement::prepare(library->connection(), "SELECT uid FROM event WHERE id = ?1");
        for (const std::int64_t id : snapshot->events.id) {
            row->bind(1, id).next();
            uids.push_back(row->text(0));
            row->reset();
        }
    }

    std::set<QString> uidsOf(const Bitmap &rows) const
    {
        std::set<QString> found;
        rows.forEach([&](std::size_t row) { found.insert(uids[row]); });
        return found;
    }
};

} // namespace detente::testing
