#pragma once

#include "app/panels/filtersection.h"
#include "core/catalog/columns.h"

#include <QStringList>

namespace detente::ui {

/// Which layers of eras and notes are drawn on the timeline. Not a matter of the query: no event comes or goes.
class FilterLayers : public FilterSection {
    Q_OBJECT

public:
    FilterLayers(const QString &key, const Theme &theme, QWidget *parent = nullptr);

    /// \p hidden: uids of the layers that are not drawn.
    void show(const std::vector<LayerInfo> &layers, const QStringList &hidden);
    void setTheme(const Theme &theme) override;

Q_SIGNALS:
    void hiddenRequested(const QStringList &uids);

protected:
    void openChanged() override;

private:
    void showRows();
    void toggle(std::size_t place);
    void only(std::size_t place);
    QStringList uids() const;

    std::vector<LayerInfo> layers_;
    QStringList hidden_;
};

} // namespace detente::ui
