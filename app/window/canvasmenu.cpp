#include "app/window/canvasmenu.h"

#include "app/canvas/framing.h"
#include "app/canvas/timelinewidget.h"
#include "app/export/rangewords.h"
#include "app/session/framing.h"
#include "app/session/session.h"
#include "app/text/errors.h"
#include "app/text/tongue.h"
#include "app/window/mainwindow.h"

#include <QCoreApplication>
#include <QMenu>

#include <cmath>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = scene::HitArea::Kind;

constexpr std::array kPeriodNames{
    QT_TRANSLATE_NOOP("CanvasMenu", "&Century: %1"), QT_TRANSLATE_NOOP("CanvasMenu", "&Decade: %1"),
    QT_TRANSLATE_NOOP("CanvasMenu", "&Year: %1"),    QT_TRANSLATE_NOOP("CanvasMenu", "&Month: %1"),
    QT_TRANSLATE_NOOP("CanvasMenu", "&Week: %1"),    QT_TRANSLATE_NOOP("CanvasMenu", "D&ay: %1")};
static_assert(kPeriodNames.size() == kPeriods.size());

QString worded(const char *text)
{
    return Tongue::of(interfaceLanguage()).translate("CanvasMenu", text);
}

/// Adds rows to one menu.
class Writer {
public:
    Writer(QMenu &menu, Session &session, MainWindow &window)
        : menu_(menu)
        , session_(session)
        , window_(window)
    {
    }

    template <class Deed>
    void add(QMenu &menu, const QString &text, Deed deed)
    {
        QObject::connect(menu.addAction(text), &QAction::triggered, &window_.canvas(), deed);
    }
    void goTo(QMenu &menu, const QString &text, const TimeRange &range)
    {
        add(menu, text, [&control = window_.canvas().control(), range] { control.goTo(range); });
    }
    void add(ActionId id) { menu_.addAction(window_.actions()[id]); }

    void addEvent(Row row)
    {
        ViewControl &control = window_.canvas().control();
        const Snapshot &snapshot = *session_.snapshot();
        add(menu_, worded(QT_TRANSLATE_NOOP("CanvasMenu", "&Details")),
            [this_ = &window_.canvas(), row] { Q_EMIT this_->detailsRequested(row); });
        add(menu_, worded(QT_TRANSLATE_NOOP("CanvasMenu", "&Zoom to this event")),
            [&control, row] { control.zoomTo(row); });
        if (control.selection().size() > 1)
            add(ActionId::FrameSelection);
        const bool back = !snapshot.linksFrom(row).empty();
        const bool on = !snapshot.linksTo(row).empty();
        if (back)
            add(menu_, worded(QT_TRANSLATE_NOOP("CanvasMenu", "Go to what it &answers or follows")), [&control, row] {
                control.select(row);
                control.walkLink(-1);
            });
        if (on)
            add(menu_, worded(QT_TRANSLATE_NOOP("CanvasMenu", "Go to what came &of it")), [&control, row] {
                control.select(row);
                control.walkLink(1);
            });
        if (back || on)
            add(ActionId::OnlyChain);
        add(ActionId::WhatPreceded);
        add(ActionId::Copy);
        menu_.addSeparator();
    }

    /// The events of a badge or of a bin.
    void addStretch(const scene::HitArea &area)
    {
        constexpr double kMargin = 0.1;
        const TimeRange range{static_cast<double>(area.from.jdn), static_cast<double>(area.to.jdn)};
        goTo(menu_, worded(QT_TRANSLATE_NOOP("CanvasMenu", "&Zoom to these events")), withMargins(range, kMargin));
        menu_.addSeparator();
    }

    /// The units of the calendar around a day, each with its words.
    void addPeriods(QMenu &menu, double at)
    {
        const Day day{static_cast<std::int64_t>(std::floor(at))};
        for (const Period period : kPeriods) {
            const TimeRange range = periodOf(period, day);
            const QString words = rangeWords(range, interfaceLanguage());
            goTo(menu, worded(kPeriodNames[static_cast<std::size_t>(period)]).arg(words), range);
        }
    }

private:
    QMenu &menu_;
    Session &session_;
    MainWindow &window_;
};

} // namespace

QMenu *canvasMenu(const CanvasSpot &spot, Session &session, MainWindow &window)
{
    auto *menu = new QMenu(&window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Writer writer(*menu, session, window);
    const Kind kind = spot.area ? spot.area->kind : Kind::Era;
    if (session.isOpen()) {
        if (spot.row != kNoRow)
            writer.addEvent(spot.row);
        else if (kind == Kind::Badge || kind == Kind::Skyline)
            writer.addStretch(*spot.area);
        if (kind == Kind::Axis && spot.row == kNoRow)
            writer.addPeriods(*menu, spot.day);
        else
            writer.addPeriods(*menu->addMenu(worded(QT_TRANSLATE_NOOP("CanvasMenu", "Zoom to the &time here"))),
                              spot.day);
        menu->addSeparator();
    }
    for (const ActionId id : {ActionId::WholeRecord, ActionId::RecentDecade, ActionId::GoToDate, ActionId::Today})
        writer.add(id);
    menu->addSeparator();
    writer.add(ActionId::ShowLegend);
    writer.add(ActionId::CopyPicture);
    writer.add(ActionId::ExportImage);
    return menu;
}

} // namespace detente::ui
