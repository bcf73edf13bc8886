#include "app/window/tour.h"

#include "app/canvas/places.h"
#include "app/canvas/timelinewidget.h"
#include "app/panels/detailspanel.h"
#include "app/session/session.h"
#include "app/text/errors.h"
#include "app/window/mainwindow.h"
#include "app/window/searchbox.h"

#include <QApplication>
#include <QDockWidget>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolBar>

#include <algorithm>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Step { Timeline, Event, Filter, Details, Keep };

/// The event of the starter record that is shown; in other libraries the weightiest one in view.
constexpr QLatin1String kEvent("2017-10-03-huntsman-presents-credentials-putin-kremlin");
/// The days around it that are shown, so that its card has room.
constexpr double kDaysAround = 200;
/// Between two letters, milliseconds: as a quick hand types.
constexpr int kBetweenKeys = 70;
/// The part of the canvas's height around its middle that the first step points to.
constexpr double kAxisPart = 0.16;

void typeInto(QWidget &field, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(&field, &event);
}

} // namespace

Tour::Tour(Session &session, MainWindow &window)
    : QObject(&window)
    , session_(session)
    , window_(window)
{
    keys_.setInterval(kBetweenKeys);
    connect(&keys_, &QTimer::timeout, this, &Tour::typeOn);
    follow_.setSingleShot(true);
    connect(&follow_, &QTimer::timeout, this, &Tour::follow);
    const auto soon = [this] {
        if (isRunning())
            follow_.start();
    };
    connect(&session_, &Session::viewChanged, this, soon);
    connect(&session_, &Session::filterChanged, this, soon);
    connect(&window_, &MainWindow::layoutChanged, this, soon);
    connect(&session_, &Session::opened, this, [this] {
        // Another library: there is nothing to come back to. The same one read anew goes on.
        if (!isRunning() || record_.lock() == session_.snapshot())
            return;
        before_.reset();
        end();
    });
}

Tour::~Tour()
{
    delete callout_;
}

void Tour::start()
{
    if (!session_.isOpen())
        return;
    if (!isRunning()) {
        before_ = session_.view();
        record_ = session_.snapshot();
        detailsHidden_ = window_.detailsDock().isHidden();
        callout_ = new Callout(window_.theme(), window_);
        connect(callout_, &Callout::next, this, [this] { step_ + 1 < kSteps ? go(step_ + 1) : end(); });
        connect(callout_, &Callout::back, this, [this] { go(std::max(0, step_ - 1)); });
        connect(callout_, &Callout::skipped, this, &Tour::end);
        qApp->installEventFilter(this);
    }
    event_ = example();
    go(Timeline);
}

void Tour::end()
{
    if (!isRunning())
        return;
    qApp->removeEventFilter(this);
    keys_.stop();
    typing_.clear();
    // It may be the callout's own button that ends the tour.
    callout_->hide();
    callout_->deleteLater();
    callout_.clear();
    const std::optional<ViewState> before = std::exchange(before_, std::nullopt);
    if (before) {
        setQuery(before->query);
        window_.canvas().control().stop();
        session_.apply(*before, Session::Step::Jump);
    }
    window_.detailsDock().setHidden(detailsHidden_);
    window_.canvas().setFocus();
    Q_EMIT ended();
}

void Tour::setTheme(const Theme &theme)
{
    if (isRunning())
        callout_->setTheme(theme);
}

void Tour::go(int step)
{
    step_ = step;
    prepare(step);
    showStep();
}

void Tour::prepare(int step)
{
    keys_.stop();
    typing_.clear();
    ViewControl &control = window_.canvas().control();
    if (step == Timeline || step == Event)
        setQuery({});
    if (step == Timeline)
        session_.select({});
    if (event_ != kNoRow && step <= Event) {
        const double day = session_.snapshot()->events.start(event_);
        control.goTo({day - kDaysAround, day + kDaysAround});
    }
    if (event_ != kNoRow && step == Event)
        session_.select({event_});
    if (step == Filter)
        beginTyping();
    if (step > Filter)
        typeAtOnce();
    if (step == Details) {
        window_.detailsDock().show();
        window_.detailsDock().raise();
        if (event_ != kNoRow)
            session_.select({event_});
    }
}

void Tour::setQuery(const QString &text)
{
    window_.search().setText(text); // also what was typed and not asked yet is gone
    session_.setQuery(text);
}

Row Tour::example() const
{
    const Row known = session_.rowOf(kEvent);
    if (known != kNoRow)
        return known;
    const auto &events = session_.snapshot()->events;
    const TimeRange range = session_.view().range;
    Row best = kNoRow;
    for (Row row = 0; row < events.size(); ++row) {
        const double day = events.start(row);
        if (day < range.from || day > range.to || !session_.events()->bitmap().test(row))
            continue;
        if (best == kNoRow || events.importance[row] > events.importance[best])
            best = row;
    }
    return best;
}

QString Tour::exampleWord() const
{
    if (session_.rowOf(kEvent) != kNoRow)
        return interfaceLanguage() == Language::Russian ? u"Хантсман"_s : u"Huntsman"_s;
    const auto &content = window_.details().content();
    const QStringList words = content ? content->title.split(u' ', Qt::SkipEmptyParts) : QStringList();
    const auto longest = std::max_element(words.begin(), words.end(),
                                          [](const QString &a, const QString &b) { return a.size() < b.size(); });
    return longest == words.end() ? QString() : *longest;
}

void Tour::beginTyping()
{
    setQuery({});
    typing_ = exampleWord();
    keys_.start();
}

void Tour::typeOn()
{
    auto *field = window_.search().findChild<QLineEdit *>();
    if (typing_.isEmpty() || field == nullptr) {
        keys_.stop();
        return;
    }
    typeInto(*field, typing_.left(1));
    typing_.remove(0, 1);
}

void Tour::typeAtOnce()
{
    setQuery(exampleWord());
}

Callout::Words Tour::words() const
{
    switch (step_) {
    case Timeline:
        return {tr("Two sides, one axis"),
                tr("What one side did stands above the axis, what the other did below, what they did together on it. "
                   "The wheel zooms from two and a half centuries to a single day; dragging moves along."),
                1, kSteps};
    case Event:
        return {tr("Every event has a card"),
                tr("A click selects it, and the arrow keys go to the next one. A double click comes closer. Arcs lead "
                   "from an act to its answer."),
                2, kSteps};
    case Filter:
        return {tr("Type, and the rest steps aside"),
                tr("A word or a name in either language filters at once. The boxes at the left write into the same "
                   "line, so that the line teaches its own language."),
                3, kSteps};
    case Details:
        return {tr("What is known, and from where"),
                tr("The date as well as it is known, the people, the sources with quotations, what led here and what "
                   "followed. Links go to the other event; Alt+Left comes back."),
                4, kSteps};
    default:
        return {tr("Keep what you see"),
                tr("Ctrl+E writes the picture with its title and legend. F1 shows every key, and Help ▸ Contents tells "
                   "the rest. Now everything will be as it was before the tour."),
                5, kSteps};
    }
}

void Tour::showStep()
{
    callout_->show(words(), target());
}

void Tour::follow()
{
    if (isRunning())
        callout_->moveTo(target());
}

QRect Tour::areaOf(const QWidget &widget) const
{
    return {widget.mapTo(&window_, QPoint()), widget.size()};
}

QRect Tour::areaOfEvent() const
{
    const QRect canvas = areaOf(window_.canvas());
    const scene::HitArea *area = event_ == kNoRow ? nullptr : ui::areaOf(window_.canvas().scene(), event_);
    if (area == nullptr)
        return canvas;
    const QRectF place(area->rect.x, area->rect.y, area->rect.width, area->rect.height);
    return place.toAlignedRect().translated(canvas.topLeft()).intersected(canvas);
}

QRect Tour::areaOfButton() const
{
    for (QToolBar *bar : window_.findChildren<QToolBar *>()) {
        const QWidget *button = bar->widgetForAction(window_.actions()[ActionId::ExportImage]);
        if (button != nullptr && button->isVisible())
            return areaOf(*button);
    }
    return areaOf(window_.canvas());
}

QRect Tour::target() const
{
    const QRect canvas = areaOf(window_.canvas());
    switch (step_) {
    case Timeline: {
        const int air = static_cast<int>(canvas.height() * (1 - kAxisPart) / 2);
        return canvas.adjusted(0, air, 0, -air);
    }
    case Event:
        return areaOfEvent();
    case Filter:
        return areaOf(window_.search());
    case Details:
        return areaOf(window_.detailsDock());
    default:
        return areaOfButton();
    }
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::LanguageChange && watched == &window_)
        QMetaObject::invokeMethod(
            this, [this] { isRunning() ? showStep() : void(); }, Qt::QueuedConnection);
    if (!key || widget == nullptr || widget->window() != &window_ || !isRunning())
        return QObject::eventFilter(watched, event);
    if (static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QObject::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        QMetaObject::invokeMethod(this, &Tour::end, Qt::QueuedConnection); // not from within the callout's own event
    return true;
}

} // namespace detente::ui
