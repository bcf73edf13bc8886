#include "app/panels/detailspanel.h"

#include "app/panels/chip.h"
#include "app/panels/datebar.h"
#include "app/panels/detailstext.h"
#include "app/panels/flowlayout.h"
#include "app/panels/fold.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

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

void DetailsPanel::setNotice(const QString &text, const QString &deed)
{
    if (text == notice_ && deed == noticeDeed_)
        return;
    notice_ = text;
    noticeDeed_ = deed;
    rebuild();
}

void DetailsPanel::setChainShown(bool shown)
{
    if (shown == chainShown_)
        return;
    chainShown_ = shown;
    wordChain();
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
    const int place = verticalScrollBar()->value();
    const QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus != nullptr && isAncestorOf(focus);
    // What is replaced may be what just asked for it: it dies later.
    if (QWidget *old = takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    title_ = nullptr;
    chain_ = nullptr;
    preceding_ = nullptr;
    people_.clear();
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    addNotice(layout);
    if (content_) {
        addHeader(layout);
        addFacts(layout);
        addPeople(layout);
        addSources(layout);
        addClaims(layout);
        addLinks(layout);
        addPreceding(layout);
        addReports(layout);
        addDeadlines(layout);
        addLedger(layout);
        addRecord(layout);
    } else {
        addWelcome(layout);
    }
    layout->addStretch(1);
    setWidget(page);
    verticalScrollBar()->setValue(place);
    if (hadFocus && title_ != nullptr)
        title_->setFocus(Qt::OtherFocusReason);
    if (preceding_ != nullptr && precedingOpen_)
        preceding_->setOpen(true);
}

DetailsText *DetailsPanel::text(const QString &words, const QFont &font, const QColor &color)
{
    return new DetailsText(words, font, color, theme_.color(scene::Ink::Accent), nullptr);
}

DetailsText *DetailsPanel::body(const QString &words)
{
    return text(words, theme_.scaledFont(1), theme_.color(scene::Ink::Text));
}

DetailsText *DetailsPanel::strong(const QString &words)
{
    return text(words, theme_.scaledFont(1, QFont::DemiBold), theme_.color(scene::Ink::Text));
}

DetailsText *DetailsPanel::muted(const QString &words)
{
    return text(words, theme_.scaledFont(kSmallFactor), theme_.color(scene::Ink::MutedText));
}

void DetailsPanel::section(QVBoxLayout *page, const QString &heading, const QString &note)
{
    page->addSpacing(kSectionGap - kGap);
    DetailsText *label =
        text(heading, theme_.scaledFont(kSmallFactor, QFont::DemiBold), theme_.color(scene::Ink::MutedText));
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    label->setFocusPolicy(Qt::NoFocus);
    page->addWidget(label);
    if (!note.isEmpty())
        page->addWidget(muted(note));
}

Chip *DetailsPanel::button(const QString &words, const QString &tip)
{
    auto *chip = new Chip(words, Chip::Style::Outlined, theme_.surface(Surface::Border), theme_, nullptr);
    chip->setClickable();
    chip->setToolTip(tip);
    return chip;
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

void DetailsPanel::addNotice(QVBoxLayout *page)
{
    if (notice_.isEmpty())
        return;
    auto *box = new RowButton(theme_.color(scene::Ink::Accent), theme_, nullptr);
    box->setPassive();
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(kMargin, kGap, kGap, kGap);
    layout->addWidget(body(notice_));
    if (!noticeDeed_.isEmpty()) {
        auto *row = new FlowLayout(kGap);
        Chip *deed = button(noticeDeed_);
        connect(deed, &QAbstractButton::clicked, this, &DetailsPanel::noticeAccepted);
        row->addWidget(deed);
        layout->addLayout(row);
    }
    page->addWidget(box);
    page->addSpacing(kGap);
    box->setAccessibleName(notice_);
    QAccessibleEvent alert(box, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void DetailsPanel::addHeader(QVBoxLayout *page)
{
    title_ = text(content_->title, theme_.scaledFont(kTitleFactor, QFont::DemiBold), theme_.color(scene::Ink::Text));
    title_->setTabStop();
    page->addWidget(title_);
    page->addSpacing(2);
    auto *chips = new FlowLayout(kGap);
    const auto add = [&](const QString &words, Chip::Style style, const QColor &color) {
        auto *chip = new Chip(words, style, color, theme_, nullptr);
        chips->addWidget(chip);
        return chip;
    };
    add(content_->side, Chip::Style::Filled, theme_.side(content_->sideKey));
    add(content_->category, Chip::Style::Filled, theme_.group(content_->group))->setMark(content_->group);
    add(content_->status, styleOf(content_->statusKey), theme_.status(content_->statusKey));
    const bool checked = content_->certaintyKey == Certainty::Verified;
    add(content_->certaintyWord, checked ? Chip::Style::Outlined : Chip::Style::Dashed,
        theme_.color(scene::Ink::MutedText))
        ->setToolTip(content_->certainty);
    if (!content_->originWord.isEmpty())
        add(content_->originWord, Chip::Style::Dashed, theme_.color(scene::Ink::MutedText));
    page->addLayout(chips);
    page->addSpacing(kGap);
}

void DetailsPanel::addFacts(QVBoxLayout *page)
{
    DetailsText *date = strong(content_->date);
    date->setTabStop();
    page->addWidget(date);
    if (content_->placement)
        page->addWidget(
            new DateBar(*content_->placement, content_->group, content_->date, theme_, content_->language, nullptr));
    if (!content_->place.isEmpty())
        page->addWidget(muted(content_->place));
    if (!content_->summary.isEmpty()) {
        page->addSpacing(kGap);
        DetailsText *summary = body(content_->summary);
        summary->setTabStop();
        page->addWidget(summary);
    }
    if (!content_->fallbackNote.isEmpty())
        page->addWidget(muted(content_->fallbackNote));
    page->addSpacing(2);
    auto *deeds = new FlowLayout(kGap);
    Chip *copy = button(tr("Copy") + u" ▾"_s, tr("Copy this event as text or as a citation"));
    copy->setAccessibleName(tr("Copy this event as text or as a citation"));
    connect(copy, &QAbstractButton::clicked, this, [this, copy] { popUpCopyMenu(copy, -1); });
    deeds->addWidget(copy);
    page->addLayout(deeds);
}

void DetailsPanel::popUpCopyMenu(QWidget *below, int source)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &words, CopyForm form) {
        connect(menu->addAction(words), &QAction::triggered, this,
                [this, form, source] { Q_EMIT copyRequested(form, source); });
    };
    if (source < 0)
        add(tr("As &text"), CopyForm::Text);
    add(tr("As a &citation"), CopyForm::Citation);
    add(tr("For reference managers (&RIS)"), CopyForm::Ris);
    add(tr("For reference managers (CSL-&JSON)"), CopyForm::CslJson);
    menu->popup(below->mapToGlobal(QPoint(0, below->height())));
}

} // namespace detente::ui
