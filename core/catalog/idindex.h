#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace detente {

/// Finds the rows of event ids. Ids stand in runs without gaps; a library from which nothing was deleted has one run.
/// 4 bytes a row and 16 a run.
class IdIndex {
public:
    IdIndex() = default;
    /// \p ids by row, each once. O(n), or O(n log n) where most numbers between the least and the greatest are not
    /// used.
    explicit IdIndex(std::span<const std::int64_t> ids);

    /// The row of \p id, or \p none. O(log runs).
    std::uint32_t find(std::int64_t id, std::uint32_t none) const;

    /// Calls \p visit(row) for each of \p ids that there is; they ascend. \p valueOf(id) is its number.
    /// O(ids + runs).
    template <class Id, class ValueOf, class Visit>
    void forEach(std::span<const Id> ids, ValueOf valueOf, Visit visit) const
    {
        std::size_t run = 0;
        for (const Id &each : ids) {
            const std::int64_t id = valueOf(each);
            while (run + 1 < runs_.size() && runs_[run + 1].first <= id)
                ++run;
            if (run < runs_.size() && id >= runs_[run].first) {
                const std::uint64_t place = runs_[run].place + static_cast<std::uint64_t>(id - runs_[run].first);
                if (place < endOf(run))
                    visit(rows_[place]);
            }
        }
    }

    /// Every row, by ascending id.
    std::span<const std::uint32_t> rows() const { return rows_; }
    /// Memory held, in bytes.
    std::size_t bytes() const { return rows_.capacity() * sizeof(rows_[0]) + runs_.capacity() * sizeof(Run); }

private:
    /// Ids from `first` on, without a gap; the row of the first is rows_[place].
    struct Run {
        std::int64_t first;
        std::uint64_t place;
    };
    std::uint64_t endOf(std::size_t run) const { return run + 1 < runs_.size() ? runs_[run + 1].place : rows_.size(); }

    std::vector<std::uint32_t> rows_;
    std::vector<Run> runs_;
};

} // namespace detente
