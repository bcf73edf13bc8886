#pragma once

#include "app/session/latest.h"
#include "core/base/result.h"
#include "core/store/restore.h"

#include <QObject>

namespace detente::ui {

/// Brings the starter record in a library back to what was installed, on a worker with a connection of its own; the
/// library stays open and can be read meanwhile.
class StarterRestorer : public QObject {
    Q_OBJECT

public:
    explicit StarterRestorer(QObject *parent);
    ~StarterRestorer() override { stop(); }

    /// Restores the library at \p path from installedStarter(); begun() and ended() follow. Does nothing while running.
    void start(const QString &path);
    /// Stops it; ended() tells of Errc::Cancelled, or of success when it was too late. Nothing is left half done.
    void stop();
    bool isRunning() const { return work_.isRunning(); }

Q_SIGNALS:
    void begun();
    void ended(const QString &path, const detente::Result<detente::RestoreReport> &report);

private:
    Latest work_{this};
    std::stop_source stop_;
};

} // namespace detente::ui
