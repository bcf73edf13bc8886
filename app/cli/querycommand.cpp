#include "app/cli/commandparser.h"
#include "app/cli/foundevents.h"
#include "app/text/errors.h"
#include "core/exchange/eventfields.h"

#include <QJsonDocument>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Format { Json, Csv, Count };

std::optional<Format> formatOf(const QString &name)
{
    if (name == "json"_L1)
        return Format::Json;
    if (name == "csv"_L1)
        return Format::Csv;
    if (name == "count"_L1)
        return Format::Count;
    return std::nullopt;
}

/// Writes the found events one by one, so that no number of them needs memory for all.
class EventList {
public:
    EventList(Format format, Parties parties, Console &console)
        : format_(format)
        , parties_(std::move(parties))
        , console_(console)
    {
    }

    bool begin() { return console_.write(format_ == Format::Json ? QByteArray("[") : eventCsvHeader()); }
    bool add(const EventDetails &details)
    {
        if (format_ == Format::Csv)
            return console_.write(eventCsvRow(details, parties_));
        const QByteArray json = QJsonDocument(eventJson(details, parties_)).toJson(QJsonDocument::Compact);
        const bool written = console_.write((first_ ? "\n" : ",\n") + json);
        first_ = false;
        return written;
    }
    bool end() { return format_ != Format::Json || console_.write(first_ ? "]\n" : "\n]\n"); }

private:
    Format format_;
    Parties parties_;
    Console &console_;
    bool first_ = true;
};

int fail(const Error &error, Console &console)
{
    console.complain(errorText(error));
    return exitcode::kFailed;
}

int list(const FoundEvents &found, Format format, Console &console)
{
    auto parties = found.library->parties();
    if (!parties)
        return fail(parties.error(), console);
    EventList out(format, *std::move(parties), console);
    bool written = out.begin();
    const Snapshot &snapshot = found.found->snapshot();
    for (Row row = 0; row < snapshot.events.size() && written; ++row) {
        if (!found.found->bitmap().test(row))
            continue;
        const auto details = found.events->details(EventId{snapshot.events.id[row]});
        if (!details)
            return fail(details.error(), console);
        written = out.add(*details);
    }
    return written && out.end() ? exitcode::kDone : exitcode::kFailed;
}

} // namespace

int runQuery(const QStringList &arguments, Console &console)
{
    CommandParser parser("query"_L1,
                         Cli::tr("Lists the events of a library that a query finds, in date order. An empty "
                                 "query finds every event."));
    parser.addPositional(u"FILE"_s, Cli::tr("the library"));
    parser.addPositional(u"TEXT"_s, Cli::tr("the query, as in the search box"));
    parser.addOption(u"format"_s, Cli::tr("json (an array, the default), csv or count."), u"json|csv|count"_s);
    if (const auto code = parser.parse(arguments, console))
        return *code;
    const QString name = parser.isSet(u"format"_s) ? parser.value(u"format"_s) : u"json"_s;
    const auto format = formatOf(name);
    if (!format)
        return parser.usage(Cli::tr("the format is json, csv or count, not “%1”").arg(name), console);

    const auto found = findEvents(parser.word(0), parser.word(1));
    if (!found)
        return fail(found.error(), console);
    if (*format == Format::Count)
        return console.line(QString::number(found->found->count())) ? exitcode::kDone : exitcode::kFailed;
    return list(*found, *format, console);
}

} // namespace detente::ui
