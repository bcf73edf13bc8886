#pragma once

#include "core/layout/words.h"
#include "core/store/eventstore.h"

#include <QHash>

#include <memory>

namespace detente::ui {

/// The words of the canvas in one language: events' texts from the library, dates and ticks from core/time, the
/// program's own words from its translations. Texts are read when they are first drawn and kept, up to a limit.
///
/// Used on the thread of the connection that \p store reads with.
class EventWords : public CanvasWords {
public:
    /// \p store must outlive this, or be given up with setRecord({}, nullptr).
    explicit EventWords(Language language);

    /// Takes another record; what was read before is forgotten. \p store may be null: all texts of events are empty.
    void setRecord(std::shared_ptr<const Snapshot> snapshot, EventStore *store);
    void setLanguage(Language language);

    QString title(Row row) const override;
    QString label(Row row) const override;
    QString date(Row row) const override;
    QString tick(Day day, TickUnit unit, bool major) const override;
    QString sideName(Side side) const override;
    QString spanHeading(std::size_t span) const override;
    QString spanShortHeading(std::size_t span) const override;
    QString more(std::uint32_t count) const override;
    QString today() const override;
    Language language() const override { return language_; }

private:
    struct Texts {
        QString title;
        QString label;
        QString date;
    };
    const Texts &texts(Row row) const;

    Language language_;
    std::shared_ptr<const Snapshot> snapshot_;
    EventStore *store_ = nullptr;
    mutable QHash<Row, Texts> read_;
};

/// "1990", "44 BCE": a year as people count.
QString yearText(std::int64_t year, Language language);

} // namespace detente::ui
