#include "core/store/searchtokens.h"

#include <QHash>
#include <QString>

#include <libstemmer.h>

#include <algorithm>

namespace detente {

namespace {

constexpr char16_t kBreve = 0x0306;
/// Longer words than this are cut: nobody types them, and they would only fill the index.
constexpr qsizetype kLongestToken = 64;
/// Stems kept in memory; past this the store is emptied and fills again.
constexpr qsizetype kMostStems = 200'000;

/// True for text that has neither marks to fold nor letters to spell out.
bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return u < 0x80 || (u >= 0x0410 && u <= 0x044f) || (u >= 0x2010 && u <= 0x2026) || u == 0xab || u == 0xbb;
    });
}

/// Letters that do not decompose but that people type without their stroke or ligature.
QLatin1String spelledOut(char16_t u)
{
    switch (u) {
    case 0xdf:
        return QLatin1String("ss");
    case 0xe6:
        return QLatin1String("ae");
    case 0x153:
        return QLatin1String("oe");
    case 0xf8:
        return QLatin1String("o");
    case 0x142:
        return QLatin1String("l");
    case 0x111:
        return QLatin1String("d");
    case 0x131:
        return QLatin1String("i");
    default:
        return {};
    }
}

/// Lower case without diacritics, but with й.
QString folded(QStringView text)
{
    if (isPlain(text))
        return text.toString().toLower();
    const QString decomposed = text.toString().toLower().normalized(QString::NormalizationForm_KD);
    QString out;
    out.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.isMark()) {
            if (c == kBreve && out.endsWith(u'и'))
                out.back() = u'й';
            continue;
        }
        const QLatin1String spelled = spelledOut(c.unicode());
        spelled.isEmpty() ? out.append(c) : out.append(spelled);
    }
    return out;
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'ʼ';
}

/// The end of a possessive: an apostrophe, an s, and no letter after it.
bool isPossessive(QStringView text, qsizetype at)
{
    return at + 1 < text.size() && isApostrophe(text[at]) && text[at + 1] == u's' &&
           (at + 2 == text.size() || !text[at + 2].isLetterOrNumber());
}

bool isCyrillic(const Token &token)
{
    // UTF-8 of U+0400 to U+04FF begins with D0 to D3.
    return std::any_of(token.begin(), token.end(), [](char c) { return (c & 0xfc) == 0xd0; });
}

bool hasDigit(const Token &token)
{
    return std::any_of(token.begin(), token.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

std::vector<Token> tokensOf(QStringView text)
{
    const QString plain = folded(text);
    const QStringView view(plain);
    std::vector<Token> tokens;
    qsizetype at = 0;
    const auto isWordAt = [&view](qsizetype i) {
        return view[i].isLetterOrNumber() || view[i].isSurrogate(); // beyond the BMP there are letters of old scripts
    };
    while (at < view.size()) {
        while (at < view.size() && !isWordAt(at))
            ++at;
        const qsizetype start = at;
        while (at < view.size() && isWordAt(at))
            ++at;
        if (at > start)
            tokens.push_back(view.mid(start, std::min(at - start, kLongestToken)).toUtf8());
        if (at < view.size() && at > start && isPossessive(view, at))
            at += 2;
    }
    return tokens;
}

struct Stemmer::Parts {
    struct Deleter {
        void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
    };
    std::unique_ptr<sb_stemmer, Deleter> english{sb_stemmer_new("english", "UTF_8")};
    std::unique_ptr<sb_stemmer, Deleter> russian{sb_stemmer_new("russian", "UTF_8")};
    QHash<Token, QByteArray> seen;

    QByteArray make(const Token &token)
    {
        if (hasDigit(token))
            return token;
        sb_stemmer *stemmer = isCyrillic(token) ? russian.get() : english.get();
        const auto *letters = reinterpret_cast<const sb_symbol *>(token.constData());
        const sb_symbol *stem = sb_stemmer_stem(stemmer, letters, static_cast<int>(token.size()));
        if (!stem)
            return token;
        return {reinterpret_cast<const char *>(stem), sb_stemmer_length(stemmer)};
    }
};

Stemmer::Stemmer()
    : parts_(std::make_unique<Parts>())
{
}

Stemmer::Stemmer(Stemmer &&) noexcept = default;
Stemmer::~Stemmer() = default;

const QByteArray &Stemmer::stem(const Token &token)
{
    const auto known = parts_->seen.constFind(token);
    if (known != parts_->seen.constEnd())
        return *known;
    if (parts_->seen.size() >= kMostStems)
        parts_->seen.clear();
    return *parts_->seen.insert(token, parts_->make(token));
}

} // namespace detente
