#include "app/panels/filterspanel.h"

#include "app/panels/filterrow.h"
#include "app/text/errors.h"
#include "app/text/labels.h"
#include "app/text/tongue.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace detente::ui {

namespace {

constexpr int kMargin = 12;
constexpr int kSectionGap = 14;
constexpr int kWidestPanel = 320;

} // namespace

FiltersPanel::FiltersPanel(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , theme_(theme)
    , sideHeading_(new QLabel)
    , groupHeading_(new QLabel)
    , reset_(new QPushButton)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(0);
    // Headings stand in line with the boxes, which keep room for their focus ring.
    for (QLabel *heading : {sideHeading_, groupHeading_})
        heading->setContentsMargins(4, 0, 0, 0);
    layout->addWidget(sideHeading_);
    layout->addSpacing(4);
    for (std::size_t i = 0; i < kSideCount; ++i) {
        sides_[i] = new FilterRow(page);
        layout->addWidget(sides_[i]);
        connect(sides_[i], &QCheckBox::clicked, this,
                [this, i](bool chosen) { Q_EMIT sideToggled(static_cast<Side>(i), chosen); });
    }
    layout->addSpacing(kSectionGap);
    layout->addWidget(groupHeading_);
    layout->addSpacing(4);
    for (std::size_t i = 0; i < kGroupCount; ++i) {
        groups_[i] = new FilterRow(page);
        layout->addWidget(groups_[i]);
        connect(groups_[i], &QCheckBox::clicked, this,
                [this, i](bool chosen) { Q_EMIT groupToggled(static_cast<Group>(i), chosen); });
    }
    layout->addSpacing(kSectionGap);
    layout->addWidget(reset_, 0, Qt::AlignLeft);
    layout->addStretch(1);
    setWidget(page);
    connect(reset_, &QPushButton::clicked, this, &FiltersPanel::resetRequested);
    applyTheme();
    retranslate();
}

void FiltersPanel::show(const FilterState &state)
{
    state_ = state;
    for (std::size_t i = 0; i < kSideCount; ++i)
        sides_[i]->setChecked(state.sideChosen[i]);
    for (std::size_t i = 0; i < kGroupCount; ++i)
        groups_[i]->setChecked(state.groupChosen[i]);
    groups_[static_cast<std::size_t>(Group::Unknown)]->setVisible(state.hasUnknownGroup);
    widget()->setEnabled(state.canEdit);
    reset_->setVisible(state.isFiltered);
    retranslate();
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
    QScrollArea::changeEvent(event);
}

void FiltersPanel::retranslate()
{
    const Language language = interfaceLanguage();
    const Tongue &in = Tongue::of(language);
    setAccessibleName(tr("Filters"));
    sideHeading_->setText(tr("Side"));
    groupHeading_->setText(tr("Category"));
    reset_->setText(tr("Show all"));
    for (std::size_t i = 0; i < kSideCount; ++i)
        sides_[i]->setWords(labels::side(static_cast<Side>(i), state_.parties, language),
                            in.number(state_.sideCount[i]));
    for (std::size_t i = 0; i < kGroupCount; ++i)
        groups_[i]->setWords(labels::group(static_cast<Group>(i), language), in.number(state_.groupCount[i]));
    // No name is cut: the panel is at least as wide as its widest row in this language.
    int widest = 0;
    for (const FilterRow *row : groups_)
        widest = std::max(widest, row->sizeHint().width());
    setMinimumWidth(std::min(widest + 2 * kMargin + 2, kWidestPanel));
}

void FiltersPanel::applyTheme()
{
    for (QLabel *heading : {sideHeading_, groupHeading_})
        heading->setFont(theme_.scaledFont(1, QFont::DemiBold));
    for (std::size_t i = 0; i < kSideCount; ++i)
        sides_[i]->setLook(theme_, theme_.side(static_cast<Side>(i)), std::nullopt);
    for (std::size_t i = 0; i < kGroupCount; ++i)
        groups_[i]->setLook(theme_, theme_.group(static_cast<Group>(i)), static_cast<Group>(i));
}

} // namespace detente::ui
