// The commands of files and windows: opening, closing, a picture, and the starter record into the library.
#include "app/window/commands.h"

#include "app/canvas/timelinewidget.h"
#include "app/export/imageexporter.h"
#include "app/session/session.h"
#include "app/text/canvaswords.h"
#include "app/text/errors.h"
#include "app/text/tongue.h"
#include "app/text/translator.h"
#include "app/window/appearance.h"
#include "app/window/mainwindow.h"
#include "app/window/messagebar.h"
#include "app/window/recentmenu.h"
#include "app/window/starterrestorer.h"
#include "app/window/statusline.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Pictures for print and slides: twice as fine as the screen.
constexpr double kPictureScale = 2;

QString suggestedPicture(const QString &folder, const QString &library)
{
    const QString place =
        folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::PicturesLocation) : folder;
    return QDir(place).filePath(QFileInfo(library).completeBaseName() + u".png"_s);
}

} // namespace

void Commands::exportImage()
{
    auto *dialog = new QFileDialog(&window_, tr("Export image"), QString(), tr("PNG pictures (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"png"_s);
    dialog->selectFile(suggestedPicture(settings_.get(setting::kExportFolder), session_.path()));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        settings_.set(setting::kExportFolder, QFileInfo(path).path());
        writeImage(path);
    });
    dialog->open();
}

void Commands::writeImage(const QString &path)
{
    const EventWords words(translator_.language(), session_.snapshot(), session_.eventTexts());
    FigureRequest request;
    request.events = session_.events();
    request.words = &words;
    request.view = session_.view();
    request.selection = session_.selection();
    request.theme = appearance_.theme();
    request.size = window_.canvas().size();
    request.size = request.size.expandedTo({1280, 720});
    request.scale = kPictureScale;
    request.today = session_.today();
    request.libraryName = QFileInfo(session_.path()).fileName();
    const Result<void> written = ui::exportImage(request, path);
    if (written)
        window_.messages().tell(MessageBar::Kind::Note,
                                tr("The picture is in “%1”.").arg(QDir::toNativeSeparators(path)));
    else
        window_.messages().tell(MessageBar::Kind::Error, errorText(written.error()));
}

void Commands::runWindow(ActionId id)
{
    if (const std::optional<LibraryFile> recent = recent_->chosen(id))
        return window_.open(*recent);
    switch (id) {
    case ActionId::NewWindow:
        Q_EMIT window_.copyRequested();
        return;
    case ActionId::CloseWindow:
        window_.close();
        return;
    case ActionId::Quit:
        Q_EMIT window_.quitRequested();
        return;
    case ActionId::ClearRecent:
        return recent_->clear();
    default:
        return;
    }
}

void Commands::open()
{
    auto *dialog = new QFileDialog(&window_, tr("Open a library"), settings_.get(setting::kOpenFolder),
                                   tr("Detente libraries (*.detente);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        settings_.set(setting::kOpenFolder, QFileInfo(path).path());
        window_.open({path, {}});
    });
    dialog->open();
}

void Commands::retranslate()
{
    recent_->update();
}

void Commands::restoreStarter()
{
    window_.messages().offer(
        tr("Restoring brings every event of the starter record back to what it was. Your own events and notes stay."),
        tr("Restore"), [this] { restorer_->start(session_.path()); });
}

void Commands::connectRestorer()
{
    connect(restorer_, &StarterRestorer::begun, &window_.status(), &StatusLine::beginRestoring);
    connect(restorer_, &StarterRestorer::ended, this, &Commands::tellRestored);
    connect(&window_.status(), &StatusLine::cancelRequested, restorer_, &StarterRestorer::stop);
}

void Commands::tellRestored(const QString &path, const Result<RestoreReport> &report)
{
    window_.status().end();
    if (!report) {
        const bool stopped = report.error().code == Errc::Cancelled;
        window_.messages().tell(stopped ? MessageBar::Kind::Note : MessageBar::Kind::Error,
                                stopped ? tr("Restoring was stopped; nothing was changed.")
                                        : errorText(report.error()));
        return;
    }
    const Tongue &in = Tongue::of(translator_.language());
    const QString done =
        tr("The starter record is restored: %1 events added, %2 brought back, %3 were as they should be.")
            .arg(in.number(report->added), in.number(report->restored), in.number(report->unchanged));
    if (session_.path() != path || session_.isOpening()) {
        window_.messages().tell(MessageBar::Kind::Note, done);
    } else {
        window_.tellWhenOpen(done);
        session_.reload();
    }
    Q_EMIT window_.libraryChanged(path);
}

} // namespace detente::ui
