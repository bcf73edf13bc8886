#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrentRun>

#include <functional>
#include <memory>
#include <stop_token>
#include <utility>

namespace detente::ui {

/// Runs work of one kind on worker threads and delivers only the newest answer: starting again asks the running work
/// to stop and forgets its answer, and an answer never reaches an owner that has died.
///
/// QFuture::then is not used: in Qt 6.4 it asserts when the context died and runs inline when already finished.
class Latest {
public:
    /// Answers arrive on the thread of \p owner, which must outlive this (usually: holds it as a member).
    explicit Latest(QObject *owner)
        : owner_(owner)
    {
    }
    ~Latest() { cancel(); }
    Latest(const Latest &) = delete;
    Latest &operator=(const Latest &) = delete;

    /// Calls work(std::stop_token) on a worker and done(answer) on the owner's thread, unless a later start or
    /// cancel comes first.
    template <class Work, class Done>
    void start(Work work, Done done)
    {
        using Answer = std::invoke_result_t<Work, std::stop_token>;
        cancel();
        stop_ = std::stop_source();
        auto *watcher = new QFutureWatcher<std::shared_ptr<Answer>>(owner_);
        watcher_ = watcher;
        QObject::connect(watcher, &QFutureWatcherBase::finished, owner_,
                         [this, watcher, done = std::move(done)]() mutable {
                             watcher->deleteLater();
                             if (watcher_ != watcher)
                                 return;
                             watcher_ = nullptr;
                             done(std::move(*watcher->result()));
                         });
        // A shared pointer, because QFuture copies its result and answers may be move-only.
        watcher->setFuture(QtConcurrent::run([work = std::move(work), token = stop_.get_token()]() mutable {
            return std::make_shared<Answer>(work(token));
        }));
    }

    /// Asks the running work to stop; its answer will not arrive.
    void cancel()
    {
        stop_.request_stop();
        if (watcher_ != nullptr) {
            watcher_->disconnect(owner_);
            QObject::connect(watcher_, &QFutureWatcherBase::finished, watcher_, &QObject::deleteLater);
            watcher_ = nullptr;
        }
    }

    bool isRunning() const { return watcher_ != nullptr; }

private:
    QObject *owner_;
    QFutureWatcherBase *watcher_ = nullptr;
    std::stop_source stop_;
};

} // namespace detente::ui
