#include "core/store/searchindex.h"

#include "core/store/searchtokens.h"
#include "core/store/statement.h"

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

namespace detente {

namespace {

/// Stands between two texts, so that a phrase does not run across: a token to SQLite, which no word contains.
constexpr char kBreak[] = "\u00a6";

// Each gives the texts of a range of events, in the order of events: one event and all of them are the same walk.
constexpr std::array kTextSql{
    "SELECT event, title, label, summary, place FROM event_text WHERE event BETWEEN ?1 AND ?2 ORDER BY event",
    "SELECT event, tag FROM tag WHERE event BETWEEN ?1 AND ?2 ORDER BY event",
    "SELECT p.event, n.name FROM participation p CROSS JOIN actor_name n ON n.actor = p.actor "
    "WHERE p.event BETWEEN ?1 AND ?2 ORDER BY p.event",
    "SELECT c.event, s.title, c.quote FROM citation c CROSS JOIN source s ON s.id = c.source "
    "WHERE c.event BETWEEN ?1 AND ?2 ORDER BY c.event",
};
constexpr std::array kTextColumns{4, 1, 1, 2};

/// One of the walks, standing before the rows of the next event that has any.
class TextWalk {
public:
    TextWalk(Statement rows, int columns)
        : rows_(std::move(rows))
        , columns_(columns)
    {
    }

    Result<void> start(std::int64_t first, std::int64_t last)
    {
        rows_.reset();
        rows_.bind(1, first).bind(2, last);
        return advance();
    }

    /// Gives \p use the texts of \p event, which is the next one or has none here.
    template <class Use>
    Result<void> take(std::int64_t event, Use &&use)
    {
        while (here_ && rows_.int64(0) == event) {
            for (int column = 1; column <= columns_; ++column)
                use(rows_.text(column));
            if (const Result<void> done = advance(); !done)
                return done.error();
        }
        return {};
    }

private:
    Result<void> advance()
    {
        here_ = rows_.next();
        if (!rows_.ok())
            return rows_.error();
        return {};
    }

    Statement rows_;
    int columns_;
    bool here_ = false;
};

/// The virtual tables of the index and their column, in the order of Document::texts().
struct IndexTable {
    const char *name;
    const char *column;
};
constexpr std::array kTables{
    IndexTable{"search_word", "word"},
    IndexTable{"search_prefix", "word"},
    IndexTable{"search_stem", "stem"},
};

/// An FTS5 command on each table: INSERT INTO t (t, rank) VALUES (command, value).
Result<void> command(Connection &connection, const char *name, int value = 0)
{
    for (const IndexTable &table : kTables) {
        const QByteArray sql = QByteArray("INSERT INTO ") + table.name + " (" + table.name + ", rank) VALUES ('" +
                               name + "', " + QByteArray::number(value) + ')';
        if (const Result<void> done = connection.run(sql.constData()); !done)
            return done.error();
    }
    return {};
}

/// While all is put in at once, segments are left alone and merged once at the end: a tenth less work.
constexpr int kNoMerges = 0;
constexpr int kManySegments = 1000;
/// FTS5's own settings, for the edits that follow.
constexpr int kUsualMerges = 4;
constexpr int kUsualSegments = 16;

/// What one event is found by.
class Document {
public:
    void clear()
    {
        inOrder_.resize(0);
        words_.clear();
    }
    void add(const QString &text)
    {
        if (text.isEmpty())
            return;
        for (Token &token : tokensOf(text)) {
            inOrder_.append(token).append(' ');
            words_.push_back(std::move(token));
        }
        inOrder_.append(kBreak).append(' ');
    }
    /// Ends a document: makes what the tables take.
    void finish(Stemmer &stemmer)
    {
        each(words_, once_);
        stems_.clear();
        for (const Token &word : words_)
            stems_.push_back(stemmer.stem(word));
        each(stems_, stemsOnce_);
    }
    std::array<const QByteArray *, kTables.size()> texts() const { return {&inOrder_, &once_, &stemsOnce_}; }

private:
    /// Leaves each word once, in \p words and in \p text.
    static void each(std::vector<Token> &words, QByteArray &text)
    {
        std::sort(words.begin(), words.end());
        words.erase(std::unique(words.begin(), words.end()), words.end());
        text.resize(0);
        for (const Token &word : words)
            text.append(word).append(' ');
    }

    QByteArray inOrder_;
    QByteArray once_;
    QByteArray stemsOnce_;
    std::vector<Token> words_;
    std::vector<Token> stems_;
};

} // namespace

struct SearchIndexer::Parts {
    Connection &connection;
    std::vector<TextWalk> walks;
    std::array<std::vector<Statement>, 2> feeds; ///< add and remove; each for all tables
    Stemmer stemmer;
    Document document;

    enum Feed { Add, Remove };

    Result<void> start(std::int64_t first, std::int64_t last)
    {
        for (TextWalk &walk : walks) {
            if (const Result<void> done = walk.start(first, last); !done)
                return done.error();
        }
        return {};
    }

    Result<void> gather(std::int64_t event)
    {
        document.clear();
        for (TextWalk &walk : walks) {
            const Result<void> done = walk.take(event, [this](const QString &text) { document.add(text); });
            if (!done)
                return done.error();
        }
        document.finish(stemmer);
        return {};
    }

    Result<void> feed(Feed which, std::int64_t event)
    {
        std::vector<Statement> &statements = feeds[which];
        const auto texts = document.texts();
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const std::string_view text(texts[i]->constData(), static_cast<std::size_t>(texts[i]->size()));
            if (const Result<void> done = statements[i].bind(1, event).bind(2, text).run(); !done)
                return done.error();
        }
        return {};
    }

    Result<void> feedOne(Feed which, EventId event)
    {
        Result<void> done = start(event.value, event.value);
        if (done)
            done = gather(event.value);
        if (done)
            done = feed(which, event.value);
        return done;
    }
};

SearchIndexer::SearchIndexer(std::unique_ptr<Parts> parts)
    : parts_(std::move(parts))
{
}

SearchIndexer::SearchIndexer(SearchIndexer &&) noexcept = default;
SearchIndexer::~SearchIndexer() = default;

Result<SearchIndexer> SearchIndexer::make(Connection &connection)
{
    auto parts = std::make_unique<Parts>(Parts{connection, {}, {}, {}, {}});
    for (std::size_t i = 0; i < kTextSql.size(); ++i) {
        Result<Statement> rows = Statement::prepare(connection, kTextSql[i]);
        if (!rows)
            return rows.error();
        parts->walks.emplace_back(std::move(*rows), kTextColumns[i]);
    }
    for (const IndexTable &table : kTables) {
        const QByteArray name(table.name);
        const QByteArray add = "INSERT INTO " + name + " (rowid, " + table.column + ") VALUES (?1, ?2)";
        const QByteArray remove =
            "INSERT INTO " + name + " (" + name + ", rowid, " + table.column + ") VALUES ('delete', ?1, ?2)";
        for (const auto &[feed, sql] : {std::pair(Parts::Add, add), std::pair(Parts::Remove, remove)}) {
            Result<Statement> statement = Statement::prepare(connection, sql.constData());
            if (!statement)
                return statement.error();
            parts->feeds[feed].push_back(std::move(*statement));
        }
    }
    return SearchIndexer(std::move(parts));
}

Result<void> SearchIndexer::add(EventId event)
{
    return parts_->feedOne(Parts::Add, event);
}

Result<void> SearchIndexer::remove(EventId event)
{
    return parts_->feedOne(Parts::Remove, event);
}

Result<void> SearchIndexer::rebuild(const Progress &progress, const Cancel &cancel)
{
    Connection &connection = parts_->connection;
    Result<Statement> count = Statement::prepare(connection, "SELECT count(*) FROM event");
    if (!count)
        return count.error();
    const std::int64_t total = count->next() ? count->int64(0) : 0;
    count->reset();
    Result<void> done = command(connection, "delete-all");
    if (done)
        done = command(connection, "automerge", kNoMerges);
    if (done)
        done = command(connection, "crisismerge", kManySegments);
    if (done)
        done = parts_->start(0, std::numeric_limits<std::int64_t>::max());
    Result<Statement> events = Statement::prepare(connection, "SELECT id FROM event ORDER BY id");
    if (!events)
        return events.error();
    std::int64_t written = 0;
    while (done && events->next()) {
        if (cancel.stop_requested())
            return Error{Errc::Cancelled, {}, {}};
        done = parts_->gather(events->int64(0));
        if (done)
            done = parts_->feed(Parts::Add, events->int64(0));
        if (progress && (++written & 0xfff) == 0)
            progress(written, total);
    }
    if (done && !events->ok())
        return events->error();
    if (done)
        done = command(connection, "optimize");
    if (done)
        done = command(connection, "automerge", kUsualMerges);
    if (done)
        done = command(connection, "crisismerge", kUsualSegments);
    if (done)
        done = markSearchRules(connection);
    return done;
}

Result<void> markSearchRules(Connection &connection)
{
    Result<Statement> put =
        Statement::prepare(connection, "INSERT INTO meta (key, value) VALUES ('search_rules', ?1) ON CONFLICT (key) "
                                       "DO UPDATE SET value = excluded.value");
    if (!put)
        return put.error();
    return put->bind(1, QString::number(kSearchRules)).run();
}

Result<bool> searchIsCurrent(const Connection &connection)
{
    Result<Statement> row = Statement::prepare(connection, "SELECT value FROM meta WHERE key = 'search_rules'");
    if (!row)
        return row.error();
    const bool current = row->next() && row->text(0) == QString::number(kSearchRules);
    if (!row->ok())
        return row->error();
    return current;
}

} // namespace detente
