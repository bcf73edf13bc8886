#include "core/catalog/asknown.h"

#include "core/catalog/bitmap.h"
#include "core/catalog/eventrow.h"
#include "core/catalog/readsession.h"
#include "core/store/cells.h"

#include <algorithm>
#include <map>

namespace detente {

namespace {

/// What a report's own date decides.
constexpr std::uint16_t kDateFlags = recordflag::kInterval | recordflag::kStartUnknown | recordflag::kEndUnknown |
                                     recordflag::kOldStyle | recordflag::kDoubtful;

/// What reports up to a day say of the events that have any.
struct Knowledge {
    Bitmap reported;                ///< has reports
    std::map<Row, EventRow> latest; ///< as the last report up to the day has it; not there: not known yet
};

bool takeReport(const Statement &report, const Snapshot &snapshot, Day day, Knowledge &knowledge)
{
    const std::optional<Status> status = wordCell<Status>(report, 2);
    if (!status)
        return false;
    const Row row = snapshot.rowOf(EventId{report.int64(0)});
    if (row == kNoRow)
        return true; // of an event added since the snapshot was taken
    knowledge.reported.set(row);
    if (report.int64(1) > day.jdn)
        return true;
    EventRow event = rowAt(snapshot.events, row);
    event.status = *status;
    event.earliest = shortDay(Day{report.int64(3)});
    event.latest = shortDay(Day{report.int64(4)});
    event.startLatest = shortDay(Day{report.int64(5)});
    event.endEarliest = shortDay(Day{report.int64(6)});
    event.flags = static_cast<std::uint16_t>((event.flags & ~kDateFlags) | (report.int64(7) & kDateFlags));
    knowledge.latest[row] = event;
    return event.earliest <= event.latest;
}

Result<Knowledge> readReports(const Connection &connection, const Snapshot &snapshot, Day day)
{
    Knowledge knowledge{Bitmap(snapshot.events.size()), {}};
    Result<Statement> reports =
        Statement::prepare(connection, "SELECT event, day, status, earliest, latest, start_latest, end_earliest, flags "
                                       "FROM report ORDER BY event, day, seq");
    if (!reports)
        return reports.error();
    while (reports->next()) {
        if (!takeReport(*reports, snapshot, day, knowledge))
            return corruptCell(connection.path(), QLatin1String("report"));
    }
    if (!reports->ok())
        return reports->error();
    return knowledge;
}

/// The events known, in order: those without reports stand in order already, the others go in among them.
EventColumns knownEvents(const EventColumns &events, const Knowledge &knowledge, Day day)
{
    std::vector<EventRow> moved;
    moved.reserve(knowledge.latest.size());
    for (const auto &[row, event] : knowledge.latest)
        moved.push_back(event);
    std::ranges::sort(moved, comesBefore);
    EventColumns known;
    known.reserve(events.size());
    auto next = moved.begin();
    const ShortDay last = shortDay(day);
    for (Row row = 0; row < events.size(); ++row) {
        if (knowledge.reported.test(row))
            continue;
        const EventRow event = rowAt(events, row);
        if (event.lastFinite() > last)
            continue;
        for (; next != moved.end() && comesBefore(*next, event); ++next)
            append(known, *next);
        append(known, event);
    }
    for (; next != moved.end(); ++next)
        append(known, *next);
    if (known.size() < events.size() - events.size() / 16)
        known.shrink();
    for (std::uint16_t &flags : known.flags)
        flags = static_cast<std::uint16_t>(flags & ~eventflag::kHasLink);
    return known;
}

/// The links among what is known.
void linkKnown(const Snapshot &snapshot, Snapshot &known)
{
    const auto moved = [&](Row row) { return known.rowOf(EventId{snapshot.events.id[row]}); };
    for (const LinkEdge &link : snapshot.links) {
        const LinkEdge edge{moved(link.from), moved(link.to), link.kind};
        if (edge.from == kNoRow || edge.to == kNoRow)
            continue;
        known.links.push_back(edge);
        known.events.flags[edge.from] |= eventflag::kHasLink;
        known.events.flags[edge.to] |= eventflag::kHasLink;
    }
    known.orderLinks();
}

} // namespace

Result<std::shared_ptr<const Snapshot>> asKnown(Connection &connection, const Snapshot &snapshot, Day day,
                                                const Cancel &cancel)
{
    const Result<std::unique_ptr<ReadSession>> session = ReadSession::begin(connection, cancel);
    if (!session)
        return session.error();
    const Result<Knowledge> knowledge = readReports(connection, snapshot, day);
    if (!knowledge)
        return knowledge.error();
    if (cancel.stop_requested())
        return Error{Errc::Cancelled, {}, {}};
    auto known = std::make_shared<Snapshot>();
    known->parties = snapshot.parties;
    known->layers = snapshot.layers;
    known->spans = snapshot.spans;
    known->ownCategories = snapshot.ownCategories;
    known->knownOn = day;
    known->events = knownEvents(snapshot.events, *knowledge, day);
    known->finish();
    linkKnown(snapshot, *known);
    return std::shared_ptr<const Snapshot>(std::move(known));
}

} // namespace detente
