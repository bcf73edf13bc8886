// Feeds arbitrary text to the query parser and checks what must hold of every query, not only that nothing crashes.

#include "core/query/choices.h"
#include "core/query/edit.h"
#include "core/query/parser.h"

#include <cstdlib>

using namespace detente;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// The canonical text reads back as the very tree, and is its own canonical text.
void checkQuery(const Query &query, const QueryParseOptions &options)
{
    const QString text = printQuery(query);
    if (text.size() > kLongestQuery)
        return;
    const Result<Query> again = parseQuery(text, options);
    require(again && *again == query);
    require(printQuery(*again) == text);
}

void checkError(const Error &error, const QString &text)
{
    require(error.code == Errc::Parse && error.args.size() == 6 && error.args[0] == text);
    const int position = error.args[2].toInt();
    const int length = error.args[3].toInt();
    require(position >= 0 && length >= 0 && position + length <= text.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QueryParseOptions done{
        {{QStringLiteral("us"), QStringLiteral("ru")}, {QStringLiteral("duel")}}, false, makeDay(2018, 1, 29)};
    QueryParseOptions typing = done;
    typing.lastWordIsPrefix = true;
    for (const QueryParseOptions &options : {done, typing}) {
        const Result<Query> query = parseQuery(text, options);
        if (!query) {
            checkError(query.error(), text);
            continue;
        }
        checkQuery(*query, done);
        for (const Facet facet : {Facet::Side, Facet::Category, Facet::Tone}) {
            const Choices some = chosenOf(*query, facet, options.vocabulary).flip(1).set(2).reset(5);
            const Query chosen = withChoices(*query, facet, some, options.vocabulary);
            require(chosenOf(chosen, facet, options.vocabulary) == (some & everyChoice(facet, options.vocabulary)));
            checkQuery(chosen, done);
        }
        for (const Pick &pick : picksOf(*query, QueryField::Actor))
            checkQuery(withPick(withoutPick(*query, QueryField::Actor, pick.value), QueryField::Actor, pick.value),
                       done);
        checkQuery(withKnownDay(*query, makeDay(2018, 1, 29)), done);
        checkQuery(Query::negation(withKnownDay(*query, {})), done);
    }
    return 0;
}
