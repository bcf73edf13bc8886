#include "core/record/kinds.h"

namespace detente {

namespace {

template <class E>
using Row = KeyRow<E>;
using L = QLatin1String;

constexpr std::array kSides{Row<Side>{Side::First, L("first")}, Row<Side>{Side::Second, L("second")},
                            Row<Side>{Side::Joint, L("joint")}, Row<Side>{Side::Third, L("third")}};

constexpr std::array kStatuses{
    Row<Status>{Status::Held, L("held")},          Row<Status>{Status::Announced, L("announced")},
    Row<Status>{Status::Planned, L("planned")},    Row<Status>{Status::Requested, L("requested")},
    Row<Status>{Status::Agreed, L("agreed")},      Row<Status>{Status::Refused, L("refused")},
    Row<Status>{Status::Lapsed, L("lapsed")},      Row<Status>{Status::Postponed, L("postponed")},
    Row<Status>{Status::Cancelled, L("cancelled")}};

constexpr std::array kGroups{
    Row<Group>{Group::Diplomacy, L("diplomacy")},      Row<Group>{Group::Representation, L("representation")},
    Row<Group>{Group::Statement, L("statement")},      Row<Group>{Group::Legislation, L("legislation")},
    Row<Group>{Group::Sanctions, L("sanctions")},      Row<Group>{Group::Expulsion, L("expulsion")},
    Row<Group>{Group::ArmsControl, L("arms-control")}, Row<Group>{Group::Crisis, L("crisis")},
    Row<Group>{Group::Cooperation, L("cooperation")},  Row<Group>{Group::Culture, L("culture-memory")},
    Row<Group>{Group::Unknown, L("unknown")}};

constexpr std::array kLinkKinds{
    Row<LinkKind>{LinkKind::RespondsTo, L("responds-to")}, Row<LinkKind>{LinkKind::Implements, L("implements")},
    Row<LinkKind>{LinkKind::Follows, L("follows")},        Row<LinkKind>{LinkKind::PartOf, L("part-of")},
    Row<LinkKind>{LinkKind::Amends, L("amends")},          Row<LinkKind>{LinkKind::Ends, L("ends")}};

constexpr std::array kCertainties{Row<Certainty>{Certainty::Verified, L("verified")},
                                  Row<Certainty>{Certainty::Partly, L("partly")},
                                  Row<Certainty>{Certainty::Memory, L("memory")}};

constexpr std::array kOrigins{Row<Origin>{Origin::Curated, L("curated")}, Row<Origin>{Origin::Coded, L("coded")}};

constexpr std::array kActorKinds{
    Row<ActorKind>{ActorKind::Person, L("person")}, Row<ActorKind>{ActorKind::Institution, L("institution")},
    Row<ActorKind>{ActorKind::State, L("state")}, Row<ActorKind>{ActorKind::Group, L("group")}};

constexpr std::array kShapes{Row<Shape>{Shape::Point, L("point")}, Row<Shape>{Shape::Interval, L("interval")}};

constexpr std::array kCategories{
    CategoryRow{L("meeting"), Group::Diplomacy},
    CategoryRow{L("visit"), Group::Diplomacy},
    CategoryRow{L("phone-call"), Group::Diplomacy},
    CategoryRow{L("summit"), Group::Diplomacy},
    CategoryRow{L("meeting-request"), Group::Diplomacy},
    CategoryRow{L("negotiation"), Group::Diplomacy},
    CategoryRow{L("appointment"), Group::Representation},
    CategoryRow{L("credentials"), Group::Representation},
    CategoryRow{L("recall"), Group::Representation},
    CategoryRow{L("recognition"), Group::Representation},
    CategoryRow{L("embassy-consulate"), Group::Representation},
    CategoryRow{L("visa"), Group::Representation},
    CategoryRow{L("statement"), Group::Statement},
    CategoryRow{L("joint-statement"), Group::Statement},
    CategoryRow{L("un-vote"), Group::Statement},
    CategoryRow{L("legislation"), Group::Legislation},
    CategoryRow{L("executive-order"), Group::Legislation},
    CategoryRow{L("report-to-congress"), Group::Legislation},
    CategoryRow{L("court-case"), Group::Legislation},
    CategoryRow{L("government-act"), Group::Legislation},
    CategoryRow{L("designation"), Group::Sanctions},
    CategoryRow{L("list-publication"), Group::Sanctions},
    CategoryRow{L("entity-listing"), Group::Sanctions},
    CategoryRow{L("export-control"), Group::Sanctions},
    CategoryRow{L("sanctions-relief"), Group::Sanctions},
    CategoryRow{L("counter-sanctions"), Group::Sanctions},
    CategoryRow{L("expulsion"), Group::Expulsion},
    CategoryRow{L("consulate-closure"), Group::Expulsion},
    CategoryRow{L("staff-limit"), Group::Expulsion},
    CategoryRow{L("treaty"), Group::ArmsControl},
    CategoryRow{L("ratification"), Group::ArmsControl},
    CategoryRow{L("entry-into-force"), Group::ArmsControl},
    CategoryRow{L("withdrawal"), Group::ArmsControl},
    CategoryRow{L("suspension"), Group::ArmsControl},
    CategoryRow{L("inspection"), Group::ArmsControl},
    CategoryRow{L("crisis"), Group::Crisis},
    CategoryRow{L("incident"), Group::Crisis},
    CategoryRow{L("arrest"), Group::Crisis},
    CategoryRow{L("conflict"), Group::Crisis},
    CategoryRow{L("cyber"), Group::Crisis},
    CategoryRow{L("election-interference"), Group::Crisis},
    CategoryRow{L("agreement"), Group::Cooperation},
    CategoryRow{L("agreement-end"), Group::Cooperation},
    CategoryRow{L("cooperation"), Group::Cooperation},
    CategoryRow{L("space"), Group::Cooperation},
    CategoryRow{L("trade"), Group::Cooperation},
    CategoryRow{L("humanitarian"), Group::Cooperation},
    CategoryRow{L("prisoner-exchange"), Group::Cooperation},
    CategoryRow{L("aid-package"), Group::Cooperation},
    CategoryRow{L("exhibition-memory"), Group::Culture},
    CategoryRow{L("exchange-culture"), Group::Culture},
};

} // namespace

std::span<const KeyRow<Side>> keyTable(Side)
{
    return kSides;
}
std::span<const KeyRow<Status>> keyTable(Status)
{
    return kStatuses;
}
std::span<const KeyRow<Group>> keyTable(Group)
{
    return kGroups;
}
std::span<const KeyRow<LinkKind>> keyTable(LinkKind)
{
    return kLinkKinds;
}
std::span<const KeyRow<Certainty>> keyTable(Certainty)
{
    return kCertainties;
}
std::span<const KeyRow<Origin>> keyTable(Origin)
{
    return kOrigins;
}
std::span<const KeyRow<ActorKind>> keyTable(ActorKind)
{
    return kActorKinds;
}
std::span<const KeyRow<Shape>> keyTable(Shape)
{
    return kShapes;
}

std::span<const CategoryRow> categories()
{
    return kCategories;
}

std::optional<std::uint8_t> categoryNumber(QStringView key)
{
    for (std::size_t i = 0; i < kCategories.size(); ++i) {
        if (key == kCategories[i].key)
            return static_cast<std::uint8_t>(i);
    }
    return std::nullopt;
}

Group groupOfCategory(std::uint8_t number)
{
    return number < kCategories.size() ? kCategories[number].group : Group::Unknown;
}

} // namespace detente
