#include "app/canvas/timelinewidget.h"

#include "app/canvas/canvasaccessible.h"
#include "app/canvas/framing.h"
#include "app/canvas/overlay.h"
#include "app/canvas/places.h"
#include "core/layout/hittest.h"

#include <QEvent>
#include <QGestureEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>

namespace detente::ui {

using scene::HitArea;

namespace {
constexpr int kHoverDelayMs = 450;
constexpr int kStillMs = 300; ///< before assistive programs hear that other events are shown
} // namespace

TimelineWidget::TimelineWidget(QWidget *parent)
    : QWidget(parent)
    , theme_(Theme::light())
    , measure_(theme_)
    , painter_(std::make_unique<ScenePainter>(theme_))
    , hoverCard_(this)
    , legend_(this)
{
    CanvasAccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    grabGesture(Qt::PinchGesture);
    clock_.start();
    hoverDelay_.setSingleShot(true);
    hoverDelay_.setInterval(kHoverDelayMs);
    connect(&legend_, &LegendStrip::closeRequested, this, &TimelineWidget::legendCloseRequested);
    connect(&hoverDelay_, &QTimer::timeout, this, &TimelineWidget::showHoverCard);
    childrenTold_.setSingleShot(true);
    childrenTold_.setInterval(kStillMs);
    connect(&childrenTold_, &QTimer::timeout, this, [this] { tellChildren(*this); });
    connect(&control_, &ViewControl::viewRequested, this, &TimelineWidget::viewRequested);
    connect(&control_, &ViewControl::followed, this, &TimelineWidget::pictureChanged);
    connect(&control_, &ViewControl::selectionRequested, this, &TimelineWidget::selectionRequested);
    setAnimated(true);
    retitle();
}

TimelineWidget::~TimelineWidget() = default;

void TimelineWidget::retitle()
{
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr("Events on an axis of time. Arrow keys move from event to event."));
}

void TimelineWidget::setEvents(std::shared_ptr<const FilterIndex> events)
{
    control_.setEvents(std::move(events));
    endHover();
    pictureChanged();
}

void TimelineWidget::setWords(std::shared_ptr<const CanvasWords> words)
{
    timeline_.reset();
    words_ = std::move(words);
    if (words_)
        timeline_ = std::make_unique<Timeline>(measure_, *words_);
    fillLegend();
}

void TimelineWidget::setView(const ViewState &view)
{
    if (view == control_.view())
        return;
    const bool recolored = view.color != control_.view().color;
    control_.setView(view);
    if (recolored)
        fillLegend();
    pictureChanged();
}

void TimelineWidget::setSelection(std::vector<Row> rows)
{
    if (rows == control_.selection())
        return;
    const std::vector<Row> before = control_.selection();
    control_.setSelection(std::move(rows));
    pictureChanged();
    tellSelection(*this, before);
}

void TimelineWidget::setTheme(const Theme &theme)
{
    const std::uint64_t fonts = measure_.generation();
    theme_ = theme;
    painter_ = std::make_unique<ScenePainter>(theme);
    measure_.setTheme(theme);
    if (timeline_ && measure_.generation() != fonts)
        timeline_->reset();
    hoverCard_.setTheme(theme);
    legend_.setTheme(theme);
    placeLegend();
    pictureChanged();
}

void TimelineWidget::setToday(std::optional<Day> today)
{
    today_ = today;
    pictureChanged();
}

void TimelineWidget::setLegendWords(std::function<std::vector<LegendEntry>(ColorMode)> words)
{
    legendWords_ = std::move(words);
    fillLegend();
}

void TimelineWidget::setLegendShown(bool shown)
{
    legendShown_ = shown;
    fillLegend();
}

void TimelineWidget::fillLegend()
{
    legend_.setEntries(legendShown_ && legendWords_ ? legendWords_(control_.view().color) : std::vector<LegendEntry>());
    placeLegend();
}

void TimelineWidget::placeLegend()
{
    constexpr int kMostShare = 3; // of the canvas's height
    const bool there = !legend_.entries().empty();
    if (there) {
        const int high = std::min(legend_.heightFor(width()), height() / kMostShare);
        legend_.setGeometry(0, height() - high, width(), high);
    }
    legend_.setVisible(there);
    pictureChanged();
}

QRect TimelineWidget::pictureRect() const
{
    return {0, 0, width(), legend_.isVisibleTo(this) ? legend_.y() : height()};
}

void TimelineWidget::setAnimated(bool animated)
{
    animated_ = animated;
    control_.setAnimated(isAnimated());
}

bool TimelineWidget::isAnimated() const
{
    return animated_ && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
}

void TimelineWidget::pictureChanged()
{
    stale_ = true;
    update();
    if (QAccessible::isActive())
        childrenTold_.start();
}

QString TimelineWidget::spokenName(Row row) const
{
    if (!words_ || !control_.events() || row >= control_.events()->snapshot().events.size())
        return {};
    QStringList parts{words_->title(row), words_->date(row),
                      words_->sideName(control_.events()->snapshot().events.side[row])};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

const scene::Scene &TimelineWidget::scene()
{
    if (!stale_)
        return scene_;
    stale_ = false;
    ++pictures_;
    if (timeline_ && control_.events()) {
        LayoutInput input;
        input.events = control_.sharedEvents();
        input.view = control_.view();
        input.selection = control_.selection();
        input.width = width();
        input.height = pictureRect().height();
        input.today = today_;
        scene_ = timeline_->scene(input);
    } else {
        scene_ = {};
        scene_.width = width();
        scene_.height = pictureRect().height();
    }
    return scene_;
}

const scene::Scene &TimelineWidget::shown()
{
    // Until the first painting there is nothing to touch but what would be painted.
    return scene_.width > 0 ? scene_ : scene();
}

void TimelineWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter_->paint(painter, scene());
    paintOverlay(painter);
}

void TimelineWidget::paintOverlay(QPainter &painter)
{
    const HitArea *hovered = drag_.kind() == Drag::Kind::None ? areaOf(scene_, hovered_) : nullptr;
    if (hovered)
        overlay::paintHover(painter, theme_, hovered->rect);
    if (drag_.kind() == Drag::Kind::Box) {
        const Scale scale = control_.scale();
        const TimeRange span{scale.day(dragBox().left()), scale.day(dragBox().right())};
        overlay::paintBox(painter, theme_, dragBox(), spanWords_ ? spanWords_(span) : QString());
    }
    if (drag_.kind() == Drag::Kind::Several) {
        const QRectF box = dragBox();
        const std::size_t count = eventsIn(scene_, {box.x(), box.y(), box.width(), box.height()}).size();
        overlay::paintBand(painter, theme_, box, countWords_ ? countWords_(count) : QString());
    }
    paintMeasure(painter);
    if (hasFocus() && ringShown_)
        overlay::paintFocus(painter, theme_, pictureRect());
}

void TimelineWidget::paintMeasure(QPainter &painter)
{
    const std::vector<Row> &rows = control_.selection();
    if (rows.size() != 2 || !control_.events())
        return;
    const Scale scale = control_.scale();
    const double one = scale.x(daysOf(control_.events()->snapshot(), rows[0]).from);
    const double other = scale.x(daysOf(control_.events()->snapshot(), rows[1]).from);
    const double from = std::max(-10.0, std::min(one, other)); // its ends stay outside with their events
    const double to = std::min(width() + 10.0, std::max(one, other));
    // Along the axis's edge: no words stand there.
    if (from < to)
        overlay::paintMeasure(painter, theme_, from, to, scene_.axis.y);
}

void TimelineWidget::resizeEvent(QResizeEvent *)
{
    control_.setWidth(width());
    endHover();
    placeLegend();
}

void TimelineWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retitle();
        fillLegend();
    }
    if (event->type() == QEvent::StyleChange)
        control_.setAnimated(isAnimated());
    QWidget::changeEvent(event);
}

bool TimelineWidget::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture)
        return nativeGesture(static_cast<QNativeGestureEvent *>(event)) || QWidget::event(event);
    if (event->type() == QEvent::Gesture) {
        auto *gestures = static_cast<QGestureEvent *>(event);
        if (QGesture *gesture = gestures->gesture(Qt::PinchGesture)) {
            pinch(static_cast<QPinchGesture *>(gesture));
            gestures->accept(gesture);
            return true;
        }
    }
    return QWidget::event(event);
}

void TimelineWidget::hoverAt(QPointF at)
{
    pointer_ = at;
    const Row row = eventAt(shown(), {at.x(), at.y()});
    if (row != hovered_) {
        hovered_ = row;
        hoverCard_.hide();
        update();
        Q_EMIT hoverChanged(row);
    }
    if (!hoverCard_.isVisible() || row == kNoRow) {
        hoverCard_.hide();
        hoverDelay_.start();
    }
    updateCursor();
}

void TimelineWidget::endHover()
{
    hoverDelay_.stop();
    hoverCard_.hide();
    if (hovered_ == kNoRow)
        return;
    hovered_ = kNoRow;
    update();
    Q_EMIT hoverChanged(kNoRow);
}

HoverText TimelineWidget::hoverText(const HitArea &area) const
{
    if (hoverWords_)
        return hoverWords_(area);
    if (area.kind == HitArea::Kind::Event && area.row != kNoRow && words_)
        return {words_->title(area.row), words_->date(area.row), {}};
    return {};
}

void TimelineWidget::showHoverCard()
{
    const std::optional<HitArea> area =
        drag_.isPressed() ? std::nullopt : hitTest(shown(), {pointer_.x(), pointer_.y()});
    if (!area)
        return;
    const HoverText text = hoverText(*area);
    if (text.isEmpty())
        return;
    // Beside something tall (a bin, an era) the card stays with the pointer.
    const bool small = area->rect.height < 60;
    const QRectF anchor = small ? QRectF(area->rect.x, area->rect.y, area->rect.width, area->rect.height)
                                : QRectF(pointer_, QSizeF(1, 8));
    hoverCard_.showAt(text, anchor, pointer_);
}

} // namespace detente::ui
