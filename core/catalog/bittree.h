#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace detente {

/// A set of small numbers that finds the next member at or after a number in O(log64 n): each level has one bit for
/// each 64-bit word of the level below that is not empty. 1.02 bits a number.
/// Source: the bitmap form of the van Emde Boas idea (P. van Emde Boas, 1975).
class BitTree {
public:
    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

    explicit BitTree(std::size_t size = 0)
    {
        do {
            size = (size + 63) / 64;
            levels_.emplace_back(size);
        } while (size > 1);
    }

    void set(std::size_t i)
    {
        for (std::vector<std::uint64_t> &level : levels_) {
            std::uint64_t &word = level[i / 64];
            const bool known = word != 0;
            word |= std::uint64_t{1} << (i % 64);
            if (known)
                return;
            i /= 64;
        }
    }

    /// The least member >= \p i, or kNone.
    std::size_t next(std::size_t i) const
    {
        for (std::size_t level = 0; level < levels_.size(); ++level) {
            if (i / 64 >= levels_[level].size())
                return kNone;
            const std::uint64_t rest = levels_[level][i / 64] >> (i % 64);
            if (rest != 0)
                return descend(level, i + static_cast<std::size_t>(std::countr_zero(rest)));
            i = i / 64 + 1;
        }
        return kNone;
    }

    /// Memory held, in bytes.
    std::size_t bytes() const
    {
        std::size_t sum = 0;
        for (const std::vector<std::uint64_t> &level : levels_)
            sum += level.capacity() * sizeof(std::uint64_t);
        return sum;
    }

private:
    std::size_t descend(std::size_t level, std::size_t i) const
    {
        while (level-- > 0)
            i = i * 64 + static_cast<std::size_t>(std::countr_zero(levels_[level][i]));
        return i;
    }

    std::vector<std::vector<std::uint64_t>> levels_;
};

} // namespace detente
