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
#include "app/window/detailslink.h"
#include "app/window/filedrop.h"
#include "app/window/filterlink.h"
#include "app/window/filternotices.h"
#include "app/window/learning.h"
#include "app/window/messagebar.h"
#include "app/window/paneltitle.h"
#include "app/window/readonlywords.h"
#include "app/window/recentfiles.h"
#include "app/window/searchbox.h"
#include "app/window/statusline.h"
#include "app/window/windowlayout.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenuBar>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFiltersWidth = 260;
constexpr int kDetailsWidth = 332;

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
    detailsLink_ = new DetailsLink(session_, translator_, *this);
    new FilterLink(session_, *filters_, *search_, this);
    new FilterNotices(session_, appearance_, *canvas_, *detailsDock_, this);
    connectSession();
    connectCanvas();
    connectPanels();
    connectFiles();
    learning_ = new Learning(session_, *this);
    showTheme();
    retranslate();
    layout_->restore(settings_.get(setting::kGeometry), settings_.get(setting::kDocks));
    canvas_->setFocus();
}

MainWindow::~MainWindow()
{
    delete layout_; // docks still speak of their places while they are taken down
}

void MainWindow::assemble()
{
    setObjectName(u"mainWindow"_s);
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
    layout_ = new WindowLayout(*this, *toolBar_,
                               {{filtersDock_, Qt::LeftDockWidgetArea, kFiltersWidth},
                                {detailsDock_, Qt::RightDockWidgetArea, kDetailsWidth}});
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
    connect(&session_, &Session::openFailed, this, &MainWindow::showFailure);
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
    connect(details_, &DetailsPanel::addressRequested, commands_, &Commands::openAddress);
    connect(detailsLink_, &DetailsLink::failed, this,
            [this](const Error &error) { messages_->tell(MessageBar::Kind::Error, errorText(error)); });
    connect(search_, &SearchBox::left, canvas_, qOverload<>(&QWidget::setFocus));
}

void MainWindow::connectFiles()
{
    connect(layout_, &WindowLayout::changed, this, &MainWindow::layoutChanged);
    const auto *drop = new FileDrop(*this);
    connect(drop, &FileDrop::dropped, this, [this](const QStringList &paths) {
        open({paths.first(), {}});
        for (const QString &path : paths.mid(1))
            Q_EMIT windowRequested({path, {}});
    });
    connect(drop, &FileDrop::refused, this,
            [this] { messages_->tell(MessageBar::Kind::Note, tr("Only files on this computer can be opened.")); });
}

const Theme &MainWindow::theme() const
{
    return appearance_.theme();
}

WindowState MainWindow::state() const
{
    WindowState state{layout_->geometry(), layout_->docks(), {}, {}};
    if (session_.isOpen()) {
        state.library = {session_.path(), session_.readOnlyReason()};
        // The tour goes about in a view that is not the reader's.
        state.view = learning_->tour().before().value_or(session_.view());
    }
    return state;
}

void MainWindow::restoreLayout(const WindowState &state)
{
    layout_->restore(state.geometry, state.docks);
}

void MainWindow::open(const LibraryFile &file)
{
    if (file.path.isEmpty())
        Q_EMIT starterRequested();
    else
        session_.open(file.path, {}, file.readOnly);
}

void MainWindow::refresh()
{
    session_.refresh();
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
    RecentFiles().add(session_.path());
    if (session_.isReadOnly())
        messages_->tell(MessageBar::Kind::Note, readOnlyText(session_));
    if (!news_.isEmpty())
        messages_->tell(MessageBar::Kind::Note, std::exchange(news_, {}));
    retranslate();
}

void MainWindow::showFailure(const Error &error)
{
    status_->end();
    if (session_.isOpen())
        messages_->tell(MessageBar::Kind::Error, errorText(error));
    else
        messages_->offer(errorText(error), tr("Open the starter record"), [this] { Q_EMIT starterRequested(); });
}

void MainWindow::showFile()
{
    status_->setFile(session_.path(), session_.isReadOnly(), readOnlyText(session_));
    const QString name = QFileInfo(session_.path()).fileName();
    if (!session_.isOpen())
        setWindowTitle(u"Detente"_s);
    else
        setWindowTitle((session_.isReadOnly() ? tr("%1 (read-only) – Detente") : tr("%1 – Detente")).arg(name));
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
    status_->setSelected(session_.selection().size(), selectionApart(session_, translator_.language()));
    detailsLink_->show();
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
    learning_->setTheme(theme);
    actions_->setIconInk(theme.color(scene::Ink::Text));
}

void MainWindow::retranslate()
{
    actions_->retranslate();
    commands_->retranslate();
    filtersTitle_->setTitle(tr("Filters"));
    detailsTitle_->setTitle(tr("Event"));
    filtersDock_->setWindowTitle(tr("Filters"));
    detailsDock_->setWindowTitle(tr("Details"));
    toolBar_->setWindowTitle(tr("Tools"));
    showFile();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showWords();
        if (session_.isOpen())
            showSelection();
    }
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        Q_EMIT activated();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    learning_->tour().end();
    // Where a window that was never opened before is to stand.
    settings_.set(setting::kGeometry, layout_->geometry());
    settings_.set(setting::kDocks, layout_->docks());
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // The picture is there once the paint event that is being delivered has been carried out.
    if (watched == canvas_ && event->type() == QEvent::Resize)
        Q_EMIT layoutChanged(); // the hairline between it and a dock was moved
    if (watched == canvas_ && event->type() == QEvent::Paint && session_.isOpen() && !pictureSeen_) {
        pictureSeen_ = true;
        QTimer::singleShot(0, this, &MainWindow::firstPicture);
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace detente::ui
