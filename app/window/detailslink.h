#pragma once

#include "app/panels/detailspanel.h"
#include "app/session/latest.h"
#include "app/window/actions.h"
#include "core/catalog/filterindex.h"
#include "core/query/fields.h"

#include <QObject>

namespace detente::ui {

class MainWindow;
class Session;
class Translator;

/// Keeps the details pane in step with the current event of the session and carries out what the reader asks for in
/// it: going to other events, narrowing to a chain, a person or a tag, what preceded, copying.
class DetailsLink : public QObject {
    Q_OBJECT

public:
    DetailsLink(Session &session, Translator &translator, MainWindow &window);

    /// Shows the current event in the interface's language.
    void show();
    /// Puts the selected events on the clipboard.
    void copyEvents(CopyForm form);

Q_SIGNALS:
    /// The event could not be read.
    void failed(const detente::Error &error);

private:
    void run(ActionId id);
    void followQuery();
    /// The day from which deadlines are counted: that of known:, else today.
    Day countedFrom() const;
    void visit(const QString &uid);
    void filterBy(QueryField field, const QString &value);
    void showPerson(const QString &uid);
    void showPreceding();
    void showPrecedingWeeks();
    void copy(CopyForm form, int source);
    EventLine lineOf(Row row, Language language) const;
    /// The query that shows just the chain of the current event.
    QString chainQuery() const;

    Session &session_;
    Translator &translator_;
    MainWindow &window_;
    DetailsPanel &panel_;
    QString before_; ///< the query that "Only this chain" replaced
    Day shownOn_;    ///< countedFrom() of what the pane shows
    Latest person_{this};
};

/// What preceded an event: its last \p most acts of the two parties, alone or together, that began in the \p days
/// before it did and are not itself; newest first. Of \p events, whatever filter they are of.
std::vector<Row> precedingRows(const FilterIndex &events, Row row, int days, std::size_t most);

/// The \p most events of \p events nearest in time to \p row, without it, in the order of time.
std::vector<Row> nearestRows(const FilterIndex &events, Row row, std::size_t most);

} // namespace detente::ui
