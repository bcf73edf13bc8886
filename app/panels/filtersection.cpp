#include "app/panels/filtersection.h"

#include "app/panels/filterrow.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kArrow = 18;
constexpr int kLinePadding = 5;
constexpr int kDot = 6;
constexpr int kRoomBelow = 8;
constexpr double kSmall = 0.92;
constexpr int kSignSize = 16;
constexpr int kButtonGap = 2;

/// Two arrows against each other: what is in goes out, what is out comes in.
QIcon invertSign(const QColor &color, double ratio)
{
    QPixmap pixmap(QSize(kSignSize, kSignSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const std::array there{QPointF(2.5, 5.5), QPointF(13, 5.5), QPointF(10, 2.5)};
    const std::array back{QPointF(13.5, 10.5), QPointF(3, 10.5), QPointF(6, 13.5)};
    painter.drawPolyline(there.data(), static_cast<int>(there.size()));
    painter.drawPolyline(back.data(), static_cast<int>(back.size()));
    return pixmap;
}

} // namespace

FilterHeading::FilterHeading(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FilterHeading::setTheme(const Theme &theme)
{
    ink_ = theme.color(scene::Ink::Text);
    muted_ = theme.color(scene::Ink::MutedText);
    focus_ = theme.color(scene::Ink::Accent);
    setFont(theme.scaledFont(1, QFont::DemiBold));
    update();
}

void FilterHeading::setFiltered(bool filtered)
{
    filtered_ = filtered;
    update();
}

QSize FilterHeading::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {kArrow + metrics.horizontalAdvance(text()) + 2 * kDot + 2, metrics.height() + 2 * kLinePadding};
}

QSize FilterHeading::minimumSizeHint() const
{
    return sizeHint();
}

void FilterHeading::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(focus_, size::kFocusRing));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), size::kCardRadius, size::kCardRadius);
    }
    painter.setPen(QPen(underMouse() ? ink_ : muted_, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle(8, height() / 2.0);
    const std::array closed{middle + QPointF(-2, -4), middle + QPointF(2, 0), middle + QPointF(-2, 4)};
    const std::array open{middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)};
    const auto &arrow = isChecked() ? open : closed;
    painter.drawPolyline(arrow.data(), static_cast<int>(arrow.size()));
    painter.setPen(ink_);
    painter.drawText(rect().adjusted(kArrow, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    if (filtered_) {
        const double x = kArrow + fontMetrics().horizontalAdvance(text()) + kDot;
        painter.setPen(Qt::NoPen);
        painter.setBrush(focus_);
        painter.drawEllipse(QRectF(x, (height() - kDot) / 2.0, kDot, kDot));
    }
}

void FilterHeading::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        click();
    else if (key == Qt::Key_Right || key == Qt::Key_Left)
        setChecked(key == Qt::Key_Right);
    else
        QAbstractButton::keyPressEvent(event);
}

FilterSection::FilterSection(const QString &key, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , key_(key)
    , theme_(theme)
    , heading_(new FilterHeading)
    , all_(new QToolButton)
    , invert_(new QToolButton)
    , body_(new QWidget)
    , bodyLayout_(new QVBoxLayout(body_))
{
    setObjectName(key);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kButtonGap);
    line->addWidget(heading_, 1);
    for (QToolButton *button : {all_, invert_}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        line->addWidget(button);
        button->hide();
    }
    layout->addLayout(line);
    bodyLayout_->setContentsMargins(0, 0, 0, kRoomBelow);
    bodyLayout_->setSpacing(0);
    layout->addWidget(body_);
    body_->hide();
    connect(heading_, &QAbstractButton::toggled, this, [this](bool open) {
        body_->setVisible(open);
        openChanged();
        retranslate();
        Q_EMIT toggled(open);
    });
    connect(all_, &QToolButton::clicked, this, &FilterSection::allRequested);
    connect(invert_, &QToolButton::clicked, this, &FilterSection::invertRequested);
}

bool FilterSection::isOpen() const
{
    return heading_->isChecked();
}

void FilterSection::setOpen(bool open)
{
    heading_->setChecked(open);
}

QString FilterSection::title() const
{
    return heading_->text();
}

void FilterSection::setWords(const QString &title, const QString &whatsThis)
{
    heading_->setText(title);
    heading_->updateGeometry();
    setWhatsThis(whatsThis);
    heading_->setWhatsThis(whatsThis);
    heading_->setToolTip(whatsThis);
    setAccessibleName(title);
    retranslate();
}

void FilterSection::setFiltered(bool filtered)
{
    const bool losesFocus = !filtered && (all_->hasFocus() || invert_->hasFocus());
    heading_->setFiltered(filtered);
    heading_->setAccessibleName(filtered ? tr("%1, filtered", "heading of a part of the filters").arg(title())
                                         : title());
    if (losesFocus)
        heading_->setFocus();
    all_->setVisible(filtered);
    invert_->setVisible(filtered);
}

void FilterSection::setTheme(const Theme &theme)
{
    theme_ = theme;
    heading_->setTheme(theme);
    const QFont small = theme.scaledFont(kSmall);
    // As tall as the heading, so that nothing moves when they come.
    const int height = heading_->sizeHint().height();
    for (QToolButton *button : {all_, invert_}) {
        button->setFont(small);
        button->setFixedHeight(height);
    }
    invert_->setIconSize({kSignSize, kSignSize});
    invert_->setIcon(invertSign(theme.color(scene::Ink::Text), devicePixelRatioF()));
    fitButtons();
}

int FilterSection::headWidth() const
{
    return heading_->sizeHint().width() + all_->width() + invert_->width() + 2 * kButtonGap;
}

void FilterSection::fitButtons()
{
    all_->setFixedWidth(all_->fontMetrics().horizontalAdvance(all_->text()) + 2 * kLinePadding);
    invert_->setFixedWidth(kSignSize + 2 * kLinePadding);
}

void FilterSection::retranslate()
{
    all_->setText(tr("All", "every value of a filter"));
    all_->setAccessibleName(tr("%1: let all through").arg(title()));
    all_->setToolTip(all_->accessibleName());
    invert_->setToolButtonStyle(Qt::ToolButtonIconOnly);
    fitButtons();
    invert_->setAccessibleName(tr("%1: invert, what is left out instead").arg(title()));
    invert_->setToolTip(invert_->accessibleName());
    heading_->setAccessibleDescription(isOpen() ? tr("Open") : tr("Closed"));
}

void FilterSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

FilterRow *FilterSection::addRow()
{
    auto *row = new FilterRow(body_);
    row->setFocusPolicy(rows_.empty() ? Qt::StrongFocus : Qt::ClickFocus);
    row->installEventFilter(this);
    bodyLayout_->addWidget(row);
    // Rows are made when they are needed: without this they would come after everything else.
    setTabOrder(rows_.empty() ? beforeRows() : rows_.back(), row);
    rows_.push_back(row);
    return row;
}

QWidget *FilterSection::beforeRows() const
{
    return invert_;
}

void FilterSection::settleFocus()
{
    FilterRow *stop = nullptr;
    for (FilterRow *row : rows_) {
        if (row->isHidden())
            row->setFocusPolicy(Qt::ClickFocus);
        else if (stop == nullptr && (row->focusPolicy() == Qt::StrongFocus || row->hasFocus()))
            stop = row;
    }
    const auto shown = std::ranges::find_if(rows_, [](const FilterRow *row) { return !row->isHidden(); });
    if (stop == nullptr && shown != rows_.end())
        stop = *shown;
    for (FilterRow *row : rows_)
        row->setFocusPolicy(Qt::ClickFocus);
    if (stop != nullptr)
        stop->setFocusPolicy(Qt::StrongFocus);
}

bool FilterSection::moveFrom(FilterRow *row, int key)
{
    std::vector<FilterRow *> shown;
    std::ranges::copy_if(rows_, std::back_inserter(shown), [](const FilterRow *each) { return !each->isHidden(); });
    const auto at = std::ranges::find(shown, row);
    if (at == shown.end())
        return false;
    auto to = at;
    if (key == Qt::Key_Up && at != shown.begin())
        --to;
    else if (key == Qt::Key_Down && at + 1 != shown.end())
        ++to;
    else if (key == Qt::Key_Home)
        to = shown.begin();
    else if (key == Qt::Key_End)
        to = shown.end() - 1;
    else
        return key == Qt::Key_Up || key == Qt::Key_Down;
    (*to)->setFocus(Qt::OtherFocusReason);
    return true;
}

bool FilterSection::eventFilter(QObject *watched, QEvent *event)
{
    const auto row = std::ranges::find(rows_, watched);
    if (row == rows_.end())
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::KeyPress:
        if (moveFrom(*row, static_cast<QKeyEvent *>(event)->key()))
            return true;
        break;
    case QEvent::FocusIn:
        for (FilterRow *each : rows_)
            each->setFocusPolicy(each == *row ? Qt::StrongFocus : Qt::ClickFocus);
        for (QWidget *up = parentWidget(); up != nullptr; up = up->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(up))
                area->ensureWidgetVisible(*row, 0, 2 * kRoomBelow);
        }
        break;
    case QEvent::ContextMenu: {
        const auto *asked = static_cast<QContextMenuEvent *>(event);
        showMenu(*row, asked->reason() == QContextMenuEvent::Keyboard ? (*row)->mapToGlobal((*row)->rect().center())
                                                                      : asked->globalPos());
        return true;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FilterSection::fillMenu(QMenu &, FilterRow &) {}

void FilterSection::showMenu(FilterRow *row, const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Only this")), &QAction::triggered, row, &FilterRow::onlyRequested);
    fillMenu(*menu, *row);
    menu->addSeparator();
    connect(menu->addAction(tr("All", "every value of a filter")), &QAction::triggered, this,
            &FilterSection::allRequested);
    connect(menu->addAction(tr("Invert", "the other values of a filter")), &QAction::triggered, this,
            &FilterSection::invertRequested);
    menu->popup(position);
}

} // namespace detente::ui
