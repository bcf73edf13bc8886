#include "app/window/fuzzy.h"

#include <algorithm>

namespace detente::ui {

namespace {

constexpr int kAtStart = 100;     // at the beginning of the name
constexpr int kAtWord = 80;       // at the beginning of a word
constexpr int kInside = 40;       // within a word
constexpr int kScattered = 10;    // letter by letter
constexpr int kScatteredWord = 3; // for each of these letters that begins a word

/// One letter for each of \p text, so that positions stay: lower case, without accents.
QString folded(const QString &text)
{
    QString result = text;
    for (QChar &letter : result) {
        const QString parts = QString(letter.toLower()).normalized(QString::NormalizationForm_D);
        letter = parts.isEmpty() ? letter : parts.at(0);
    }
    return result;
}

bool beginsWord(const QString &name, qsizetype at)
{
    return at == 0 || !name[at - 1].isLetterOrNumber();
}

/// Where \p word stands whole: at the beginning of a word if it does anywhere, else where it comes first, else −1.
qsizetype wholePlace(const QString &word, const QString &name)
{
    const qsizetype first = name.indexOf(word);
    for (qsizetype at = first; at >= 0; at = name.indexOf(word, at + 1)) {
        if (beginsWord(name, at))
            return at;
    }
    return first;
}

/// Letter by letter, in order, the earliest places.
std::optional<FuzzyMatch> scattered(const QString &word, const QString &name)
{
    FuzzyMatch match{kScattered, {}};
    qsizetype at = 0;
    for (const QChar letter : word) {
        at = name.indexOf(letter, at);
        if (at < 0)
            return std::nullopt;
        match.positions.push_back(static_cast<int>(at));
        match.score += beginsWord(name, at) ? kScatteredWord : 0;
        ++at;
    }
    return match;
}

std::optional<FuzzyMatch> matchWord(const QString &word, const QString &name)
{
    const qsizetype at = wholePlace(word, name);
    if (at < 0)
        return scattered(word, name);
    FuzzyMatch match;
    match.score = at == 0 ? kAtStart : beginsWord(name, at) ? kAtWord : kInside;
    for (qsizetype i = at; i < at + word.size(); ++i)
        match.positions.push_back(static_cast<int>(i));
    return match;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &typed, const QString &name)
{
    const QString target = folded(name);
    FuzzyMatch match;
    for (const QString &word : folded(typed).split(u' ', Qt::SkipEmptyParts)) {
        const auto part = matchWord(word, target);
        if (!part)
            return std::nullopt;
        match.score += part->score;
        match.positions.insert(match.positions.end(), part->positions.begin(), part->positions.end());
    }
    std::sort(match.positions.begin(), match.positions.end());
    match.positions.erase(std::unique(match.positions.begin(), match.positions.end()), match.positions.end());
    return match;
}

} // namespace detente::ui
