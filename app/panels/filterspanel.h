#pragma once

#include "app/panels/filternames.h"
#include "app/render/theme.h"
#include "core/catalog/columns.h"
#include "core/query/facets.h"

#include <QStringList>
#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QScrollArea;

namespace detente::ui {

class FilterBoxes;
class FilterLayers;
class FilterRow;
class FilterSection;

/// What the boxes show: the query, of which they are projections, and the counts under it.
struct FilterState {
    std::array<PartyInfo, 2> parties;
    QueryVocabulary vocabulary;
    Query query;
    Facets facets;
    std::vector<LayerInfo> layers;
    QStringList hiddenLayers; ///< uids
    std::size_t shown = 0;    ///< events
    std::size_t all = 0;
    bool hasCoded = false; ///< some events are coded by a machine
    bool canEdit = true;   ///< false while the query text is wrong
};

/// The filters: a section for every facet. Holds no filter: it shows a state and emits the query that a click asks for.
class FiltersPanel : public QWidget {
    Q_OBJECT

public:
    explicit FiltersPanel(const Theme &theme, QWidget *parent = nullptr);

    void show(const FilterState &state);
    /// The answer to listRequests().
    void showLists(const std::vector<FacetLines> &lists);
    /// The lists that are open, with what is typed to search them.
    std::vector<ListRequest> listRequests() const;
    void setTheme(const Theme &theme);

    /// The keys of the sections that are open.
    QStringList openSections() const;
    void setOpenSections(const QStringList &keys);
    static QStringList sectionsOpenAtFirst();
    const std::vector<FilterSection *> &sections() const { return sections_; }
    FilterSection *section(const QString &key) const;
    bool canEdit() const { return state_.canEdit; }
    const QStringList &hiddenLayers() const { return state_.hiddenLayers; }
    QScrollArea &scroll() const { return *scroll_; }

Q_SIGNALS:
    /// A click asks for another query.
    void queryRequested(const detente::Query &query);
    void hiddenLayersRequested(const QStringList &uids);
    /// listRequests() changed.
    void listsRequested();
    void openSectionsChanged(const QStringList &keys);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addSections();
    void addBoxes(FilterBoxes *boxes);
    void addNames(FilterNames *names);
    void addSection(FilterSection *section);
    void fulfil(QueryField field, const QueryValue &value, LineWish wish);
    void retranslate();
    void applyTheme();
    void fitWidth();
    void setBoxes();
    void showState();
    template <class Change>
    void inPlace(Change change);

    Theme theme_;
    FilterState state_;
    QLabel *summary_;
    QPushButton *reset_;
    QScrollArea *scroll_;
    QWidget *page_;
    std::vector<FilterSection *> sections_;
    std::vector<FilterBoxes *> boxes_;
    std::vector<FilterNames *> names_;
    FilterLayers *layers_;
};

} // namespace detente::ui
