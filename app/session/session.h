#pragma once

#include "app/session/latest.h"
#include "app/session/navigation.h"
#include "app/session/openlibrary.h"
#include "core/base/clock.h"
#include "core/record/viewstate.h"
#include "core/store/eventdetails.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace detente::ui {

/// The one hub: the open library, what the filter lets through, the view and the selection. Widgets are told by its
/// signals and ask by its functions; nothing else changes the view.
class Session : public QObject {
    Q_OBJECT

public:
    /// How a change of view counts for back and forward.
    enum class Step {
        Passing, ///< a frame of a movement that goes on: never a place
        Glide,   ///< the end of a small movement: the view counts once it rests
        Jump,    ///< a place of its own at once
    };

    explicit Session(Clock clock = systemClock(), QObject *parent = nullptr);
    ~Session() override;

    /// Opens a library on a worker; opened() or openFailed() follows. The library that is open stays until then, and
    /// for good when opening fails. \p view is applied to it; without one it opens on its recent decade. With a
    /// \p reason it is opened for reading only and left as it is.
    void open(const QString &path, std::optional<ViewState> view = {}, ReadOnlyReason reason = ReadOnlyReason::None);
    /// Stops opening; nothing changes.
    void cancelOpening();
    /// Reads the open library anew after it was changed, keeping the view.
    void reload();
    /// Reads the open library anew when somebody else (another window, another program) has written to it since it was
    /// read. Costs one page of the file when nobody has.
    void refresh();

    bool isOpen() const { return library_ != nullptr; }
    const QString &path() const;
    bool isReadOnly() const;
    /// Why nothing can be written; None when it can, or when nothing is open.
    ReadOnlyReason readOnlyReason() const;
    bool isOpening() const { return opening_.isRunning(); }
    /// The open library; only when isOpen().
    OpenLibrary &library() const { return *library_; }
    /// Null while nothing is open.
    std::shared_ptr<const Snapshot> snapshot() const;
    /// What the filter lets through; null while nothing is open.
    std::shared_ptr<const FilterIndex> events() const { return answer_.events; }
    /// The last good answer to the query, with the counts of the filter boxes.
    const QueryAnswer &answer() const { return answer_; }
    /// Reads texts of the open library and keeps it open as long as it is held; null while nothing is open.
    std::shared_ptr<EventStore> eventTexts() const;
    Day today() const;

    const ViewState &view() const { return view_; }
    /// The only way a view changes. The query starts the filter; the rest is told at once.
    void apply(const ViewState &view, Step step = Step::Glide);

    // Requests that are views of their own.
    void show(const TimeRange &range, Step step = Step::Jump);
    /// \p typing: the text is still being written, so its last word is the beginning of one.
    void setQuery(const QString &text, bool typing = false);
    /// \p rows of the snapshot; the last one is current.
    void select(const std::vector<Row> &rows);
    /// The row of an event's uid, or kNoRow.
    Row rowOf(const QString &uid) const;

    const std::vector<Row> &selection() const { return selection_; }
    /// The current event, or kNoRow.
    Row current() const { return selection_.empty() ? kNoRow : selection_.back(); }
    /// Everything about an event. Errors: those of EventStore::details.
    Result<EventDetails> details(Row row) const;

    /// Makes the present view a place that back() returns to, even when it has not been at rest.
    void rest();
    bool canGoBack() const { return moved_ || navigation_.canGoBack(); }
    bool canGoForward() const { return !moved_ && navigation_.canGoForward(); }
    void back();
    void forward();

    bool isFiltering() const { return filtering_.isRunning(); }
    /// What is wrong with the query, if anything.
    const std::optional<Error> &queryError() const { return queryError_; }

Q_SIGNALS:
    void opening(const QString &path);
    void progress(qint64 done, qint64 total);
    /// Another library is open, or the open one was read anew: snapshot(), events(), view() and selection() are new.
    void opened();
    void openFailed(const detente::Error &error);
    void openCancelled();
    void viewChanged();
    void queryChanged();
    /// The answer to the query has come: events() is new.
    void filterChanged();
    /// The query is wrong, or right again: queryError().
    void queryErrorChanged();
    void selectionChanged();
    /// back() or forward() became possible or impossible.
    void navigationChanged();
    /// A request could not be fulfilled.
    void failed(const detente::Error &error);

private:
    void install(std::shared_ptr<OpenLibrary> library, std::optional<ViewState> view);
    void startFilter();
    void setQueryError(std::optional<Error> error);
    std::vector<Row> rowsOf(const QStringList &uids) const;
    void walk(const ViewState &view);
    void setMoved(bool moved);

    Clock clock_;
    std::shared_ptr<OpenLibrary> library_;
    ReadOnlyReason asked_ = ReadOnlyReason::None; ///< what open() was given for library_
    QueryAnswer answer_;
    ViewState view_;
    bool typing_ = false;
    std::vector<Row> selection_;
    std::optional<Error> queryError_;
    Navigation navigation_;
    bool moved_ = false; ///< the view has left the place it was at, and is none itself yet
    QTimer resting_;
    Latest opening_{this};
    Latest filtering_{this};
};

} // namespace detente::ui
