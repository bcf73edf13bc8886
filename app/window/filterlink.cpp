#include "app/window/filterlink.h"

#include "app/panels/filterspanel.h"
#include "app/session/session.h"
#include "app/text/errors.h"
#include "app/window/searchbox.h"
#include "core/query/edit.h"

namespace detente::ui {

namespace {

constexpr QueryField fieldOf(Side)
{
    return QueryField::Side;
}
constexpr QueryField fieldOf(Group)
{
    return QueryField::Group;
}

template <std::size_t N>
std::array<bool, N> chosenOf(const Query &query, QueryField field)
{
    std::array<bool, N> chosen{};
    const std::optional<std::vector<int>> keys = chosenKeys(query, field, static_cast<int>(N));
    if (!keys) {
        chosen.fill(true);
        return chosen;
    }
    for (const int key : *keys)
        chosen[static_cast<std::size_t>(key)] = true;
    return chosen;
}

} // namespace

FilterLink::FilterLink(Session &session, FiltersPanel &panel, SearchBox &search, QObject *parent)
    : QObject(parent)
    , session_(session)
    , panel_(panel)
    , search_(search)
{
    connect(&session, &Session::opened, this, &FilterLink::showState);
    connect(&session, &Session::filterChanged, this, &FilterLink::showState);
    connect(&session, &Session::queryChanged, this, [this] { search_.setText(session_.view().query); });
    connect(&session, &Session::queryErrorChanged, this, &FilterLink::showProblem);
    connect(&search, &SearchBox::queryEdited, &session, &Session::setQuery);
    connect(&panel, &FiltersPanel::sideToggled, this, [this](Side side, bool chosen) { toggle(side, chosen); });
    connect(&panel, &FiltersPanel::groupToggled, this, [this](Group group, bool chosen) { toggle(group, chosen); });
    connect(&panel, &FiltersPanel::resetRequested, this, [this] { session_.setQuery({}); });
}

void FilterLink::showState()
{
    const std::shared_ptr<const Snapshot> snapshot = session_.snapshot();
    if (snapshot == nullptr)
        return;
    search_.setText(session_.view().query);
    search_.setCount(session_.events()->count(), snapshot->events.size());
    FilterState state;
    state.parties = snapshot->parties;
    const Result<Query> query = readQuery(session_.view().query, false, *snapshot, session_.today());
    state.canEdit = query.has_value();
    if (query) {
        state.sideChosen = chosenOf<kSideCount>(*query, QueryField::Side);
        state.groupChosen = chosenOf<kGroupCount>(*query, QueryField::Group);
        state.isFiltered = !query->isAll();
    }
    state.sideCount = session_.answer().facets.side;
    state.groupCount = session_.answer().facets.group;
    state.hasUnknownGroup = !snapshot->ownCategories.isEmpty();
    panel_.show(state);
}

void FilterLink::showProblem()
{
    const std::optional<Error> &error = session_.queryError();
    search_.setProblem(error ? queryErrorText(*error, interfaceLanguage()) : QString());
    showState();
}

template <class Key>
void FilterLink::toggle(Key key, bool chosen)
{
    const std::shared_ptr<const Snapshot> snapshot = session_.snapshot();
    if (snapshot == nullptr)
        return;
    const Result<Query> query = readQuery(session_.view().query, false, *snapshot, session_.today());
    if (!query)
        return;
    const QueryField field = fieldOf(key);
    const int number = static_cast<int>(key);
    const QueryVocabulary vocabulary = QueryVocabulary::of(*snapshot);
    const Query edited =
        chosen ? withValue(*query, field, number, vocabulary) : withoutValue(*query, field, number, vocabulary);
    session_.setQuery(printQuery(edited));
    // When the last box was cleared the query is as before, and the boxes must say so.
    showState();
}

} // namespace detente::ui
