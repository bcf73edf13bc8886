#pragma once

#include "core/record/kinds.h"
#include "core/store/statement.h"

namespace detente {

/// The failure of a cell that holds what no program of ours can have written.
inline Error corruptCell(const QString &path, QLatin1String what)
{
    return {Errc::Corrupt, {path, what}, path};
}

/// A word from its integer cell, or nothing when the number is none of its words.
template <class E>
std::optional<E> wordCell(const Statement &row, int column)
{
    const std::int64_t number = row.int64(column);
    if (number < 0 || number >= static_cast<std::int64_t>(keyTable(E{}).size()))
        return std::nullopt;
    return static_cast<E>(number);
}

/// The language of a cell, or nothing for one that this program does not show.
inline std::optional<Language> languageCell(const Statement &row, int column)
{
    const std::string_view code = row.utf8(column);
    if (code == "en")
        return Language::English;
    if (code == "ru")
        return Language::Russian;
    return std::nullopt;
}

} // namespace detente
