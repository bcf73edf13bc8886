#include "core/exchange/eventfields.h"

#include "core/time/edtf.h"

#include <QJsonArray>

#include <array>

namespace detente {

using namespace Qt::Literals::StringLiterals;

namespace {

QString boundText(Day day, bool unknown)
{
    return unknown ? u"unknown"_s : isoText(day);
}

/// The days an EDTF text means, as exchange writes them; both "unknown" for a text that is none.
std::pair<QString, QString> boundTexts(const QString &date)
{
    const auto edtf = Edtf::parse(date);
    if (!edtf)
        return {u"unknown"_s, u"unknown"_s};
    const Bounds &bounds = edtf->bounds();
    return {boundText(bounds.earliest, bounds.startUnknown), boundText(bounds.latest, bounds.endUnknown)};
}

QString groupKey(const QString &category)
{
    const auto number = categoryNumber(category);
    return number ? keyOf(groupOfCategory(*number)) : keyOf(Group::Unknown);
}

QJsonArray actorsJson(const EventDetails &details)
{
    QJsonArray list;
    for (const Participant &person : details.people)
        list.append(QJsonObject{{u"uid"_s, person.actor.uid},
                                {u"name_en"_s, person.actor.name[Language::English]},
                                {u"name_ru"_s, person.actor.name[Language::Russian]},
                                {u"role"_s, person.role}});
    return list;
}

QJsonArray sourcesJson(const EventDetails &details)
{
    QJsonArray list;
    for (const CitedSource &cited : details.sources)
        list.append(QJsonObject{{u"uid"_s, cited.source.uid},
                                {u"publisher"_s, cited.source.publisher},
                                {u"title"_s, cited.source.title},
                                {u"url"_s, cited.source.url},
                                {u"date"_s, cited.source.date},
                                {u"language"_s, cited.source.language},
                                {u"part"_s, cited.citation.part},
                                {u"quote"_s, cited.citation.quote}});
    return list;
}

QJsonArray linksJson(const EventDetails &details)
{
    QJsonArray list;
    for (const LinkedEvent &link : details.links) {
        if (link.outgoing)
            list.append(QJsonObject{{u"kind"_s, QString(keyOf(link.kind))}, {u"to"_s, link.other.uid}});
    }
    return list;
}

QJsonArray reportsJson(const EventDetails &details)
{
    QJsonArray list;
    for (const SourcedReport &known : details.reports)
        list.append(QJsonObject{{u"day"_s, isoText(known.report.day)},
                                {u"seq"_s, known.report.sequence},
                                {u"status"_s, QString(keyOf(known.report.status))},
                                {u"date"_s, known.report.date},
                                {u"source"_s, known.report.source}});
    return list;
}

/// A cell, quoted only where it must be.
QByteArray csvCell(const QString &text)
{
    QByteArray cell = text.toUtf8();
    if (cell.contains('"') || cell.contains(',') || cell.contains('\n') || cell.contains('\r'))
        cell = '"' + cell.replace('"', "\"\"") + '"';
    return cell;
}

constexpr std::array kCsvColumns{"uid"_L1,       "date"_L1,     "earliest"_L1, "latest"_L1,     "side"_L1,
                                 "category"_L1,  "group"_L1,    "status"_L1,   "importance"_L1, "tone"_L1,
                                 "certainty"_L1, "origin"_L1,   "title_en"_L1, "title_ru"_L1,   "label_en"_L1,
                                 "label_ru"_L1,  "place_en"_L1, "place_ru"_L1, "summary_en"_L1, "summary_ru"_L1,
                                 "actors"_L1,    "tags"_L1,     "sources"_L1};

QString csvText(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const auto item : value.toArray())
            parts << (item.isObject() ? item["uid"_L1].toString() : item.toString());
        return parts.join("; "_L1);
    }
    return value.toVariant().toString();
}

} // namespace

QString sideKey(Side side, const Parties &parties)
{
    if (side == Side::First || side == Side::Second)
        return parties[static_cast<std::size_t>(side)].key;
    return keyOf(side);
}

QJsonObject eventJson(const EventDetails &details, const Parties &parties)
{
    const Event &event = details.event;
    const auto [earliest, latest] = boundTexts(event.date);
    QJsonObject json{{u"uid"_s, event.uid},
                     {u"date"_s, event.date},
                     {u"earliest"_s, earliest},
                     {u"latest"_s, latest},
                     {u"side"_s, sideKey(event.side, parties)},
                     {u"category"_s, event.category},
                     {u"group"_s, groupKey(event.category)},
                     {u"status"_s, QString(keyOf(event.status))},
                     {u"importance"_s, event.importance},
                     {u"tone"_s, event.tone ? QJsonValue(*event.tone / 10.0) : QJsonValue()},
                     {u"certainty"_s, QString(keyOf(event.certainty))},
                     {u"origin"_s, QString(keyOf(event.origin))},
                     {u"tags"_s, QJsonArray::fromStringList(event.tags)},
                     {u"actors"_s, actorsJson(details)},
                     {u"sources"_s, sourcesJson(details)},
                     {u"links"_s, linksJson(details)},
                     {u"reports"_s, reportsJson(details)}};
    for (const Language language : kLanguages) {
        const EventText &text = event.texts[language];
        const QString suffix = u'_' + languageCode(language);
        json[u"title"_s + suffix] = text.title;
        json[u"label"_s + suffix] = text.label;
        json[u"summary"_s + suffix] = text.summary;
        json[u"place"_s + suffix] = text.place;
    }
    return json;
}

QByteArray eventCsvHeader()
{
    QByteArrayList cells;
    for (const QLatin1String column : kCsvColumns)
        cells << QByteArray(column.data(), column.size());
    return cells.join(',') + "\r\n";
}

QByteArray eventCsvRow(const EventDetails &details, const Parties &parties)
{
    const QJsonObject json = eventJson(details, parties);
    QByteArrayList cells;
    for (const QLatin1String column : kCsvColumns)
        cells << csvCell(csvText(json[column]));
    return cells.join(',') + "\r\n";
}

} // namespace detente
