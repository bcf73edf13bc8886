#pragma once

#include "core/base/language.h"
#include "core/catalog/columns.h"
#include "core/record/placement.h"
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
    int others = 0;   ///< more events of this actor
    QString othersIn; ///< "12 more events", "more than 1,000 more events"; empty when there is none
};

/// A source and what was taken from it.
struct SourceLine {
    QString publisher;
    QString title;
    QString date; ///< may be empty
    QString part; ///< page, section; may be empty
    QString quote;
    QString url;          ///< http or https, or empty
    QString host;         ///< whose page `url` is
    QString languageNote; ///< "in Russian" when it is not the interface's
};

/// One of the dates that sources disagree about.
struct ClaimLine {
    QString date;
    QStringList says; ///< what is said for it, with who says so
    bool isKept = false;
};

/// One step of how the event became known.
struct ReportLine {
    QString day;
    QString status;
    QString date; ///< the date asserted, when it is not the event's own
    QString note;
    QString source;
    Status statusKey = Status::Held;
    bool isLater = false; ///< said only after the day from which the event is described
};

/// A term that the event is part of.
struct DeadlineLine {
    enum class Mood { Plain, Met, Missed };
    QString text;    ///< "Due 29 January 2018, 180 days after 2 August 2017"
    QString rule;    ///< what set it, may be empty
    QString outcome; ///< how it stands, may be empty
    Mood mood = Mood::Plain;
    std::vector<EventLine> events;
};

/// What the details pane shows of one event, in words of one language. Notes say that a text is in another language;
/// they are empty where it is not.
struct DetailsContent {
    QString uid;
    Language language = Language::English; ///< of the words here
    QString title;
    QString fallbackNote;
    QString side;
    QString category;
    QString status;
    QString certaintyWord; ///< short
    QString originWord;    ///< where it was not recorded by an editor, else empty
    Side sideKey = Side::First;
    Group group = Group::Unknown;
    Status statusKey = Status::Held;
    Certainty certaintyKey = Certainty::Verified;
    QString date;                       ///< with Old Style
    std::optional<Placement> placement; ///< nothing where the date cannot be read
    QString place;
    QString summary;
    std::vector<PersonLine> people;
    std::vector<SourceLine> sources;
    std::vector<ClaimLine> claims; ///< two or more where sources disagree about the date
    std::vector<EventLine> links;
    std::vector<ReportLine> reports;
    QString reportsNote;
    std::vector<DeadlineLine> deadlines;
    QString deadlinesNote;
    QStringList ledger;
    QString ledgerNote;
    QStringList tags;
    QString importance; ///< "3 of 5"
    QString tone;       ///< "−4.5", or empty
    QString certainty;
    QString basis;
    QString basisNote;
};

/// Words an event as of \p today: deadlines are counted from it, and what was said later is marked. Unreadable dates
/// stand as they were written.
DetailsContent describe(const EventDetails &details, const std::array<PartyInfo, 2> &parties, Language language,
                        Day today);

/// Another event as a row.
EventLine eventLine(const EventBrief &brief, const QString &relation, Language language);

/// The selected event as text for the clipboard: title, date, place, summary, sources.
QString asPlainText(const DetailsContent &content);

} // namespace detente::ui
