#pragma once

#include <bit>
#include <cstdint>
#include <vector>

namespace detente {

/// One bit a row: which events a query lets through. Operators expect bitmaps of the same size.
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

    /// No such bit: what nextSet and previousSet answer.
    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
    /// The least set index >= \p from, or kNone. O(distance / 64).
    std::size_t nextSet(std::size_t from) const
    {
        if (from >= size_)
            return kNone;
        std::uint64_t word = words_[from / 64] & (~std::uint64_t{0} << (from % 64));
        for (std::size_t w = from / 64;; word = words_[w]) {
            if (word != 0)
                return w * 64 + static_cast<std::size_t>(std::countr_zero(word));
            if (++w == words_.size())
                return kNone;
        }
    }
    /// The greatest set index < \p before, or kNone. O(distance / 64).
    std::size_t previousSet(std::size_t before) const
    {
        if (before > size_)
            before = size_;
        if (before == 0)
            return kNone;
        std::size_t w = (before - 1) / 64;
        std::uint64_t word = words_[w] & (~std::uint64_t{0} >> (63 - (before - 1) % 64));
        while (word == 0) {
            if (w-- == 0)
                return kNone;
            word = words_[w];
        }
        return w * 64 + 63 - static_cast<std::size_t>(std::countl_zero(word));
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
    /// Takes the other's bits away.
    Bitmap &operator-=(const Bitmap &other)
    {
        for (std::size_t i = 0; i < words_.size(); ++i)
            words_[i] &= ~other.words_[i];
        return *this;
    }
    void flip()
    {
        for (std::uint64_t &word : words_)
            word = ~word;
        trim();
    }
    /// Bits 64·w … 64·w + 63, and how to set them at once: for those who compute whole words. Bits at or past size()
    /// must be left clear.
    std::uint64_t word(std::size_t w) const { return words_[w]; }
    void setWord(std::size_t w, std::uint64_t bits) { words_[w] = bits; }
    std::size_t wordCount() const { return words_.size(); }
    /// Memory held, in bytes.
    std::size_t bytes() const { return words_.capacity() * sizeof(std::uint64_t); }

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
