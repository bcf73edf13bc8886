#include "app/panels/detailscontent.h"

#include "app/panels/detailswords.h"
#include "app/text/labels.h"
#include "app/text/tongue.h"
#include "core/time/datewords.h"

#include <QCoreApplication>
#include <QUrl>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString dayText(Day day, Language language)
{
    const std::optional<Edtf> exact = Edtf::ofDay(day);
    return exact ? shortDate(*exact, language) : isoText(day);
}

Group groupOf(const QString &category)
{
    const std::optional<std::uint8_t> number = categoryNumber(category);
    return number ? groupOfCategory(*number) : Group::Unknown;
}

/// Only these are ever opened.
QString safeUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && web && !url.host().isEmpty() ? text : QString();
}

SourceLine sourceOf(const CitedSource &cited, Language language)
{
    SourceLine line;
    line.publisher = cited.source.publisher;
    line.title = cited.source.title;
    line.date = cited.source.date.isEmpty() ? QString() : wordedDate(cited.source.date, language, true);
    line.part = cited.citation.part;
    line.quote = cited.citation.quote;
    line.url = safeUrl(cited.source.url);
    line.host = QUrl(line.url, QUrl::StrictMode).host();
    if (line.host.startsWith("www."_L1))
        line.host.remove(0, 4);
    if (!cited.source.language.isEmpty() && cited.source.language != languageCode(language))
        line.languageNote = labels::inLanguage(cited.source.language, language);
    return line;
}

PersonLine personOf(const Participant &person, Language language)
{
    const Tongue &in = Tongue::of(language);
    PersonLine line{textOr(person.actor.name, language),
                    labels::role(person.role, language),
                    person.actor.uid,
                    person.otherEvents,
                    {}};
    if (person.otherEvents >= kMostEventsCounted)
        line.othersIn =
            in.translate("Details", "%1 more events or more", "a round number").arg(in.number(kMostEventsCounted));
    else if (person.otherEvents > 0)
        line.othersIn = in.translate("Details", "%n more event(s)", nullptr, person.otherEvents);
    return line;
}

ReportLine reportOf(const SourcedReport &sourced, const QString &eventDate, Language language, Day today)
{
    const Report &report = sourced.report;
    ReportLine line;
    line.day = dayText(report.day, language);
    line.status = labels::status(report.status, language);
    if (report.date != eventDate)
        line.date = wordedDate(report.date, language, true);
    line.note = textOr(report.note, language);
    line.source = sourced.source.publisher;
    line.statusKey = report.status;
    line.isLater = report.day > today;
    return line;
}

QString ledgerText(const LedgerEntry &entry, Language language)
{
    const Tongue &in = Tongue::of(language);
    const QString amount = in.number(entry.amount < 0 ? -entry.amount : entry.amount);
    const QString change = entry.isLevel      ? in.translate("Details", "now %1", "level of a stock").arg(amount)
                           : entry.amount < 0 ? u"\u2212"_s + amount
                                              : u"+"_s + amount;
    const QString text = u"%1: %2"_s.arg(labels::stock(entry.stock, language), change);
    return entry.note.isEmpty() ? text : u"%1 (%2)"_s.arg(text, entry.note);
}

/// Tone in tenths as a signed number with one decimal.
QString toneText(int tenths, Language language)
{
    const QString number = localeOf(language).toString(std::abs(tenths) / 10.0, 'f', 1);
    return (tenths < 0 ? u"\u2212"_s : tenths > 0 ? u"+"_s : QString()) + number;
}

void describeText(const Event &event, Language language, DetailsContent &content)
{
    const Language other = language == Language::English ? Language::Russian : Language::English;
    const EventText &own = event.texts[language];
    const EventText &foreign = event.texts[other];
    content.title = own.title.isEmpty() ? foreign.title : own.title;
    content.summary = own.summary.isEmpty() ? foreign.summary : own.summary;
    content.place = own.place.isEmpty() ? foreign.place : own.place;
    const Tongue &in = Tongue::of(language);
    if (own.title.isEmpty())
        content.fallbackNote = other == Language::English
                                   ? in.translate("Details", "This event is recorded in English only.")
                                   : in.translate("Details", "This event is recorded in Russian only.");
    else if (own.summary.isEmpty() && !foreign.summary.isEmpty())
        content.fallbackNote = other == Language::English
                                   ? in.translate("Details", "The summary is recorded in English only.")
                                   : in.translate("Details", "The summary is recorded in Russian only.");
}

void describeReports(const EventDetails &details, Language language, Day today, DetailsContent &content)
{
    QStringList notes;
    for (const SourcedReport &report : details.reports) {
        content.reports.push_back(reportOf(report, details.event.date, language, today));
        if (report.report.note[language].isEmpty())
            notes << content.reports.back().note;
    }
    content.reportsNote = remarksNote(notes, language);
    content.claims = claimsOf(details, language);
}

void describeDeadlines(const EventDetails &details, Language language, Day today, DetailsContent &content)
{
    QStringList rules;
    for (const RelatedDeadline &deadline : details.deadlines) {
        content.deadlines.push_back(deadlineLine(deadline, language, today));
        if (deadline.deadline.rule[language].isEmpty())
            rules << content.deadlines.back().rule;
    }
    content.deadlinesNote = remarksNote(rules, language);
}

void describeRecord(const Event &event, Language language, DetailsContent &content)
{
    const Tongue &in = Tongue::of(language);
    content.tags = event.tags;
    content.importance = in.translate("Details", "%1 of 5", "importance").arg(event.importance);
    if (event.tone)
        content.tone = toneText(*event.tone, language);
    content.certaintyKey = event.certainty;
    content.certainty = labels::certainty(event.certainty, language);
    content.certaintyWord = labels::certaintyShort(event.certainty, language);
    if (event.origin != Origin::Curated)
        content.originWord = labels::origin(event.origin, language);
    content.basis = event.basis;
    content.basisNote = remarksNote({event.basis}, language);
}

} // namespace

EventLine eventLine(const EventBrief &brief, const QString &relation, Language language)
{
    return {relation, textOr(brief.title, language), wordedDate(brief.date, language, true), brief.uid,
            groupOf(brief.category)};
}

DetailsContent describe(const EventDetails &details, const std::array<PartyInfo, 2> &parties, Language language,
                        Day today)
{
    const Event &event = details.event;
    DetailsContent content;
    content.uid = event.uid;
    content.language = language;
    describeText(event, language, content);
    content.sideKey = event.side;
    content.side = labels::side(event.side, parties, language);
    content.group = groupOf(event.category);
    content.category = labels::category(event.category, language);
    content.statusKey = event.status;
    content.status = labels::status(event.status, language);
    content.date = wordedDate(event.date, language, false);
    content.placement = placementOf(event.date);
    if (!event.time.isEmpty())
        content.date += u", %1 %2"_s.arg(event.time, event.zone);
    for (const Participant &person : details.people)
        content.people.push_back(personOf(person, language));
    for (const CitedSource &cited : details.sources)
        content.sources.push_back(sourceOf(cited, language));
    for (const LinkedEvent &link : details.links)
        content.links.push_back(eventLine(link.other, labels::link(link.kind, !link.outgoing, language), language));
    describeReports(details, language, today, content);
    describeDeadlines(details, language, today, content);
    QStringList notes;
    for (const LedgerEntry &entry : details.ledger) {
        content.ledger << ledgerText(entry, language);
        notes << entry.note;
    }
    content.ledgerNote = remarksNote(notes, language);
    describeRecord(event, language, content);
    return content;
}

QString asPlainText(const DetailsContent &content)
{
    QStringList lines{content.title, content.date};
    if (!content.place.isEmpty())
        lines << content.place;
    if (!content.summary.isEmpty())
        lines << content.summary;
    for (const SourceLine &source : content.sources) {
        QStringList parts;
        for (const QString &part : {source.publisher, source.title, source.date, source.url}) {
            if (!part.isEmpty())
                parts << part;
        }
        lines << parts.join(u", "_s);
    }
    return lines.join(u'\n');
}

} // namespace detente::ui
