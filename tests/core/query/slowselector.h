#pragma once

#include "core/query/query.h"
#include "core/record/placement.h"
#include "core/record/recordset.h"
#include "core/store/searchtokens.h"

#include <algorithm>
#include <map>
#include <set>

namespace detente::testing {

/// Answers queries by looking at records one by one, as model.md says it and as plainly as can be: what the real one
/// is compared with.
class SlowSelector {
public:
    explicit SlowSelector(const RecordSet &set)
        : set_(set)
    {
        for (const Actor &actor : set.actors) {
            for (const QString &name : actor.name.values)
                actors_.push_back({actor.uid, tokensOf(name)});
            for (const Alias &alias : actor.aliases)
                actors_.push_back({actor.uid, tokensOf(alias.name)});
        }
        for (const Source &source : set.sources)
            sources_.push_back({source.uid, tokensOf(source.publisher + u' ' + source.title)});
        for (const Layer &layer : set.layers)
            layers_.push_back({layer.uid, tokensOf(layer.name.values[0] + u' ' + layer.name.values[1])});
        for (const EventRecord &record : set.events) {
            for (const QString &tag : record.event.tags)
                tags_.push_back({tag, tokensOf(tag)});
            texts_[record.event.uid] = textsOf(record);
        }
    }

    /// The uids of the events a query lets through.
    std::set<QString> select(const Query &query)
    {
        known_ = knownDay(query);
        links_.clear();
        std::set<QString> shown;
        for (const EventRecord &record : set_.events) {
            if (stateOf(record))
                shown.insert(record.event.uid);
        }
        for (const EventRecord &record : set_.events) {
            for (const Link &link : record.links) {
                if (shown.contains(link.from) && shown.contains(link.to))
                    links_.push_back(link);
            }
        }
        std::set<QString> uids;
        for (const EventRecord &record : set_.events) {
            const std::optional<State> state = stateOf(record);
            if (state && answer(record, *state, query).value_or(true))
                uids.insert(record.event.uid);
        }
        return uids;
    }

private:
    struct State {
        Status status;
        Placement place;
    };

    /// Status and days, as known on the day asked for; nothing for an event that was not known.
    std::optional<State> stateOf(const EventRecord &record) const
    {
        State state{record.event.status, *placementOf(record.event.date)};
        if (!known_)
            return state;
        if (record.reports.empty()) {
            Day last = Day::minusInfinity();
            for (const Day day :
                 {state.place.earliest, state.place.startLatest, state.place.endEarliest, state.place.latest}) {
                if (day != Day::plusInfinity())
                    last = std::max(last, day);
            }
            return last <= *known_ ? std::optional(state) : std::nullopt;
        }
        const Report *latest = nullptr;
        for (const Report &report : record.reports) {
            if (report.day <= *known_)
                latest = &report;
        }
        if (latest == nullptr)
            return std::nullopt;
        return State{latest->status, *placementOf(latest->date)};
    }

    std::optional<bool> answer(const EventRecord &record, const State &state, const Query &query)
    {
        switch (query.kind) {
        case Query::Kind::All:
            return true;
        case Query::Kind::Not: {
            const std::optional<bool> part = answer(record, state, query.parts.front());
            return part ? std::optional(!*part) : std::nullopt;
        }
        case Query::Kind::And:
        case Query::Kind::Or: {
            std::optional<bool> result;
            for (const Query &part : query.parts) {
                const std::optional<bool> one = answer(record, state, part);
                if (one)
                    result =
                        query.kind == Query::Kind::And ? result.value_or(true) && *one : result.value_or(false) || *one;
            }
            return result;
        }
        case Query::Kind::Field:
            return std::ranges::any_of(
                query.values, [&](const QueryValue &value) { return fieldIs(record, state, query.field, value); });
        default:
            return holdsText(record, query);
        }
    }

    bool fieldIs(const EventRecord &record, const State &state, QueryField field, const QueryValue &value)
    {
        const Event &event = record.event;
        const Placement &place = state.place;
        switch (field) {
        case QueryField::Side:
            return static_cast<int>(event.side) == value.key;
        case QueryField::Group: {
            const std::optional<std::uint8_t> number = categoryNumber(event.category);
            return static_cast<int>(number ? groupOfCategory(*number) : Group::Unknown) == value.key;
        }
        case QueryField::Category:
            return event.category == value.text;
        case QueryField::Status:
            return static_cast<int>(state.status) == value.key;
        case QueryField::Importance:
            return event.importance >= value.least && event.importance <= value.most;
        case QueryField::Tone:
            return value.none ? !event.tone : event.tone && *event.tone >= value.least && *event.tone <= value.most;
        case QueryField::Date:
            return place.earliest <= value.days.last && place.latest >= value.days.first;
        case QueryField::Exact:
            return place.earliest >= value.days.first && place.latest <= value.days.last;
        case QueryField::After:
            return place.earliest > value.days.last;
        case QueryField::Before:
            return place.latest < value.days.first;
        case QueryField::Since:
            return place.latest >= value.days.first;
        case QueryField::Until:
            return place.earliest <= value.days.last;
        case QueryField::Known:
            return true;
        case QueryField::Certainty:
            return static_cast<int>(event.certainty) == value.key;
        case QueryField::Origin:
            return static_cast<int>(event.origin) == value.key;
        case QueryField::Uid:
            return event.uid == value.text;
        case QueryField::Lang:
            return !event.texts[static_cast<Language>(value.key)].title.isEmpty();
        default:
            return relationIs(record, state, field, value);
        }
    }

    bool relationIs(const EventRecord &record, const State &state, QueryField field, const QueryValue &value)
    {
        const Event &event = record.event;
        switch (field) {
        case QueryField::Actor:
            return std::ranges::any_of(record.participations,
                                       [&](const Participation &each) { return isNamed(each.actor, actors_, value); });
        case QueryField::Source:
            return std::ranges::any_of(record.citations,
                                       [&](const Citation &each) { return isNamed(each.source, sources_, value); });
        case QueryField::Tag:
            return std::ranges::any_of(event.tags, [&](const QString &tag) { return isNamed(tag, tags_, value); });
        case QueryField::Place:
            return std::ranges::any_of(kLanguages, [&](Language language) {
                return holdsWords(tokensOf(event.texts[language].place), value);
            });
        case QueryField::Layer:
            return std::ranges::any_of(set_.annotations, [&](const Annotation &note) {
                return (note.event == event.uid || note.other == event.uid) && isNamed(note.layer, layers_, value);
            });
        case QueryField::Link:
            return std::ranges::any_of(linksOf(event.uid),
                                       [&](const Link &link) { return static_cast<int>(link.kind) == value.key; });
        case QueryField::Chain:
            return chain(value.text).contains(event.uid);
        default:
            return has(record, state, static_cast<HasValue>(value.key));
        }
    }

    bool has(const EventRecord &record, const State &state, HasValue what)
    {
        const QString &uid = record.event.uid;
        switch (what) {
        case HasValue::Note:
            return std::ranges::any_of(set_.annotations, [&](const Annotation &note) {
                return note.kind == AnnotationKind::Note && note.event == uid;
            });
        case HasValue::Quote:
            return std::ranges::any_of(record.citations, [](const Citation &each) { return !each.quote.isEmpty(); });
        case HasValue::Link:
            return !linksOf(uid).empty();
        case HasValue::OldStyle:
            return state.place.earliest < makeDay(1918, 2, 14);
        case HasValue::Dispute:
            break;
        }
        for (const Report &one : record.reports) {
            for (const Report &other : record.reports) {
                if (one.status == Status::Held && other.status == Status::Held &&
                    placementOf(one.date)->earliest > placementOf(other.date)->latest)
                    return true;
            }
        }
        return false;
    }

    std::vector<Link> linksOf(const QString &uid) const
    {
        std::vector<Link> links;
        std::ranges::copy_if(links_, std::back_inserter(links),
                             [&](const Link &link) { return link.from == uid || link.to == uid; });
        return links;
    }

    std::set<QString> chain(const QString &from) const
    {
        std::set<QString> found;
        std::vector<QString> open{from};
        while (!open.empty()) {
            const QString uid = open.back();
            open.pop_back();
            if (!found.insert(uid).second)
                continue;
            for (const Link &link : linksOf(uid)) {
                open.push_back(link.from);
                open.push_back(link.to);
            }
        }
        return found;
    }

    struct Name {
        QString uid;
        std::vector<Token> words;
    };
    using Names = std::vector<Name>;

    /// By uid where any has it, else by words.
    bool isNamed(const QString &uid, const Names &names, const QueryValue &value)
    {
        const auto isIt = [&](const QString &each) { return each.compare(value.text, Qt::CaseInsensitive) == 0; };
        if (!value.prefix && std::ranges::any_of(names, [&](const Name &name) { return isIt(name.uid); }))
            return isIt(uid);
        return std::ranges::any_of(names,
                                   [&](const Name &name) { return name.uid == uid && holdsWords(name.words, value); });
    }

    bool holdsWords(const std::vector<Token> &tokens, const QueryValue &value)
    {
        const std::vector<Token> wanted = tokensOf(value.text);
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            const bool begins = value.prefix && i + 1 == wanted.size();
            const bool found = std::ranges::any_of(tokens, [&](const Token &token) {
                return begins ? token.startsWith(wanted[i]) : stem(token) == stem(wanted[i]);
            });
            if (!found)
                return false;
        }
        return !wanted.empty();
    }

    QByteArray stem(const Token &token) { return stemmer_.stem(token); }

    std::vector<std::vector<Token>> textsOf(const EventRecord &record) const
    {
        std::vector<std::vector<Token>> texts;
        for (const EventText &text : record.event.texts.values) {
            for (const QString &each : {text.title, text.label, text.summary, text.place})
                texts.push_back(tokensOf(each));
        }
        for (const QString &tag : record.event.tags)
            texts.push_back(tokensOf(tag));
        for (const Participation &each : record.participations) {
            for (const Name &name : actors_) {
                if (name.uid == each.actor)
                    texts.push_back(name.words);
            }
        }
        for (const Citation &citation : record.citations) {
            texts.push_back(tokensOf(std::ranges::find(set_.sources, citation.source, &Source::uid)->title));
            texts.push_back(tokensOf(citation.quote));
        }
        return texts;
    }

    std::optional<bool> holdsText(const EventRecord &record, const Query &query)
    {
        const std::vector<Token> wanted = tokensOf(query.text);
        if (wanted.empty())
            return std::nullopt;
        const bool anyForm = query.kind == Query::Kind::Word && wanted.size() == 1 && !query.prefix;
        for (const std::vector<Token> &tokens : texts_[record.event.uid]) {
            for (std::size_t at = 0; at + wanted.size() <= tokens.size(); ++at) {
                bool same = true;
                for (std::size_t i = 0; i < wanted.size() && same; ++i) {
                    const Token &token = tokens[at + i];
                    same = anyForm                                  ? stem(token) == stem(wanted[i])
                           : query.prefix && i + 1 == wanted.size() ? token.startsWith(wanted[i])
                                                                    : token == wanted[i];
                }
                if (same)
                    return true;
            }
        }
        return false;
    }

    const RecordSet &set_;
    Names actors_, sources_, layers_, tags_;
    std::map<QString, std::vector<std::vector<Token>>> texts_;
    std::vector<Link> links_; ///< among events that are known
    std::optional<Day> known_;
    Stemmer stemmer_;
};

} // namespace detente::testing
