#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace detente {

/// What went wrong. Core names the kind of failure; the application words it (app/text/errors.h).
enum class Errc {
    NotFound,      ///< the thing asked for does not exist; args: name
    Unreadable,    ///< a file exists but cannot be read; args: path, system's reason
    NotALibrary,   ///< a file is no Detente library; args: path
    Corrupt,       ///< a library is damaged or truncated; args: path, detail
    ForeignSchema, ///< a library's tables are not ours; args: path, first difference
    NewerSchema,   ///< a library was made by a later program; args: path, its version, ours
    ReadOnly,      ///< a write was asked of a library that is open for reading; args: path
    Busy,          ///< another program is writing; args: path
    Parse,         ///< text is not what was expected; args: text, reason key, position
    BadField,      ///< a value of a record is not allowed; args: file, place, field, reason key, value
    Io,            ///< reading or writing failed; args: path, system's reason
    Database,      ///< SQLite refused a statement; args: message
    Cancelled,     ///< the work was stopped on request
    Usage,         ///< a command line is wrong; args: what
};

/// A failure as a value: a code, the words its sentence needs, and where it happened ("events.tsv:17:date", or SQL).
struct Error {
    Errc code = Errc::Database;
    QStringList args;
    QString where;

    bool operator==(const Error &) const = default;
};

/// A value or an Error, with std::expected's member names (which needs C++23).
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : value_(std::move(value))
    {
    }
    Result(Error error)
        : error_(std::move(error))
    {
    }

    bool has_value() const { return value_.has_value(); }
    explicit operator bool() const { return has_value(); }

    T &value() & { return *value_; }
    const T &value() const & { return *value_; }
    T &&value() && { return *std::move(value_); }
    T &operator*() & { return *value_; }
    const T &operator*() const & { return *value_; }
    T &&operator*() && { return *std::move(value_); }
    T *operator->() { return &*value_; }
    const T *operator->() const { return &*value_; }

    const Error &error() const { return error_; }

    template <class U>
    T value_or(U &&fallback) const &
    {
        return value_ ? *value_ : static_cast<T>(std::forward<U>(fallback));
    }

private:
    std::optional<T> value_;
    Error error_;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error)
        : error_(std::move(error))
    {
    }

    bool has_value() const { return !error_.has_value(); }
    explicit operator bool() const { return has_value(); }
    const Error &error() const { return *error_; }

private:
    std::optional<Error> error_;
};

} // namespace detente
