#include "core/query/namematch.h"

#include <algorithm>

namespace detente {

NameMatcher::NameMatcher(const QString &words, bool lastIsPrefix)
    : wanted_(tokensOf(words))
    , lastIsPrefix_(lastIsPrefix)
{
    for (const Token &token : wanted_)
        stems_.push_back(stemmer_.stem(token));
}

bool NameMatcher::matches(const QString &name)
{
    const std::vector<Token> tokens = tokensOf(name);
    for (std::size_t i = 0; i < wanted_.size(); ++i) {
        const bool asPrefix = lastIsPrefix_ && i + 1 == wanted_.size();
        const bool found = std::ranges::any_of(tokens, [&](const Token &token) {
            return asPrefix ? token.startsWith(wanted_[i]) : stemmer_.stem(token) == stems_[i];
        });
        if (!found)
            return false;
    }
    return true;
}

} // namespace detente
