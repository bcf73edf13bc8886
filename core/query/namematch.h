#pragma once

#include "core/store/searchtokens.h"

#include <QString>

#include <vector>

namespace detente {

/// Tells whether a name holds all the words asked for, in any order and any inflected form, in the language it is
/// written in. Serves one thread.
class NameMatcher {
public:
    /// \p lastIsPrefix: the last word may go on.
    NameMatcher(const QString &words, bool lastIsPrefix);

    /// False for words without a letter or digit: they ask for nothing.
    bool asksForAnything() const { return !wanted_.empty(); }
    bool matches(const QString &name);
    /// The normalised words asked for.
    const std::vector<Token> &words() const { return wanted_; }

private:
    std::vector<Token> wanted_;
    std::vector<QByteArray> stems_;
    bool lastIsPrefix_;
    Stemmer stemmer_;
};

} // namespace detente
