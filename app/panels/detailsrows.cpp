// The rows of the details pane: linked events, sources, claims, reports, deadlines.
#include "app/panels/chip.h"
#include "app/panels/detailspanel.h"
#include "app/panels/detailstext.h"
#include "app/panels/flowlayout.h"
#include "app/panels/rowbutton.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRowPadding = 8;
constexpr int kGap = 6;
constexpr double kSmallFactor = 0.92;

/// Words inside a row let the pointer through to it.
DetailsText *within(DetailsText *label)
{
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    label->setFocusPolicy(Qt::NoFocus);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return label;
}

QVBoxLayout *rowLayout(QWidget *row)
{
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(kRowPadding + static_cast<int>(size::kCardEdge), kRowPadding - 2, kRowPadding,
                               kRowPadding - 2);
    layout->setSpacing(2);
    return layout;
}

/// Parts that are not empty, with points between them.
QString dotted(const QStringList &parts)
{
    QStringList said;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            said << part;
    }
    return said.join(u" · "_s);
}

/// One step on the line of how an event became known. What was so by then is a full dot, what was expected a ring,
/// what came to nothing a ring with a stroke.
class ReportStep : public QWidget {
public:
    ReportStep(const ReportLine &line, bool first, bool last, const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , status_(line.statusKey)
        , first_(first)
        , last_(last)
        , color_(theme.color(line.isLater ? scene::Ink::MutedText : scene::Ink::Accent))
        , line_(theme.surface(Surface::Border))
        , ground_(theme.surface(Surface::Window))
    {
        setFixedWidth(kWidth);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(line_, 2));
        if (!first_)
            painter.drawLine(QPointF(kMiddle, 0), QPointF(kMiddle, kDot));
        if (!last_)
            painter.drawLine(QPointF(kMiddle, kDot), QPointF(kMiddle, height()));
        painter.setPen(QPen(color_, 1.5));
        painter.setBrush(status_ == Status::Held ? color_ : ground_);
        painter.drawEllipse(QPointF(kMiddle, kDot), 4, 4);
        const bool failed = status_ == Status::Cancelled || status_ == Status::Refused || status_ == Status::Lapsed;
        if (failed)
            painter.drawLine(QPointF(kMiddle - 5, kDot + 5), QPointF(kMiddle + 5, kDot - 5));
    }

private:
    static constexpr int kWidth = 20;
    static constexpr double kMiddle = 7;
    static constexpr double kDot = 9; // the middle of the first line of words

    Status status_;
    bool first_;
    bool last_;
    QColor color_;
    QColor line_;
    QColor ground_;
};

} // namespace

QWidget *DetailsPanel::eventRow(const EventLine &line)
{
    auto *row = new RowButton(theme_.group(line.group), theme_, nullptr);
    const QString about = dotted({line.relation, line.date});
    row->setAccessibleName(u"%1: %2, %3"_s.arg(line.relation, line.title, line.date));
    QVBoxLayout *layout = rowLayout(row);
    layout->addWidget(within(muted(about)));
    layout->addWidget(within(body(line.title)));
    connect(row, &QAbstractButton::clicked, this, [this, uid = line.uid] { Q_EMIT eventRequested(uid); });
    return row;
}

QWidget *DetailsPanel::sourceRow(const SourceLine &line, int index)
{
    auto *row = new RowButton(theme_.surface(Surface::Border), theme_, nullptr);
    row->setPassive();
    QVBoxLayout *layout = rowLayout(row);
    const QString heading = line.publisher.isEmpty() ? line.title : line.publisher;
    layout->addWidget(strong(heading));
    if (!line.publisher.isEmpty() && !line.title.isEmpty())
        layout->addWidget(body(line.title));
    if (!line.quote.isEmpty()) {
        DetailsText *quote = body(tr("“%1”", "a quotation").arg(line.quote));
        quote->setTabStop();
        layout->addWidget(quote);
    }
    if (const QString small = dotted({line.date, line.part, line.languageNote}); !small.isEmpty())
        layout->addWidget(muted(small));
    layout->addSpacing(2);
    auto *deeds = new FlowLayout(kGap);
    if (!line.url.isEmpty()) {
        Chip *open = button(line.host + u" ↗"_s, line.url);
        open->setAccessibleName(tr("Open %1: %2", "address, source").arg(line.host, heading));
        connect(open, &QAbstractButton::clicked, this,
                [this, url = line.url] { Q_EMIT addressRequested(QUrl(url, QUrl::StrictMode)); });
        deeds->addWidget(open);
    }
    Chip *copy = button(u"…"_s, tr("Copy this source as a citation"));
    copy->setAccessibleName(tr("Copy this source as a citation: %1").arg(heading));
    connect(copy, &QAbstractButton::clicked, this, [this, copy, index] { popUpCopyMenu(copy, index); });
    deeds->addWidget(copy);
    layout->addLayout(deeds);
    return row;
}

QWidget *DetailsPanel::claimBox(const ClaimLine &line)
{
    auto *box = new RowButton(theme_.color(line.isKept ? scene::Ink::Accent : scene::Ink::MutedText), theme_, nullptr);
    box->setPassive();
    QVBoxLayout *layout = rowLayout(box);
    layout->addWidget(strong(line.date));
    if (line.isKept)
        layout->addWidget(muted(tr("kept in this record")));
    for (const QString &said : line.says)
        layout->addWidget(body(said));
    layout->addStretch(1);
    return box;
}

QWidget *DetailsPanel::reportRow(const ReportLine &line, bool first, bool last)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new ReportStep(line, first, last, theme_, row));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(muted(line.isLater ? tr("%1, later than the day looked at").arg(line.day) : line.day));
    const QString status = line.date.isEmpty() ? line.status : u"%1: %2"_s.arg(line.status, line.date);
    words->addWidget(line.isLater ? muted(status) : last ? strong(status) : body(status));
    if (!line.note.isEmpty())
        words->addWidget(muted(line.note));
    if (!line.source.isEmpty())
        words->addWidget(muted(line.source));
    if (!last)
        words->addSpacing(kRowPadding);
    layout->addLayout(words, 1);
    return row;
}

QWidget *DetailsPanel::deadlineBox(const DeadlineLine &line)
{
    using Mood = DeadlineLine::Mood;
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, kGap);
    layout->setSpacing(kGap - 2);
    layout->addWidget(body(line.text));
    if (!line.outcome.isEmpty()) {
        const QColor color = line.mood == Mood::Missed ? theme_.surface(Surface::Danger)
                             : line.mood == Mood::Met  ? theme_.surface(Surface::Good)
                                                       : theme_.color(scene::Ink::Text);
        layout->addWidget(text(line.outcome, theme_.scaledFont(1, QFont::DemiBold), color));
    }
    if (!line.rule.isEmpty())
        layout->addWidget(text(line.rule, theme_.scaledFont(kSmallFactor), theme_.color(scene::Ink::MutedText)));
    for (const EventLine &event : line.events)
        layout->addWidget(eventRow(event));
    return box;
}

} // namespace detente::ui
