// The commands of the View menu that concern the canvas alone.
#include "app/window/commands.h"

#include "app/canvas/timelinewidget.h"
#include "app/session/framing.h"
#include "app/window/appearance.h"
#include "app/window/mainwindow.h"

#include <cmath>

namespace detente::ui {

void Commands::runCanvas(ActionId id)
{
    TimelineWidget &canvas = window_.canvas();
    const bool checked = window_.actions()[id]->isChecked();
    switch (id) {
    case ActionId::ZoomToCentury:
    case ActionId::ZoomToDecade:
    case ActionId::ZoomToYear:
    case ActionId::ZoomToMonth:
    case ActionId::ZoomToWeek:
    case ActionId::ZoomToDay: {
        const auto unit = static_cast<std::size_t>(id) - static_cast<std::size_t>(ActionId::ZoomToCentury);
        const Day day{static_cast<std::int64_t>(std::floor(canvas.control().anchor()))};
        return canvas.control().goTo(periodOf(kPeriods[unit], day));
    }
    case ActionId::ShowLegend:
        settings_.set(setting::kLegend, checked);
        return canvas.setLegendShown(checked);
    case ActionId::Animations:
        settings_.set(setting::kMotion, keyOfMotion(checked ? Motion::On : Motion::Off));
        return appearance_.chooseMotion(checked ? Motion::On : Motion::Off);
    default:
        return;
    }
}

void Commands::restoreCanvas()
{
    const Actions &actions = window_.actions();
    TimelineWidget &canvas = window_.canvas();
    canvas.setLegendShown(settings_.get(setting::kLegend));
    actions[ActionId::ShowLegend]->setChecked(canvas.isLegendShown());
    connect(&canvas, &TimelineWidget::legendCloseRequested, actions[ActionId::ShowLegend], &QAction::trigger);
}

} // namespace detente::ui
