#pragma once

#include "core/time/humandate.h"

#include <QJsonObject>

#include <vector>

namespace detente {

/// How a typed date is understood, ready to be written out.
struct DateReport {
    QString input;
    std::optional<Edtf> edtf; ///< nothing when the input is no date
    QString note;             ///< key of what the reader should be told, see HumanDate
    Error error;              ///< why not, when there is no edtf
};

/// One line of a report: its key and its value (string, number, boolean or null).
struct DateReportField {
    QLatin1String key;
    QJsonValue value;
};

/// Reads \p input with parseDate and keeps what became of it. Never fails.
DateReport reportDate(const QString &input, const DateInput &options = {});

/// The report's fields in their fixed order: input, valid, edtf, level, shape ("point", "interval"), earliest, latest
/// (YYYY-MM-DD, "-inf", "+inf", "unknown"), words_en, words_ru, message. Of an invalid date the fields from edtf to
/// words_ru are null. \p message is the application's sentence for the note or the error.
std::vector<DateReportField> reportFields(const DateReport &report, const QString &message);

/// The fields as one line of JSON in their order (QJsonObject would sort them), UTF-8, without a line break.
QByteArray reportJson(const std::vector<DateReportField> &fields);

} // namespace detente
