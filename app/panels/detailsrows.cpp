// The rows of the details pane: linked events, sources, reports.
#include "app/panels/detailspanel.h"
#include "app/panels/rowbutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRowPadding = 8;
constexpr double kSmallFactor = 0.92;

/// Words inside a row let the pointer through to it.
QLabel *within(QLabel *label)
{
    label->setTextInteractionFlags(Qt::NoTextInteraction);
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

/// The dot before a report: full when it was so by then, else a ring.
class ReportDot : public QWidget {
public:
    ReportDot(bool full, const QColor &color, QWidget *parent)
        : QWidget(parent)
        , full_(full)
        , color_(color)
    {
        setFixedSize(16, 18);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color_, 1.5));
        painter.setBrush(full_ ? QBrush(color_) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(2, 5, 8, 8));
    }

private:
    bool full_;
    QColor color_;
};

} // namespace

QWidget *DetailsPanel::eventRow(const EventLine &line)
{
    auto *row = new RowButton(theme_.group(line.group), theme_, this);
    row->setAccessibleName(u"%1: %2, %3"_s.arg(line.relation, line.title, line.date));
    QVBoxLayout *layout = rowLayout(row);
    layout->addWidget(within(muted(u"%1 · %2"_s.arg(line.relation, line.date))));
    layout->addWidget(within(body(line.title)));
    connect(row, &QAbstractButton::clicked, this, [this, uid = line.uid] { Q_EMIT eventRequested(uid); });
    return row;
}

QWidget *DetailsPanel::sourceRow(const SourceLine &line)
{
    QStringList small;
    for (const QString &part : {line.date, line.part, line.languageNote}) {
        if (!part.isEmpty())
            small << part;
    }
    const QString heading = line.publisher.isEmpty() ? line.title : line.publisher;
    const bool opens = !line.url.isEmpty();
    auto *row = new RowButton(theme_.surface(Surface::Border), theme_, this);
    QVBoxLayout *layout = rowLayout(row);
    // What leads nowhere may be marked and copied; what leads somewhere is a button.
    const auto add = [&](QLabel *label) { layout->addWidget(opens ? within(label) : label); };
    add(text(opens ? heading + u" ↗"_s : heading, theme_.scaledFont(1, QFont::DemiBold),
             theme_.color(opens ? scene::Ink::Accent : scene::Ink::Text)));
    if (!line.publisher.isEmpty() && !line.title.isEmpty())
        add(body(line.title));
    if (!line.quote.isEmpty())
        add(body(tr("“%1”", "a quotation").arg(line.quote)));
    if (!small.isEmpty())
        add(muted(small.join(u" · "_s)));
    if (!opens) {
        row->setPassive();
        return row;
    }
    row->setAccessibleName(tr("Source: %1, %2").arg(heading, line.title));
    row->setToolTip(line.url);
    connect(row, &QAbstractButton::clicked, this,
            [this, url = line.url] { Q_EMIT addressRequested(QUrl(url, QUrl::StrictMode)); });
    return row;
}

QWidget *DetailsPanel::reportRow(const ReportLine &line, bool last)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new ReportDot(line.isFirm, theme_.color(scene::Ink::Accent), row), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    QString status = line.status;
    if (!line.date.isEmpty())
        status += u" "_s + line.date;
    words->addWidget(text(u"%1 — %2"_s.arg(line.day, status),
                          theme_.scaledFont(1, last ? QFont::DemiBold : QFont::Normal),
                          theme_.color(scene::Ink::Text)));
    QStringList small;
    for (const QString &part : {line.note, line.source}) {
        if (!part.isEmpty())
            small << part;
    }
    if (!small.isEmpty())
        words->addWidget(muted(small.join(u" · "_s)));
    layout->addLayout(words, 1);
    return row;
}

} // namespace detente::ui
