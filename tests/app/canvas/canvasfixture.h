#pragma once

#include "app/canvas/viewcontrol.h"
#include "core/layout/words.h"
#include "tests/core/catalog/randomsnapshot.h"

#include <QObject>

#include <memory>
#include <utility>
#include <vector>

namespace detente::testing {

/// One event of a test: a point on \p day, or a bar of \p days days.
inline EventRow eventOn(std::int64_t id, Day day, Side side = Side::First, int importance = 3, int days = 1)
{
    EventRow row;
    row.id = id;
    row.earliest = shortDay(day);
    row.latest = row.earliest + days - 1;
    row.startLatest = days > 1 ? row.earliest : row.latest;
    row.endEarliest = days > 1 ? row.latest : row.earliest;
    if (days > 1)
        row.flags |= eventflag::kInterval;
    row.side = side;
    row.importance = static_cast<std::uint8_t>(importance);
    return row;
}

/// An index that lets everything of a snapshot through.
inline std::shared_ptr<const FilterIndex> allOf(std::shared_ptr<const Snapshot> snapshot)
{
    const std::size_t count = snapshot->events.size();
    return FilterIndex::build(std::move(snapshot), Bitmap(count, true)).value();
}

/// Words without a library: every event is called by its row.
class PlainWords : public CanvasWords {
public:
    QString title(Row row) const override { return QStringLiteral("Event number %1 with a title").arg(row); }
    QString label(Row row) const override { return QStringLiteral("Event %1").arg(row); }
    QString date(Row row) const override { return QStringLiteral("date %1").arg(row); }
    QString tick(Day day, TickUnit, bool) const override { return isoText(day); }
    QString sideName(Side side) const override { return keyOf(side); }
    QString spanHeading(std::size_t) const override { return QStringLiteral("A long heading"); }
    QString spanShortHeading(std::size_t) const override { return QStringLiteral("Heading"); }
    QString more(std::uint32_t count) const override { return QStringLiteral("+%1").arg(count); }
    QString today() const override { return QStringLiteral("Today"); }
    Language language() const override { return Language::English; }
};

/// The start of a civil day on the continuous axis.
inline double dayNumber(int year, int month = 1, int day = 1)
{
    return static_cast<double>(makeDay(year, month, day).jdn);
}

inline TimeRange years(int from, int to)
{
    return {dayNumber(from), dayNumber(to)};
}

} // namespace detente::testing
