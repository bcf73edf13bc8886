#include "app/window/starterrestorer.h"

#include "app/window/starter.h"
#include "core/store/library.h"

namespace detente::ui {

namespace {

Result<RestoreReport> restoreLibrary(const QString &path, const Cancel &cancel)
{
    const QString installed = installedStarter();
    if (installed.isEmpty())
        return Error{Errc::NotFound, {QStringLiteral("us-russia.detente")}, {}};
    const Result<Library> starter = Library::open(installed, Access::ReadOnly);
    if (!starter)
        return starter.error();
    Result<Connection> writer = Connection::open(path, OpenMode::ReadWrite);
    if (!writer)
        return writer.error();
    return detente::restoreStarter(*writer, starter->connection(), cancel);
}

} // namespace

StarterRestorer::StarterRestorer(QObject *parent)
    : QObject(parent)
{
}

void StarterRestorer::start(const QString &path)
{
    if (isRunning())
        return;
    stop_ = std::stop_source();
    // Latest would forget the answer of work that is stopped; here it tells whether it was stopped in time.
    work_.start([path, stop = stop_.get_token()](const std::stop_token &) { return restoreLibrary(path, stop); },
                [this, path](const Result<RestoreReport> &report) { Q_EMIT ended(path, report); });
    Q_EMIT begun();
}

void StarterRestorer::stop()
{
    stop_.request_stop();
}

} // namespace detente::ui
