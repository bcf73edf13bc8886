#pragma once

#include "core/catalog/filterindex.h"
#include "core/layout/bins.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace detente::layout {

/// What a set of lanes accepts. Every answer must depend on its arguments alone, and none may fall as the level rises.
class LaneRules {
public:
    virtual ~LaneRules() = default;
    /// How many lanes there are.
    virtual int lanes(int level) const = 0;
    /// The fullest wording in use, from 0.
    virtual int wording(int level) const = 0;
    /// False for an event that is not to be labelled yet.
    virtual bool admits(Row row, int level) = 0;
    /// The width of a label in pixels, lead included.
    virtual double width(Row row, int wording) = 0;
    /// Bounds of all widths in use: below narrowest() nothing need be tried.
    virtual double narrowest() const = 0;
    virtual double widest(int level) const = 0;
    /// Pixels between neighbors.
    virtual double gap() const = 0;
};

/// A label in its lane.
struct PlacedLabel {
    Row row = kNoRow;
    std::int16_t lane = 0;
    std::int16_t wording = 0;
    double width = 0;
    double anchor = 0; ///< the day it stands at, continuous
};

/// The day an event's label, leader and mark stand at: the middle of the day it starts. Infinite when no day of it is
/// known.
double anchorDay(const EventColumns &events, Row row);

/// Places labels in lanes so that nothing overlaps, the more important win, nothing depends on the window, and what
/// has appeared stays in its lane while one zooms in (labels.md). One object is for one side of one filter.
///
/// Level k starts from the labels of level k − 1. Each is first offered a fuller wording, in its lane: labels reach
/// to the right of their day only, so they cannot be in each other's way. Then newcomers take the first lane from the
/// axis that has room, by rank: importance, then whether their cell of time is even or odd, then row. Cells are so
/// wide that labels of two even cells cannot touch; so an event depends on few others, however many share an
/// importance, and a window can be answered alone. In each bucket and level only the best few events without a label
/// are tried. Cells and buckets are powers of two of days, counted from day 0, so a bucket lies within one of the
/// level before.
class LabelPlacement {
public:
    /// Both must outlive this.
    LabelPlacement(const FilterIndex &events, Side side, LaneRules &rules);
    ~LabelPlacement();

    Side side() const { return side_; }

    /// Appends the labels of a level whose events start in [from, to), by bucket, then in no particular order.
    /// Cost follows the length of the stretch in pixels at this level, the first time; then the labels found.
    void labels(int level, Day from, Day to, std::vector<PlacedLabel> &out);
    /// Newcomers looked at since construction: what the work is counted by.
    std::uint64_t work() const { return work_; }
    /// Forgets what was remembered when it has grown past a bound. Changes no answer.
    void trim();

private:
    struct Candidate {
        Row row;
        std::uint8_t importance;
        bool odd;
        double anchor;
    };
    struct Bucket;
    struct Level;

    static bool before(const Candidate &a, const Candidate &b);
    Level &level(int number);
    Bucket &bucket(Level &level, std::int64_t number);
    void carryOver(Level &level, Day from, Day to, Bucket &into);
    void findNewcomers(const Level &level, Day from, Day to, Bucket &into);
    void advance(Level &level, std::int64_t number, const Candidate *limit);
    void place(Level &level, std::int64_t number, const Candidate &candidate);
    using Reach = std::pair<std::int64_t, std::int64_t>; ///< first and last bucket
    /// Fills room_ from the buckets that are there already; true when some lane has room for \p width.
    bool hasRoom(Level &level, const Candidate &candidate, Reach reach, double width);
    Reach reach(const Level &level, BinUnit bucket, double anchor) const;

    const FilterIndex &events_;
    Side side_;
    LaneRules &rules_;
    std::vector<std::unique_ptr<Level>> levels_;
    std::vector<double> room_; ///< scratch: the widest label that fits in each lane
    std::vector<Row> rows_;    ///< scratch
    std::size_t buckets_ = 0;
    std::uint64_t work_ = 0;
    std::int64_t firstDay_ = 0; ///< of the filtered record
    std::int64_t lastDay_ = -1;
};

} // namespace detente::layout
