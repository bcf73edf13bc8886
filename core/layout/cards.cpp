#include "core/layout/cards.h"

#include "core/layout/labels.h"
#include "core/layout/levels.h"
#include "core/layout/paint.h"

#include <algorithm>

namespace detente::layout {

namespace {

using scene::FontRole;
using scene::Ink;
using scene::Rect;

constexpr double kDatesFrom = 10; // pixels per day: a day is wide enough that its date helps

FontRole cardFont(const EventColumns &events, Row row)
{
    return events.importance[row] >= 4 ? FontRole::CardStrong : FontRole::Card;
}

bool isOutside(const Rect &rect, double width)
{
    return rect.right() <= 0 || rect.x >= width;
}

} // namespace

CardRules::CardRules(const FilterIndex &events, EventTexts &texts, const Metrics &metrics, const Zoom &zoom,
                     int extraLanes)
    : columns_(events.snapshot().events)
    , texts_(texts)
    , metrics_(metrics)
    , zoom_(zoom)
    , extraLanes_(extraLanes)
{
}

int CardRules::lanes(int level) const
{
    const int lanes = zoom_.lanes(level);
    return lanes > 0 ? lanes + extraLanes_ : 0;
}

int CardRules::wording(int level) const
{
    const double scale = levelScale(level);
    if (zoom_.isFar(scale))
        return static_cast<int>(Wording::Label);
    return static_cast<int>(scale >= kDatesFrom ? Wording::Dated : Wording::Title);
}

const Phrase &CardRules::words(Row row, Wording wording)
{
    return texts_.phrase(row, cardFont(columns_, row), wording);
}

bool CardRules::admits(Row row, int level)
{
    return zoom_.farness(levelScale(level)) < kWholeWordsFrom || !words(row, Wording::Label).isShortened;
}

double CardRules::width(Row row, int wording)
{
    const bool dated = wording == static_cast<int>(Wording::Dated);
    double width = words(row, dated ? Wording::Title : static_cast<Wording>(wording)).width;
    if (dated) {
        const double date = texts_.date(row).width;
        width += date > 0 ? metrics_.dateGap + date : 0;
    }
    return metrics_.textInset + width + metrics_.textTail +
           (columns_.has(row, eventflag::kHasNote) ? metrics_.noteRoom : 0);
}

double CardRules::narrowest() const
{
    return metrics_.textInset + metrics_.narrowestText + metrics_.textTail;
}

double CardRules::widest(int level) const
{
    const bool dated = wording(level) == static_cast<int>(Wording::Dated);
    return metrics_.widestCard() + (dated ? metrics_.dateGap + metrics_.widestDate : 0);
}

double CardRules::gap() const
{
    return metrics_.labelGap;
}

namespace {

double laneDistance(const Frame &frame, int lane)
{
    return frame.zoom.laneDistance(lane, frame.pixelsPerDay) - std::max(frame.input.view.laneScroll, 0.0);
}

Rect cardRect(const Frame &frame, const SideBox &box, const ShownLabel &card)
{
    return box.rect(card.x, laneDistance(frame, card.lane), card.width, frame.metrics.cardHeight);
}

/// Lanes scrolled into the marks or out of the picture are not shown.
bool isLaneInView(const Frame &frame, const SideBox &box, int lane)
{
    const double distance = laneDistance(frame, lane);
    return distance >= frame.zoom.zone(frame.pixelsPerDay) - 1e-6 &&
           distance + frame.metrics.cardHeight <= box.depth + 1e-6;
}

/// Still pictures leave out what an edge would cut.
bool isCut(const Frame &frame, const Rect &rect, const Rect &sideName)
{
    return rect.x < 0 || rect.right() > frame.boxes.width || rect.intersects(sideName);
}

/// A lane in which a selected event's card fits between those that are shown.
void addSelected(const Frame &frame, const SideBox &box, LaneRules &rules, const Rect &sideName,
                 std::vector<ShownLabel> &cards)
{
    for (const Row row : frame.input.selection) {
        if (row >= frame.columns.size() || frame.columns.side[row] != box.side || !frame.events.bitmap().test(row) ||
            !frame.startsInView(row) || std::ranges::find(cards, row, &ShownLabel::row) != cards.end())
            continue;
        ShownLabel card;
        card.row = row;
        card.wording = rules.wording(frame.level);
        card.width = rules.width(row, card.wording);
        card.anchor = frame.x(row);
        const double right = frame.boxes.width - 4;
        card.x = std::max(std::min(card.anchor - frame.metrics.cardLead, right - card.width), 0.0);
        const int lanes = rules.lanes(frame.level);
        for (card.lane = 0; card.lane < lanes; ++card.lane) {
            const Rect rect = cardRect(frame, box, card);
            const bool taken = std::ranges::any_of(cards, [&](const ShownLabel &other) {
                return other.lane == card.lane && other.x < rect.right() + rules.gap() &&
                       rect.x < other.x + other.width + rules.gap();
            });
            if (!taken && isLaneInView(frame, box, card.lane) && !rect.intersects(sideName)) {
                cards.push_back(card);
                break;
            }
        }
    }
}

} // namespace

std::vector<ShownLabel> findCards(const Frame &frame, const SideBox &box, LabelPlacement &placement, LaneRules &rules,
                                  const Rect &sideName)
{
    std::vector<ShownLabel> cards = findLabels(frame, placement, rules, frame.metrics.cardLead, true);
    for (ShownLabel &card : cards) {
        card.shown = isLaneInView(frame, box, card.lane) &&
                     !(frame.input.omitCut && isCut(frame, cardRect(frame, box, card), sideName));
    }
    addSelected(frame, box, rules, sideName, cards);
    return cards;
}

namespace {

void layLeader(const Frame &frame, const SideBox &box, const ShownLabel &card, const Rect &rect, scene::Scene &out)
{
    // A card that follows its bar stands on the bar, not on the day it began.
    const double lead = frame.metrics.cardLead;
    const double x = std::max(card.anchor, rect.x + std::min(lead, rect.width / 2));
    if (x > frame.boxes.width || x < 0 || x > rect.right())
        return;
    scene::Line leader;
    leader.from = {x, box.up ? rect.bottom() : rect.y};
    leader.to = {x, box.edge};
    leader.paint = eventPaint(frame.columns, card.row, frame.input.view.color);
    leader.paint.opacity = 0.6F;
    leader.dashed = isOpenStatus(frame.columns.status[card.row]);
    leader.row = card.row;
    out.leaders.push_back(leader);
}

void layTexts(const Frame &frame, const ShownLabel &card, const Rect &rect, scene::Scene &out)
{
    const Metrics &m = frame.metrics;
    const FontRole font = cardFont(frame.columns, card.row);
    const Wording wording = card.wording > 0 ? Wording::Title : Wording::Label;
    const Phrase &words = frame.texts.phrase(card.row, font, wording);
    const double y = rect.y + (rect.height - frame.measure.height(font)) / 2;
    scene::Text text = frame.text(words.text, font, rect.x + m.textInset, y, words.width);
    text.paint = ink(Ink::Text);
    text.struck = frame.columns.status[card.row] == Status::Cancelled;
    text.row = card.row;
    out.texts.push_back(text);
    if (card.wording != static_cast<int>(Wording::Dated))
        return;
    const Phrase &date = frame.texts.date(card.row);
    if (date.width <= 0)
        return;
    scene::Text second = frame.text(date.text, FontRole::CardDate, text.rect.right() + m.dateGap,
                                    rect.y + (rect.height - frame.measure.height(FontRole::CardDate)) / 2, date.width);
    second.paint = ink(Ink::MutedText);
    second.row = card.row;
    out.texts.push_back(second);
}

} // namespace

void layCards(const Frame &frame, const SideBox &box, const std::vector<ShownLabel> &cards, scene::Scene &out)
{
    const ColorMode color = frame.input.view.color;
    for (const ShownLabel &shown : cards) {
        const Rect rect = cardRect(frame, box, shown);
        if (!shown.shown || isOutside(rect, frame.boxes.width))
            continue;
        scene::Card card;
        card.rect = rect;
        card.edge = eventPaint(frame.columns, shown.row, color);
        card.outline = isOpenStatus(frame.columns.status[shown.row]) ? scene::Outline::Dashed : scene::Outline::Solid;
        card.selected = frame.isSelected(shown.row);
        card.emphasized = frame.columns.importance[shown.row] >= 5;
        card.row = shown.row;
        card.note = frame.columns.has(shown.row, eventflag::kHasNote);
        out.cards.push_back(card);
        layLeader(frame, box, shown, rect, out);
        const scene::Point center{rect.x + frame.metrics.textInset - 10, rect.y + rect.height / 2};
        scene::Mark mark = eventMark(frame.columns, shown.row, color, center, frame.metrics.markSize + 2);
        mark.selected = card.selected;
        out.marks.push_back(mark);
        layTexts(frame, shown, rect, out);
        scene::HitArea hit;
        hit.rect = rect;
        hit.row = shown.row;
        out.hits.push_back(hit);
    }
}

} // namespace detente::layout
