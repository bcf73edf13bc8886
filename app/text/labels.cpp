#include "app/text/labels.h"

#include "app/text/tongue.h"

#include <QCoreApplication>

#include <algorithm>

namespace detente::ui::labels {

namespace {

struct KeyWord {
    const char *key;
    const char *word;
};

/// The word of \p key in \p table, or the key itself.
template <class Table>
QString wordOf(const Table &table, const QString &key, Language language)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [&key](const KeyWord &row) { return key == QLatin1String(row.key); });
    return found == table.end() ? key : Tongue::of(language).translate("Labels", found->word);
}

} // namespace

QString side(Side side, const std::array<PartyInfo, 2> &parties, Language language)
{
    const auto party = [&](std::size_t place) { return parties[place].name[static_cast<std::size_t>(language)]; };
    switch (side) {
    case Side::First:
        return party(0);
    case Side::Second:
        return party(1);
    case Side::Joint:
        return Tongue::of(language).translate("Labels", "Joint", "side: done by both parties together");
    case Side::Third:
        return Tongue::of(language).translate("Labels", "Third parties", "side");
    }
    return {};
}

QString status(Status status, Language language)
{
    const Tongue &in = Tongue::of(language);
    switch (status) {
    case Status::Held:
        return in.translate("Labels", "Held", "status: it took place");
    case Status::Announced:
        return in.translate("Labels", "Announced", "status");
    case Status::Planned:
        return in.translate("Labels", "Planned", "status");
    case Status::Requested:
        return in.translate("Labels", "Requested", "status");
    case Status::Agreed:
        return in.translate("Labels", "Agreed", "status: both sides said yes, not yet held");
    case Status::Refused:
        return in.translate("Labels", "Refused", "status");
    case Status::Lapsed:
        return in.translate("Labels", "Lapsed", "status: its day passed, nothing more is known");
    case Status::Postponed:
        return in.translate("Labels", "Postponed", "status");
    case Status::Cancelled:
        return in.translate("Labels", "Cancelled", "status");
    }
    return {};
}

QString group(Group group, Language language)
{
    const Tongue &in = Tongue::of(language);
    switch (group) {
    case Group::Diplomacy:
        return in.translate("Labels", "Diplomacy");
    case Group::Representation:
        return in.translate("Labels", "Representation");
    case Group::Statement:
        return in.translate("Labels", "Statements");
    case Group::Legislation:
        return in.translate("Labels", "Legislation");
    case Group::Sanctions:
        return in.translate("Labels", "Sanctions");
    case Group::Expulsion:
        return in.translate("Labels", "Expulsions");
    case Group::ArmsControl:
        return in.translate("Labels", "Arms control");
    case Group::Crisis:
        return in.translate("Labels", "Crises");
    case Group::Cooperation:
        return in.translate("Labels", "Cooperation");
    case Group::Culture:
        return in.translate("Labels", "Culture & memory");
    case Group::Unknown:
        return in.translate("Labels", "Other", "group of categories this program does not know");
    }
    return {};
}

QString category(const QString &key, Language language)
{
    static constexpr std::array kWords{
        KeyWord{"meeting", QT_TRANSLATE_NOOP("Labels", "Meeting")},
        KeyWord{"visit", QT_TRANSLATE_NOOP("Labels", "Visit")},
        KeyWord{"phone-call", QT_TRANSLATE_NOOP("Labels", "Phone call")},
        KeyWord{"summit", QT_TRANSLATE_NOOP("Labels", "Summit")},
        KeyWord{"meeting-request", QT_TRANSLATE_NOOP("Labels", "Request for a meeting")},
        KeyWord{"negotiation", QT_TRANSLATE_NOOP("Labels", "Negotiation")},
        KeyWord{"appointment", QT_TRANSLATE_NOOP("Labels", "Appointment")},
        KeyWord{"credentials", QT_TRANSLATE_NOOP("Labels", "Credentials")},
        KeyWord{"recall", QT_TRANSLATE_NOOP("Labels", "Recall")},
        KeyWord{"recognition", QT_TRANSLATE_NOOP("Labels", "Recognition")},
        KeyWord{"embassy-consulate", QT_TRANSLATE_NOOP("Labels", "Embassy or consulate")},
        KeyWord{"visa", QT_TRANSLATE_NOOP("Labels", "Visas")},
        KeyWord{"statement", QT_TRANSLATE_NOOP("Labels", "Statement")},
        KeyWord{"joint-statement", QT_TRANSLATE_NOOP("Labels", "Joint statement")},
        KeyWord{"un-vote", QT_TRANSLATE_NOOP("Labels", "Vote at the UN")},
        KeyWord{"legislation", QT_TRANSLATE_NOOP("Labels", "Law")},
        KeyWord{"executive-order", QT_TRANSLATE_NOOP("Labels", "Executive order")},
        KeyWord{"report-to-congress", QT_TRANSLATE_NOOP("Labels", "Report to Congress")},
        KeyWord{"court-case", QT_TRANSLATE_NOOP("Labels", "Court case")},
        KeyWord{"government-act", QT_TRANSLATE_NOOP("Labels", "Government act")},
        KeyWord{"designation", QT_TRANSLATE_NOOP("Labels", "Designation")},
        KeyWord{"list-publication", QT_TRANSLATE_NOOP("Labels", "Publication of a list")},
        KeyWord{"entity-listing", QT_TRANSLATE_NOOP("Labels", "Entity listing")},
        KeyWord{"export-control", QT_TRANSLATE_NOOP("Labels", "Export control")},
        KeyWord{"sanctions-relief", QT_TRANSLATE_NOOP("Labels", "Sanctions relief")},
        KeyWord{"counter-sanctions", QT_TRANSLATE_NOOP("Labels", "Counter-sanctions")},
        KeyWord{"expulsion", QT_TRANSLATE_NOOP("Labels", "Expulsion")},
        KeyWord{"consulate-closure", QT_TRANSLATE_NOOP("Labels", "Closure of a consulate")},
        KeyWord{"staff-limit", QT_TRANSLATE_NOOP("Labels", "Staff limit")},
        KeyWord{"treaty", QT_TRANSLATE_NOOP("Labels", "Treaty")},
        KeyWord{"ratification", QT_TRANSLATE_NOOP("Labels", "Ratification")},
        KeyWord{"entry-into-force", QT_TRANSLATE_NOOP("Labels", "Entry into force")},
        KeyWord{"withdrawal", QT_TRANSLATE_NOOP("Labels", "Withdrawal")},
        KeyWord{"suspension", QT_TRANSLATE_NOOP("Labels", "Suspension")},
        KeyWord{"inspection", QT_TRANSLATE_NOOP("Labels", "Inspection")},
        KeyWord{"crisis", QT_TRANSLATE_NOOP("Labels", "Crisis")},
        KeyWord{"incident", QT_TRANSLATE_NOOP("Labels", "Incident")},
        KeyWord{"arrest", QT_TRANSLATE_NOOP("Labels", "Arrest")},
        KeyWord{"conflict", QT_TRANSLATE_NOOP("Labels", "Conflict")},
        KeyWord{"cyber", QT_TRANSLATE_NOOP("Labels", "Cyberattack")},
        KeyWord{"election-interference", QT_TRANSLATE_NOOP("Labels", "Election interference")},
        KeyWord{"agreement", QT_TRANSLATE_NOOP("Labels", "Agreement")},
        KeyWord{"agreement-end", QT_TRANSLATE_NOOP("Labels", "End of an agreement")},
        KeyWord{"cooperation", QT_TRANSLATE_NOOP("Labels", "Joint work")},
        KeyWord{"space", QT_TRANSLATE_NOOP("Labels", "Space")},
        KeyWord{"trade", QT_TRANSLATE_NOOP("Labels", "Trade")},
        KeyWord{"humanitarian", QT_TRANSLATE_NOOP("Labels", "Humanitarian aid")},
        KeyWord{"prisoner-exchange", QT_TRANSLATE_NOOP("Labels", "Prisoner exchange")},
        KeyWord{"aid-package", QT_TRANSLATE_NOOP("Labels", "Aid package")},
        KeyWord{"exhibition-memory", QT_TRANSLATE_NOOP("Labels", "Exhibition or remembrance")},
        KeyWord{"exchange-culture", QT_TRANSLATE_NOOP("Labels", "Cultural exchange")},
    };
    return wordOf(kWords, key, language);
}

QString link(LinkKind kind, bool incoming, Language language)
{
    const Tongue &in = Tongue::of(language);
    switch (kind) {
    case LinkKind::RespondsTo:
        return incoming ? in.translate("Labels", "answered by") : in.translate("Labels", "responds to");
    case LinkKind::Implements:
        return incoming ? in.translate("Labels", "implemented by") : in.translate("Labels", "implements");
    case LinkKind::Follows:
        return incoming ? in.translate("Labels", "followed by") : in.translate("Labels", "follows");
    case LinkKind::PartOf:
        return incoming ? in.translate("Labels", "includes") : in.translate("Labels", "part of");
    case LinkKind::Amends:
        return incoming ? in.translate("Labels", "amended by") : in.translate("Labels", "amends");
    case LinkKind::Ends:
        return incoming ? in.translate("Labels", "ended by") : in.translate("Labels", "ends", "link: puts an end to");
    }
    return {};
}

QString certainty(Certainty certainty, Language language)
{
    const Tongue &in = Tongue::of(language);
    switch (certainty) {
    case Certainty::Verified:
        return in.translate("Labels", "Checked against the source", "certainty");
    case Certainty::Partly:
        return in.translate("Labels", "Partly checked: a detail is from general knowledge", "certainty");
    case Certainty::Memory:
        return in.translate("Labels", "From general knowledge, not checked", "certainty");
    }
    return {};
}

QString certaintyShort(Certainty certainty, Language language)
{
    const Tongue &in = Tongue::of(language);
    switch (certainty) {
    case Certainty::Verified:
        return in.translate("Labels", "Checked", "certainty, short");
    case Certainty::Partly:
        return in.translate("Labels", "Partly checked", "certainty, short");
    case Certainty::Memory:
        return in.translate("Labels", "Not checked", "certainty, short");
    }
    return {};
}

QString origin(Origin origin, Language language)
{
    const Tongue &in = Tongue::of(language);
    switch (origin) {
    case Origin::Curated:
        return in.translate("Labels", "Recorded by an editor", "origin");
    case Origin::Coded:
        return in.translate("Labels", "Coded by a machine", "origin");
    }
    return {};
}

QString actorKind(ActorKind kind, Language language)
{
    const Tongue &in = Tongue::of(language);
    switch (kind) {
    case ActorKind::Person:
        return in.translate("Labels", "Person", "kind of actor");
    case ActorKind::Institution:
        return in.translate("Labels", "Institution", "kind of actor");
    case ActorKind::State:
        return in.translate("Labels", "State", "kind of actor");
    case ActorKind::Group:
        return in.translate("Labels", "Group", "kind of actor");
    }
    return {};
}

QString role(const QString &key, Language language)
{
    static constexpr std::array kWords{
        KeyWord{"host", QT_TRANSLATE_NOOP("Labels", "host")},
        KeyWord{"signatory", QT_TRANSLATE_NOOP("Labels", "signatory")},
        KeyWord{"speaker", QT_TRANSLATE_NOOP("Labels", "speaker")},
        KeyWord{"author", QT_TRANSLATE_NOOP("Labels", "author")},
        KeyWord{"target", QT_TRANSLATE_NOOP("Labels", "target")},
        KeyWord{"mediator", QT_TRANSLATE_NOOP("Labels", "mediator")},
    };
    return key == QLatin1String("participant") ? QString() : wordOf(kWords, key, language);
}

QString stock(const QString &key, Language language)
{
    static constexpr std::array kWords{
        KeyWord{"envoys_us_in_ru", QT_TRANSLATE_NOOP("Labels", "US envoys in Russia")},
        KeyWord{"envoys_ru_in_us", QT_TRANSLATE_NOOP("Labels", "Russian envoys in the United States")},
        KeyWord{"arms_treaties_in_force", QT_TRANSLATE_NOOP("Labels", "Arms control treaties in force")},
        KeyWord{"sanctions_rounds_by_us", QT_TRANSLATE_NOOP("Labels", "US sanctions rounds")},
        KeyWord{"sanctions_rounds_by_ru", QT_TRANSLATE_NOOP("Labels", "Russian sanctions rounds")},
        KeyWord{"diplomats_expelled_by_us", QT_TRANSLATE_NOOP("Labels", "Diplomats expelled by the United States")},
        KeyWord{"diplomats_expelled_by_ru", QT_TRANSLATE_NOOP("Labels", "Diplomats expelled by Russia")},
        KeyWord{"prisoners_exchanged", QT_TRANSLATE_NOOP("Labels", "Prisoners exchanged")},
        KeyWord{"consulates_us_in_ru", QT_TRANSLATE_NOOP("Labels", "US consulates in Russia")},
        KeyWord{"consulates_ru_in_us", QT_TRANSLATE_NOOP("Labels", "Russian consulates in the United States")},
        KeyWord{"us_mission_staff_limit", QT_TRANSLATE_NOOP("Labels", "Staff limit of the US mission")},
    };
    return wordOf(kWords, key, language);
}

QString language(Language named, Language language)
{
    const Tongue &in = Tongue::of(language);
    switch (named) {
    case Language::English:
        return in.translate("Labels", "English");
    case Language::Russian:
        return in.translate("Labels", "Russian");
    }
    return {};
}

QString inLanguage(const QString &code, Language language)
{
    static constexpr std::array kWords{
        KeyWord{"en", QT_TRANSLATE_NOOP("Labels", "in English")},
        KeyWord{"ru", QT_TRANSLATE_NOOP("Labels", "in Russian")},
        KeyWord{"de", QT_TRANSLATE_NOOP("Labels", "in German")},
        KeyWord{"fr", QT_TRANSLATE_NOOP("Labels", "in French")},
        KeyWord{"es", QT_TRANSLATE_NOOP("Labels", "in Spanish")},
        KeyWord{"it", QT_TRANSLATE_NOOP("Labels", "in Italian")},
        KeyWord{"pl", QT_TRANSLATE_NOOP("Labels", "in Polish")},
        KeyWord{"hr", QT_TRANSLATE_NOOP("Labels", "in Croatian")},
        KeyWord{"lt", QT_TRANSLATE_NOOP("Labels", "in Lithuanian")},
        KeyWord{"uk", QT_TRANSLATE_NOOP("Labels", "in Ukrainian")},
        KeyWord{"zh", QT_TRANSLATE_NOOP("Labels", "in Chinese")},
    };
    const QString word = wordOf(kWords, code, language);
    return word == code ? Tongue::of(language).translate("Labels", "language: %1").arg(code) : word;
}

} // namespace detente::ui::labels
