#pragma once

#include "app/canvas/places.h"
#include "app/canvas/timelinewidget.h"
#include "tests/app/canvas/canvasfixture.h"

#include <QPointingDevice>
#include <QtTest>

#include <optional>

namespace detente::testing {

using scene::HitArea;
using ui::areaOf;
using ui::TimelineWidget;
using ui::ViewStep;

/// A shown canvas whose requests are granted at once, as a session does.
class Desk : public QObject {
public:
    explicit Desk(const std::vector<EventRow> &facts = record())
        : events(allOf(snapshotOf(facts)))
    {
        QObject::connect(&canvas, &TimelineWidget::viewRequested, this, [this](const ViewState &view, ViewStep step) {
            (step == ViewStep::Passing ? transients : finals) += 1;
            canvas.setView(view);
        });
        QObject::connect(&canvas, &TimelineWidget::selectionRequested, this,
                         [this](const std::vector<Row> &rows, Row) { canvas.setSelection(rows); });
        QObject::connect(&canvas, &TimelineWidget::detailsRequested, this, [this](Row row) { details = row; });
        canvas.resize(1000, 700);
        canvas.setWords(std::make_shared<PlainWords>());
        canvas.setEvents(events);
        look(years(1990, 2000));
        canvas.show();
        canvas.installEventFilter(this);
        settle();
    }

    /// Forty events, four a year, on three sides, some important.
    static std::vector<EventRow> record()
    {
        std::vector<EventRow> facts;
        for (int i = 0; i < 40; ++i) {
            const Side side = i % 3 == 0 ? Side::First : (i % 3 == 1 ? Side::Second : Side::Joint);
            facts.push_back(eventOn(i + 1, makeDay(1990 + i / 4, 1 + 3 * (i % 4), 10), side, 1 + i % 5));
        }
        return facts;
    }

    void look(const TimeRange &range)
    {
        ViewState view = canvas.control().view();
        view.range = range;
        canvas.setView(view);
    }
    void settle()
    {
        QTRY_VERIFY(!canvas.control().isMoving());
        QCoreApplication::processEvents();
    }
    const TimeRange &range() { return canvas.control().view().range; }
    Scale scale() { return canvas.control().scale(); }

    void mouse(QEvent::Type type, QPointF at, Qt::MouseButton button = Qt::LeftButton,
               Qt::KeyboardModifiers modifiers = {})
    {
        time += 15;
        const bool held = type != QEvent::MouseButtonRelease;
        QMouseEvent event(type, at, canvas.mapToGlobal(at), type == QEvent::MouseMove ? Qt::NoButton : button,
                          held ? Qt::MouseButtons(button) : Qt::MouseButtons(), modifiers);
        event.setTimestamp(time);
        QCoreApplication::sendEvent(&canvas, &event);
    }
    void hover(QPointF at) { mouse(QEvent::MouseMove, at, Qt::NoButton); }
    void click(QPointF at, Qt::KeyboardModifiers modifiers = {})
    {
        mouse(QEvent::MouseButtonPress, at, Qt::LeftButton, modifiers);
        mouse(QEvent::MouseButtonRelease, at, Qt::LeftButton, modifiers);
    }
    void doubleClick(QPointF at)
    {
        click(at);
        mouse(QEvent::MouseButtonDblClick, at);
        mouse(QEvent::MouseButtonRelease, at);
    }
    void drag(QPointF from, QPointF to, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers modifiers = {})
    {
        mouse(QEvent::MouseButtonPress, from, button, modifiers);
        for (int i = 1; i <= 5; ++i)
            mouse(QEvent::MouseMove, from + (to - from) * i / 5.0, button, modifiers);
    }
    void drop(QPointF at, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers modifiers = {})
    {
        mouse(QEvent::MouseButtonRelease, at, button, modifiers);
    }
    void wheel(QPointF at, QPoint angle, Qt::KeyboardModifiers modifiers = {}, QPoint pixels = {},
               const QPointingDevice *device = QPointingDevice::primaryPointingDevice())
    {
        QWheelEvent event(at, canvas.mapToGlobal(at), pixels, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase, false,
                          Qt::MouseEventNotSynthesized, device);
        QCoreApplication::sendEvent(&canvas, &event);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&canvas, key, modifiers);
        settle();
    }

    /// The middle of the first area of a kind that nothing lies over, or nothing.
    std::optional<HitArea> find(HitArea::Kind kind)
    {
        for (const HitArea &area : canvas.scene().hits) {
            if (area.kind == kind && area.rect.x > 40 && area.rect.right() < 960)
                return area;
        }
        return std::nullopt;
    }
    static QPointF middle(const scene::Rect &rect) { return {rect.x + rect.width / 2, rect.y + rect.height / 2}; }
    QPointF placeOf(Row row)
    {
        const HitArea *area = areaOf(canvas.scene(), row);
        return area ? middle(area->rect) : QPointF(-1, -1);
    }
    QPointF emptyPlace() { return {500, 40}; }

    bool eventFilter(QObject *, QEvent *event) override
    {
        paintings += event->type() == QEvent::Paint;
        return false;
    }

    std::shared_ptr<const FilterIndex> events;
    TimelineWidget canvas;
    int transients = 0;
    int finals = 0;
    int paintings = 0;
    Row details = kNoRow;
    std::uint64_t time = 1000;
};

} // namespace detente::testing
