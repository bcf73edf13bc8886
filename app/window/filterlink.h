#pragma once

#include "app/session/latest.h"
#include "app/window/settings.h"

#include <QObject>

namespace detente {
struct Query;
}

namespace detente::ui {

class FiltersPanel;
class SearchBox;
class Session;

/// Keeps filter boxes, lists and search field in step with the one query text of the session: a click edits the text,
/// the text sets the boxes. Lists are counted on a worker, and only those that are open.
class FilterLink : public QObject {
    Q_OBJECT

public:
    FilterLink(Session &session, FiltersPanel &panel, SearchBox &search, QObject *parent);

    /// True while the lists wait for their counts.
    bool isCounting() const { return lists_.isRunning(); }

private:
    void showLibrary();
    void showState();
    void showProblem();
    void askLists();
    void setQuery(const Query &query);

    Session &session_;
    FiltersPanel &panel_;
    SearchBox &search_;
    Settings settings_;
    Latest lists_{this};
    bool hasCoded_ = false;
};

} // namespace detente::ui
