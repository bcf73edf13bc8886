#include "app/window/hints.h"

#include "app/canvas/timelinewidget.h"
#include "app/session/session.h"
#include "app/window/mainwindow.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Something hands can do, and the words for it.
struct Deed {
    const char *key;
    const char *text; ///< context "Hints"
};
constexpr std::size_t kDeeds = 3;
/// The lines, in the order in which they are learned.
constexpr std::array<std::array<Deed, kDeeds>, 2> kLines{{
    {{{"zoom", QT_TRANSLATE_NOOP("Hints", "The wheel zooms")},
      {"move", QT_TRANSLATE_NOOP("Hints", "dragging moves")},
      {"select", QT_TRANSLATE_NOOP("Hints", "a click selects an event")}}},
    {{{"filter", QT_TRANSLATE_NOOP("Hints", "Ctrl+F and a name filter")},
      {"date", QT_TRANSLATE_NOOP("Hints", "Ctrl+G goes to a date")},
      {"keys", QT_TRANSLATE_NOOP("Hints", "F1 shows every key")}}},
}};

/// A stretch that is longer or shorter by this part was zoomed.
constexpr double kZoomed = 0.001;
const QString kTick = u"✓ "_s; ///< before what was done
constexpr int kAboveEdge = 14; ///< logical pixels between the line and the canvas's lower edge

} // namespace

Hints::Hints(Session &session, MainWindow &window)
    : QFrame(&window.canvas())
    , session_(session)
    , window_(window)
    , theme_(Theme::light())
    , tour_(new QPushButton)
    , close_(new QToolButton)
{
    setObjectName(u"hints"_s);
    setAutoFillBackground(true);
    setCursor(Qt::ArrowCursor);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 4, 6, 4);
    layout->setSpacing(14);
    for (std::size_t i = 0; i < kDeeds; ++i) {
        deeds_.push_back(new QLabel);
        deeds_.back()->setTextFormat(Qt::PlainText);
        layout->addWidget(deeds_.back());
    }
    tour_->setFlat(true);
    tour_->setFocusPolicy(Qt::TabFocus);
    close_->setAutoRaise(true);
    close_->setText(u"×"_s);
    close_->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(tour_);
    layout->addWidget(close_);
    connect(tour_, &QPushButton::clicked, this, &Hints::tourRequested);
    connect(close_, &QToolButton::clicked, this, &Hints::close);
    window_.canvas().installEventFilter(this);
    line_ = unlearnedLine();
    connectDeeds();
    retranslate();
    hide();
}

void Hints::connectDeeds()
{
    connect(&session_, &Session::opened, this, [this] {
        last_ = session_.view().range;
        update();
    });
    connect(&window_.canvas(), &TimelineWidget::viewRequested, this, &Hints::learnView);
    connect(&window_.canvas().control(), &ViewControl::viewRequested, this, &Hints::learnView);
    connect(&session_, &Session::selectionChanged, this, [this] {
        if (!session_.selection().empty())
            learn(u"select"_s);
    });
    connect(&session_, &Session::queryChanged, this, [this] {
        if (!session_.view().query.isEmpty())
            learn(u"filter"_s);
    });
    connect(&window_.actions(), &Actions::triggered, this, [this](ActionId id) {
        if (id == ActionId::GoToDate)
            learn(u"date"_s);
        else if (id == ActionId::Shortcuts)
            learn(u"keys"_s);
    });
}

void Hints::learnView(const ViewState &asked)
{
    // Who asks before is answered before: the session may have the view already.
    const TimeRange before = std::exchange(last_, asked.range);
    if (std::abs(asked.range.length() / before.length() - 1) > kZoomed)
        learn(u"zoom"_s);
    else if (asked.range != before)
        learn(u"move"_s);
}

bool Hints::isLearned(const QString &deed) const
{
    return settings_.get(setting::kLearned).contains(deed);
}

int Hints::unlearnedLine() const
{
    for (std::size_t line = 0; line < kLines.size(); ++line) {
        for (const Deed &deed : kLines[line]) {
            if (!isLearned(QLatin1String(deed.key)))
                return static_cast<int>(line);
        }
    }
    return -1;
}

void Hints::learn(const QString &deed)
{
    if (held_ || line_ < 0 || isLearned(deed))
        return;
    settings_.set(setting::kLearned, settings_.get(setting::kLearned) << deed);
    update();
}

void Hints::close()
{
    for (const Deed &deed : kLines[static_cast<std::size_t>(line_)])
        learn(QLatin1String(deed.key));
    window_.canvas().setFocus();
}

void Hints::hold(bool held)
{
    held_ = held;
    update();
}

void Hints::update()
{
    const int left = unlearnedLine();
    const bool wanted = line_ >= 0 && left >= 0 && left <= line_ && session_.isOpen() && !held_;
    if (wanted)
        retranslate();
    setVisible(wanted && width() + 2 * kAboveEdge <= parentWidget()->width());
}

void Hints::fit()
{
    const int room = parentWidget()->width() - 2 * kAboveEdge;
    for (QLabel *deed : deeds_)
        deed->show();
    const auto leaveOut = [&](bool learned) {
        for (auto deed = deeds_.rbegin(); deed != deeds_.rend() && sizeHint().width() > room; ++deed) {
            if ((*deed)->text().startsWith(kTick) == learned)
                (*deed)->hide();
        }
    };
    leaveOut(true);
    leaveOut(false);
    adjustSize();
}

void Hints::place()
{
    fit();
    const QWidget &canvas = *parentWidget();
    move((canvas.width() - width()) / 2, canvas.height() - height() - kAboveEdge);
}

void Hints::retranslate()
{
    if (line_ < 0)
        return;
    const auto &line = kLines[static_cast<std::size_t>(line_)];
    for (std::size_t i = 0; i < kDeeds; ++i) {
        const bool learned = isLearned(QLatin1String(line[i].key));
        const QString text = QCoreApplication::translate("Hints", line[i].text);
        deeds_[i]->setText(learned ? kTick + text : text);
        QPalette palette = theme_.palette();
        palette.setColor(QPalette::WindowText, theme_.color(learned ? scene::Ink::MutedText : scene::Ink::Text));
        deeds_[i]->setPalette(palette);
    }
    tour_->setText(tr("Show me around"));
    close_->setToolTip(tr("Do not show this again"));
    close_->setAccessibleName(close_->toolTip());
    setAccessibleName(text());
    place();
}

QString Hints::text() const
{
    QStringList words;
    for (const QLabel *deed : deeds_)
        words << deed->text();
    return isHidden() ? QString() : words.join(u" · "_s);
}

void Hints::setTheme(const Theme &theme)
{
    theme_ = theme;
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.surface(Surface::Raised));
    setPalette(palette);
    const QString accent = theme.color(scene::Ink::Accent).name();
    setStyleSheet(u"QFrame#hints { background: %3; border: 1px solid %1; border-radius: 14px; }"
                  "QFrame#hints QPushButton { border: 0; background: transparent; color: %2; padding: 3px 6px; }"
                  "QFrame#hints QPushButton:hover { text-decoration: underline; }"
                  "QFrame#hints QPushButton:focus { border: 1px solid %2; border-radius: 4px; }"_s.arg(
                      theme.surface(Surface::Border).name(), accent, theme.surface(Surface::Raised).name()));
    retranslate();
}

void Hints::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

bool Hints::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        place();
        update();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace detente::ui
