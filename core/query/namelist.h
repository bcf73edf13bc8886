#pragma once

#include "core/base/cancel.h"
#include "core/base/language.h"
#include "core/base/result.h"
#include "core/catalog/bitmap.h"
#include "core/catalog/columns.h"
#include "core/query/fields.h"
#include "core/store/connection.h"
#include "core/store/searchtokens.h"

#include <QHash>

#include <array>
#include <span>

namespace detente {

/// A name that a query can ask for, and how it is written there.
struct NameEntry {
    QString value;                               ///< a uid, a tag, or words (see byWords)
    QStringList otherValues;                     ///< other ways to write the same: a place in the other language
    std::array<QString, kLanguages.size()> name; ///< never empty: the other language's where there is none
    /// The value is words and asks for everything they match, other entries' events too.
    bool byWords = false;
    int language = -1;                ///< offered in this language only; −1: in all
    bool quiet = false;               ///< offered only to those who type: one document among many of its publisher
    std::vector<std::uint32_t> bases; ///< the groups of rows it owns
    std::vector<Token> words;         ///< of all its names and aliases, ascending
};

/// What a list of names is asked for.
struct NameSearch {
    QString typed; ///< beginnings of words of a name, in any language and any alias; empty: all
    Language language = Language::English;
    std::size_t most = 8;
};

/// A name with the number of events that its value alone would give.
struct NameCount {
    const NameEntry *entry = nullptr;
    std::uint32_t count = 0;
};

/// All people, places, sources, tags or layers of a library with their events, so that they can be counted under any
/// filter. Read once, kept beside a snapshot; immutable.
class NameList {
public:
    /// Reads the names of Actor, Place, Source, Tag or Layer. O(names + mentions): about 0.5 µs a mention.
    /// Errors: Errc::Cancelled, what SQLite says.
    static Result<NameList> load(Connection &connection, const Snapshot &snapshot, QueryField field,
                                 const Cancel &cancel = {});

    struct Found {
        std::vector<NameCount> names; ///< most events first, then by name; none without an event
        std::size_t more = 0;         ///< further names that fit and have events
    };
    /// The names that fit \p search and have events among \p rows. O(mentions + names).
    Found find(const Bitmap &rows, const NameSearch &search) const;
    /// The name that a query means by \p value; null when it is none's uid or full text. Case does not matter. O(1).
    const NameEntry *entryOf(const QString &value) const;
    std::size_t size() const { return entries_.size(); }

private:
    friend class NameListLoader;

    std::uint32_t countWords(const NameEntry &entry, const Bitmap &rows, std::vector<bool> &seen) const;
    std::uint32_t countOf(std::span<const std::uint32_t> bases, const Bitmap &rows, std::vector<bool> &seen) const;

    std::vector<NameEntry> entries_;
    QHash<QString, std::uint32_t> byValue_; ///< folded value → entry
    std::vector<std::uint32_t> ends_;       ///< of each base in rows_
    std::vector<Row> rows_;
    /// By words: the stems of each base's texts (several texts a base), and where a stem stands.
    std::vector<std::pair<std::uint32_t, std::vector<QByteArray>>> texts_;
    QHash<QByteArray, std::vector<std::uint32_t>> textsWith_;
    QHash<QString, std::vector<QByteArray>> stemsOf_; ///< of the values that are words
};

} // namespace detente
