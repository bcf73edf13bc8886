#include "core/catalog/asknown.h"

#include "core/catalog/bitmap.h"
#include "core/catalog/eventrow.h"
#include "core/catalog/readsession.h"
#include "core/store/cells.h"

#include <algorithm>

namespace detente {

namespace {

/// What a report's own date decides.
constexpr std::uint16_t kDateFlags = recordflag::kInterval | recordflag::kStartUnknown | recordflag::kEndUnknown |
                                     recordflag::kOldStyle | recordflag::kDoubtful;

/// The events as reports up to a day leave them.
struct Knowledge {
    std::vector<EventRow> rows; ///< of the snapshot, changed by what was reported
    Bitmap reported;            ///< has reports
    Bitmap known;               ///< has one up to the day
};

bool takeReport(const Statement &report, const Snapshot &snapshot, Day day, Knowledge &knowledge)
{
    const Row row = snapshot.rowOf(EventId{report.int64(0)});
    const std::optional<Status> status = wordCell<Status>(report, 2);
    if (row == kNoRow || !status)
        return false;
    knowledge.reported.set(row);
    if (report.int64(1) > day.jdn)
        return true;
    knowledge.known.set(row);
    EventRow &event = knowledge.rows[row];
    event.status = *status;
    event.earliest = shortDay(Day{report.int64(3)});
    event.latest = shortDay(Day{report.int64(4)});
    event.startLatest = shortDay(Day{report.int64(5)});
    event.endEarliest = shortDay(Day{report.int64(6)});
    event.flags = static_cast<std::uint16_t>((event.flags & ~kDateFlags) | (report.int64(7) & kDateFlags));
    return event.earliest <= event.latest;
}

Result<Knowledge> readReports(Connection &connection, const Snapshot &snapshot, Day day)
{
    const std::size_t size = snapshot.events.size();
    Knowledge knowledge{{}, Bitmap(size), Bitmap(size)};
    knowledge.rows.reserve(size);
    for (Row row = 0; row < size; ++row)
        knowledge.rows.push_back(rowAt(snapshot.events, row));
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

} // namespace

Result<std::shared_ptr<const Snapshot>> asKnown(Connection &connection, const Snapshot &snapshot, Day day,
                                                const Cancel &cancel)
{
    const Result<std::unique_ptr<ReadSession>> session = ReadSession::begin(connection, cancel);
    if (!session)
        return session.error();
    Result<Knowledge> knowledge = readReports(connection, snapshot, day);
    if (!knowledge)
        return knowledge.error();
    std::vector<EventRow> &rows = knowledge->rows;
    const ShortDay last = shortDay(day);
    std::vector<EventRow> left;
    left.reserve(rows.size());
    for (Row row = 0; row < rows.size(); ++row) {
        if (knowledge->reported.test(row) ? knowledge->known.test(row) : rows[row].lastFinite() <= last)
            left.push_back(rows[row]);
    }
    rows = {};
    if (cancel.stop_requested())
        return Error{Errc::Cancelled, {}, {}};
    // Most rows keep their order, and then sorting is cheap.
    if (!std::ranges::is_sorted(left, comesBefore))
        std::ranges::sort(left, comesBefore);

    auto known = std::make_shared<Snapshot>();
    known->parties = snapshot.parties;
    known->layers = snapshot.layers;
    known->spans = snapshot.spans;
    known->ownCategories = snapshot.ownCategories;
    known->knownOn = day;
    known->events.reserve(left.size());
    for (EventRow &row : left) {
        row.flags = static_cast<std::uint16_t>(row.flags & ~eventflag::kHasLink);
        append(known->events, row);
    }
    known->finish();
    const auto moved = [&](Row row) { return known->rowOf(EventId{snapshot.events.id[row]}); };
    for (const LinkEdge &link : snapshot.links) {
        const LinkEdge edge{moved(link.from), moved(link.to), link.kind};
        if (edge.from == kNoRow || edge.to == kNoRow)
            continue;
        known->links.push_back(edge);
        known->events.flags[edge.from] |= eventflag::kHasLink;
        known->events.flags[edge.to] |= eventflag::kHasLink;
    }
    known->orderLinks();
    return std::shared_ptr<const Snapshot>(std::move(known));
}

} // namespace detente
