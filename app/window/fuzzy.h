#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace detente::ui {

/// How well a typed text fits a name.
struct FuzzyMatch {
    int score = 0;              ///< larger fits better; comparable for one typed text
    std::vector<int> positions; ///< which letters of the name were met, ascending
};

/// Type-ahead: every word of \p typed, in any order, must be met in \p name, whole at the beginning of a word (best),
/// whole elsewhere, or letter by letter in order (least). Case, accents and ё/е do not matter. An empty text fits
/// everything with 0. O(length of name × words).
std::optional<FuzzyMatch> fuzzyMatch(const QString &typed, const QString &name);

} // namespace detente::ui
