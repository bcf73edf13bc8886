#pragma once

#include "core/record/recordset.h"

#include <QRandomGenerator>

namespace detente::testing {

using namespace Qt::Literals::StringLiterals;

/// Makes small random records in which everything a query can ask about occurs, out of few words, so that queries hit.
class RandomRecord {
public:
    explicit RandomRecord(QRandomGenerator &random)
        : random_(random)
    {
    }

    static QStringList words()
    {
        return {u"embassy"_s,    u"embassies"_s,    u"sanctions"_s, u"sanctioned"_s, u"report"_s,
                u"посольство"_s, u"посольства"_s,   u"санкции"_s,   u"доклад"_s,     u"café"_s,
                u"ещё"_s,        u"arms-control"_s, u"1917"_s};
    }
    static QStringList names()
    {
        return {u"Moscow"_s, u"St. Petersburg"_s, u"Москва"_s,   u"petersburg"_s,
                u"senate"_s, u"actor-2"_s,        u"source-1"_s, u"e7"_s,
                u"e3"_s,     u"layer-1"_s,        u"nuclear"_s,  u"nuclear arms"_s,
                u"Mine"_s,   u"Сената"_s,         u"Gazette"_s,  u"unheard of"_s,
                u"se"_s};
    }

    RecordSet make(int events)
    {
        RecordSet set;
        set.parties = Parties{Party{u"us"_s, {{u"United States"_s, u"США"_s}}, u"#2f5d9e"_s},
                              Party{u"ru"_s, {{u"Russia"_s, u"Россия"_s}}, u"#b5453a"_s}};
        for (int i = 0; i < 6; ++i)
            set.actors.push_back(actor(i));
        for (int i = 0; i < 5; ++i) {
            Source source;
            source.uid = u"source-%1"_s.arg(i);
            source.publisher = i % 2 == 0 ? u"Gazette"_s : u"Senate Record"_s;
            source.title = sentence(2);
            set.sources.push_back(source);
        }
        for (int i = 0; i < events; ++i)
            set.events.push_back(event(i, events));
        for (int i = 0; i < 2; ++i) {
            Layer layer;
            layer.uid = u"layer-%1"_s.arg(i);
            layer.name = {{i == 0 ? u"Mine"_s : u"Nuclear notes"_s, u"Мои"_s}};
            layer.place = i;
            set.layers.push_back(layer);
        }
        for (int i = 0; i < events / 8; ++i) {
            Annotation note;
            note.uid = u"note-%1"_s.arg(i);
            note.layer = u"layer-%1"_s.arg(random_.bounded(2));
            note.event = uid(events);
            if (random_.bounded(3) == 0) {
                note.kind = AnnotationKind::Connection;
                note.other = uid(events);
            }
            set.annotations.push_back(note);
        }
        return set;
    }

private:
    QString pick(const QStringList &list) { return list[random_.bounded(static_cast<int>(list.size()))]; }
    QString uid(int events) { return u"e%1"_s.arg(random_.bounded(events)); }

    QString sentence(int count)
    {
        QStringList sentence;
        for (int i = 0; i < count; ++i)
            sentence.append(pick(words()));
        return sentence.join(random_.bounded(2) == 0 ? u" "_s : u", "_s);
    }

    QString date()
    {
        const int year = 1900 + random_.bounded(40);
        const QString month = u"%1-%2"_s.arg(year).arg(1 + random_.bounded(12), 2, 10, QChar(u'0'));
        const QString day = u"%1-%2"_s.arg(month).arg(1 + random_.bounded(28), 2, 10, QChar(u'0'));
        switch (random_.bounded(11)) {
        case 0:
            return QString::number(year);
        case 1:
            return month + u'~';
        case 2:
            return u"%1/%2"_s.arg(day).arg(year + 1 + random_.bounded(9));
        case 3:
            return u"[..%1]"_s.arg(day);
        case 4:
            return day + u"/.."_s;
        case 5:
            return u"/"_s + month;
        case 6:
            return u"../"_s + day;
        default:
            return day;
        }
    }

    Actor actor(int i)
    {
        Actor actor;
        actor.uid = u"actor-%1"_s.arg(i);
        actor.kind = i < 3 ? ActorKind::Institution : ActorKind::Group;
        actor.name = {{u"Senate %1"_s.arg(pick(words())), u"Сенат"_s}};
        actor.aliases = {{Language::English, u"St. Petersburg %1"_s.arg(i)}};
        return actor;
    }

    EventRecord event(int i, int events)
    {
        EventRecord record;
        Event &event = record.event;
        event.uid = u"e%1"_s.arg(i);
        event.date = date();
        event.side = static_cast<Side>(random_.bounded(4));
        event.category = random_.bounded(6) == 0
                             ? u"duel"_s
                             : QString(categories()[static_cast<std::size_t>(random_.bounded(20))].key);
        event.status = static_cast<Status>(random_.bounded(9));
        event.importance = 1 + random_.bounded(5);
        if (random_.bounded(4) != 0)
            event.tone = random_.bounded(201) - 100;
        event.certainty = static_cast<Certainty>(random_.bounded(3));
        event.basis = u"made up"_s;
        event.origin = static_cast<Origin>(random_.bounded(2));
        if (random_.bounded(8) != 0)
            event.texts[Language::English] = {sentence(3), pick(words()), sentence(5),
                                              random_.bounded(2) == 0 ? pick(names().mid(0, 4)) : QString()};
        if (event.texts[Language::English].isEmpty() || random_.bounded(2) == 0)
            event.texts[Language::Russian] = {
                sentence(3), {}, sentence(4), random_.bounded(2) == 0 ? pick(names().mid(0, 4)) : QString()};
        if (random_.bounded(3) == 0)
            event.tags = {pick({u"nuclear"_s, u"nuclear arms"_s, u"trade"_s, u"arms"_s})};
        for (int n = random_.bounded(3); n > 0; --n)
            record.participations.push_back({event.uid, u"actor-%1"_s.arg(random_.bounded(6)), kPlainRole});
        for (int n = random_.bounded(3); n > 0; --n)
            record.citations.push_back({event.uid,
                                        u"source-%1"_s.arg(random_.bounded(5)),
                                        {},
                                        random_.bounded(3) == 0 ? sentence(3) : QString()});
        addLinks(record, events);
        addReports(record);
        return record;
    }

    void addLinks(EventRecord &record, int events)
    {
        for (int n = random_.bounded(4) - 2; n > 0; --n) {
            const QString other = uid(events);
            const Link link{record.event.uid, static_cast<LinkKind>(random_.bounded(6)), other};
            if (other != record.event.uid && std::ranges::find(record.links, link) == record.links.end())
                record.links.push_back(link);
        }
    }

    void addReports(EventRecord &record)
    {
        const int count = std::max(0, random_.bounded(6) - 3);
        for (int n = 0; n < count; ++n) {
            Report report;
            report.event = record.event.uid;
            report.day = makeDay(1900 + random_.bounded(40), 1 + random_.bounded(3));
            report.sequence = n + 1;
            report.status = random_.bounded(2) == 0 ? Status::Held : static_cast<Status>(random_.bounded(9));
            report.date = date();
            record.reports.push_back(report);
        }
        std::ranges::sort(record.reports, {}, [](const Report &each) { return std::pair(each.day, each.sequence); });
        if (count > 0) {
            record.reports.back().status = record.event.status;
            record.reports.back().date = record.event.date;
        }
    }

    QRandomGenerator &random_;
};

} // namespace detente::testing
