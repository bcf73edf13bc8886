#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/catalog/bitmap.h"
#include "core/catalog/columns.h"
#include "core/query/query.h"
#include "core/query/recordlookup.h"

#include <QCache>

#include <memory>
#include <optional>

namespace detente {

/// Answers queries about one snapshot. What columns tell is read from them, the rest is asked of the library; answers
/// that cost a question are kept, so that another key stroke or facet asks for what is new only.
/// Serves one thread and one reading connection, which must outlive it.
class Selector {
public:
    /// \p snapshot is the record as it stands, or as known on a day (asKnown).
    static Result<Selector> make(Connection &connection, std::shared_ptr<const Snapshot> snapshot);

    const Snapshot &snapshot() const { return *snapshot_; }
    /// Goes on with another snapshot of the same library and forgets all answers.
    void setSnapshot(std::shared_ptr<const Snapshot> snapshot);

    /// One bit a row of snapshot(): which events the query lets through. Words without a letter or digit ask for
    /// nothing. With a known: day, and a snapshot of the record as it stands, status and dates are those known then.
    /// A column field costs one to three milliseconds a million events; a word what Search::find costs.
    /// Errors: Errc::Cancelled, what SQLite says.
    Result<Bitmap> select(const Query &query, const Cancel &cancel = {});
    /// A selector on what snapshot() was known to be on a day: its rows are that snapshot's own. It lives until another
    /// day is asked for. About what reading all reports costs, the first time for a day. Errors: those of asKnown().
    Result<Selector *> asKnownOn(Day day, const Cancel &cancel = {});

private:
    Selector(std::shared_ptr<const Snapshot> snapshot, RecordLookup lookup, Connection &connection);

    /// Nothing where the part asks for nothing.
    using Answer = Result<std::optional<Bitmap>>;
    Answer answer(const Query &query, const Cancel &cancel);
    Answer answerNode(const Query &query, const Cancel &cancel);
    Answer answerParts(const Query &query, const Cancel &cancel);
    Answer answerField(const Query &query, const Cancel &cancel);
    Result<Bitmap> lookUp(const Query &query, const Cancel &cancel);
    Result<Bitmap> selectKnown(const Query &query, Day day, const Cancel &cancel);

    std::shared_ptr<const Snapshot> snapshot_;
    RecordLookup lookup_;
    Connection *connection_;
    std::unique_ptr<QCache<QString, Bitmap>> answers_; ///< by the canonical text of the part
    std::unique_ptr<Selector> known_;                  ///< on the snapshot of the day asked for last
};

} // namespace detente
