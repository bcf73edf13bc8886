#pragma once

#include "app/render/theme.h"
#include "core/catalog/filterindex.h"
#include "core/layout/words.h"
#include "core/record/viewstate.h"

#include <QSizeF>

#include <memory>
#include <optional>

namespace detente::ui {

/// Everything a figure is made of. Equal requests give equal pictures, whatever the screen or the interface is.
struct FigureRequest {
    std::shared_ptr<const FilterIndex> events; ///< what the filter lets through
    const CanvasWords *words = nullptr;        ///< speaks the figure's language; must outlive the making
    ViewState view;
    std::vector<Row> selection; ///< view.selection as rows
    Theme theme = Theme::light();
    QSizeF size{1920, 1080}; ///< of the whole page, logical pixels
    double scale = 1;        ///< device pixels a logical pixel
    std::optional<Day> today;

    QString title;       ///< empty: the parties and the range
    QString libraryName; ///< for the credits line: "us-russia.detente"
    int sourceCount = 0; ///< sources the library lists, for the credits line
};

} // namespace detente::ui
