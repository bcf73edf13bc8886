#include "app/panels/filterboxes.h"

#include "app/panels/filterrow.h"
#include "app/text/errors.h"
#include "app/text/tongue.h"

#include <QVBoxLayout>

#include <algorithm>

namespace detente::ui {

using Sign = FilterRowContent::Sign;

FilterBoxes::FilterBoxes(Facet facet, const QString &key, const Theme &theme, QWidget *parent)
    : FilterSection(key, theme, parent)
    , facet_(facet)
{
    connect(this, &FilterSection::allRequested, this, [this] { Q_EMIT chosen(facet_, every_); });
    connect(this, &FilterSection::invertRequested, this, [this] { Q_EMIT chosen(facet_, every_ & ~chosen_); });
}

void FilterBoxes::setBoxes(std::vector<FilterBox> boxes)
{
    boxes_ = std::move(boxes);
    unfolded_.resize(boxes_.size());
    buildRows();
    setTheme(theme());
    showRows();
}

void FilterBoxes::buildRows()
{
    // Rows cost: a section that was never open has none.
    if (!isOpen())
        return;
    while (rows().size() < boxes_.size()) {
        const std::size_t place = rows().size();
        FilterRow *row = addRow();
        connect(row, &QCheckBox::clicked, this, [this, place] { toggle(place); });
        connect(row, &FilterRow::onlyRequested, this, [this, place] { only(place); });
        connect(row, &FilterRow::foldRequested, this, [this, place](bool unfold) { fold(place, unfold); });
    }
}

void FilterBoxes::openChanged()
{
    buildRows();
    setTheme(theme());
    showRows();
}

void FilterBoxes::show(const Choices &every, const Choices &chosen, const Facets &facets)
{
    every_ = every;
    chosen_ = chosen;
    facets_ = facets;
    setFiltered(chosen != every);
    showRows();
}

void FilterBoxes::setTheme(const Theme &theme)
{
    FilterSection::setTheme(theme);
    for (std::size_t place = 0; place < rows().size() && place < boxes_.size(); ++place)
        rows()[place]->setLook(theme, boxes_[place].color, boxes_[place].mark);
}

bool FilterBoxes::hasParts(std::size_t place) const
{
    return std::ranges::any_of(boxes_, [place](const FilterBox &box) { return box.under == static_cast<int>(place); });
}

void FilterBoxes::showRows()
{
    std::uint32_t most = 1;
    for (const FilterBox &box : boxes_)
        most = std::max(most, facets_.of(facet_, box.choices));
    for (std::size_t place = 0; place < rows().size(); ++place) {
        const bool there = place < boxes_.size() && !boxes_[place].isHidden &&
                           (boxes_[place].under < 0 || unfolded_[static_cast<std::size_t>(boxes_[place].under)]);
        if (place < boxes_.size())
            showRow(place, most);
        rows()[place]->setVisible(there);
    }
    settleFocus();
}

void FilterBoxes::showRow(std::size_t place, double most)
{
    const FilterBox &box = boxes_[place];
    FilterRow &row = *rows()[place];
    const Choices on = box.choices & chosen_;
    const std::uint32_t count = facets_.of(facet_, box.choices);
    FilterRowContent content;
    content.name = box.name;
    content.hint = box.hint;
    content.count = Tongue::of(interfaceLanguage()).number(count);
    content.sign = on == box.choices ? Sign::On : on.any() ? Sign::Some : Sign::Off;
    if (withBars_)
        content.share = count / most;
    row.setIndent(box.under >= 0 ? 2 : 0);
    if (hasParts(place))
        row.setFold(unfolded_[place]);
    row.setContent(content);
}

void FilterBoxes::fold(std::size_t place, bool unfold)
{
    unfolded_[place] = unfold;
    showRows();
}

void FilterBoxes::toggle(std::size_t place)
{
    const Choices &box = boxes_[place].choices;
    Q_EMIT chosen(facet_, (box & chosen_) == box ? chosen_ & ~box : chosen_ | box);
}

void FilterBoxes::only(std::size_t place)
{
    // Asked again, what was left out comes back.
    const Choices &box = boxes_[place].choices;
    Q_EMIT chosen(facet_, chosen_ == box ? every_ : box);
}

FilterRow *FilterBoxes::rowOf(const Choices &choices) const
{
    const auto box = std::ranges::find(boxes_, choices, &FilterBox::choices);
    const auto place = static_cast<std::size_t>(box - boxes_.begin());
    return place < rows().size() ? rows()[place] : nullptr;
}

} // namespace detente::ui
