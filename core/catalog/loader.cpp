#include "core/catalog/loader.h"

#include "core/catalog/eventrow.h"
#include "core/catalog/readsession.h"
#include "core/store/cells.h"

#include <algorithm>
#include <map>

namespace detente {

namespace {

constexpr qint64 kRowsBetweenReports = 16384;
/// An event takes more of a file than this with its row and its entry in the index: no file can hold more events than
/// its size allows, whatever row numbers it claims.
constexpr std::int64_t kLeastBytesAnEvent = 48;
/// What a library keeps; bits of ours that it might hold are not believed.
constexpr std::uint16_t kRecordFlags = recordflag::kInterval | recordflag::kStartUnknown | recordflag::kEndUnknown |
                                       recordflag::kCoded | recordflag::kOldStyle | recordflag::kDoubtful |
                                       recordflag::kPartly | recordflag::kMemory;

std::int16_t toneCell(const Statement &row, int column)
{
    return row.isNull(column) ? kNoTone : static_cast<std::int16_t>(row.int64(column));
}

ShortDay dayCell(const Statement &row, int column)
{
    return shortDay(Day{row.int64(column)});
}

/// Category numbers by the library's own row numbers, which are small in any library of ours.
class CategoryNumbers {
public:
    void set(std::int64_t id, std::uint8_t number)
    {
        if (isSmall(id) && static_cast<std::size_t>(id) >= small_.size())
            small_.resize(static_cast<std::size_t>(id) + 1);
        (isSmall(id) ? small_[static_cast<std::size_t>(id)] : others_[id]) = number;
    }
    std::optional<std::uint8_t> of(std::int64_t id) const
    {
        if (isSmall(id))
            return static_cast<std::size_t>(id) < small_.size() ? small_[static_cast<std::size_t>(id)] : std::nullopt;
        const auto found = others_.find(id);
        return found == others_.end() ? std::nullopt : found->second;
    }

private:
    static bool isSmall(std::int64_t id) { return id >= 0 && id < 4096; }

    std::vector<std::optional<std::uint8_t>> small_;
    std::map<std::int64_t, std::optional<std::uint8_t>> others_;
};

/// Fills a snapshot from one connection.
class Loader {
public:
    Loader(Connection &connection, const Progress &progress, const Cancel &cancel)
        : connection_(connection)
        , progress_(progress)
        , cancel_(cancel)
    {
    }

    Result<std::shared_ptr<const Snapshot>> load()
    {
        for (const auto step : {&Loader::readParties, &Loader::readCategories, &Loader::readEvents, &Loader::readLinks,
                                &Loader::readNotes, &Loader::readDisputes, &Loader::readLayers, &Loader::readSpans}) {
            if (const Result<void> done = (this->*step)(); !done)
                return done.error();
            if (cancel_.stop_requested())
                return Error{Errc::Cancelled, {}, {}};
        }
        return std::shared_ptr<const Snapshot>(std::move(snapshot_));
    }

private:
    /// Runs \p sql and calls \p take(row) for each row; take answers false for a row that cannot be.
    template <class Take>
    Result<void> each(std::string_view sql, QLatin1String table, Take take)
    {
        Result<Statement> rows = Statement::prepare(connection_, sql);
        if (!rows)
            return rows.error();
        while (rows->next()) {
            if (!take(*rows))
                return corruptCell(connection_.path(), table);
        }
        if (!rows->ok())
            return rows->error();
        return {};
    }

    Result<void> readParties();
    Result<void> readCategories();
    Result<void> readEvents();
    Result<void> readLinks();
    Result<void> readNotes();
    Result<void> readDisputes();
    Result<void> readLayers();
    Result<void> readSpans();

    Result<std::int64_t> mostEvents();
    bool takeEvent(const Statement &row);
    void sortOpen();
    void appendOpenBefore(const EventRow *row);
    bool addFlag(std::int64_t event, std::uint16_t flag);

    Connection &connection_;
    const Progress &progress_;
    const Cancel &cancel_;
    std::shared_ptr<Snapshot> snapshot_ = std::make_shared<Snapshot>();
    CategoryNumbers categories_;
    /// The index gives events with an open start first; they wait here for their place, ordered, the next one last.
    std::vector<EventRow> open_;
    bool openSorted_ = false;
};

Result<void> Loader::readParties()
{
    std::size_t count = 0;
    const Result<void> done =
        each("SELECT key, name_en, name_ru, color FROM party ORDER BY place", QLatin1String("party"), [&](auto &row) {
            if (count == snapshot_->parties.size())
                return false;
            snapshot_->parties[count++] = {row.text(0), {row.text(1), row.text(2)}, row.text(3)};
            return true;
        });
    if (done && count != snapshot_->parties.size())
        return corruptCell(connection_.path(), QLatin1String("party"));
    return done;
}

Result<void> Loader::readCategories()
{
    const std::size_t known = categories().size();
    return each("SELECT id, key FROM category ORDER BY id", QLatin1String("category"), [&](auto &row) {
        const QString key = row.text(1);
        std::optional<std::uint8_t> number = categoryNumber(key);
        if (!number) {
            QStringList &own = snapshot_->ownCategories;
            if (static_cast<std::size_t>(own.size()) < mostOwnCategories())
                own.append(key);
            // As many as a byte can count; the rest, in a library that strange, go by the last one's name.
            number = static_cast<std::uint8_t>(known + static_cast<std::size_t>(own.size()) - 1);
        }
        categories_.set(row.int64(0), *number);
        return true;
    });
}

Result<std::int64_t> Loader::mostEvents()
{
    Result<Statement> rows = Statement::prepare(
        connection_, "SELECT max(id) - min(id), (SELECT page_count * page_size FROM pragma_page_count, "
                     "pragma_page_size) FROM event");
    if (!rows)
        return rows.error();
    const bool any = rows->next() && !rows->isNull(0);
    const std::int64_t most = any ? std::min(rows->int64(0) + 1, rows->int64(1) / kLeastBytesAnEvent + 1) : 0;
    rows->reset();
    if (!rows->ok())
        return rows->error();
    return most;
}

Result<void> Loader::readEvents()
{
    const Result<std::int64_t> most = mostEvents();
    if (!most)
        return most.error();
    EventColumns &events = snapshot_->events;
    events.reserve(static_cast<std::size_t>(*most));
    qint64 count = 0;
    bool stopped = false;
    const Result<void> done =
        each("SELECT id, earliest, latest, start_latest, end_earliest, side, category, status, importance, tone, flags "
             "FROM event ORDER BY earliest, importance DESC, id",
             QLatin1String("event"), [&](auto &row) {
                 if (++count % kRowsBetweenReports == 0) {
                     if (progress_)
                         progress_(count, *most);
                     stopped = stopped || cancel_.stop_requested();
                 }
                 return !stopped && takeEvent(row);
             });
    if (stopped)
        return Error{Errc::Cancelled, {}, {}};
    if (!done)
        return done;
    sortOpen();
    appendOpenBefore(nullptr);
    if (events.id.capacity() > events.size() + events.size() / 16)
        events.shrink();
    snapshot_->finish();
    return {};
}

bool Loader::takeEvent(const Statement &row)
{
    const std::optional<std::uint8_t> category = categories_.of(row.int64(6));
    const std::int64_t side = row.int64(5);
    const std::int64_t status = row.int64(7);
    const std::int64_t importance = row.int64(8);
    EventRow event{row.int64(0),
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
    const auto within = [](std::int64_t value, std::size_t count) {
        return value >= 0 && value < static_cast<std::int64_t>(count);
    };
    if (!category || !within(side, kSideCount) || !within(status, kStatusCount) || !within(importance - 1, 5) ||
        event.earliest > event.latest)
        return false;
    if (event.earliest == kShortMinusInfinity) {
        open_.push_back(event);
        return true;
    }
    if (!open_.empty()) {
        sortOpen();
        appendOpenBefore(&event);
    }
    append(snapshot_->events, event);
    return true;
}

void Loader::sortOpen()
{
    if (!openSorted_)
        std::ranges::sort(open_, [](const EventRow &a, const EventRow &b) { return comesBefore(b, a); });
    openSorted_ = true;
}

void Loader::appendOpenBefore(const EventRow *row)
{
    while (!open_.empty() && (row == nullptr || comesBefore(open_.back(), *row))) {
        append(snapshot_->events, open_.back());
        open_.pop_back();
    }
}

Result<void> Loader::readLinks()
{
    Snapshot &snapshot = *snapshot_;
    const Result<void> done =
        each("SELECT from_event, kind, to_event FROM link", QLatin1String("link"), [&](auto &row) {
            const std::optional<LinkKind> kind = wordCell<LinkKind>(row, 1);
            const Row from = snapshot.rowOf(EventId{row.int64(0)});
            const Row to = snapshot.rowOf(EventId{row.int64(2)});
            if (!kind || from == kNoRow || to == kNoRow)
                return false;
            snapshot.links.push_back({from, to, *kind});
            snapshot.events.flags[from] |= eventflag::kHasLink;
            snapshot.events.flags[to] |= eventflag::kHasLink;
            return true;
        });
    snapshot.links.shrink_to_fit();
    snapshot.orderLinks();
    return done;
}

bool Loader::addFlag(std::int64_t event, std::uint16_t flag)
{
    const Row row = snapshot_->rowOf(EventId{event});
    if (row == kNoRow)
        return false;
    snapshot_->events.flags[row] |= flag;
    return true;
}

Result<void> Loader::readNotes()
{
    return each("SELECT event FROM annotation WHERE event IS NOT NULL AND kind = 0", QLatin1String("annotation"),
                [&](auto &row) { return addFlag(row.int64(0), eventflag::kHasNote); });
}

Result<void> Loader::readDisputes()
{
    // Held (0) on days that exclude each other. Plans that change are no dispute.
    return each("SELECT event FROM report WHERE status = 0 GROUP BY event HAVING max(earliest) > min(latest)",
                QLatin1String("report"), [&](auto &row) { return addFlag(row.int64(0), eventflag::kDispute); });
}

Result<void> Loader::readLayers()
{
    return each("SELECT uid, name_en, name_ru, shown, shipped FROM layer ORDER BY place, id", QLatin1String("layer"),
                [&](auto &row) {
                    snapshot_->layers.push_back(
                        {row.text(0), {row.text(1), row.text(2)}, row.integer(3) != 0, row.integer(4) != 0});
                    return true;
                });
}

Result<void> Loader::readSpans()
{
    return each(
        "SELECT a.uid, l.uid, a.earliest, a.latest, a.tone, a.color, en.heading, ru.heading, en.label, ru.label "
        "FROM annotation a JOIN layer l ON l.id = a.layer "
        "LEFT JOIN annotation_text en ON en.annotation = a.id AND en.language = 'en' "
        "LEFT JOIN annotation_text ru ON ru.annotation = a.id AND ru.language = 'ru' "
        "WHERE a.kind = 2 AND a.earliest IS NOT NULL AND a.latest IS NOT NULL ORDER BY a.earliest, a.id",
        QLatin1String("annotation"), [&](auto &row) {
            SpanInfo span;
            span.uid = row.text(0);
            span.layerUid = row.text(1);
            span.from = Day{row.int64(2)};
            span.to = Day{row.int64(3)};
            span.tone = toneCell(row, 4);
            span.color = row.text(5);
            span.heading = {row.text(6), row.text(7)};
            span.shortHeading = {row.text(8), row.text(9)};
            snapshot_->spans.push_back(std::move(span));
            return true;
        });
}

} // namespace

Result<std::shared_ptr<const Snapshot>> loadSnapshot(Connection &connection, const Progress &progress,
                                                     const Cancel &cancel)
{
    const Result<std::unique_ptr<ReadSession>> session = ReadSession::begin(connection, cancel);
    if (!session)
        return session.error();
    return Loader(connection, progress, cancel).load();
}

} // namespace detente
