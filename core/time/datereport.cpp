#include "core/time/datereport.h"

#include "core/time/datewords.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace detente {

using namespace Qt::Literals::StringLiterals;

namespace {

QString boundText(Day day, bool unknown)
{
    return unknown ? u"unknown"_s : isoText(day);
}

/// A lone value as JSON: an array of it without its brackets, since QJsonDocument writes no bare values.
QByteArray jsonText(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

} // namespace

DateReport reportDate(const QString &input, const DateInput &options)
{
    DateReport report{input, std::nullopt, {}, {}};
    const Result<HumanDate> date = parseDate(input, options);
    if (date) {
        report.edtf = date->edtf;
        report.note = date->note;
    } else {
        report.error = date.error();
    }
    return report;
}

std::vector<DateReportField> reportFields(const DateReport &report, const QString &message)
{
    std::vector<DateReportField> fields{{"input"_L1, report.input}, {"valid"_L1, report.edtf.has_value()}};
    if (report.edtf) {
        const Edtf &edtf = *report.edtf;
        const Bounds &bounds = edtf.bounds();
        const QString shape = edtf.shape() == Shape::Interval ? u"interval"_s : u"point"_s;
        fields.insert(fields.end(), {{"edtf"_L1, edtf.text()},
                                     {"level"_L1, edtf.level()},
                                     {"shape"_L1, shape},
                                     {"earliest"_L1, boundText(bounds.earliest, bounds.startUnknown)},
                                     {"latest"_L1, boundText(bounds.latest, bounds.endUnknown)},
                                     {"words_en"_L1, dateWithOldStyle(edtf, Language::English)},
                                     {"words_ru"_L1, dateWithOldStyle(edtf, Language::Russian)}});
    } else {
        for (const QLatin1String key :
             {"edtf"_L1, "level"_L1, "shape"_L1, "earliest"_L1, "latest"_L1, "words_en"_L1, "words_ru"_L1})
            fields.push_back({key, QJsonValue::Null});
    }
    fields.push_back({"message"_L1, message});
    return fields;
}

QByteArray reportJson(const std::vector<DateReportField> &fields)
{
    QByteArray json = "{";
    for (const DateReportField &field : fields) {
        if (json.size() > 1)
            json += ',';
        json += jsonText(QString(field.key)) + ':' + jsonText(field.value);
    }
    return json + '}';
}

} // namespace detente
