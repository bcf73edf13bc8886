#include "app/panels/detailscontent.h"

#include "app/text/labels.h"
#include "app/text/tongue.h"
#include "core/time/datewords.h"

#include <QCoreApplication>
#include <QUrl>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The words of an EDTF text, or the text itself where it cannot be read.
QString worded(const QString &edtf, Language language, bool brief)
{
    const Result<Edtf> date = Edtf::parse(edtf);
    if (!date)
        return edtf;
    return brief ? shortDate(*date, language) : dateWithOldStyle(*date, language);
}

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

EventLine lineOf(const EventBrief &brief, const QString &relation, Language language)
{
    return {relation, textOr(brief.title, language), worded(brief.date, language, true), brief.uid,
            groupOf(brief.category)};
}

/// Only these are ever opened.
QString safeUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && web && !url.host().isEmpty() ? text : QString();
}

QString otherLanguageNote(Language shown, Language language)
{
    const Tongue &in = Tongue::of(language);
    return shown == Language::English ? in.translate("Details", "in English") : in.translate("Details", "in Russian");
}

SourceLine sourceOf(const CitedSource &cited, Language language)
{
    SourceLine line;
    line.publisher = cited.source.publisher;
    line.title = cited.source.title;
    line.date = cited.source.date.isEmpty() ? QString() : worded(cited.source.date, language, true);
    line.part = cited.citation.part;
    line.quote = cited.citation.quote;
    line.url = safeUrl(cited.source.url);
    for (const Language written : kLanguages) {
        if (written != language && cited.source.language == languageCode(written))
            line.languageNote = otherLanguageNote(written, language);
    }
    return line;
}

ReportLine reportOf(const SourcedReport &sourced, const QString &eventDate, Language language)
{
    const Report &report = sourced.report;
    ReportLine line;
    line.day = dayText(report.day, language);
    line.status = labels::status(report.status, language);
    if (report.date != eventDate)
        line.date = Tongue::of(language)
                        .translate("Details", "for %1", "date asserted by a report")
                        .arg(worded(report.date, language, true));
    line.note = textOr(report.note, language);
    line.source = sourced.source.publisher;
    line.isFirm = report.status == Status::Held;
    return line;
}

/// How a thing that was due came: on time, late, not at all as far as is known.
QString outcomeOf(const RelatedDeadline &related, Language language, bool &late)
{
    const Tongue &in = Tongue::of(language);
    if (!related.delivered.id.isValid())
        return in.translate("Details", "Nothing is known of its delivery.");
    const Result<Edtf> due = Edtf::parse(related.deadline.due);
    const Result<Edtf> came = Edtf::parse(related.delivered.date);
    if (!due || !came || !due->exactDay() || !came->bounds().latest.isFinite())
        return {};
    const int days = static_cast<int>(came->bounds().latest - *due->exactDay());
    late = days > 0;
    return late ? in.translate("Details", "Delivered %n day(s) late.", nullptr, days)
                : in.translate("Details", "Delivered on time.");
}

DeadlineLine deadlineOf(const RelatedDeadline &related, Language language)
{
    const Tongue &in = Tongue::of(language);
    DeadlineLine line;
    const QString due = worded(related.deadline.due, language, true);
    const QString rule = textOr(related.deadline.rule, language);
    line.text = in.translate("Details", "Due by %1. %2", "date, rule").arg(due, rule);
    line.outcome = outcomeOf(related, language, line.isLate);
    using Role = RelatedDeadline::Role;
    if (related.role != Role::Due)
        line.events.push_back(lineOf(related.event, in.translate("Details", "what is due"), language));
    if (related.role != Role::Base)
        line.events.push_back(lineOf(related.base, in.translate("Details", "follows from"), language));
    if (related.role != Role::Delivery && related.delivered.id.isValid() && related.delivered.uid != related.event.uid)
        line.events.push_back(lineOf(related.delivered, in.translate("Details", "delivered by"), language));
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
    const bool foreign = event.texts[language].title.isEmpty();
    const EventText &text = event.texts[foreign ? other : language];
    content.title = text.title;
    content.summary = text.summary;
    content.place = text.place.isEmpty() ? event.texts[other].place : text.place;
    if (foreign)
        content.fallbackNote =
            other == Language::English
                ? Tongue::of(language).translate("Details", "This event is recorded in English only.")
                : Tongue::of(language).translate("Details", "This event is recorded in Russian only.");
}

void describeReports(const EventDetails &details, Language language, DetailsContent &content)
{
    bool foreign = false;
    for (const SourcedReport &report : details.reports) {
        content.reports.push_back(reportOf(report, details.event.date, language));
        foreign = foreign || (report.report.note[language].isEmpty() && !content.reports.back().note.isEmpty());
    }
    if (foreign)
        content.reportsNote = language == Language::English
                                  ? Tongue::of(language).translate("Details", "Remarks are recorded in Russian.")
                                  : Tongue::of(language).translate("Details", "Remarks are recorded in English.");
}

} // namespace

DetailsContent describe(const EventDetails &details, const std::array<PartyInfo, 2> &parties, Language language)
{
    const Event &event = details.event;
    const Tongue &in = Tongue::of(language);
    DetailsContent content;
    content.uid = event.uid;
    describeText(event, language, content);
    content.sideKey = event.side;
    content.side = labels::side(event.side, parties, language);
    content.group = groupOf(event.category);
    content.category = labels::category(event.category, language);
    content.statusKey = event.status;
    content.status = labels::status(event.status, language);
    content.date = worded(event.date, language, false);
    if (!event.time.isEmpty())
        content.date += u", %1 %2"_s.arg(event.time, event.zone);
    for (const Participant &person : details.people)
        content.people.push_back(
            {textOr(person.actor.name, language), labels::role(person.role, language), person.actor.uid});
    for (const CitedSource &cited : details.sources)
        content.sources.push_back(sourceOf(cited, language));
    for (const LinkedEvent &link : details.links)
        content.links.push_back(lineOf(link.other, labels::link(link.kind, !link.outgoing, language), language));
    describeReports(details, language, content);
    for (const RelatedDeadline &deadline : details.deadlines)
        content.deadlines.push_back(deadlineOf(deadline, language));
    for (const LedgerEntry &entry : details.ledger)
        content.ledger << ledgerText(entry, language);
    content.tags = event.tags;
    content.importance = in.translate("Details", "%1 of 5", "importance").arg(event.importance);
    if (event.tone)
        content.tone = toneText(*event.tone, language);
    content.certainty = labels::certainty(event.certainty, language);
    content.basis = event.basis;
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
