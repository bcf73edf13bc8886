#pragma once

#include "core/layout/frame.h"
#include "core/layout/labelplacement.h"

#include <vector>

namespace detente::layout {

/// The lanes of cards on one side, as LabelPlacement needs them.
class CardRules : public LaneRules {
public:
    /// All must outlive this. \p extraLanes: lanes beyond the picture that the reader can scroll to.
    CardRules(const FilterIndex &events, EventTexts &texts, const Metrics &metrics, const Zoom &zoom, int extraLanes);

    int lanes(int level) const override;
    int wording(int level) const override;
    bool admits(Row row, int level) override;
    double width(Row row, int wording) override;
    double narrowest() const override;
    double widest(int level) const override;
    double gap() const override;

private:
    const Phrase &words(Row row, Wording wording);

    const EventColumns &columns_;
    EventTexts &texts_;
    const Metrics &metrics_;
    const Zoom &zoom_;
    int extraLanes_;
};

/// The cards of a side that are in the picture or just outside, each where it stands, ascending by lane and x.
/// A selected event without a lane of its own gets one that is free in this picture.
std::vector<ShownLabel> findCards(const Frame &frame, const SideBox &box, LabelPlacement &placement, LaneRules &rules,
                                  const scene::Rect &sideName);

/// Draws cards and their leaders.
void layCards(const Frame &frame, const SideBox &box, const std::vector<ShownLabel> &cards, scene::Scene &out);

} // namespace detente::layout
