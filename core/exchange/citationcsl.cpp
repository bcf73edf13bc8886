// Citations as CSL-JSON.
#include "core/exchange/citation.h"
#include "core/exchange/citationdate.h"
#include "core/time/datewords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace detente {

using namespace Qt::Literals::StringLiterals;

namespace {

QLatin1String typeOf(Citable::Kind kind)
{
    using Kind = Citable::Kind;
    switch (kind) {
    case Kind::WebPage:
    case Kind::Official:
        return QLatin1String("webpage");
    case Kind::News:
        return QLatin1String("article-newspaper");
    case Kind::Encyclopedia:
        return QLatin1String("entry-encyclopedia");
    case Kind::Bill:
        return QLatin1String("bill");
    case Kind::Regulation:
        return QLatin1String("regulation");
    case Kind::Event: // there is a type "event" in later versions alone
    case Kind::Document:
        break;
    }
    return QLatin1String("document");
}

QJsonArray partsOf(const CitedDate &date)
{
    QJsonArray parts{static_cast<qint64>(date.year)};
    if (date.month > 0)
        parts << date.month;
    if (date.day > 0)
        parts << date.day;
    return parts;
}

QJsonObject cslDate(const QString &text, Language language)
{
    const Result<Edtf> edtf = Edtf::parse(text);
    if (!edtf)
        return {{u"literal"_s, text}};
    std::vector<CitedDate> dates;
    if (const std::optional<CitedDate> date = citedDate(*edtf)) {
        dates.push_back(*date);
    } else if (edtf->form() == Edtf::Form::Interval && edtf->start().kind == EdtfEnd::Kind::Date &&
               edtf->end().kind == EdtfEnd::Kind::Date) {
        for (const EdtfEnd &end : {edtf->start(), edtf->end()}) {
            // One season belongs to the whole: two of them have no place.
            if (const std::optional<CitedDate> date = citedDate(end.date); date && date->season == 0)
                dates.push_back(*date);
        }
        if (dates.size() < 2)
            dates.clear();
    }
    if (dates.empty())
        return {{u"literal"_s, dateWords(*edtf, language)}};
    QJsonArray parts;
    bool circa = false;
    for (const CitedDate &date : dates) {
        parts << partsOf(date);
        circa = circa || date.circa;
    }
    QJsonObject object{{u"date-parts"_s, parts}};
    if (circa)
        object.insert(u"circa"_s, true);
    if (dates.front().season > 0)
        object.insert(u"season"_s, dates.front().season);
    return object;
}

void add(QJsonObject &object, QLatin1String key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

QJsonObject cslItem(const Citable &item, Language language)
{
    using Kind = Citable::Kind;
    QJsonObject object{{u"type"_s, typeOf(item.kind)}, {u"id"_s, item.id}};
    add(object, "title"_L1, item.title);
    add(object,
        item.kind == Kind::News || item.kind == Kind::Encyclopedia || item.kind == Kind::WebPage ? "container-title"_L1
                                                                                                 : "publisher"_L1,
        item.publisher);
    add(object, "URL"_L1, item.url);
    add(object, "language"_L1, item.language);
    add(object, "abstract"_L1, item.summary);
    add(object, "event-place"_L1, item.place);
    add(object, "section"_L1, item.part);
    add(object, "note"_L1, item.quote);
    add(object, "keyword"_L1, item.keywords.join(u", "_s));
    if (!item.date.isEmpty()) {
        const QJsonObject date = cslDate(item.date, language);
        object.insert(u"issued"_s, date);
        if (item.kind == Kind::Event)
            object.insert(u"event-date"_s, date);
    }
    return object;
}

} // namespace

QString cslJsonCitation(std::span<const Citable> items, Language language)
{
    QJsonArray array;
    for (const Citable &item : items)
        array << cslItem(item, language);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

} // namespace detente
