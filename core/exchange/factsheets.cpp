#include "core/exchange/factsheets.h"

#include "core/exchange/tsv.h"
#include "core/record/placement.h"
#include "core/record/validate.h"
#include "core/time/edtf.h"
#include "core/time/oldstyle.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace detente {

namespace {

using namespace Qt::Literals::StringLiterals;
using L = QLatin1String;

QStringList listOf(const QString &cell)
{
    return cell.isEmpty() ? QStringList() : cell.split(u"; "_s);
}

bool isCyrillic(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
}

/// Reads sheet after sheet; later ones refer to what earlier ones held.
class Reader {
public:
    explicit Reader(const QString &folder)
        : folder_(folder)
    {
    }

    FactSheets read()
    {
        readParties();
        readActors();
        readSources();
        readEvents();
        readCitations();
        readLinks();
        readReports();
        readDeadlines();
        readLedger();
        readEras();
        checkTogether();
        return std::move(out_);
    }

private:
    // The line being read, for reports.
    void open(const char *file, const char *columns)
    {
        table_ = readTsv(folder_, QLatin1String(file), QString::fromLatin1(columns).split(u' '), out_.errors);
    }
    void fail(const char *field, Reason reason, const QString &value)
    {
        out_.errors.push_back(errorOf({L(field), reason, value}, table_.file, QString::number(line_)));
    }
    void fail(const Problems &problems)
    {
        for (const Problem &problem : problems)
            out_.errors.push_back(errorOf(problem, table_.file, QString::number(line_)));
    }
    template <class Read>
    void forEachRow(Read &&read)
    {
        for (const TsvRow &row : table_.rows) {
            line_ = row.line;
            read(row.cells);
        }
    }

    template <class E>
    E word(const char *field, const QString &key)
    {
        const std::optional<E> value = fromKey<E>(key);
        if (!value)
            fail(field, Reason::UnknownWord, key);
        return value.value_or(E{});
    }
    /// A side by its own word or by a party's key.
    Side side(const char *field, const QString &key)
    {
        const Parties &parties = *out_.records.parties;
        if (key == parties[0].key)
            return Side::First;
        if (key == parties[1].key)
            return Side::Second;
        return word<Side>(field, key);
    }
    /// A number with at most one decimal, in tenths.
    std::optional<int> tenths(const char *field, const QString &text)
    {
        if (text.isEmpty())
            return std::nullopt;
        bool valid = false;
        const double value = text.toDouble(&valid) * 10;
        const double whole = std::round(value);
        if (!valid || std::abs(value - whole) > 1e-6 || std::abs(whole) > kLargestTone) {
            fail(field, valid ? Reason::OutOfRange : Reason::BadNumber, text);
            return std::nullopt;
        }
        return static_cast<int>(whole);
    }
    int number(const char *field, const QString &text)
    {
        bool valid = false;
        const int value = text.toInt(&valid);
        if (!valid)
            fail(field, Reason::BadNumber, text);
        return value;
    }
    void once(QSet<QString> &seen, const char *field, const QString &key)
    {
        if (seen.contains(key))
            fail(field, Reason::Duplicate, key);
        seen.insert(key);
    }
    /// The event that a line belongs to, or nothing.
    EventRecord *event(const char *field, const QString &uid)
    {
        const auto found = events_.constFind(uid);
        if (found == events_.constEnd()) {
            fail(field, Reason::UnknownReference, uid);
            return nullptr;
        }
        return &out_.records.events[*found];
    }
    void known(const QSet<QString> &uids, const char *field, const QString &uid)
    {
        if (!uids.contains(uid))
            fail(field, Reason::UnknownReference, uid);
    }

    void readParties();
    void readActors();
    void readSources();
    void readEvents();
    void readCitations();
    void readLinks();
    void readReports();
    void readDeadlines();
    void readLedger();
    void readEras();
    void checkTogether();

    QString folder_;
    FactSheets out_;
    TsvTable table_;
    int line_ = 0;
    QSet<QString> actors_;
    QSet<QString> sources_;
    QHash<QString, std::size_t> events_;
    QHash<QString, int> eventLines_;
};

void Reader::readParties()
{
    open("parties.tsv", "key name_en name_ru color");
    Parties parties;
    std::size_t count = 0;
    forEachRow([&](const QStringList &cells) {
        if (count < parties.size())
            parties[count] = {cells[0], {{cells[1], cells[2]}}, cells[3]};
        ++count;
    });
    if (count != parties.size())
        fail("", Reason::OutOfRange, QString::number(count));
    fail(problemsOf(parties));
    out_.records.parties = parties;
}

void Reader::readActors()
{
    open("actors.tsv", "id kind side name_en name_ru aliases");
    forEachRow([this](const QStringList &cells) {
        Actor actor;
        actor.uid = cells[0];
        actor.kind = word<ActorKind>("kind", cells[1]);
        actor.side = side("side", cells[2]);
        actor.name = {{cells[3], cells[4]}};
        for (const QString &name : listOf(cells[5]))
            actor.aliases.push_back({isCyrillic(name) ? Language::Russian : Language::English, name});
        // A library keeps aliases by language; so that reading it gives the same again, they stand so here too.
        std::stable_sort(actor.aliases.begin(), actor.aliases.end(),
                         [](const Alias &a, const Alias &b) { return a.language < b.language; });
        once(actors_, "id", actor.uid);
        fail(problemsOf(actor));
        out_.records.actors.push_back(std::move(actor));
    });
}

void Reader::readSources()
{
    open("sources.tsv", "id publisher title url date_edtf language");
    forEachRow([this](const QStringList &cells) {
        Source source{cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]};
        once(sources_, "id", source.uid);
        fail(problemsOf(source));
        out_.records.sources.push_back(std::move(source));
    });
}

void Reader::readEvents()
{
    open("events.tsv", "id date_edtf date_old_style title_en title_ru label_en label_ru category side status actors "
                       "place_en place_ru summary_en summary_ru tone importance tags certainty basis");
    forEachRow([this](const QStringList &cells) {
        EventRecord record;
        Event &event = record.event;
        event.uid = cells[0];
        event.date = cells[1];
        const Result<Edtf> date = Edtf::parse(event.date);
        if (cells[2] != (date ? oldStyleText(*date) : QString()))
            fail("date_old_style", Reason::Disagrees, cells[2]);
        event.texts[Language::English] = {cells[3], cells[5], cells[13], cells[11]};
        event.texts[Language::Russian] = {cells[4], cells[6], cells[14], cells[12]};
        event.category = cells[7];
        if (!categoryNumber(event.category))
            fail("category", Reason::UnknownWord, event.category);
        event.side = side("side", cells[8]);
        event.status = word<Status>("status", cells[9]);
        event.tone = tenths("tone", cells[15]);
        event.importance = number("importance", cells[16]);
        event.tags = listOf(cells[17]);
        event.tags.sort();
        event.certainty = word<Certainty>("certainty", cells[18]);
        event.basis = cells[19];
        QSet<QString> people;
        for (const QString &actor : listOf(cells[10])) {
            known(actors_, "actors", actor);
            once(people, "actors", actor);
            record.participations.push_back({event.uid, actor, kPlainRole});
        }
        if (events_.contains(event.uid))
            fail("id", Reason::Duplicate, event.uid);
        fail(problemsOf(event));
        events_.insert(event.uid, out_.records.events.size());
        eventLines_.insert(event.uid, line_);
        out_.records.events.push_back(std::move(record));
    });
}

void Reader::readCitations()
{
    open("citations.tsv", "event source note");
    QSet<QString> seen;
    forEachRow([&](const QStringList &cells) {
        const Citation citation{cells[0], cells[1], cells[2], {}};
        known(sources_, "source", citation.source);
        once(seen, "source", citation.event + u' ' + citation.source);
        fail(problemsOf(citation));
        if (EventRecord *record = event("event", citation.event))
            record->citations.push_back(citation);
    });
}

void Reader::readLinks()
{
    open("links.tsv", "from kind to");
    QSet<QString> seen;
    forEachRow([&](const QStringList &cells) {
        const Link link{cells[0], word<LinkKind>("kind", cells[1]), cells[2]};
        once(seen, "to", cells.join(u' '));
        fail(problemsOf(link));
        (void)event("to", link.to);
        if (EventRecord *record = event("from", link.from))
            record->links.push_back(link);
    });
}

void Reader::readReports()
{
    open("reports.tsv", "event reported_on seq status date_asserted source note_en");
    QSet<QString> seen;
    forEachRow([&](const QStringList &cells) {
        Report report;
        report.event = cells[0];
        const Result<Edtf> day = Edtf::parse(cells[1]);
        if (day && day->exactDay())
            report.day = *day->exactDay();
        else
            fail("reported_on", Reason::NotADay, cells[1]);
        report.sequence = number("seq", cells[2]);
        report.status = word<Status>("status", cells[3]);
        report.date = cells[4];
        report.source = cells[5];
        report.note[Language::English] = cells[6];
        if (!report.source.isEmpty())
            known(sources_, "source", report.source);
        once(seen, "seq", cells.mid(0, 3).join(u' '));
        fail(problemsOf(report));
        if (EventRecord *record = event("event", report.event))
            record->reports.push_back(std::move(report));
    });
}

void Reader::readDeadlines()
{
    open("deadlines.tsv", "event base rule_en offset due_edtf delivered");
    QSet<QString> seen;
    forEachRow([&](const QStringList &cells) {
        const Deadline deadline{cells[0], cells[1], cells[3], cells[4], cells[5], {{cells[2], QString()}}};
        once(seen, "event", cells[0] + u' ' + cells[1] + u' ' + cells[4]);
        fail(problemsOf(deadline));
        if (const EventRecord *base = event("base", deadline.base))
            fail(problemsOf(deadline, base->event.date));
        if (!deadline.delivered.isEmpty())
            (void)event("delivered", deadline.delivered);
        if (EventRecord *record = event("event", deadline.event))
            record->deadlines.push_back(deadline);
    });
}

void Reader::readLedger()
{
    open("ledger.tsv", "event stock value note");
    forEachRow([this](const QStringList &cells) {
        LedgerEntry entry{cells[0], cells[1], cells[2].startsWith(u'='), 0, cells[3]};
        const auto stocks = knownStocks();
        if (std::find(stocks.begin(), stocks.end(), entry.stock) == stocks.end())
            fail("stock", Reason::UnknownWord, entry.stock);
        if (cells[2].isEmpty() || !u"=+-"_s.contains(cells[2][0]))
            fail("value", Reason::BadNumber, cells[2]);
        else
            entry.amount = number("value", cells[2].mid(1)) * (cells[2][0] == u'-' ? -1 : 1);
        fail(problemsOf(entry));
        if (EventRecord *record = event("event", entry.event))
            record->ledger.push_back(std::move(entry));
    });
}

void Reader::readEras()
{
    open("eras.tsv", "id date_edtf title_en title_ru label_en label_ru tone note_en");
    Layer layer;
    layer.uid = kErasLayer;
    layer.name = {{u"Eras"_s, u"Эпохи"_s}};
    layer.locked = true;
    layer.shipped = true;
    out_.records.layers.push_back(layer);
    QSet<QString> seen;
    forEachRow([&](const QStringList &cells) {
        Annotation era;
        era.uid = u"era-"_s + cells[0];
        era.layer = layer.uid;
        era.kind = AnnotationKind::Span;
        era.date = cells[1];
        era.texts[Language::English] = {cells[2], cells[4], cells[7]};
        era.texts[Language::Russian] = {cells[3], cells[5], {}};
        era.tone = tenths("tone", cells[6]);
        once(seen, "id", era.uid);
        fail(problemsOf(era));
        out_.records.annotations.push_back(std::move(era));
    });
}

void Reader::checkTogether()
{
    table_.file = u"events.tsv"_s;
    for (EventRecord &record : out_.records.events) {
        line_ = eventLines_.value(record.event.uid);
        // The parts were looked at line by line; what is left is whether they agree.
        for (const Problem &problem : problemsOf(record)) {
            if (problem.reason == Reason::Disagrees)
                fail({problem});
        }
        // As a library gives them back.
        std::sort(record.links.begin(), record.links.end(),
                  [](const Link &a, const Link &b) { return std::pair(a.kind, a.to) < std::pair(b.kind, b.to); });
        std::stable_sort(record.ledger.begin(), record.ledger.end(),
                         [](const LedgerEntry &a, const LedgerEntry &b) { return a.stock < b.stock; });
    }
}

} // namespace

FactSheets readFactSheets(const QString &folder)
{
    return Reader(folder).read();
}

} // namespace detente
