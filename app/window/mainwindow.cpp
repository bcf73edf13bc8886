#include "app/window/mainwindow.h"

#include "app/canvas/timelinewidget.h"
#include "app/panels/detailspanel.h"
#include "app/panels/filterspanel.h"
#include "app/session/session.h"
#include "app/text/canvaswords.h"
#include "app/text/errors.h"
#include "app/text/translator.h"
#include "app/window/appearance.h"
#include "app/window/canvasspeech.h"
#include "app/window/commands.h"
#include "app/window/filterlink.h"
#include "app/window/messagebar.h"
#include "app/window/paneltitle.h"
#include "app/window/searchbox.h"
#include "app/window/statusline.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QDropEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QToolBar>
#include <QVBoxLayout>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFiltersWidth = 228;
constexpr int kDetailsWidth = 332;
constexpr QSize kFirstSize{1440, 900};
/// Docks of another arrangement are not restored.
constexpr int kLayoutVersion = 1;

} // namespace

MainWindow::MainWindow(Session &session, Appearance &appearance, Translator &translator)
    : session_(session)
    , appearance_(appearance)
    , translator_(translator)
    , actions_(new Actions(this))
    , canvas_(new TimelineWidget)
    , filters_(new FiltersPanel(appearance.theme()))
    , details_(new DetailsPanel(appearance.theme()))
    , search_(new SearchBox(appearance.theme()))
    , messages_(new MessageBar(appearance.theme()))
    , status_(new StatusLine)
    , filtersTitle_(new PanelTitle(appearance.theme()))
    , detailsTitle_(new PanelTitle(appearance.theme()))
{
    assemble();
    commands_ = new Commands(session_, appearance_, translator_, *this);
    new FilterLink(session_, *filters_, *search_, this);
    connectSession();
    connectCanvas();
    connectPanels();
    showTheme();
    retranslate();
    restoreLayout();
    canvas_->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::assemble()
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    actions_->fill(menuBar());
    auto *center = new QWidget;
    auto *layout = new QVBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(messages_);
    layout->addWidget(canvas_, 1);
    setCentralWidget(center);
    setStatusBar(status_);

    toolBar_ = addToolBar(QString());
    toolBar_->setObjectName(u"toolBar"_s);
    toolBar_->setMovable(false);
    toolBar_->setIconSize({20, 20});
    actions_->fill(toolBar_, search_);

    detailsTitle_->addAction((*actions_)[ActionId::Previous]);
    detailsTitle_->addAction((*actions_)[ActionId::Next]);
    filtersDock_ = dock(u"filters"_s, filtersTitle_, filters_, Qt::LeftDockWidgetArea);
    detailsDock_ = dock(u"details"_s, detailsTitle_, details_, Qt::RightDockWidgetArea);
    resizeDocks({filtersDock_, detailsDock_}, {kFiltersWidth, kDetailsWidth}, Qt::Horizontal);
    setTabOrder(search_, canvas_);
    setTabOrder(canvas_, filters_);
    setTabOrder(filters_, details_);
    canvas_->setKeys(actions_->keymap().canvasKeys());
    giveSpeech(*canvas_, session_);
    canvas_->installEventFilter(this);
}

QDockWidget *MainWindow::dock(const QString &name, PanelTitle *title, QWidget *panel, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget;
    dock->setObjectName(name);
    dock->setTitleBarWidget(title);
    dock->setWidget(panel);
    dock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::connectSession()
{
    connect(&session_, &Session::opening, status_, &StatusLine::beginOpening);
    connect(&session_, &Session::progress, status_, &StatusLine::progress);
    connect(&session_, &Session::opened, this, &MainWindow::showLibrary);
    connect(&session_, &Session::openCancelled, status_, &StatusLine::end);
    connect(&session_, &Session::openFailed, this, [this](const Error &error) {
        status_->end();
        messages_->tell(MessageBar::Kind::Error, errorText(error));
    });
    connect(&session_, &Session::failed, this,
            [this](const Error &error) { messages_->tell(MessageBar::Kind::Error, errorText(error)); });
    connect(status_, &StatusLine::cancelRequested, &session_, &Session::cancelOpening);
    connect(&session_, &Session::filterChanged, this, [this] {
        canvas_->setEvents(session_.events());
        canvas_->setSelection(session_.selection());
        showCounts();
    });
    connect(&session_, &Session::viewChanged, this, [this] {
        canvas_->setView(session_.view());
        showCounts();
    });
    connect(&session_, &Session::selectionChanged, this, &MainWindow::showSelection);
    connect(&appearance_, &Appearance::themeChanged, this, &MainWindow::showTheme);
    connect(&appearance_, &Appearance::motionChanged, canvas_,
            [this] { canvas_->setAnimated(appearance_.isAnimated()); });
    canvas_->setAnimated(appearance_.isAnimated());
}

void MainWindow::connectCanvas()
{
    const auto apply = [this](const ViewState &view, ViewStep step) {
        session_.apply(view, step == ViewStep::Passing ? Session::Step::Passing
                             : step == ViewStep::Place ? Session::Step::Jump
                                                       : Session::Step::Glide);
    };
    const auto select = [this](const std::vector<Row> &rows, Row) { session_.select(rows); };
    // Menus and keys speak to the control, hands to the widget; both ask alike.
    connect(canvas_, &TimelineWidget::viewRequested, this, apply);
    connect(&canvas_->control(), &ViewControl::leaving, &session_, &Session::rest);
    connect(canvas_, &TimelineWidget::selectionRequested, this, select);
    connect(canvas_, &TimelineWidget::detailsRequested, this, [this] {
        detailsDock_->show();
        detailsDock_->raise();
    });
    connect(actions_, &Actions::keysChanged, canvas_, [this] { canvas_->setKeys(actions_->keymap().canvasKeys()); });
    connect(canvas_, &TimelineWidget::contextMenuRequested, commands_, &Commands::showContextMenu);
}

void MainWindow::connectPanels()
{
    connect(details_, &DetailsPanel::eventRequested, this, [this](const QString &uid) {
        const Row row = session_.rowOf(uid);
        if (row == kNoRow)
            return;
        canvas_->control().follow(row);
    });
    connect(details_, &DetailsPanel::addressRequested, commands_, &Commands::openAddress);
    connect(details_, &DetailsPanel::personRequested, commands_, &Commands::showPerson);
    connect(search_, &SearchBox::left, canvas_, qOverload<>(&QWidget::setFocus));
}

void MainWindow::restoreLayout()
{
    if (!restoreGeometry(settings_.get(setting::kGeometry)))
        resize(kFirstSize);
    restoreState(settings_.get(setting::kDocks), kLayoutVersion);
}

void MainWindow::showLibrary()
{
    status_->end();
    messages_->hide();
    pictureSeen_ = false;
    const std::shared_ptr<const Snapshot> snapshot = session_.snapshot();
    appearance_.setParties(snapshot->parties[0].color, snapshot->parties[1].color);
    canvas_->setEvents(session_.events());
    canvas_->setView(session_.view());
    canvas_->setToday(session_.today());
    showWords();
    showSelection();
    showCounts();
    status_->setFile(session_.path(), session_.isReadOnly());
    if (session_.isReadOnly())
        messages_->tell(MessageBar::Kind::Note,
                        tr("“%1” is open for reading only: the file or its folder cannot be written.")
                            .arg(QFileInfo(session_.path()).fileName()));
    commands_->tellRestored();
    retranslate();
}

void MainWindow::showWords()
{
    if (!session_.isOpen())
        return;
    const auto words = std::make_shared<EventWords>(translator_.language(), session_.snapshot(), session_.eventTexts());
    canvas_->setWords(words);
    details_->setRecord(
        tr("%1 – %2", "the two parties").arg(words->sideName(Side::First), words->sideName(Side::Second)),
        recordExtent(*session_.library().everything.events, translator_.language()));
}

void MainWindow::showSelection()
{
    canvas_->setSelection(session_.selection());
    status_->setSelected(session_.selection().size());
    std::optional<DetailsContent> content;
    if (session_.current() != kNoRow) {
        const Result<EventDetails> details = session_.details(session_.current());
        if (details)
            content = describe(*details, session_.snapshot()->parties, translator_.language());
        else
            messages_->tell(MessageBar::Kind::Error, errorText(details.error()));
    }
    details_->show(std::move(content));
}

void MainWindow::showCounts()
{
    if (!session_.isOpen())
        return;
    const TimeRange &range = session_.view().range;
    const Day from{static_cast<std::int64_t>(std::floor(range.from))};
    const Day to{static_cast<std::int64_t>(std::ceil(range.to))};
    status_->setCounts(session_.events()->count(), session_.snapshot()->events.size(),
                       session_.events()->inView(from, to));
}

void MainWindow::showTheme()
{
    const Theme &theme = appearance_.theme();
    canvas_->setTheme(theme);
    filters_->setTheme(theme);
    details_->setTheme(theme);
    search_->setTheme(theme);
    messages_->setTheme(theme);
    filtersTitle_->setTheme(theme);
    detailsTitle_->setTheme(theme);
    actions_->setIconInk(theme.color(scene::Ink::Text));
}

void MainWindow::retranslate()
{
    actions_->retranslate();
    filtersTitle_->setTitle(tr("Filters"));
    detailsTitle_->setTitle(tr("Event"));
    filtersDock_->setWindowTitle(tr("Filters"));
    detailsDock_->setWindowTitle(tr("Details"));
    toolBar_->setWindowTitle(tr("Tools"));
    setWindowTitle(session_.isOpen() ? tr("%1 – Detente").arg(QFileInfo(session_.path()).fileName()) : u"Detente"_s);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showWords();
        if (session_.isOpen())
            showSelection();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    settings_.set(setting::kGeometry, saveGeometry());
    settings_.set(setting::kDocks, saveState(kLayoutVersion));
    commands_->rememberSession();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().constFirst().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    session_.open(event->mimeData()->urls().constFirst().toLocalFile());
    event->acceptProposedAction();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // The picture is there once the paint event that is being delivered has been carried out.
    if (watched == canvas_ && event->type() == QEvent::Paint && session_.isOpen() && !pictureSeen_) {
        pictureSeen_ = true;
        QMetaObject::invokeMethod(this, &MainWindow::firstPicture, Qt::QueuedConnection);
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace detente::ui
