#include "core/catalog/eventreader.h"

#include "core/catalog/eventrow.h"
#include "core/store/cells.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace detente {

namespace {

constexpr std::size_t kRowsBetweenLooks = 1024;
constexpr std::size_t kLooksBetweenReports = 16;
/// An event takes more of a file than this with its row and its entry in the index: no file can hold more events than
/// its size allows, whatever row numbers it claims.
constexpr std::int64_t kLeastBytesAnEvent = 48;
/// What a library keeps; bits of ours that it might hold are not believed.
constexpr std::uint16_t kRecordFlags = recordflag::kInterval | recordflag::kStartUnknown | recordflag::kEndUnknown |
                                       recordflag::kCoded | recordflag::kOldStyle | recordflag::kDoubtful |
                                       recordflag::kPartly | recordflag::kMemory;

constexpr std::string_view kForward =
    "SELECT id, earliest, latest, start_latest, end_earliest, side, category, status, importance, tone, flags "
    "FROM event ORDER BY earliest, importance DESC, id";
constexpr std::string_view kBackward =
    "SELECT id, earliest, latest, start_latest, end_earliest, side, category, status, importance, tone, flags "
    "FROM event ORDER BY earliest DESC, importance, id DESC";

std::int16_t toneCell(const Statement &row, int column)
{
    // NULL reads as 0: only then is it worth asking.
    const std::int64_t tone = row.int64(column);
    return tone == 0 && row.isNull(column) ? kNoTone : static_cast<std::int16_t>(tone);
}

ShortDay dayCell(const Statement &row, int column)
{
    return shortDay(Day{row.int64(column)});
}

/// The event of a row, or nothing where a cell holds what no program of ours can have written.
std::optional<EventRow> eventOf(const Statement &row, const CategoryNumbers &categories)
{
    const std::optional<std::uint8_t> category = categories.of(row.int64(6));
    const std::int64_t side = row.int64(5);
    const std::int64_t status = row.int64(7);
    const std::int64_t importance = row.int64(8);
    const auto within = [](std::int64_t value, std::size_t count) {
        return value >= 0 && value < static_cast<std::int64_t>(count);
    };
    const EventRow event{row.int64(0),
                         dayCell(row, 1),
                         dayCell(row, 2),
                         dayCell(row, 3),
                         dayCell(row, 4),
                         static_cast<Side>(side),
                         category.value_or(0),
                         static_cast<Status>(status),
                         static_cast<std::uint8_t>(importance),
                         toneCell(row, 9),
                         static_cast<std::uint16_t>(row.int64(10) & kRecordFlags)};
    if (!category || !within(side, kSideCount) || !within(status, kStatusCount) || !within(importance - 1, 5) ||
        event.earliest > event.latest)
        return std::nullopt;
    return event;
}

/// Takes events in the order of the index and puts them into that of rows. The two differ in events whose start is
/// open: the index gives them first; they wait for their place among the others.
class RowOrder {
public:
    explicit RowOrder(std::size_t most) { events_.reserve(most); }

    void add(const EventRow &event)
    {
        if (event.earliest == kShortMinusInfinity) {
            open_.push_back(event);
            return;
        }
        if (!open_.empty())
            addOpenBefore(&event);
        append(events_, event);
    }

    /// Takes back all that stand at \p day or later; those with an open start wait again.
    void takeBackFrom(ShortDay day)
    {
        while (events_.size() > 0) {
            const EventRow last = rowAt(events_, static_cast<Row>(events_.size() - 1));
            if (last.start() < day)
                return;
            if (last.earliest == kShortMinusInfinity)
                open_.push_back(last);
            removeLast(events_);
        }
    }

    EventColumns finish() &&
    {
        addOpenBefore(nullptr);
        if (events_.id.capacity() > events_.size() + events_.size() / 16)
            events_.shrink();
        return std::move(events_);
    }

private:
    void addOpenBefore(const EventRow *event)
    {
        if (!sorted_)
            std::ranges::sort(open_, [](const EventRow &a, const EventRow &b) { return comesBefore(b, a); });
        sorted_ = true;
        while (!open_.empty() && (event == nullptr || comesBefore(open_.back(), *event))) {
            append(events_, open_.back());
            open_.pop_back();
        }
    }

    EventColumns events_;
    std::vector<EventRow> open_; ///< ordered once the first event with a start has come, the next one last
    bool sorted_ = false;
};

/// Where two readers that come from both ends know how far the other is. What they tell may lag behind.
struct Meeting {
    alignas(64) std::atomic<ShortDay> forward = kShortMinusInfinity;
    alignas(64) std::atomic<ShortDay> backward = kShortPlusInfinity;
    alignas(64) std::atomic<qint64> count = 0;
    std::atomic<bool> given_up = false;
};

/// Steps through events and gives them to \p take, which answers false to stop. Every kRowsBetweenLooks it asks
/// \p look, with the event about to be taken; that answers false to stop too.
template <class Take, class Look>
Result<void> walk(const Connection &connection, std::string_view sql, const CategoryNumbers &categories, Take take,
                  Look look)
{
    Result<Statement> rows = Statement::prepare(connection, sql);
    if (!rows)
        return rows.error();
    std::size_t untilLook = kRowsBetweenLooks;
    while (rows->next()) {
        const std::optional<EventRow> event = eventOf(*rows, categories);
        if (!event)
            return corruptCell(connection.path(), QLatin1String("event"));
        if (--untilLook == 0) {
            if (!look(*event))
                return {};
            untilLook = kRowsBetweenLooks;
        }
        take(*event);
    }
    if (!rows->ok())
        return rows->error();
    return {};
}

/// Reads from the end until the other reader is met.
Result<std::vector<EventRow>> readBackward(const Connection &connection, std::size_t most,
                                           const CategoryNumbers &categories, Meeting &meeting, const Cancel &cancel)
{
    std::vector<EventRow> events;
    events.reserve(most);
    const Result<void> done = walk(
        connection, kBackward, categories, [&](const EventRow &event) { events.push_back(event); },
        [&](const EventRow &event) {
            meeting.backward = event.earliest;
            meeting.count += kRowsBetweenLooks;
            return !meeting.given_up && !cancel.stop_requested() && event.earliest >= meeting.forward;
        });
    if (!done) {
        meeting.given_up = true;
        return done.error();
    }
    return events;
}

/// Reads from the beginning until the other reader is met, into \p order.
/// \return the day at which it stopped: all before it is read, of itself perhaps only a part, and the other reader has
///         it whole. Nothing when it came to the end.
Result<std::optional<ShortDay>> readForward(const Connection &connection, std::int64_t most,
                                            const CategoryNumbers &categories, Meeting &meeting,
                                            const Progress &progress, const Cancel &cancel, RowOrder &order)
{
    std::optional<ShortDay> stoppedAt;
    std::size_t looks = 0;
    const Result<void> done = walk(
        connection, kForward, categories, [&](const EventRow &event) { order.add(event); },
        [&](const EventRow &event) {
            meeting.forward = event.earliest;
            const qint64 count = meeting.count += kRowsBetweenLooks;
            if (++looks % kLooksBetweenReports == 0 && progress)
                progress(count, most);
            if (event.earliest > meeting.backward)
                stoppedAt = event.earliest;
            return !stoppedAt && !meeting.given_up && !cancel.stop_requested();
        });
    if (!done) {
        meeting.given_up = true;
        return done.error();
    }
    return stoppedAt;
}

} // namespace

Result<CategoryNumbers> CategoryNumbers::read(const Connection &connection, QStringList &own)
{
    Result<Statement> rows = Statement::prepare(connection, "SELECT id, key FROM category ORDER BY id");
    if (!rows)
        return rows.error();
    CategoryNumbers numbers;
    while (rows->next()) {
        const QString key = rows->text(1);
        std::optional<std::uint8_t> number = categoryNumber(key);
        if (!number) {
            if (static_cast<std::size_t>(own.size()) < mostOwnCategories())
                own.append(key);
            // As many as a byte can count; the rest, in a library that strange, go by the last one's name.
            number = static_cast<std::uint8_t>(categories().size() + static_cast<std::size_t>(own.size()) - 1);
        }
        numbers.set(rows->int64(0), *number);
    }
    if (!rows->ok())
        return rows->error();
    return numbers;
}

void CategoryNumbers::set(std::int64_t id, std::uint8_t number)
{
    if (!isSmall(id)) {
        others_[id] = number;
        return;
    }
    small_.resize(std::max(small_.size(), static_cast<std::size_t>(id) + 1));
    small_[static_cast<std::size_t>(id)] = number;
}

Result<std::int64_t> mostEvents(const Connection &connection)
{
    Result<Statement> rows = Statement::prepare(
        connection,
        // Two subqueries: SQLite answers a lone min or max from the end of the tree, but both together by a walk.
        "SELECT (SELECT max(id) FROM event) - (SELECT min(id) FROM event), "
        "(SELECT page_count * page_size FROM pragma_page_count, pragma_page_size)");
    if (!rows)
        return rows.error();
    const bool any = rows->next() && !rows->isNull(0);
    const std::int64_t most = any ? std::min(rows->int64(0), rows->int64(1) / kLeastBytesAnEvent) + 1 : 0;
    rows->reset();
    if (!rows->ok())
        return rows->error();
    return most;
}

Result<EventColumns> readEvents(Connection &first, Connection *second, const CategoryNumbers &categories,
                                const Progress &progress, const Cancel &cancel)
{
    const Result<std::int64_t> most = mostEvents(first);
    if (!most)
        return most.error();
    const auto size = static_cast<std::size_t>(*most);
    Meeting meeting;
    std::optional<Result<std::vector<EventRow>>> later;
    std::thread other;
    if (second != nullptr)
        other = std::thread([&] { later = readBackward(*second, size, categories, meeting, cancel); });
    RowOrder order(size);
    const Result<std::optional<ShortDay>> stoppedAt =
        readForward(first, *most, categories, meeting, progress, cancel, order);
    if (other.joinable())
        other.join();
    if (cancel.stop_requested())
        return Error{Errc::Cancelled, {}, {}};
    if (!stoppedAt)
        return stoppedAt.error();
    if (later && !*later)
        return later->error();
    if (*stoppedAt) {
        order.takeBackFrom(**stoppedAt);
        std::vector<EventRow> &rest = **later;
        while (!rest.empty() && rest.back().earliest < **stoppedAt)
            rest.pop_back();
        for (; !rest.empty(); rest.pop_back())
            order.add(rest.back());
    }
    return std::move(order).finish();
}

} // namespace detente
