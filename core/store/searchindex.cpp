#include "core/store/searchindex.h"

#include "core/store/searchtokens.h"
#include "core/store/statement.h"

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

/// What one event is found by.
struct Document {
    QByteArray words;
    QByteArray stems;

    void clear()
    {
        words.resize(0);
        stems.resize(0);
    }
    void add(const QString &text, Stemmer &stemmer)
    {
        if (text.isEmpty())
            return;
        for (const Token &token : tokensOf(text)) {
            words.append(token).append(' ');
            stems.append(stemmer.stem(token)).append(' ');
        }
        words.append(kBreak).append(' ');
    }
};

} // namespace

struct SearchIndexer::Parts {
    Connection &connection;
    std::vector<TextWalk> walks;
    std::array<std::vector<Statement>, 2> feeds; ///< add and remove; each for words and stems
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
            const Result<void> done = walk.take(event, [this](const QString &text) { document.add(text, stemmer); });
            if (!done)
                return done.error();
        }
        return {};
    }

    Result<void> feed(Feed which, std::int64_t event)
    {
        std::vector<Statement> &statements = feeds[which];
        const std::array texts{&document.words, &document.stems};
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
    constexpr std::array<std::array<const char *, 2>, 2> feeds{
        {{"INSERT INTO search_word (rowid, word) VALUES (?1, ?2)",
          "INSERT INTO search_stem (rowid, stem) VALUES (?1, ?2)"},
         {"INSERT INTO search_word (search_word, rowid, word) VALUES ('delete', ?1, ?2)",
          "INSERT INTO search_stem (search_stem, rowid, stem) VALUES ('delete', ?1, ?2)"}}};
    for (std::size_t which = 0; which < feeds.size(); ++which) {
        for (const char *sql : feeds[which]) {
            Result<Statement> statement = Statement::prepare(connection, sql);
            if (!statement)
                return statement.error();
            parts->feeds[which].push_back(std::move(*statement));
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
    Result<void> done = connection.run("INSERT INTO search_word (search_word) VALUES ('delete-all');"
                                       "INSERT INTO search_stem (search_stem) VALUES ('delete-all')");
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
        done = connection.run("INSERT INTO search_word (search_word) VALUES ('optimize');"
                              "INSERT INTO search_stem (search_stem) VALUES ('optimize')");
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
