#include "app/panels/filterlayers.h"

#include "app/panels/filterrow.h"
#include "app/text/errors.h"

#include <algorithm>

namespace detente::ui {

FilterLayers::FilterLayers(const QString &key, const Theme &theme, QWidget *parent)
    : FilterSection(key, theme, parent)
{
    connect(this, &FilterSection::allRequested, this, [this] { Q_EMIT hiddenRequested({}); });
    connect(this, &FilterSection::invertRequested, this, [this] {
        QStringList hidden = uids();
        for (const QString &uid : hidden_)
            hidden.removeAll(uid);
        Q_EMIT hiddenRequested(hidden);
    });
}

QStringList FilterLayers::uids() const
{
    QStringList uids;
    for (const LayerInfo &layer : layers_)
        uids.append(layer.uid);
    return uids;
}

void FilterLayers::show(const std::vector<LayerInfo> &layers, const QStringList &hidden)
{
    layers_ = layers;
    hidden_ = hidden;
    setFiltered(std::ranges::any_of(layers, [&](const LayerInfo &layer) { return hidden.contains(layer.uid); }));
    showRows();
}

void FilterLayers::setTheme(const Theme &theme)
{
    FilterSection::setTheme(theme);
    for (FilterRow *row : rows())
        row->setLook(theme, theme.color(scene::Ink::MutedText), std::nullopt);
}

void FilterLayers::openChanged()
{
    showRows();
}

void FilterLayers::showRows()
{
    while (isOpen() && rows().size() < layers_.size()) {
        const std::size_t place = rows().size();
        FilterRow *row = addRow();
        row->setLook(theme(), theme().color(scene::Ink::MutedText), std::nullopt);
        connect(row, &QCheckBox::clicked, this, [this, place] { toggle(place); });
        connect(row, &FilterRow::onlyRequested, this, [this, place] { only(place); });
    }
    for (std::size_t place = 0; place < rows().size(); ++place) {
        FilterRow &row = *rows()[place];
        if (place < layers_.size()) {
            FilterRowContent content;
            content.name = layers_[place].name[static_cast<std::size_t>(interfaceLanguage())];
            content.sign =
                hidden_.contains(layers_[place].uid) ? FilterRowContent::Sign::Off : FilterRowContent::Sign::On;
            row.setContent(content);
        }
        row.setVisible(place < layers_.size());
    }
    settleFocus();
}

void FilterLayers::toggle(std::size_t place)
{
    QStringList hidden = hidden_;
    if (hidden.removeAll(layers_[place].uid) == 0)
        hidden.append(layers_[place].uid);
    Q_EMIT hiddenRequested(hidden);
}

void FilterLayers::only(std::size_t place)
{
    QStringList hidden = uids();
    hidden.removeAll(layers_[place].uid);
    Q_EMIT hiddenRequested(hidden == hidden_ ? QStringList() : hidden);
}

} // namespace detente::ui
