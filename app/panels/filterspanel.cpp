#include "app/panels/filterspanel.h"

#include "app/panels/filterboxes.h"
#include "app/panels/filterlayers.h"
#include "app/panels/filterrow.h"
#include "app/panels/filterwords.h"
#include "app/text/errors.h"
#include "app/text/tongue.h"
#include "core/query/edit.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMargin = 12;
constexpr int kNarrowest = 220;

} // namespace

FiltersPanel::FiltersPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , theme_(theme)
    , summary_(new QLabel)
    , reset_(new QPushButton)
    , scroll_(new QScrollArea)
    , page_(new QWidget)
    , layers_(new FilterLayers(u"layers"_s, theme))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kMargin + 4, 6, kMargin, 6);
    head->addWidget(summary_, 1);
    head->addWidget(reset_);
    whole->addLayout(head);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    whole->addWidget(scroll_, 1);
    auto *layout = new QVBoxLayout(page_);
    layout->setContentsMargins(kMargin, 0, kMargin, kMargin);
    layout->setSpacing(2);
    addSections();
    layout->addStretch(1);
    scroll_->setWidget(page_);
    connect(reset_, &QPushButton::clicked, this, [this] { Q_EMIT queryRequested(Query()); });
    applyTheme();
    setOpenSections(sectionsOpenAtFirst());
    retranslate();
}

QStringList FiltersPanel::sectionsOpenAtFirst()
{
    return {u"side"_s, u"category"_s, u"actor"_s};
}

void FiltersPanel::addSections()
{
    const auto boxes = [this](Facet facet, const QString &key) { addBoxes(new FilterBoxes(facet, key, theme_)); };
    const auto names = [this](QueryField field) { addNames(new FilterNames(field, keyOf(field), theme_)); };
    boxes(Facet::Side, u"side"_s);
    boxes(Facet::Category, u"category"_s);
    names(QueryField::Actor);
    boxes(Facet::Status, u"status"_s);
    boxes(Facet::Importance, u"importance"_s);
    boxes(Facet::Tone, u"tone"_s);
    names(QueryField::Place);
    names(QueryField::Tag);
    names(QueryField::Source);
    boxes(Facet::Certainty, u"certainty"_s);
    boxes(Facet::Origin, u"origin"_s);
    names(QueryField::Has);
    names(QueryField::Layer);
    addSection(layers_);
    connect(layers_, &FilterLayers::hiddenRequested, this, &FiltersPanel::hiddenLayersRequested);
}

void FiltersPanel::addBoxes(FilterBoxes *boxes)
{
    boxes->setParent(page_);
    addSection(boxes);
    boxes_.push_back(boxes);
    if (boxes->facet() == Facet::Tone || boxes->facet() == Facet::Importance)
        boxes->setWithBars();
    connect(boxes, &FilterBoxes::chosen, this, [this](Facet facet, const Choices &choices) {
        Q_EMIT queryRequested(withChoices(state_.query, facet, choices, state_.vocabulary));
    });
}

void FiltersPanel::addNames(FilterNames *names)
{
    names->setParent(page_);
    addSection(names);
    names_.push_back(names);
    const QueryField field = names->field();
    connect(names, &FilterNames::wanted, this, &FiltersPanel::listsRequested);
    connect(names, &FilterNames::lineWished, this, &FiltersPanel::fulfil);
    connect(names, &FilterSection::allRequested, this,
            [this, field] { Q_EMIT queryRequested(withField(state_.query, field, {})); });
    connect(names, &FilterSection::invertRequested, this,
            [this, field] { Q_EMIT queryRequested(withInvertedPicks(state_.query, field)); });
}

void FiltersPanel::addSection(FilterSection *section)
{
    page_->layout()->addWidget(section);
    sections_.push_back(section);
    connect(section, &FilterSection::toggled, this, [this] { Q_EMIT openSectionsChanged(openSections()); });
}

void FiltersPanel::fulfil(QueryField field, const QueryValue &value, LineWish wish)
{
    const Query &query = state_.query;
    const std::vector<Pick> picks = picksOf(query, field);
    // As the query has it: the lines may be a moment behind.
    const bool named = std::ranges::find(picks, value, &Pick::value) != picks.end();
    const bool alone = picks.size() == 1 && picks.front() == Pick{value, false};
    switch (wish) {
    case LineWish::Toggle:
        Q_EMIT queryRequested(named ? withoutPick(query, field, value) : withPick(query, field, value));
        return;
    case LineWish::Only:
        // Asked again, it lets all others through once more.
        Q_EMIT queryRequested(withField(query, field, alone ? std::vector<QueryValue>() : std::vector{value}));
        return;
    case LineWish::LeaveOut:
        Q_EMIT queryRequested(withExcluded(query, field, value));
        return;
    }
}

template <class Change>
void FiltersPanel::inPlace(Change change)
{
    // What the reader looks at or is about to click stays where it is, whatever grows or shrinks above it.
    QWidget *anchor = nullptr;
    for (const FilterSection *section : sections_) {
        for (FilterRow *row : section->rows()) {
            if (row->isVisible() && (row->underMouse() || (anchor == nullptr && row->hasFocus())))
                anchor = row;
        }
    }
    const int before = anchor != nullptr ? anchor->mapTo(page_, QPoint()).y() : 0;
    change();
    if (anchor == nullptr || !anchor->isVisible())
        return;
    page_->layout()->activate();
    const int moved = anchor->mapTo(page_, QPoint()).y() - before;
    if (moved != 0)
        scroll_->verticalScrollBar()->setValue(scroll_->verticalScrollBar()->value() + moved);
}

void FiltersPanel::show(const FilterState &state)
{
    const bool otherBoxes = state.vocabulary.ownCategories != state_.vocabulary.ownCategories ||
                            state.parties[0].name != state_.parties[0].name ||
                            state.parties[1].name != state_.parties[1].name;
    state_ = state;
    inPlace([&] {
        if (otherBoxes)
            setBoxes();
        showState();
    });
}

void FiltersPanel::showState()
{
    page_->setEnabled(state_.canEdit);
    const bool filtered = !state_.query.isAll() || !state_.canEdit;
    if (!filtered && reset_->hasFocus() && !sections_.empty())
        sections_.front()->heading().setFocus();
    reset_->setEnabled(filtered);
    const Tongue &in = Tongue::of(interfaceLanguage());
    const QString all = in.number(static_cast<qint64>(state_.all));
    summary_->setText(
        filtered ? tr("%1 of %2", "events shown, of all").arg(in.number(static_cast<qint64>(state_.shown)), all)
                 : tr("All events"));
    for (FilterBoxes *boxes : boxes_) {
        const Facet facet = boxes->facet();
        boxes->show(everyChoice(facet, state_.vocabulary), chosenOf(state_.query, facet, state_.vocabulary),
                    state_.facets);
        if (facet == Facet::Origin)
            boxes->setVisible(state_.hasCoded || speaksOf(state_.query, facet));
    }
    for (FilterNames *names : names_)
        names->setPicked(speaksOf(state_.query, names->field()));
    layers_->show(state_.layers, state_.hiddenLayers);
    layers_->setVisible(!state_.layers.empty());
    section(keyOf(QueryField::Layer))
        ->setVisible(std::ranges::any_of(state_.layers, [](const LayerInfo &layer) { return !layer.shipped; }) ||
                     speaksOf(state_.query, QueryField::Layer));
}

void FiltersPanel::showLists(const std::vector<FacetLines> &lists)
{
    inPlace([&] {
        for (const FacetLines &lines : lists) {
            for (FilterNames *names : names_) {
                if (names->field() == lines.field)
                    names->show(lines);
            }
        }
    });
}

std::vector<ListRequest> FiltersPanel::listRequests() const
{
    std::vector<ListRequest> requests;
    for (const FilterNames *names : names_) {
        if (names->isOpen())
            requests.push_back(names->request(interfaceLanguage()));
    }
    return requests;
}

QStringList FiltersPanel::openSections() const
{
    QStringList keys;
    for (const FilterSection *section : sections_) {
        if (section->isOpen())
            keys.append(section->key());
    }
    return keys;
}

void FiltersPanel::setOpenSections(const QStringList &keys)
{
    for (FilterSection *section : sections_)
        section->setOpen(keys.contains(section->key()));
}

FilterSection *FiltersPanel::section(const QString &key) const
{
    const auto found = std::ranges::find(sections_, key, &FilterSection::key);
    return found == sections_.end() ? nullptr : *found;
}

void FiltersPanel::setTheme(const Theme &theme)
{
    theme_ = theme;
    applyTheme();
}

void FiltersPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FiltersPanel::setBoxes()
{
    for (FilterBoxes *boxes : boxes_)
        boxes->setBoxes(filterBoxes(boxes->facet(), state_.parties, state_.vocabulary, theme_));
}

void FiltersPanel::retranslate()
{
    setAccessibleName(tr("Filters"));
    reset_->setText(tr("Reset"));
    reset_->setToolTip(tr("Empties the filter: all events are shown"));
    for (FilterSection *section : sections_) {
        const SectionWords words = sectionWords(section->key());
        section->setWords(words.title, words.whatsThis);
    }
    for (FilterNames *names : names_) {
        names->setSearchWords(sectionWords(names->key()).search);
        if (names->field() == QueryField::Has)
            names->setKeyWords(hasWords());
    }
    setBoxes();
    showState();
    fitWidth();
    Q_EMIT listsRequested();
}

void FiltersPanel::applyTheme()
{
    summary_->setFont(theme_.scaledFont(1));
    reset_->setFont(theme_.scaledFont(1));
    for (FilterSection *section : sections_)
        section->setTheme(theme_);
    setBoxes();
    fitWidth();
}

void FiltersPanel::fitWidth()
{
    // No heading is cut: the panel is at least as wide as the longest of them in this language.
    int widest = 0;
    for (const FilterSection *section : sections_)
        widest = std::max(widest, section->headWidth());
    const int bar = scroll_->verticalScrollBar()->sizeHint().width();
    setMinimumWidth(std::max(kNarrowest, widest + 2 * kMargin + bar));
}

} // namespace detente::ui
