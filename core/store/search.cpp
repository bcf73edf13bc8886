#include "core/store/search.h"

#include "core/store/searchtokens.h"
#include "core/store/statement.h"
#include "core/store/surnames.h"

#include <optional>

namespace detente {

namespace {

/// A string of FTS5's query language. Tokens hold letters and digits only, so nothing needs escaping.
QByteArray quoted(const QByteArray &words)
{
    return '"' + words + '"';
}

QByteArray joined(const std::vector<Token> &tokens)
{
    QByteArray words;
    for (const Token &token : tokens)
        words += (words.isEmpty() ? "" : " ") + token;
    return words;
}

/// Ends running statements on request for as long as it lives.
class CancelScope {
public:
    CancelScope(Connection &connection, const Cancel &cancel)
        : connection_(connection)
    {
        connection_.setCancel(cancel);
    }
    CancelScope(const CancelScope &) = delete;
    CancelScope &operator=(const CancelScope &) = delete;
    ~CancelScope() { connection_.setCancel({}); }

private:
    Connection &connection_;
};

} // namespace

struct Search::Parts {
    Connection &connection;
    Statement byPhrase;
    Statement byPrefix;
    Statement byStem;
    Stemmer stemmer;
    std::optional<Surnames> surnames;

    Result<QByteArray> anyForm(const Token &token)
    {
        if (!surnames) {
            Result<Surnames> read = Surnames::read(connection, stemmer);
            if (!read)
                return read.error();
            surnames = std::move(*read);
        }
        QByteArray match;
        for (const QByteArray &stem : surnames->allFor(stemmer.stem(token)))
            match += (match.isEmpty() ? "" : " OR ") + quoted(stem);
        return match;
    }

    static Result<std::vector<EventId>> rows(Statement &statement, const QByteArray &match)
    {
        statement.bind(1, std::string_view(match.constData(), static_cast<std::size_t>(match.size())));
        std::vector<EventId> events;
        while (statement.next())
            events.push_back(EventId{statement.int64(0)});
        if (!statement.ok())
            return statement.error();
        return events;
    }
};

Search::Search(std::unique_ptr<Parts> parts)
    : parts_(std::move(parts))
{
}

Search::Search(Search &&) noexcept = default;
Search &Search::operator=(Search &&) noexcept = default;
Search::~Search() = default;

Result<Search> Search::make(Connection &connection)
{
    Result<Statement> byPhrase =
        Statement::prepare(connection, "SELECT rowid FROM search_word WHERE search_word MATCH ?1 ORDER BY rowid");
    if (!byPhrase)
        return byPhrase.error();
    Result<Statement> byPrefix =
        Statement::prepare(connection, "SELECT rowid FROM search_prefix WHERE search_prefix MATCH ?1 ORDER BY rowid");
    if (!byPrefix)
        return byPrefix.error();
    Result<Statement> byStem =
        Statement::prepare(connection, "SELECT rowid FROM search_stem WHERE search_stem MATCH ?1 ORDER BY rowid");
    if (!byStem)
        return byStem.error();
    return Search(std::make_unique<Parts>(
        Parts{connection, std::move(*byPhrase), std::move(*byPrefix), std::move(*byStem), {}, {}}));
}

Result<std::vector<EventId>> Search::find(const SearchTerm &term, const Cancel &cancel)
{
    const std::vector<Token> tokens = tokensOf(term.text);
    if (tokens.empty())
        return std::vector<EventId>();
    if (cancel.stop_requested())
        return Error{Errc::Cancelled, {}, {}};
    const CancelScope scope(parts_->connection, cancel);
    const QByteArray written = quoted(joined(tokens));
    const bool single = tokens.size() == 1;
    switch (term.kind) {
    case SearchTerm::Kind::Word:
        if (single) {
            const Result<QByteArray> match = parts_->anyForm(tokens.front());
            if (!match)
                return match.error();
            return Parts::rows(parts_->byStem, *match);
        }
        break; // "B'nai" or "New-START": one word to its writer, several to the index
    case SearchTerm::Kind::Prefix:
        return Parts::rows(single ? parts_->byPrefix : parts_->byPhrase, written + " *");
    case SearchTerm::Kind::Phrase:
        break;
    }
    return Parts::rows(parts_->byPhrase, written);
}

} // namespace detente
