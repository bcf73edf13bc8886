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

struct Declension {
    const char16_t *ending;                 ///< what the nominative ends in
    std::array<const char16_t *, 5> others; ///< what stands there in other cases; empty ones repeat nothing
};

// The longest ending that fits decides. Names in -ко, -ых and foreign ones in vowels do not change.
constexpr std::array kDeclensions{
    Declension{u"ский", {u"ского", u"скому", u"ским", u"ском", u""}},
    Declension{u"цкий", {u"цкого", u"цкому", u"цким", u"цком", u""}},
    Declension{u"ская", {u"ской", u"скую", u"", u"", u""}},
    Declension{u"цкая", {u"цкой", u"цкую", u"", u"", u""}},
    Declension{u"кий", {u"кого", u"кому", u"ким", u"ком", u""}},
    Declension{u"ый", {u"ого", u"ому", u"ым", u"ом", u""}},
    Declension{u"ой", {u"ого", u"ому", u"ым", u"оя", u"ою"}},
    Declension{u"ая", {u"ой", u"ую", u"", u"", u""}},
    Declension{u"а", {u"ы", u"е", u"у", u"ой", u"и"}},
    Declension{u"я", {u"и", u"е", u"ю", u"ей", u""}},
    Declension{u"й", {u"я", u"ю", u"ем", u"е", u""}},
    Declension{u"ь", {u"я", u"ю", u"ем", u"е", u""}},
};
/// Names in a consonant.
constexpr std::array<const char16_t *, 6> kAfterConsonant{u"а", u"у", u"ом", u"ым", u"е", u"ем"};
constexpr QStringView kUnchanging = u"еёиоуыэю";

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

std::vector<Token> casesOf(const Token &surname)
{
    std::vector<Token> cases{surname};
    const QString name = QString::fromUtf8(surname);
    if (name.isEmpty() || name.back().script() != QChar::Script_Cyrillic || kUnchanging.contains(name.back()))
        return cases;
    for (const Declension &declension : kDeclensions) {
        const QStringView ending(declension.ending);
        if (!name.endsWith(ending))
            continue;
        for (const char16_t *other : declension.others) {
            if (*other)
                cases.push_back((name.chopped(ending.size()) + QStringView(other).toString()).toUtf8());
        }
        return cases;
    }
    for (const char16_t *ending : kAfterConsonant)
        cases.push_back((name + QStringView(ending).toString()).toUtf8());
    return cases;
}

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
        for (const Token &form : casesOf(surname)) {
            const QByteArray stem = stemmer.stem(form);
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
