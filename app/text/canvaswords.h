#pragma once

#include "core/layout/words.h"
#include "core/store/eventstore.h"

#include <QHash>

#include <memory>

namespace detente::ui {

/// The words of the canvas in one language: events' texts from the library, dates and ticks from core/time, the
/// program's own words from its translations. Texts are read when they are first drawn and kept, up to a limit.
///
/// Used on the thread of the connection that the store reads with. Another record or language is another object.
class EventWords : public CanvasWords {
public:
    /// The words of \p snapshot's events as \p store reads them; both may be null: then only the program's own words.
    EventWords(Language language, std::shared_ptr<const Snapshot> snapshot, std::shared_ptr<EventStore> store);

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
    EventId idOf(Row row) const;
    const EventTitle &texts(Row row) const;

    Language language_;
    std::shared_ptr<const Snapshot> snapshot_;
    std::shared_ptr<EventStore> store_;
    mutable QHash<Row, EventTitle> texts_;
    mutable QHash<Row, QString> dates_; // apart: most pictures show none
};

/// "1990", "44 BCE": a year as people count.
QString yearText(std::int64_t year, Language language);

} // namespace detente::ui
