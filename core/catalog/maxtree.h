#pragma once

#include "core/catalog/columns.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <vector>

namespace detente {

/// Finds, in order, the members of a list whose value is at least a limit: a tree of the greatest value of each
/// stretch of 16. About half a byte to one byte a member; each find is O(log n).
class MaxTree {
public:
    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

    MaxTree() = default;
    /// \p valueAt(i) gives the value of member i < \p size.
    template <class ValueAt>
    MaxTree(std::size_t size, ValueAt valueAt)
        : size_(size)
        , leaves_(std::bit_ceil((size + kLeaf - 1) / kLeaf))
        , most_(2 * leaves_, kShortMinusInfinity)
    {
        for (std::size_t i = 0; i < size; ++i)
            most_[leaves_ + i / kLeaf] = std::max(most_[leaves_ + i / kLeaf], valueAt(i));
        for (std::size_t node = leaves_ - 1; node > 0; --node)
            most_[node] = std::max(most_[2 * node], most_[2 * node + 1]);
    }

    /// The least i >= \p from with valueAt(i) >= \p limit, or kNone.
    template <class ValueAt>
    std::size_t next(std::size_t from, ShortDay limit, ValueAt valueAt) const
    {
        while (from < size_) {
            const std::size_t leaf = nextLeaf(from / kLeaf, limit);
            if (leaf == kNone)
                return kNone;
            const std::size_t end = std::min((leaf + 1) * kLeaf, size_);
            for (std::size_t i = std::max(from, leaf * kLeaf); i < end; ++i) {
                if (valueAt(i) >= limit)
                    return i;
            }
            from = end;
        }
        return kNone;
    }

    /// Memory held, in bytes.
    std::size_t bytes() const { return most_.capacity() * sizeof(ShortDay); }

private:
    static constexpr std::size_t kLeaf = 16;

    std::size_t nextLeaf(std::size_t leaf, ShortDay limit) const
    {
        std::size_t node = leaves_ + leaf;
        while (most_[node] < limit) {
            while (node % 2 == 1)
                node /= 2;
            if (node == 0)
                return kNone;
            ++node;
        }
        while (node < leaves_) {
            node *= 2;
            if (most_[node] < limit)
                ++node;
        }
        return node - leaves_;
    }

    std::size_t size_ = 0;
    std::size_t leaves_ = 0;
    std::vector<ShortDay> most_; ///< heap order: node i has children 2i and 2i+1, leaves from leaves_
};

} // namespace detente
