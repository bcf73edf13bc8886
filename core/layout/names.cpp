#include "core/layout/names.h"

#include "core/layout/levels.h"
#include "core/layout/paint.h"

#include <algorithm>

namespace detente::layout {

using scene::FontRole;
using scene::Ink;

namespace {
constexpr double kTail = 2; // pixels of patch beyond the words
}

NameRules::NameRules(EventTexts &texts, const Metrics &metrics, const Zoom &zoom, int rows)
    : texts_(texts)
    , metrics_(metrics)
    , zoom_(zoom)
    , rows_(rows)
{
}

int NameRules::lanes(int) const
{
    return rows_;
}

int NameRules::wording(int) const
{
    return static_cast<int>(Wording::Label);
}

bool NameRules::admits(Row row, int level)
{
    return zoom_.farness(levelScale(level)) < kWholeWordsFrom ||
           !texts_.phrase(row, FontRole::BandName, Wording::Label).isShortened;
}

double NameRules::width(Row row, int)
{
    return metrics_.nameInset + texts_.phrase(row, FontRole::BandName, Wording::Label).width + kTail;
}

double NameRules::narrowest() const
{
    return metrics_.nameInset + metrics_.narrowestText;
}

double NameRules::widest(int) const
{
    return metrics_.widestName() + kTail;
}

double NameRules::gap() const
{
    return metrics_.labelGap + 2;
}

std::vector<ShownLabel> findNames(const Frame &frame, const NameBox &box, LabelPlacement &placement,
                                  const LaneRules &rules, const scene::Rect &cover)
{
    if (box.rows == 0)
        return {};
    std::vector<ShownLabel> names = findLabels(frame, placement, rules, frame.metrics.nameLead, false);
    if (frame.input.omitCut) {
        for (ShownLabel &name : names)
            name.shown = name.x >= cover.width && name.x + name.width <= frame.boxes.width;
    }
    return names;
}

scene::Point nameMark(const Frame &frame, const NameBox &box, const ShownLabel &name)
{
    // The mark stands at the day itself, unless the name follows its bar into view.
    return {name.x + frame.metrics.nameLead, box.top + (name.lane + 0.5) * frame.metrics.nameRow};
}

void layNames(const Frame &frame, const NameBox &box, const std::vector<ShownLabel> &names, Ink ground,
              scene::Scene &out)
{
    const Metrics &m = frame.metrics;
    for (const ShownLabel &name : names) {
        if (!name.shown || name.x + name.width <= 0 || name.x >= frame.boxes.width)
            continue;
        const scene::Point center = nameMark(frame, box, name);
        scene::Mark mark = eventMark(frame.columns, name.row, frame.input.view.color, center, m.markSize + 1);
        mark.selected = frame.isSelected(name.row);
        out.marks.push_back(mark);

        const Phrase &words = frame.texts.phrase(name.row, FontRole::BandName, Wording::Label);
        const double height = frame.measure.height(FontRole::BandName);
        scene::Text text =
            frame.text(words.text, FontRole::BandName, name.x + m.nameInset, center.y - height / 2, words.width);
        text.paint = ink(Ink::Text);
        text.struck = frame.columns.status[name.row] == Status::Cancelled;
        text.row = name.row;
        out.patches.push_back(
            {{text.rect.x - kTail, text.rect.y, text.rect.width + 2 * kTail, text.rect.height}, ink(ground)});
        out.texts.push_back(text);

        scene::HitArea hit;
        hit.rect = {name.x, box.top + name.lane * m.nameRow, name.width, m.nameRow};
        hit.row = name.row;
        out.hits.push_back(hit);
    }
}

} // namespace detente::layout
