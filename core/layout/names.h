#pragma once

#include "core/layout/labels.h"

namespace detente::layout {

/// The rows of names on the axis band, or the rim's one row, as LabelPlacement needs them.
class NameRules : public LaneRules {
public:
    /// All must outlive this.
    NameRules(EventTexts &texts, const Metrics &metrics, const Zoom &zoom, int rows);

    int lanes(int level) const override;
    int wording(int level) const override;
    bool admits(Row row, int level) override;
    double width(Row row, int wording) override;
    double narrowest() const override;
    double widest(int level) const override;
    double gap() const override;

private:
    EventTexts &texts_;
    const Metrics &metrics_;
    const Zoom &zoom_;
    int rows_;
};

/// The names that are in the picture or just outside. \p cover: what covers their left end, if anything.
std::vector<ShownLabel> findNames(const Frame &frame, const NameBox &box, LabelPlacement &placement,
                                  const LaneRules &rules, const scene::Rect &cover);

/// Draws names: a mark at the day, bare words on a patch of \p ground color.
void layNames(const Frame &frame, const NameBox &box, const std::vector<ShownLabel> &names, scene::Ink ground,
              scene::Scene &out);

/// Where the mark of a name stands.
scene::Point nameMark(const Frame &frame, const NameBox &box, const ShownLabel &name);

} // namespace detente::layout
