#include "app/session/session.h"

#include "app/session/framing.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMetaObject>
#include <QPointer>

namespace detente::ui {

namespace {

/// A view that is left alone so long is a place to come back to, milliseconds.
constexpr int kRest = 700;

} // namespace

Session::Session(Clock clock, QObject *parent)
    : QObject(parent)
    , clock_(std::move(clock))
{
    resting_.setSingleShot(true);
    resting_.setInterval(kRest);
    connect(&resting_, &QTimer::timeout, this, &Session::rest);
}

Session::~Session() = default;

void Session::open(const QString &path, std::optional<ViewState> view, ReadOnlyReason reason)
{
    Q_EMIT opening(path);
    // The worker tells of progress by the event queue; a session that has died hears nothing.
    const QPointer<Session> self(this);
    const Progress tell = [self](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            qApp,
            [self, done, total] {
                if (self != nullptr && self->opening_.isRunning())
                    Q_EMIT self->progress(done, total);
            },
            Qt::QueuedConnection);
    };
    const Access access = reason == ReadOnlyReason::None ? Access::ReadWrite : Access::ReadOnly;
    opening_.start([path, access, tell](const std::stop_token &stop) { return openLibrary(path, access, tell, stop); },
                   [this, view = std::move(view), reason](Result<std::shared_ptr<OpenLibrary>> answer) {
                       if (!answer) {
                           Q_EMIT openFailed(answer.error());
                           return;
                       }
                       asked_ = reason;
                       install(std::move(*answer), view);
                   });
}

void Session::cancelOpening()
{
    if (!opening_.isRunning())
        return;
    opening_.cancel();
    Q_EMIT openCancelled();
}

void Session::reload()
{
    if (isOpen())
        open(path(), view_, asked_);
}

void Session::refresh()
{
    if (isOpen() && !isOpening() && library_->changeMark() != library_->writtenAt)
        reload();
}

void Session::install(std::shared_ptr<OpenLibrary> library, std::optional<ViewState> view)
{
    filtering_.cancel();
    const bool another = library_ == nullptr || library_->library->path() != library->library->path();
    library_ = std::move(library);
    answer_ = library_->everything;
    if (view) {
        view_ = *view;
    } else {
        view_.range = recentDecade(*answer_.events, today());
        view_.query.clear();
        view_.selection.clear();
    }
    typing_ = false;
    selection_ = rowsOf(view_.selection);
    setQueryError({});
    if (another)
        navigation_.clear();
    rest();
    Q_EMIT opened();
    if (!view_.query.isEmpty())
        startFilter();
}

const QString &Session::path() const
{
    static const QString none;
    return isOpen() ? library_->library->path() : none;
}

bool Session::isReadOnly() const
{
    return isOpen() && library_->library->isReadOnly();
}

ReadOnlyReason Session::readOnlyReason() const
{
    if (!isReadOnly())
        return ReadOnlyReason::None;
    if (asked_ != ReadOnlyReason::None)
        return asked_;
    return QFileInfo(path()).isWritable() ? ReadOnlyReason::Folder : ReadOnlyReason::File;
}

std::shared_ptr<const Snapshot> Session::snapshot() const
{
    return isOpen() ? library_->snapshot : nullptr;
}

std::shared_ptr<EventStore> Session::eventTexts() const
{
    return isOpen() ? std::shared_ptr<EventStore>(library_, library_->events.get()) : nullptr;
}

Day Session::today() const
{
    return {clock_().toLocalTime().date().toJulianDay()};
}

void Session::apply(const ViewState &view, Step step)
{
    const bool elsewhere = view_.looking(view) != view_;
    if (step == Step::Jump && resting_.isActive())
        rest();
    const ViewState before = std::exchange(view_, view);
    if (view.query != before.query) {
        Q_EMIT queryChanged();
        startFilter();
    }
    if (view.selection != before.selection) {
        selection_ = rowsOf(view.selection);
        Q_EMIT selectionChanged();
    }
    if (!(view == before))
        Q_EMIT viewChanged();
    if (!elsewhere)
        return;
    setMoved(true);
    if (step == Step::Jump)
        rest();
    else if (step == Step::Glide)
        resting_.start();
    else
        resting_.stop();
}

void Session::show(const TimeRange &range, Step step)
{
    ViewState view = view_;
    view.range = range;
    apply(view, step);
}

void Session::setQuery(const QString &text, bool typing)
{
    const bool same = text == view_.query;
    if (same && typing == typing_)
        return;
    typing_ = typing;
    ViewState view = view_;
    view.query = text;
    if (same)
        startFilter();
    else
        apply(view);
}

void Session::startFilter()
{
    if (!isOpen())
        return;
    filtering_.start([runner = library_->queries, text = view_.query, typing = typing_,
                      today = today()](const std::stop_token &stop) { return runner->run(text, typing, today, stop); },
                     [this](Result<QueryAnswer> answer) {
                         // A query that is wrong leaves the last good answer on the screen.
                         if (!answer) {
                             setQueryError(answer.error());
                             return;
                         }
                         answer_ = std::move(*answer);
                         setQueryError({});
                         Q_EMIT filterChanged();
                     });
}

void Session::setQueryError(std::optional<Error> error)
{
    if (error == queryError_)
        return;
    queryError_ = std::move(error);
    Q_EMIT queryErrorChanged();
}

std::vector<Row> Session::rowsOf(const QStringList &uids) const
{
    std::vector<Row> rows;
    if (!isOpen())
        return rows;
    for (const QString &uid : uids) {
        const Result<EventId> id = library_->events->idOf(uid);
        const Row row = id && id->isValid() ? library_->snapshot->rowOf(*id) : kNoRow;
        if (row != kNoRow)
            rows.push_back(row);
    }
    return rows;
}

void Session::select(const std::vector<Row> &rows)
{
    if (!isOpen())
        return;
    ViewState view = view_;
    view.selection.clear();
    for (const Row row : rows) {
        const Result<QString> uid = library_->events->uidOf({library_->snapshot->events.id[row]});
        if (uid)
            view.selection << *uid;
        else
            Q_EMIT failed(uid.error());
    }
    apply(view);
}

Row Session::rowOf(const QString &uid) const
{
    const std::vector<Row> rows = rowsOf({uid});
    return rows.empty() ? kNoRow : rows.front();
}

Result<EventDetails> Session::details(Row row) const
{
    return library_->events->details({library_->snapshot->events.id[row]});
}

void Session::rest()
{
    resting_.stop();
    if (!isOpen())
        return;
    const bool back = canGoBack();
    const bool forward = canGoForward();
    navigation_.rest(view_);
    moved_ = false;
    if (back != canGoBack() || forward != canGoForward())
        Q_EMIT navigationChanged();
}

void Session::setMoved(bool moved)
{
    const bool back = canGoBack();
    const bool forward = canGoForward();
    moved_ = moved;
    if (back != canGoBack() || forward != canGoForward())
        Q_EMIT navigationChanged();
}

void Session::walk(const ViewState &view)
{
    ViewState next = view_.looking(view);
    apply(next, Step::Glide);
    resting_.stop();
    moved_ = false;
    Q_EMIT navigationChanged();
}

void Session::back()
{
    rest(); // wherever the reader is now is what forward leads to
    if (navigation_.canGoBack())
        walk(ViewState(navigation_.back()));
}

void Session::forward()
{
    rest();
    if (navigation_.canGoForward())
        walk(ViewState(navigation_.forward()));
}

} // namespace detente::ui
