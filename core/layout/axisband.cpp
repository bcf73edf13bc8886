#include "core/layout/axisband.h"

#include "core/layout/paint.h"

#include <algorithm>
#include <cmath>

namespace detente::layout {

namespace {

using scene::FontRole;
using scene::Ink;

constexpr double kWordsInset = 4;    // from a tick's stroke to its words
constexpr double kLeftEdge = 6;      // where the words of the period in view stay
constexpr double kWordsApart = 8;    // pixels between two words
constexpr double kFineStrokes = 4.5; // pixels between strokes without words, at least
constexpr double kFarOff = 1.0e6;    // pixels: nothing further out is drawn

struct Words {
    QString text;
    double x;
    double width;
    FontRole font;
    scene::Paint paint;
};

/// Where words stand already in the row of ticks.
class Row {
public:
    bool isFree(double x, double width) const
    {
        return std::ranges::none_of(taken_, [&](const std::pair<double, double> &t) {
            return x < t.second + kWordsApart && t.first < x + width + kWordsApart;
        });
    }
    void take(double x, double width) { taken_.emplace_back(x, x + width); }

private:
    std::vector<std::pair<double, double>> taken_;
};

class AxisBand {
public:
    AxisBand(const Frame &frame, const TickPlan &plan, scene::Scene &out)
        : frame_(frame)
        , plan_(plan)
        , out_(out)
        , ticks_(ticks(plan, frame.drawnFrom, frame.drawnTo))
    {
    }

    void lay()
    {
        layBlocks();
        layFine();
        layLines();
        layUnits();
        layToday();
        layMajorWords();
        layMinorWords();
    }

private:
    double x(Day day) const { return std::clamp(frame_.scale.x(day), -kFarOff, kFarOff); }
    bool isVisible(double x) const { return x >= 0 && x <= frame_.boxes.width; }

    void layBlocks()
    {
        const scene::Rect &axis = frame_.boxes.axis;
        out_.axisBlocks.push_back({axis, ink(Ink::Axis)});
        out_.axisBlocks.push_back({{axis.x, axis.y, axis.width, 1}, ink(Ink::AxisEdge)});
        out_.axisBlocks.push_back({{axis.x, axis.bottom() - 1, axis.width, 1}, ink(Ink::AxisEdge)});
        if (frame_.boxes.third.rows > 0) {
            out_.axisBlocks.push_back({{axis.x, frame_.boxes.rimTop, axis.width, 1}, ink(Ink::AxisEdge)});
        }
    }

    void stroke(double x, double length, Ink color)
    {
        const double bottom = frame_.boxes.axis.bottom();
        out_.axisLines.push_back({{x, bottom - length}, {x, bottom}, ink(color), 1, false, kNoRow});
    }

    void layFine()
    {
        if (meanDays(plan_.fine) * frame_.pixelsPerDay < kFineStrokes)
            return;
        const std::int64_t last = binOf(plan_.fine, frame_.drawnTo);
        for (std::int64_t bin = binOf(plan_.fine, frame_.drawnFrom); bin <= last; ++bin) {
            const double at = x(binStart(plan_.fine, bin));
            if (isVisible(at))
                stroke(at, 3, Ink::AxisEdge);
        }
    }

    void layLines()
    {
        for (const Tick &tick : ticks_) {
            const double at = x(tick.day);
            if (!isVisible(at))
                continue;
            out_.grid.push_back({{at, frame_.boxes.headingBottom},
                                 {at, frame_.boxes.height},
                                 ink(tick.major ? Ink::Grid : Ink::MinorGrid),
                                 1,
                                 false,
                                 kNoRow});
            stroke(at, tick.major ? frame_.metrics.tickRow : 6, Ink::AxisEdge);
        }
    }

    /// A click on the band between two ticks means that stretch of time.
    void layUnits()
    {
        Day day = binStart(plan_.bins, binOf(plan_.bins, frame_.drawnFrom));
        for (std::size_t i = 0; i <= ticks_.size(); ++i) {
            const Day end =
                i < ticks_.size() ? ticks_[i].day : binStart(plan_.bins, binOf(plan_.bins, frame_.drawnTo) + 1);
            const double left = std::max(x(day), 0.0);
            const double right = std::min(x(end), frame_.boxes.width);
            if (right > left) {
                scene::HitArea hit;
                hit.kind = scene::HitArea::Kind::Axis;
                hit.rect = {left, frame_.boxes.axis.y, right - left, frame_.boxes.axis.height};
                hit.from = day;
                hit.to = end;
                out_.hits.push_back(hit);
            }
            day = end;
        }
    }

    void layToday()
    {
        if (!frame_.input.today || !frame_.input.today->isFinite())
            return;
        const double at = frame_.scale.x(static_cast<double>(frame_.input.today->jdn) + 0.5);
        if (!isVisible(at))
            return;
        out_.axisLines.push_back(
            {{at, frame_.boxes.headingBottom}, {at, frame_.boxes.rimTop}, ink(Ink::Accent), 1.5, false, kNoRow});
        const QString text = frame_.words.today();
        const double width = frame_.measure.width(text, FontRole::TickMajor);
        const bool fits = at + kWordsInset + width <= frame_.boxes.width;
        const double left = fits ? at + kWordsInset : at - kWordsInset - width;
        put({text, left, width, FontRole::TickMajor, ink(Ink::Accent)});
    }

    void layMajorWords()
    {
        const std::int64_t last = binOf(plan_.majorBins, frame_.drawnTo);
        for (std::int64_t bin = binOf(plan_.majorBins, frame_.drawnFrom); bin <= last; ++bin) {
            const Day day = binStart(plan_.majorBins, bin);
            const QString text = frame_.words.tick(day, plan_.majorUnit, true);
            const double width = frame_.measure.width(text, FontRole::TickMajor);
            const double next = x(binStart(plan_.majorBins, bin + 1));
            const double natural = x(day) + kWordsInset;
            // A year says all by itself; a month or a day needs to be told of which.
            const double stay = plan_.unit > TickUnit::Year ? kLeftEdge : natural;
            const double sticky = std::min(std::max(natural, stay), next + kWordsInset - kWordsApart - width);
            put({text, std::max(natural, sticky), width, FontRole::TickMajor, ink(Ink::Text)});
        }
    }

    void layMinorWords()
    {
        for (const Tick &tick : ticks_) {
            if (tick.major)
                continue;
            const QString text = frame_.words.tick(tick.day, plan_.unit, false);
            const double width = frame_.measure.width(text, FontRole::Tick);
            put({text, x(tick.day) + kWordsInset, width, FontRole::Tick, ink(Ink::MutedText)});
        }
    }

    void put(const Words &words)
    {
        const double width = frame_.boxes.width;
        const bool outside = words.x + words.width <= 0 || words.x >= width;
        const bool cut = words.x < 0 || words.x + words.width > width;
        if (words.text.isEmpty() || outside || (cut && frame_.input.omitCut) || !row_.isFree(words.x, words.width))
            return;
        row_.take(words.x, words.width);
        const double height = frame_.measure.height(words.font);
        const double y = frame_.boxes.tickTop + (frame_.metrics.tickRow - height) / 2;
        scene::Text text = frame_.text(words.text, words.font, words.x, y, words.width);
        text.paint = words.paint;
        out_.patches.push_back({{words.x - 2, y, words.width + 4, height}, ink(Ink::Axis)});
        out_.texts.push_back(text);
    }

    const Frame &frame_;
    const TickPlan &plan_;
    scene::Scene &out_;
    std::vector<Tick> ticks_;
    Row row_;
};

} // namespace

void layAxisBand(const Frame &frame, TickRuler &ruler, scene::Scene &out)
{
    AxisBand(frame, ruler.plan(frame.pixelsPerDay), out).lay();
}

} // namespace detente::layout
