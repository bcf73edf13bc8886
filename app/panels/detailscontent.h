#pragma once

#include "core/base/language.h"
#include "core/catalog/columns.h"
#include "core/store/eventdetails.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace detente::ui {

/// Another event, worded: a row that can be followed.
struct EventLine {
    QString relation; ///< "responds to", may be empty
    QString title;
    QString date; ///< short
    QString uid;
    Group group = Group::Unknown;
};

/// A person or institution of the event.
struct PersonLine {
    QString name;
    QString role; ///< may be empty
    QString uid;
};

/// A source and what was taken from it.
struct SourceLine {
    QString publisher;
    QString title;
    QString date; ///< may be empty
    QString part; ///< page, section; may be empty
    QString quote;
    QString url;          ///< http or https, or empty
    QString languageNote; ///< "in Russian" when it is not the interface's
};

/// One step of how the event became known.
struct ReportLine {
    QString day;
    QString status;
    QString date; ///< the date asserted, when it is not the event's own
    QString note;
    QString source;
    bool isFirm = true; ///< it was held by then; else a hollow mark
};

/// A term that the event is part of.
struct DeadlineLine {
    QString text;
    QString outcome;
    bool isLate = false;
    std::vector<EventLine> events;
};

/// What the details pane shows of one event, in words of one language.
struct DetailsContent {
    QString uid;
    QString title;
    QString fallbackNote; ///< says that the text is in another language; may be empty
    QString side;
    QString category;
    QString status;
    Side sideKey = Side::First;
    Group group = Group::Unknown;
    Status statusKey = Status::Held;
    QString date; ///< with Old Style
    QString place;
    QString summary;
    std::vector<PersonLine> people;
    std::vector<SourceLine> sources;
    std::vector<EventLine> links;
    std::vector<ReportLine> reports;
    QString reportsNote; ///< as fallbackNote, for the reports
    std::vector<DeadlineLine> deadlines;
    QStringList ledger;
    QStringList tags;
    QString importance; ///< "3 of 5"
    QString tone;       ///< "−4.5", or empty
    QString certainty;
    QString basis;
};

/// Words an event. \p unreadable dates stand as they were written.
DetailsContent describe(const EventDetails &details, const std::array<PartyInfo, 2> &parties, Language language);

/// The selected event as text for the clipboard: title, date, place, summary, sources.
QString asPlainText(const DetailsContent &content);

} // namespace detente::ui
