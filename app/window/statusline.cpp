#include "app/window/statusline.h"

#include "app/text/errors.h"
#include "app/text/tongue.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Shorter work is not worth a word, milliseconds.
constexpr int kDelay = 500;

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , counts_(new QLabel)
    , selected_(new QLabel)
    , work_(new QLabel)
    , bar_(new QProgressBar)
    , cancel_(new QToolButton)
    , file_(new QLabel)
{
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 8, 0);
    bar_->setFixedWidth(180);
    bar_->setMaximumHeight(12);
    bar_->setTextVisible(false);
    addWidget(counts_);
    addWidget(selected_);
    addPermanentWidget(work_);
    addPermanentWidget(bar_);
    addPermanentWidget(cancel_);
    addPermanentWidget(file_);
    connect(cancel_, &QToolButton::clicked, this, &StatusLine::cancelRequested);
    delay_.setSingleShot(true);
    delay_.setInterval(kDelay);
    connect(&delay_, &QTimer::timeout, this, [this] {
        work_->show();
        bar_->show();
        cancel_->show();
    });
    end();
    retranslate();
}

void StatusLine::setCounts(std::size_t shown, std::size_t all, std::size_t inView)
{
    shown_ = shown;
    all_ = all;
    inView_ = inView;
    retranslate();
}

void StatusLine::setSelected(std::size_t count, const QString &apart)
{
    apart_ = apart;
    selectedCount_ = count;
    retranslate();
}

void StatusLine::setFile(const QString &path, bool readOnly, const QString &why)
{
    path_ = path;
    readOnly_ = readOnly;
    why_ = why;
    retranslate();
}

void StatusLine::beginOpening(const QString &path)
{
    opening_ = QFileInfo(path).fileName();
    begin();
}

void StatusLine::beginRestoring()
{
    restoring_ = true;
    begin();
}

void StatusLine::begin()
{
    retranslate();
    bar_->setRange(0, 0);
    delay_.start();
}

void StatusLine::progress(qint64 done, qint64 total)
{
    // A progress bar counts in ints; thousandths are enough.
    bar_->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        bar_->setValue(static_cast<int>(done * 1000 / total));
}

void StatusLine::end()
{
    delay_.stop();
    opening_.clear();
    restoring_ = false;
    work_->hide();
    bar_->hide();
    cancel_->hide();
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QStatusBar::changeEvent(event);
}

void StatusLine::retranslate()
{
    const Tongue &in = Tongue::of(interfaceLanguage());
    const auto number = [&in](std::size_t n) { return in.number(static_cast<qint64>(n)); };
    cancel_->setText(tr("Cancel"));
    if (restoring_)
        work_->setText(tr("Restoring the starter record…"));
    else
        work_->setText(opening_.isEmpty() ? QString() : tr("Opening %1…").arg(opening_));
    bar_->setAccessibleName(tr("Progress"));
    if (path_.isEmpty()) {
        counts_->setText(tr("No library is open"));
        selected_->clear();
        file_->clear();
        return;
    }
    const int all = static_cast<int>(all_); // lupdate finds a plural only behind a plain name
    QString counts = in.translate("StatusLine", "%n event(s)", nullptr, all);
    if (shown_ != all_)
        counts = tr("%1 of %2 events", "shown by the filter").arg(number(shown_), number(all_));
    counts_->setText(tr("%1 · %2 in view").arg(counts, number(inView_)));
    QString selected = selectedCount_ == 0 ? QString() : tr("· %1 selected").arg(number(selectedCount_));
    if (!selected.isEmpty() && !apart_.isEmpty())
        selected += u" · "_s + apart_;
    selected_->setText(selected);
    const QString name = QFileInfo(path_).fileName();
    file_->setText(readOnly_ ? tr("%1 · read-only").arg(name) : name);
    const QString where = QDir::toNativeSeparators(path_);
    file_->setToolTip(readOnly_ ? u"%1\n%2"_s.arg(where, why_) : where);
    file_->setAccessibleDescription(file_->toolTip());
}

} // namespace detente::ui
