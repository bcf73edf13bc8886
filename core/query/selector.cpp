#include "core/query/selector.h"

#include "core/catalog/asknown.h"
#include "core/query/columnfilter.h"

#include <algorithm>

namespace detente {

namespace {

/// Answers are kept up to this, but at least kFewestAnswers of them.
constexpr qsizetype kMostBytes = 4 << 20;
constexpr qsizetype kFewestAnswers = 16;

qsizetype costOf(const Bitmap &bitmap)
{
    return static_cast<qsizetype>(bitmap.bytes()) + 64;
}

qsizetype mostCost(const Snapshot &snapshot)
{
    return std::max(kMostBytes, kFewestAnswers * costOf(Bitmap(snapshot.events.size())));
}

bool isText(const Query &query)
{
    return query.kind == Query::Kind::Word || query.kind == Query::Kind::Phrase;
}

} // namespace

Selector::Selector(std::shared_ptr<const Snapshot> snapshot, RecordLookup lookup, Connection &connection)
    : snapshot_(std::move(snapshot))
    , lookup_(std::move(lookup))
    , connection_(&connection)
    , answers_(std::make_unique<QCache<QString, Bitmap>>(mostCost(*snapshot_)))
{
}

Result<Selector> Selector::make(Connection &connection, std::shared_ptr<const Snapshot> snapshot)
{
    Result<RecordLookup> lookup = RecordLookup::make(connection);
    if (!lookup)
        return lookup.error();
    return Selector(std::move(snapshot), std::move(*lookup), connection);
}

void Selector::setSnapshot(std::shared_ptr<const Snapshot> snapshot)
{
    snapshot_ = std::move(snapshot);
    answers_->clear();
    answers_->setMaxCost(mostCost(*snapshot_));
    known_.reset();
}

Result<Bitmap> Selector::select(const Query &query, const Cancel &cancel)
{
    const std::optional<Day> day = knownDay(query);
    if (day && !snapshot_->knownOn)
        return selectKnown(query, *day, cancel);
    Answer found = answer(query, cancel);
    if (!found)
        return found.error();
    return *found ? **std::move(found) : Bitmap(snapshot_->events.size(), true);
}

Result<Selector *> Selector::asKnownOn(Day day, const Cancel &cancel)
{
    if (!known_ || known_->snapshot_->knownOn != day) {
        Result<std::shared_ptr<const Snapshot>> known = asKnown(*connection_, *snapshot_, day, cancel);
        if (!known)
            return known.error();
        Result<Selector> selector = make(*connection_, std::move(*known));
        if (!selector)
            return selector.error();
        known_ = std::make_unique<Selector>(std::move(*selector));
    }
    return known_.get();
}

Result<Bitmap> Selector::selectKnown(const Query &query, Day day, const Cancel &cancel)
{
    const Result<Selector *> known = asKnownOn(day, cancel);
    if (!known)
        return known.error();
    const Result<Bitmap> found = (*known)->select(query, cancel);
    if (!found)
        return found.error();
    Bitmap rows(snapshot_->events.size());
    found->forEach([&](std::size_t row) { rows.set(snapshot_->rowOf(EventId{known_->snapshot_->events.id[row]})); });
    return rows;
}

Selector::Answer Selector::answer(const Query &query, const Cancel &cancel)
{
    if (cancel.stop_requested())
        return Error{Errc::Cancelled, {}, {}};
    return answerNode(query, cancel);
}

Selector::Answer Selector::answerNode(const Query &query, const Cancel &cancel)
{
    switch (query.kind) {
    case Query::Kind::All:
        return std::optional(Bitmap(snapshot_->events.size(), true));
    case Query::Kind::And:
    case Query::Kind::Or:
        return answerParts(query, cancel);
    case Query::Kind::Not: {
        Answer part = answer(query.parts.front(), cancel);
        if (part && *part)
            (*part)->flip();
        return part;
    }
    case Query::Kind::Field:
        return answerField(query, cancel);
    case Query::Kind::Word:
    case Query::Kind::Phrase:
        break;
    }
    const QString key = printQuery(query);
    if (const Bitmap *kept = answers_->object(key))
        return std::optional(*kept);
    Answer found = lookup_.findText(query, *snapshot_, cancel);
    if (found && *found)
        answers_->insert(key, new Bitmap(**found), costOf(**found));
    return found;
}

Selector::Answer Selector::answerParts(const Query &query, const Cancel &cancel)
{
    const bool all = query.kind == Query::Kind::And;
    // What columns tell is cheap; where it leaves nothing, words need not be looked up.
    std::vector<const Query *> order;
    for (const Query &part : query.parts)
        order.push_back(&part);
    std::stable_partition(order.begin(), order.end(), [](const Query *part) { return !isText(*part); });
    std::optional<Bitmap> result;
    for (const Query *part : order) {
        Answer found = answer(*part, cancel);
        if (!found)
            return found.error();
        if (!*found)
            continue;
        if (!result)
            result = **std::move(found);
        else if (all)
            *result &= **found;
        else
            *result |= **found;
        if (all && result->nextSet(0) == Bitmap::kNone)
            break;
    }
    return result;
}

Selector::Answer Selector::answerField(const Query &query, const Cancel &cancel)
{
    if (std::optional<Bitmap> rows = filterColumns(*snapshot_, query.field, query.values))
        return rows;
    const QString key = printQuery(query);
    if (const Bitmap *kept = answers_->object(key))
        return std::optional(*kept);
    Result<Bitmap> found = lookUp(query, cancel);
    if (!found)
        return found.error();
    answers_->insert(key, new Bitmap(*found), costOf(*found));
    return std::optional(*std::move(found));
}

Result<Bitmap> Selector::lookUp(const Query &query, const Cancel &cancel)
{
    Bitmap rows(snapshot_->events.size());
    for (const QueryValue &value : query.values) {
        // Of has: only the quote needs the library; the other values come from flags.
        const std::optional<Bitmap> told = filterColumns(*snapshot_, query.field, {value});
        if (told) {
            rows |= *told;
            continue;
        }
        const Result<Bitmap> found = lookup_.findField(query.field, value, *snapshot_, cancel);
        if (!found)
            return found.error();
        rows |= *found;
    }
    return query.field == QueryField::Chain ? chainOf(*snapshot_, rows) : rows;
}

} // namespace detente
