#pragma once

#include "app/panels/filtersection.h"
#include "core/query/facets.h"

namespace detente::ui {

/// One box of a facet: the values it stands for and how it looks.
struct FilterBox {
    Choices choices;
    QString name;
    QString hint;
    QColor color;
    std::optional<Group> mark;
    int under = -1;        ///< place of the box it belongs to; it is there while that one is unfolded
    bool isHidden = false; ///< nothing of the kind is in the library
};

/// The boxes of a facet of which every event has one value.
class FilterBoxes : public FilterSection {
    Q_OBJECT

public:
    FilterBoxes(Facet facet, const QString &key, const Theme &theme, QWidget *parent = nullptr);

    Facet facet() const { return facet_; }
    /// Draws how the counts are spread as bars.
    void setWithBars() { withBars_ = true; }
    /// The boxes there are; their number changes with the library only.
    void setBoxes(std::vector<FilterBox> boxes);
    void show(const Choices &every, const Choices &chosen, const Facets &facets);
    void setTheme(const Theme &theme) override;
    FilterRow *rowOf(const Choices &choices) const;

Q_SIGNALS:
    /// The reader asks for just these values of the facet.
    void chosen(detente::Facet facet, const detente::Choices &choices);

protected:
    void openChanged() override;

private:
    void buildRows();
    void showRows();
    void showRow(std::size_t place, double most);
    void fold(std::size_t place, bool unfold);
    void toggle(std::size_t place);
    void only(std::size_t place);
    bool hasParts(std::size_t place) const;

    Facet facet_;
    std::vector<FilterBox> boxes_;
    std::vector<bool> unfolded_;
    Choices every_;
    Choices chosen_;
    Facets facets_;
    bool withBars_ = false;
};

} // namespace detente::ui
