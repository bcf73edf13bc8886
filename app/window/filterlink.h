#pragma once

#include <QObject>

namespace detente::ui {

class FiltersPanel;
class SearchBox;
class Session;

/// Keeps filter boxes and search field in step with the one query text of the session: a click edits the text, the
/// text sets the boxes.
class FilterLink : public QObject {
    Q_OBJECT

public:
    FilterLink(Session &session, FiltersPanel &panel, SearchBox &search, QObject *parent);

private:
    void showState();
    void showProblem();
    template <class Key>
    void toggle(Key key, bool chosen);

    Session &session_;
    FiltersPanel &panel_;
    SearchBox &search_;
};

} // namespace detente::ui
