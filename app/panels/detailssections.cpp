// The sections of the details pane beneath the facts.
#include "app/panels/chip.h"
#include "app/panels/detailspanel.h"
#include "app/panels/detailstext.h"
#include "app/panels/flowlayout.h"
#include "app/panels/fold.h"

#include <QGridLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kGap = 6;

/// Words inside a row let the pointer through to it.
DetailsText *within(DetailsText *label)
{
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    label->setFocusPolicy(Qt::NoFocus);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return label;
}

} // namespace

void DetailsPanel::addPeople(QVBoxLayout *page)
{
    if (content_->people.empty())
        return;
    section(page, tr("People and institutions"));
    for (const PersonLine &person : content_->people) {
        QStringList about;
        for (const QString &part : {person.role, person.othersIn}) {
            if (!part.isEmpty())
                about << part;
        }
        if (person.others == 0) {
            auto *row = new RowButton(theme_.surface(Surface::Border), theme_, nullptr);
            row->setPassive();
            auto *words = new QVBoxLayout(row);
            words->setContentsMargins(12, kGap, 8, kGap);
            words->setSpacing(2);
            words->addWidget(body(person.name));
            if (!about.isEmpty())
                words->addWidget(muted(about.join(u" · "_s)));
            page->addWidget(row);
            continue;
        }
        auto *fold = new Fold(u"%1, %2"_s.arg(person.name, about.join(u", "_s)), theme_.surface(Surface::Border),
                              theme_, nullptr);
        fold->heading()->addWidget(within(body(person.name)));
        fold->heading()->addWidget(within(muted(about.join(u" · "_s))));
        connect(fold, &Fold::opened, this, [this, uid = person.uid] { Q_EMIT personOpened(uid); });
        people_.emplace_back(person.uid, fold);
        page->addWidget(fold);
    }
}

void DetailsPanel::showPersonEvents(const QString &person, const std::vector<EventLine> &events)
{
    const auto found =
        std::find_if(people_.begin(), people_.end(), [&person](const auto &entry) { return entry.first == person; });
    if (found == people_.end() || !content_)
        return;
    std::vector<QWidget *> rows;
    rows.reserve(events.size() + 2);
    for (const EventLine &line : events)
        rows.push_back(eventRow(line));
    auto *deeds = new QWidget;
    auto *flow = new FlowLayout(kGap, deeds);
    flow->setContentsMargins(0, 0, 0, 0);
    Chip *all = button(tr("Show all on the timeline"), tr("Show only events with this person or institution"));
    connect(all, &QAbstractButton::clicked, this, [this, person] { Q_EMIT personRequested(person); });
    flow->addWidget(all);
    rows.push_back(deeds);
    found->second->fill(rows);
}

void DetailsPanel::addSources(QVBoxLayout *page)
{
    section(page, tr("Sources"));
    if (content_->sources.empty())
        page->addWidget(muted(tr("No source is recorded.")));
    for (std::size_t i = 0; i < content_->sources.size(); ++i)
        page->addWidget(sourceRow(content_->sources[i], static_cast<int>(i)));
}

void DetailsPanel::addClaims(QVBoxLayout *page)
{
    if (content_->claims.size() < 2)
        return;
    section(page, tr("Sources disagree about the date"), content_->reportsNote);
    auto *grid = new QGridLayout;
    grid->setSpacing(kGap);
    constexpr int kColumns = 2;
    int place = 0;
    for (const ClaimLine &claim : content_->claims) {
        grid->addWidget(claimBox(claim), place / kColumns, place % kColumns);
        ++place;
    }
    for (int column = 0; column < kColumns; ++column)
        grid->setColumnStretch(column, 1);
    page->addLayout(grid);
}

void DetailsPanel::addLinks(QVBoxLayout *page)
{
    if (content_->links.empty())
        return;
    section(page, tr("Linked events"));
    for (const EventLine &line : content_->links)
        page->addWidget(eventRow(line));
    auto *deeds = new FlowLayout(kGap);
    chain_ = button({});
    wordChain();
    connect(chain_, &QAbstractButton::clicked, this, [this] { Q_EMIT chainRequested(!chainShown_); });
    deeds->addWidget(chain_);
    page->addLayout(deeds);
}

void DetailsPanel::wordChain()
{
    if (chain_ == nullptr)
        return;
    chain_->setText(chainShown_ ? tr("Show everything again") : tr("Only this chain"));
    chain_->setToolTip(chainShown_ ? QString() : tr("Show only this event and all that is linked to it"));
    chain_->setAccessibleName(chain_->text());
}

void DetailsPanel::addPreceding(QVBoxLayout *page)
{
    page->addSpacing(12);
    preceding_ = new Fold(tr("What preceded this"), theme_.surface(Surface::Border), theme_, nullptr);
    preceding_->heading()->addWidget(within(body(tr("What preceded this"))));
    connect(preceding_, &Fold::opened, this, &DetailsPanel::precedingRequested);
    connect(preceding_->button(), &QAbstractButton::clicked, this,
            [this] { precedingOpen_ = preceding_ != nullptr && preceding_->isOpen(); });
    page->addWidget(preceding_);
}

void DetailsPanel::showPreceding(const QString &event, const std::vector<EventLine> &events, const QString &remark)
{
    if (preceding_ == nullptr || !content_ || content_->uid != event)
        return;
    std::vector<QWidget *> rows;
    rows.reserve(events.size() + 2);
    for (const EventLine &line : events)
        rows.push_back(eventRow(line));
    if (!remark.isEmpty())
        rows.push_back(muted(remark));
    if (!events.empty()) {
        auto *deeds = new QWidget;
        auto *flow = new FlowLayout(kGap, deeds);
        flow->setContentsMargins(0, 0, 0, 0);
        Chip *weeks = button(tr("Show these weeks on the timeline"));
        connect(weeks, &QAbstractButton::clicked, this, &DetailsPanel::precedingWeeksRequested);
        flow->addWidget(weeks);
        rows.push_back(deeds);
    }
    preceding_->fill(rows);
}

void DetailsPanel::openPreceding()
{
    if (preceding_ == nullptr)
        return;
    precedingOpen_ = true;
    preceding_->setOpen(true);
    preceding_->button()->setFocus(Qt::OtherFocusReason);
    // Where it stands is known once what has just been put into it is laid out.
    const auto bring = [this] {
        if (preceding_ == nullptr)
            return;
        widget()->layout()->activate();
        verticalScrollBar()->setValue(preceding_->y() - kGap);
    };
    QMetaObject::invokeMethod(this, bring, Qt::QueuedConnection);
}

void DetailsPanel::addReports(QVBoxLayout *page)
{
    if (content_->reports.empty())
        return;
    section(page, tr("How it became known"), content_->reportsNote);
    // The line of the steps runs through: there is no gap between them.
    auto *steps = new QVBoxLayout;
    steps->setSpacing(0);
    for (std::size_t i = 0; i < content_->reports.size(); ++i)
        steps->addWidget(reportRow(content_->reports[i], i == 0, i + 1 == content_->reports.size()));
    page->addLayout(steps);
}

void DetailsPanel::addDeadlines(QVBoxLayout *page)
{
    if (content_->deadlines.empty())
        return;
    section(page, tr("Deadlines"), content_->deadlinesNote);
    for (const DeadlineLine &line : content_->deadlines)
        page->addWidget(deadlineBox(line));
}

void DetailsPanel::addLedger(QVBoxLayout *page)
{
    if (content_->ledger.isEmpty())
        return;
    section(page, tr("What it changed"), content_->ledgerNote);
    for (const QString &line : content_->ledger)
        page->addWidget(body(line));
}

void DetailsPanel::addRecord(QVBoxLayout *page)
{
    section(page, tr("About this entry"));
    page->addWidget(muted(content_->certainty));
    if (!content_->basis.isEmpty()) {
        page->addWidget(muted(content_->basis));
        if (!content_->basisNote.isEmpty())
            page->addWidget(muted(content_->basisNote));
    }
    QString weight = tr("Importance: %1").arg(content_->importance);
    if (!content_->tone.isEmpty())
        weight += tr(" · tone: %1").arg(content_->tone);
    page->addWidget(muted(weight));
    if (content_->tags.isEmpty())
        return;
    auto *tags = new FlowLayout(kGap);
    for (const QString &tag : content_->tags) {
        Chip *chip = button(tag, tr("Show only events tagged “%1”").arg(tag));
        connect(chip, &QAbstractButton::clicked, this, [this, tag] { Q_EMIT tagRequested(tag); });
        tags->addWidget(chip);
    }
    page->addLayout(tags);
}

} // namespace detente::ui
