#include "app/panels/detailswords.h"

#include "app/text/tongue.h"
#include "core/time/datewords.h"

#include <algorithm>
#include <limits>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether the thing due is handed over, so that it is delivered; else it comes.
bool isHandedOver(const QString &category)
{
    return category == "report-to-congress"_L1 || category == "list-publication"_L1;
}

QString cameWords(const DeadlineStanding &standing, bool handed, Language language)
{
    const Tongue &in = Tongue::of(language);
    using State = DeadlineStanding::State;
    const int days = static_cast<int>(std::min<std::int64_t>(standing.days, std::numeric_limits<int>::max()));
    switch (standing.state) {
    case State::Early:
        return handed ? in.translate("Details", "Delivered %n day(s) early.", nullptr, days)
                      : in.translate("Details", "Came %n day(s) early.", nullptr, days);
    case State::OnTheDay:
        return handed ? in.translate("Details", "Delivered on the day.") : in.translate("Details", "Came on the day.");
    case State::Late:
        return handed ? in.translate("Details", "Delivered %n day(s) late.", nullptr, days)
                      : in.translate("Details", "Came %n day(s) late.", nullptr, days);
    case State::Unsure:
        return in.translate("Details", "It came, but the dates do not say whether in time.");
    case State::Ahead:
        return in.translate("Details", "%n day(s) left.", nullptr, days);
    case State::Today:
        return in.translate("Details", "Due today.");
    case State::Overdue:
        return in.translate("Details", "No delivery is on record: overdue by %n day(s).", nullptr, days);
    case State::Unknown:
        break;
    }
    return {};
}

/// When the thing due came, if it did: an event that is only planned, or was refused, did not deliver.
std::optional<Edtf> arrivalOf(const RelatedDeadline &related)
{
    if (!related.delivered.id.isValid() || related.delivered.status != Status::Held)
        return std::nullopt;
    const Result<Edtf> date = Edtf::parse(related.delivered.date);
    return date ? std::optional(*date) : std::nullopt;
}

void addOutcome(DeadlineLine &line, const RelatedDeadline &related, Language language, Day today)
{
    const Result<Edtf> due = Edtf::parse(related.deadline.due);
    if (!due)
        return;
    const Tongue &in = Tongue::of(language);
    const DeadlineStanding standing = standingOf(*due, arrivalOf(related), today);
    line.outcome = cameWords(standing, isHandedOver(related.event.category), language);
    using State = DeadlineStanding::State;
    if (standing.atLeast)
        line.outcome += u' ' + in.translate("Details", "At least: a date is known only so far.");
    if (standing.about)
        line.outcome += u' ' + in.translate("Details", "About: a date is approximate.");
    if (standing.state == State::Late || standing.state == State::Overdue)
        line.mood = DeadlineLine::Mood::Missed;
    else if (standing.state == State::OnTheDay || standing.state == State::Early)
        line.mood = DeadlineLine::Mood::Met;
}

} // namespace

QString wordedDate(const QString &edtf, Language language, bool brief)
{
    const Result<Edtf> date = Edtf::parse(edtf);
    if (!date)
        return edtf;
    return brief ? shortDate(*date, language) : dateWithOldStyle(*date, language);
}

std::optional<Language> languageOfText(const QString &text)
{
    bool latin = false;
    for (const QChar c : text) {
        if (c.script() == QChar::Script_Cyrillic)
            return Language::Russian;
        latin = latin || c.script() == QChar::Script_Latin;
    }
    return latin ? std::optional(Language::English) : std::nullopt;
}

QString remarksNote(const QStringList &texts, Language language)
{
    const bool foreign = std::any_of(texts.begin(), texts.end(), [language](const QString &text) {
        const std::optional<Language> written = languageOfText(text);
        return written && *written != language;
    });
    if (!foreign)
        return {};
    return language == Language::English ? Tongue::of(language).translate("Details", "Remarks are in Russian.")
                                         : Tongue::of(language).translate("Details", "Remarks are in English.");
}

QString termWords(const QString &offset, Language language)
{
    const std::optional<Term> term = termOf(offset);
    if (!term)
        return {};
    const Tongue &in = Tongue::of(language);
    const int years = static_cast<int>(term->years);
    const int months = static_cast<int>(term->months);
    const int days = static_cast<int>(term->days);
    QStringList parts;
    if (years > 0)
        parts << in.translate("Details", "%n year(s)", "length of a term", years);
    if (months > 0)
        parts << in.translate("Details", "%n month(s)", "length of a term", months);
    if (days > 0)
        parts << in.translate("Details", "%n day(s)", "length of a term", days);
    if (parts.size() < 2)
        return parts.join(QString());
    const QString last = parts.takeLast();
    return in.translate("Details", "%1 and %2", "parts of a term").arg(parts.join(u", "_s), last);
}

DeadlineLine deadlineLine(const RelatedDeadline &related, Language language, Day today)
{
    const Tongue &in = Tongue::of(language);
    DeadlineLine line;
    const QString due = wordedDate(related.deadline.due, language, false);
    const QString term = termWords(related.deadline.offset, language);
    const Result<Edtf> base = Edtf::parse(related.base.date);
    if (term.isEmpty())
        line.text = in.translate("Details", "Due %1").arg(due);
    else if (base && base->exactDay())
        line.text = in.translate("Details", "Due %1, %2 after %3", "date, term, date")
                        .arg(due, term, dateWords(*base, language));
    else
        line.text = in.translate("Details", "Due %1; the term is %2").arg(due, term);
    line.rule = textOr(related.deadline.rule, language);
    addOutcome(line, related, language, today);
    using Role = RelatedDeadline::Role;
    if (related.role != Role::Due)
        line.events.push_back(eventLine(related.event, in.translate("Details", "what is due"), language));
    if (related.role != Role::Base)
        line.events.push_back(eventLine(related.base, in.translate("Details", "counted from"), language));
    if (related.role != Role::Delivery && related.delivered.id.isValid() && related.delivered.uid != related.event.uid)
        line.events.push_back(eventLine(related.delivered, in.translate("Details", "delivered by"), language));
    return line;
}

std::vector<ClaimLine> claimsOf(const EventDetails &details, Language language)
{
    Day latestStart = Day::minusInfinity();
    Day earliestEnd = Day::plusInfinity();
    std::vector<QString> dates; // as written, in the order of claims
    std::vector<ClaimLine> claims;
    for (const SourcedReport &sourced : details.reports) {
        const Report &report = sourced.report;
        const std::optional<Placement> place = placementOf(report.date);
        if (report.status != Status::Held || !place)
            continue;
        latestStart = std::max(latestStart, place->earliest);
        earliestEnd = std::min(earliestEnd, place->latest);
        const auto known = std::find(dates.begin(), dates.end(), report.date);
        const auto index = static_cast<std::size_t>(known - dates.begin());
        if (known == dates.end()) {
            dates.push_back(report.date);
            claims.push_back({wordedDate(report.date, language, false), {}, report.date == details.event.date});
        }
        QStringList says;
        for (const QString &part : {textOr(report.note, language), sourced.source.publisher}) {
            if (!part.isEmpty())
                says << part;
        }
        if (!says.isEmpty())
            claims[index].says << says.join(u" — "_s);
    }
    return latestStart > earliestEnd ? claims : std::vector<ClaimLine>();
}

} // namespace detente::ui
