#include "app/panels/fold.h"

#include "app/render/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace detente::ui {

namespace {

constexpr int kPadding = 8;
constexpr int kSign = 12;
constexpr int kIndent = 10;
constexpr int kGap = 4;

/// The triangle that says whether a fold is open: to the right when closed, down when open.
class FoldSign : public QWidget {
public:
    FoldSign(const bool &open, const QColor &color, QWidget *parent)
        : QWidget(parent)
        , open_(open)
        , color_(color)
    {
        setFixedSize(kSign, kSign);
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color_);
        const QPolygonF right({{3, 1.5}, {9, 6}, {3, 10.5}});
        const QPolygonF down({{1.5, 3}, {10.5, 3}, {6, 9}});
        painter.drawPolygon(open_ ? down : right);
    }

private:
    const bool &open_;
    QColor color_;
};

} // namespace

Fold::Fold(const QString &name, const QColor &edge, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , button_(new RowButton(edge, theme, this))
    , heading_(new QVBoxLayout)
    , body_(new QWidget(this))
{
    button_->setAccessibleName(name);
    auto *row = new QHBoxLayout(button_);
    row->setContentsMargins(kPadding + static_cast<int>(size::kCardEdge), kPadding - 2, kPadding, kPadding - 2);
    row->setSpacing(kGap);
    heading_->setSpacing(2);
    row->addLayout(heading_, 1);
    row->addWidget(new FoldSign(open_, theme.color(scene::Ink::MutedText), button_));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addWidget(button_);
    layout->addWidget(body_);
    auto *rows = new QVBoxLayout(body_);
    rows->setContentsMargins(kIndent, 0, 0, kGap);
    rows->setSpacing(kGap);
    body_->hide();
    describeState();
    connect(button_, &QAbstractButton::clicked, this, [this] { setOpen(!open_); });
}

void Fold::setOpen(bool open)
{
    if (open == open_)
        return;
    open_ = open;
    body_->setVisible(open);
    button_->update();
    describeState();
    if (open)
        Q_EMIT opened();
}

void Fold::describeState()
{
    button_->setAccessibleDescription(open_ ? tr("open") : tr("closed"));
}

void Fold::fill(const std::vector<QWidget *> &rows)
{
    while (QLayoutItem *item = body_->layout()->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    for (QWidget *row : rows)
        body_->layout()->addWidget(row);
}

} // namespace detente::ui
