#include "app/panels/detailspanel.h"

#include "app/panels/chip.h"
#include "app/panels/flowlayout.h"

#include <QEvent>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace detente::ui {

namespace {

constexpr int kMargin = 16;
constexpr int kGap = 6;
constexpr int kSectionGap = 18;
constexpr double kTitleFactor = 1.25;
constexpr double kSmallFactor = 0.92;

/// Status is also a pattern: what took place is filled in, what is only expected dashed.
Chip::Style styleOf(Status status)
{
    switch (status) {
    case Status::Requested:
    case Status::Planned:
    case Status::Announced:
    case Status::Agreed:
        return Chip::Style::Dashed;
    default:
        return Chip::Style::Outlined;
    }
}

} // namespace

DetailsPanel::DetailsPanel(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , theme_(theme)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    rebuild();
}

void DetailsPanel::show(std::optional<DetailsContent> content)
{
    content_ = std::move(content);
    rebuild();
    verticalScrollBar()->setValue(0);
}

void DetailsPanel::setRecord(const QString &heading, const QString &extent)
{
    recordHeading_ = heading;
    recordExtent_ = extent;
    if (!content_)
        rebuild();
}

void DetailsPanel::setTheme(const Theme &theme)
{
    theme_ = theme;
    rebuild();
}

void DetailsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QScrollArea::changeEvent(event);
}

void DetailsPanel::rebuild()
{
    setAccessibleName(tr("Details of the selected event"));
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    if (content_) {
        addHeader(layout);
        addFacts(layout);
        addPeople(layout);
        addSources(layout);
        addLinks(layout);
        addReports(layout);
        addDeadlines(layout);
        addLedger(layout);
        addRecord(layout);
    } else {
        addWelcome(layout);
    }
    layout->addStretch(1);
    setWidget(page);
}

QLabel *DetailsPanel::text(const QString &text, const QFont &font, const QColor &color)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
    // A word longer than the pane must not widen it.
    label->setMinimumWidth(1);
    return label;
}

QLabel *DetailsPanel::body(const QString &words)
{
    return text(words, theme_.scaledFont(1), theme_.color(scene::Ink::Text));
}

QLabel *DetailsPanel::muted(const QString &words)
{
    return text(words, theme_.scaledFont(kSmallFactor), theme_.color(scene::Ink::MutedText));
}

void DetailsPanel::section(QVBoxLayout *page, const QString &heading)
{
    page->addSpacing(kSectionGap - kGap);
    QLabel *label =
        text(heading, theme_.scaledFont(kSmallFactor, QFont::DemiBold), theme_.color(scene::Ink::MutedText));
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    page->addWidget(label);
}

void DetailsPanel::addWelcome(QVBoxLayout *page)
{
    if (!recordHeading_.isEmpty()) {
        page->addWidget(
            text(recordHeading_, theme_.scaledFont(kTitleFactor, QFont::DemiBold), theme_.color(scene::Ink::Text)));
        page->addWidget(muted(recordExtent_));
        page->addSpacing(kGap);
    }
    page->addWidget(body(tr("Click an event on the timeline to read about it.")));
    page->addSpacing(kGap);
    for (const QString &hint :
         {tr("Turn the wheel to zoom at the pointer, drag to move through time."),
          tr("Type a word or a name above to see only what has to do with it."), tr("Press F1 to see every key.")})
        page->addWidget(muted(hint));
}

void DetailsPanel::addHeader(QVBoxLayout *page)
{
    page->addWidget(
        text(content_->title, theme_.scaledFont(kTitleFactor, QFont::DemiBold), theme_.color(scene::Ink::Text)));
    page->addSpacing(2);
    auto *chips = new FlowLayout(kGap);
    chips->addWidget(new Chip(content_->side, Chip::Style::Filled, theme_.side(content_->sideKey), theme_, this));
    chips->addWidget(new Chip(content_->category, Chip::Style::Filled, theme_.group(content_->group), theme_, this));
    chips->addWidget(
        new Chip(content_->status, styleOf(content_->statusKey), theme_.status(content_->statusKey), theme_, this));
    page->addLayout(chips);
    page->addSpacing(kGap);
}

void DetailsPanel::addFacts(QVBoxLayout *page)
{
    page->addWidget(text(content_->date, theme_.scaledFont(1, QFont::DemiBold), theme_.color(scene::Ink::Text)));
    if (!content_->place.isEmpty())
        page->addWidget(muted(content_->place));
    if (!content_->summary.isEmpty()) {
        page->addSpacing(kGap);
        page->addWidget(body(content_->summary));
    }
    if (!content_->fallbackNote.isEmpty())
        page->addWidget(muted(content_->fallbackNote));
}

void DetailsPanel::addPeople(QVBoxLayout *page)
{
    if (content_->people.empty())
        return;
    section(page, tr("People and institutions"));
    auto *names = new FlowLayout(kGap);
    for (const PersonLine &person : content_->people) {
        const QString words =
            person.role.isEmpty() ? person.name : tr("%1, %2", "person, role").arg(person.name, person.role);
        auto *chip = new Chip(words, Chip::Style::Outlined, theme_.surface(Surface::Border), theme_, this);
        chip->setClickable();
        chip->setToolTip(tr("Show the events with %1").arg(person.name));
        connect(chip, &QAbstractButton::clicked, this, [this, uid = person.uid] { Q_EMIT personRequested(uid); });
        names->addWidget(chip);
    }
    page->addLayout(names);
}

void DetailsPanel::addSources(QVBoxLayout *page)
{
    section(page, tr("Sources"));
    if (content_->sources.empty())
        page->addWidget(muted(tr("No source is recorded.")));
    for (const SourceLine &source : content_->sources)
        page->addWidget(sourceRow(source));
}

void DetailsPanel::addLinks(QVBoxLayout *page)
{
    if (content_->links.empty())
        return;
    section(page, tr("Linked events"));
    for (const EventLine &line : content_->links)
        page->addWidget(eventRow(line));
}

void DetailsPanel::addReports(QVBoxLayout *page)
{
    if (content_->reports.empty())
        return;
    section(page, tr("How it became known"));
    for (std::size_t i = 0; i < content_->reports.size(); ++i)
        page->addWidget(reportRow(content_->reports[i], i + 1 == content_->reports.size()));
    if (!content_->reportsNote.isEmpty())
        page->addWidget(muted(content_->reportsNote));
}

void DetailsPanel::addDeadlines(QVBoxLayout *page)
{
    if (content_->deadlines.empty())
        return;
    section(page, tr("Deadlines"));
    for (const DeadlineLine &line : content_->deadlines) {
        page->addWidget(body(line.text));
        if (!line.outcome.isEmpty())
            page->addWidget(line.isLate ? text(line.outcome, theme_.scaledFont(kSmallFactor, QFont::DemiBold),
                                               theme_.surface(Surface::Danger))
                                        : muted(line.outcome));
        for (const EventLine &event : line.events)
            page->addWidget(eventRow(event));
    }
}

void DetailsPanel::addLedger(QVBoxLayout *page)
{
    if (content_->ledger.isEmpty())
        return;
    section(page, tr("What it changed"));
    for (const QString &line : content_->ledger)
        page->addWidget(body(line));
}

void DetailsPanel::addRecord(QVBoxLayout *page)
{
    section(page, tr("About this entry"));
    page->addWidget(muted(content_->certainty));
    QString weight = tr("Importance: %1").arg(content_->importance);
    if (!content_->tone.isEmpty())
        weight += tr(" · tone: %1").arg(content_->tone);
    page->addWidget(muted(weight));
}

} // namespace detente::ui
