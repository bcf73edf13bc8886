#include "core/store/surnames.h"

#include "core/store/statement.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace detente {

namespace {

/// Shorter words are initials and particles.
constexpr qsizetype kShortestSurname = 3;

bool isAddition(const Token &token)
{
    static const std::array<Token, 10> kAdditions{"jr",      "sr",      "the",     "younger", "elder",
                                                  "senator", "младший", "старший", "сенатор", "general"};
    if (std::find(kAdditions.begin(), kAdditions.end(), token) != kAdditions.end())
        return true;
    return std::all_of(token.begin(), token.end(), [](char c) { return c == 'i' || c == 'v' || c == 'x'; });
}

/// Finds the root of a tree of equals, halving the path (union-find).
int rootOf(std::vector<int> &parent, int node)
{
    while (parent[static_cast<std::size_t>(node)] != node) {
        int &up = parent[static_cast<std::size_t>(node)];
        up = parent[static_cast<std::size_t>(up)];
        node = up;
    }
    return node;
}

} // namespace

Token surnameOf(QStringView name)
{
    std::vector<Token> tokens = tokensOf(name);
    while (!tokens.empty() && isAddition(tokens.back()))
        tokens.pop_back();
    if (tokens.empty() || QString::fromUtf8(tokens.back()).size() < kShortestSurname)
        return {};
    return tokens.back();
}

Result<Surnames> Surnames::read(const Connection &connection, Stemmer &stemmer)
{
    Result<Statement> rows =
        Statement::prepare(connection, "SELECT n.actor, n.name FROM actor_name n JOIN actor a ON a.id = n.actor "
                                       "WHERE a.kind = 0 ORDER BY n.actor");
    if (!rows)
        return rows.error();
    QHash<QByteArray, int> numberOf;
    std::vector<QByteArray> stems;
    std::vector<int> parent;
    std::int64_t actor = 0;
    int firstOfActor = -1;
    while (rows->next()) {
        if (rows->int64(0) != actor) {
            actor = rows->int64(0);
            firstOfActor = -1;
        }
        const Token surname = surnameOf(rows->text(1));
        if (surname.isEmpty())
            continue;
        const QByteArray stem = stemmer.stem(surname);
        const int number = numberOf.value(stem, static_cast<int>(stems.size()));
        if (number == static_cast<int>(stems.size())) {
            numberOf.insert(stem, number);
            stems.push_back(stem);
            parent.push_back(number);
        }
        if (firstOfActor < 0)
            firstOfActor = number;
        parent[static_cast<std::size_t>(rootOf(parent, number))] = rootOf(parent, firstOfActor);
    }
    if (!rows->ok())
        return rows->error();
    Surnames surnames;
    surnames.groups_.resize(stems.size());
    for (std::size_t i = 0; i < stems.size(); ++i) {
        const int root = rootOf(parent, static_cast<int>(i));
        surnames.groupOf_.insert(stems[i], root);
        surnames.groups_[static_cast<std::size_t>(root)].push_back(stems[i]);
    }
    return surnames;
}

std::vector<QByteArray> Surnames::allFor(const QByteArray &stem) const
{
    const auto group = groupOf_.constFind(stem);
    if (group == groupOf_.constEnd())
        return {stem};
    return groups_[static_cast<std::size_t>(*group)];
}

} // namespace detente
