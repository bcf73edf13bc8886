#include "core/query/namelist.h"

#include "core/catalog/readsession.h"
#include "core/store/statement.h"

#include <algorithm>

namespace detente {

namespace {

using Names = std::array<QString, kLanguages.size()>;

/// A name in both languages, each standing in for the other.
Names either(const QString &english, const QString &russian)
{
    return {english.isEmpty() ? russian : english, russian.isEmpty() ? english : russian};
}

void addWords(NameEntry &entry, const QString &text)
{
    for (const Token &word : tokensOf(text))
        entry.words.push_back(word);
}

} // namespace

/// Reads the names of one field and puts a NameList together.
class NameListLoader {
public:
    NameListLoader(Connection &connection, const Snapshot &snapshot, const Cancel &cancel)
        : connection_(connection)
        , snapshot_(snapshot)
        , cancel_(cancel)
    {
    }

    Result<NameList> load(QueryField field)
    {
        const Result<void> read = field == QueryField::Actor    ? readActors()
                                  : field == QueryField::Place  ? readPlaces()
                                  : field == QueryField::Source ? readSources()
                                  : field == QueryField::Tag    ? readTags()
                                                                : readLayers();
        if (!read)
            return read.error();
        finish();
        return std::move(list_);
    }

private:
    /// Calls \p visit(statement) for every row of \p sql.
    template <class Visit>
    Result<void> each(std::string_view sql, Visit visit)
    {
        Result<Statement> rows = Statement::prepare(connection_, sql);
        if (!rows)
            return rows.error();
        while (rows->next()) {
            if (cancel_.stop_requested())
                return Error{Errc::Cancelled, {}, {}};
            visit(*rows);
        }
        if (!rows->ok())
            return rows->error();
        return {};
    }

    std::uint32_t newBase()
    {
        mentions_.emplace_back();
        return static_cast<std::uint32_t>(mentions_.size() - 1);
    }

    void mention(std::uint32_t base, std::int64_t event)
    {
        const Row row = snapshot_.rowOf(EventId{event});
        if (row != kNoRow)
            mentions_[base].push_back(row);
    }

    NameEntry &newEntry(const QString &value, const Names &name)
    {
        NameEntry &entry = list_.entries_.emplace_back();
        entry.value = value;
        entry.name = name;
        return entry;
    }

    /// A text in which an entry by words finds the base.
    void addText(std::uint32_t base, const QString &text)
    {
        std::vector<QByteArray> stems = stemsOf(text);
        if (stems.empty())
            return;
        for (const QByteArray &stem : stems)
            list_.textsWith_[stem].push_back(static_cast<std::uint32_t>(list_.texts_.size()));
        list_.texts_.emplace_back(base, std::move(stems));
    }

    std::vector<QByteArray> stemsOf(const QString &text)
    {
        std::vector<QByteArray> stems;
        for (const Token &word : tokensOf(text))
            stems.push_back(stemmer_.stem(word));
        std::ranges::sort(stems);
        stems.erase(std::unique(stems.begin(), stems.end()), stems.end());
        return stems;
    }

    /// The entry of words \p value for \p language; null for a text without a letter or digit.
    NameEntry *entryByWords(const QString &value, int language, const Names &name)
    {
        if (tokensOf(value).empty())
            return nullptr;
        const QString key = QString::number(language) + u'|' + value.toCaseFolded();
        const auto known = wordEntries_.constFind(key);
        if (known != wordEntries_.cend())
            return &list_.entries_[*known];
        wordEntries_.insert(key, list_.entries_.size());
        NameEntry &entry = newEntry(value, name);
        entry.byWords = true;
        entry.language = language;
        list_.stemsOf_.insert(value, stemsOf(value));
        addWords(entry, value);
        return &entry;
    }

    /// Entries by key, one base each; \p names gives key, uid, English and Russian name, \p mentions key and event.
    Result<void> readNamed(std::string_view names, std::string_view mentions)
    {
        Result<void> named = each(names, [&](const Statement &row) {
            const QString uid = row.text(1);
            const Names name = either(row.text(2), row.text(3));
            NameEntry &entry = newEntry(uid, name[0].isEmpty() ? either(uid, uid) : name);
            entry.bases = {newBase()};
            baseOf_.insert(row.int64(0), entry.bases.front());
            for (const QString &each : entry.name)
                addWords(entry, each);
        });
        return named ? readMentions(mentions) : named;
    }

    Result<void> readMentions(std::string_view sql)
    {
        return each(sql, [&](const Statement &row) {
            const auto base = baseOf_.constFind(row.int64(0));
            if (base != baseOf_.cend())
                mention(*base, row.int64(1));
        });
    }

    Result<void> readActors()
    {
        Result<void> read = readNamed("SELECT a.id, a.uid, coalesce(e.name, ''), coalesce(r.name, '') FROM actor a "
                                      "LEFT JOIN actor_name e ON e.actor = a.id AND e.language = 'en' AND e.seq = 0 "
                                      "LEFT JOIN actor_name r ON r.actor = a.id AND r.language = 'ru' AND r.seq = 0",
                                      "SELECT actor, event FROM participation ORDER BY actor");
        if (!read)
            return read;
        return each("SELECT actor, name FROM actor_name WHERE seq > 0", [&](const Statement &row) {
            const auto base = baseOf_.constFind(row.int64(0));
            if (base != baseOf_.cend())
                addWords(list_.entries_[*base], row.text(1));
        });
    }

    Result<void> readTags()
    {
        QHash<QString, std::uint32_t> bases;
        return each("SELECT tag, event FROM tag ORDER BY tag", [&](const Statement &row) {
            const QString tag = row.text(0);
            auto base = bases.constFind(tag);
            if (base == bases.cend()) {
                base = bases.insert(tag, newBase());
                NameEntry &entry = newEntry(tag, {tag, tag});
                entry.bases = {*base};
                addWords(entry, tag);
            }
            mention(*base, row.int64(1));
        });
    }

    Result<void> readLayers()
    {
        return readNamed("SELECT id, uid, name_en, name_ru FROM layer ORDER BY place",
                         "SELECT layer, event FROM annotation WHERE event IS NOT NULL "
                         "UNION ALL SELECT layer, other FROM annotation WHERE other IS NOT NULL");
    }

    /// Every document, and every publisher of more than one: who wants the papers of a house asks for it by name.
    Result<void> readSources()
    {
        Result<void> named = each("SELECT id, uid, publisher, title FROM source", [&](const Statement &row) {
            const QString publisher = row.text(2);
            const QString title = row.text(3);
            const QString both = title.isEmpty() ? publisher : publisher + QStringLiteral(": ") + title;
            NameEntry &entry = newEntry(row.text(1), {both, both});
            entry.bases = {newBase()};
            baseOf_.insert(row.int64(0), entry.bases.front());
            addWords(entry, both);
            addText(entry.bases.front(), publisher + u' ' + title);
            publishers_[publisher].push_back(list_.entries_.size() - 1);
        });
        if (!named)
            return named;
        for (auto publisher = publishers_.cbegin(); publisher != publishers_.cend(); ++publisher) {
            if (publisher->size() < 2)
                continue;
            NameEntry *whole = entryByWords(publisher.key(), -1, {publisher.key(), publisher.key()});
            for (const std::size_t document : *publisher) {
                list_.entries_[document].quiet = whole != nullptr;
                if (whole != nullptr)
                    whole->bases.push_back(list_.entries_[document].bases.front());
            }
        }
        return readMentions("SELECT source, event FROM citation ORDER BY source");
    }

    /// Every pair of what a place is called is a base; every name, in its language, an entry.
    Result<void> readPlaces()
    {
        QHash<std::pair<QString, QString>, std::uint32_t> bases;
        return each("SELECT event, max(CASE language WHEN 'en' THEN place ELSE '' END), "
                    "max(CASE language WHEN 'ru' THEN place ELSE '' END) FROM event_text GROUP BY event",
                    [&](const Statement &row) {
                        const std::pair place{row.text(1), row.text(2)};
                        if (place.first.isEmpty() && place.second.isEmpty())
                            return;
                        auto base = bases.constFind(place);
                        if (base == bases.cend()) {
                            base = bases.insert(place, newBase());
                            addPlace(*base, either(place.first, place.second));
                            addText(*base, place.first);
                            addText(*base, place.second);
                        }
                        mention(*base, row.int64(0));
                    });
    }

    void addPlace(std::uint32_t base, const Names &name)
    {
        for (std::size_t language = 0; language < kLanguages.size(); ++language) {
            const QString &other = name[1 - language];
            NameEntry *entry = entryByWords(name[language], static_cast<int>(language), name);
            if (entry == nullptr)
                continue;
            entry->bases.push_back(base);
            if (!entry->otherValues.contains(other))
                entry->otherValues.append(other);
            addWords(*entry, other);
        }
    }

    void finish()
    {
        for (std::size_t i = 0; i < list_.entries_.size(); ++i) {
            NameEntry &entry = list_.entries_[i];
            std::ranges::sort(entry.words);
            entry.words.erase(std::unique(entry.words.begin(), entry.words.end()), entry.words.end());
            const QString key = entry.value.toCaseFolded();
            if (!list_.byValue_.contains(key))
                list_.byValue_.insert(key, static_cast<std::uint32_t>(i));
        }
        for (std::vector<Row> &rows : mentions_) {
            std::ranges::sort(rows);
            rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
            list_.rows_.insert(list_.rows_.end(), rows.begin(), rows.end());
            list_.ends_.push_back(static_cast<std::uint32_t>(list_.rows_.size()));
        }
    }

    Connection &connection_;
    const Snapshot &snapshot_;
    const Cancel &cancel_;
    NameList list_;
    std::vector<std::vector<Row>> mentions_; ///< by base
    QHash<std::int64_t, std::uint32_t> baseOf_;
    QHash<QString, std::size_t> wordEntries_;
    QHash<QString, std::vector<std::size_t>> publishers_;
    Stemmer stemmer_;
};

Result<NameList> NameList::load(Connection &connection, const Snapshot &snapshot, QueryField field,
                                const Cancel &cancel)
{
    const Result<std::unique_ptr<ReadSession>> session = ReadSession::begin(connection, cancel);
    if (!session)
        return session.error();
    return NameListLoader(connection, snapshot, cancel).load(field);
}

} // namespace detente
