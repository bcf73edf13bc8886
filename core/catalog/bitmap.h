#pragma once

#include <bit>
#include <cstdint>
#include <vector>

namespace detente {

/// One bit a row: which events a query lets through.
class Bitmap {
public:
    Bitmap() = default;
    explicit Bitmap(std::size_t size, bool value = false)
        : size_(size)
        , words_((size + 63) / 64, value ? ~std::uint64_t{0} : 0)
    {
        trim();
    }

    std::size_t size() const { return size_; }
    bool test(std::size_t i) const { return (words_[i / 64] >> (i % 64) & 1) != 0; }
    void set(std::size_t i) { words_[i / 64] |= std::uint64_t{1} << (i % 64); }
    void reset(std::size_t i) { words_[i / 64] &= ~(std::uint64_t{1} << (i % 64)); }
    std::size_t count() const
    {
        std::size_t sum = 0;
        for (const std::uint64_t word : words_)
            sum += static_cast<std::size_t>(std::popcount(word));
        return sum;
    }

    Bitmap &operator&=(const Bitmap &other)
    {
        for (std::size_t i = 0; i < words_.size(); ++i)
            words_[i] &= other.words_[i];
        return *this;
    }
    Bitmap &operator|=(const Bitmap &other)
    {
        for (std::size_t i = 0; i < words_.size(); ++i)
            words_[i] |= other.words_[i];
        return *this;
    }
    void flip()
    {
        for (std::uint64_t &word : words_)
            word = ~word;
        trim();
    }
    /// Calls \p visit with every set index, ascending.
    template <class Visit>
    void forEach(Visit visit) const
    {
        for (std::size_t w = 0; w < words_.size(); ++w) {
            for (std::uint64_t word = words_[w]; word != 0; word &= word - 1)
                visit(w * 64 + static_cast<std::size_t>(std::countr_zero(word)));
        }
    }

    bool operator==(const Bitmap &) const = default;

private:
    void trim()
    {
        if (size_ % 64 != 0)
            words_.back() &= (std::uint64_t{1} << (size_ % 64)) - 1;
    }

    std::size_t size_ = 0;
    std::vector<std::uint64_t> words_;
};

} // namespace detente
