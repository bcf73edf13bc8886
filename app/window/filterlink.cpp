#include "app/window/filterlink.h"

#include "app/panels/filterspanel.h"
#include "app/session/session.h"
#include "app/text/errors.h"
#include "app/window/searchbox.h"

#include <algorithm>

namespace detente::ui {

FilterLink::FilterLink(Session &session, FiltersPanel &panel, SearchBox &search, QObject *parent)
    : QObject(parent)
    , session_(session)
    , panel_(panel)
    , search_(search)
{
    connect(&session, &Session::opened, this, &FilterLink::showLibrary);
    connect(&session, &Session::filterChanged, this, [this] {
        showState();
        askLists();
    });
    connect(&session, &Session::viewChanged, this, [this] {
        if (panel_.hiddenLayers() != session_.view().hiddenLayers)
            showState();
    });
    connect(&session, &Session::queryChanged, this, [this] { search_.setText(session_.view().query); });
    connect(&session, &Session::queryErrorChanged, this, &FilterLink::showProblem);
    connect(&search, &SearchBox::queryEdited, &session, &Session::setQuery);
    connect(&panel, &FiltersPanel::queryRequested, this, &FilterLink::setQuery);
    connect(&panel, &FiltersPanel::hiddenLayersRequested, this, [this](const QStringList &uids) {
        ViewState view = session_.view();
        view.hiddenLayers = uids;
        session_.apply(view, Session::Step::Jump);
    });
    connect(&panel, &FiltersPanel::listsRequested, this, &FilterLink::askLists);
    panel.setOpenSections(settings_.get(setting::kFilterSections).split(u','));
    connect(&panel, &FiltersPanel::openSectionsChanged, this,
            [this](const QStringList &keys) { settings_.set(setting::kFilterSections, keys.join(u',')); });
}

void FilterLink::showLibrary()
{
    const std::vector<std::uint16_t> &flags = session_.snapshot()->events.flags;
    hasCoded_ = std::ranges::any_of(flags, [](std::uint16_t each) { return (each & eventflag::kCoded) != 0; });
    showState();
    askLists();
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
    state.vocabulary = QueryVocabulary::of(*snapshot);
    const Result<Query> query = readQuery(session_.view().query, false, *snapshot, session_.today());
    state.canEdit = query.has_value();
    // While the text is wrong the boxes show the last good query, whose events are on the screen.
    state.query = query ? *query : session_.answer().query;
    state.facets = session_.answer().facets;
    state.layers = snapshot->layers;
    state.hiddenLayers = session_.view().hiddenLayers;
    state.shown = session_.events()->count();
    state.all = snapshot->events.size();
    state.hasCoded = hasCoded_;
    panel_.show(state);
}

void FilterLink::showProblem()
{
    const std::optional<Error> &error = session_.queryError();
    search_.setProblem(error ? queryErrorText(*error, interfaceLanguage()) : QString());
    showState();
}

void FilterLink::askLists()
{
    if (!session_.isOpen())
        return;
    std::vector<ListRequest> requests = panel_.listRequests();
    if (requests.empty())
        return lists_.cancel();
    lists_.start([runner = session_.library().queries, query = session_.answer().query, requests = std::move(requests)](
                     const std::stop_token &stop) { return runner->lists(query, requests, stop); },
                 [this](Result<std::vector<FacetLines>> answer) {
                     if (answer)
                         panel_.showLists(*answer);
                     else if (answer.error().code != Errc::Cancelled)
                         Q_EMIT session_.failed(answer.error());
                 });
}

void FilterLink::setQuery(const Query &query)
{
    session_.setQuery(printQuery(query));
    // The boxes follow the text at once; the counts come with the answer.
    showState();
}

} // namespace detente::ui
