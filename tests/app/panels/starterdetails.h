#pragma once

#include "app/panels/detailscontent.h"
#include "core/catalog/loader.h"
#include "core/store/eventstore.h"
#include "core/store/library.h"

#include <memory>

namespace detente::ui {

/// Events of the starter library, worded.
class StarterDetails {
public:
    bool open()
    {
        Result<Library> library = Library::open(QStringLiteral(DETENTE_STARTER), Access::ReadOnly);
        if (!library)
            return false;
        library_ = std::make_unique<Library>(std::move(*library));
        Result<EventStore> store = EventStore::make(library_->connection());
        Result<std::shared_ptr<const Snapshot>> snapshot = loadSnapshot(library_->connection());
        if (!store || !snapshot)
            return false;
        store_ = std::make_unique<EventStore>(std::move(*store));
        snapshot_ = *snapshot;
        return true;
    }
    const Snapshot &snapshot() const { return *snapshot_; }
    Result<EventDetails> details(EventId id) { return store_->details(id); }
    /// The event of a uid in words; an empty content when there is none.
    DetailsContent content(const QString &uid, Language language)
    {
        const Result<EventId> id = store_->idOf(uid);
        if (!id || !id->isValid())
            return {};
        const Result<EventDetails> details = store_->details(*id);
        return details ? describe(*details, snapshot_->parties, language, makeDay(2026, 3, 1)) : DetailsContent{};
    }

private:
    std::unique_ptr<Library> library_;
    std::unique_ptr<EventStore> store_;
    std::shared_ptr<const Snapshot> snapshot_;
};

} // namespace detente::ui
