#pragma once

#include "core/exchange/synthetic.h"
#include "core/store/library.h"
#include "core/store/schema.h"
#include "core/store/searchtokens.h"

#include <QDir>
#include <QFile>

#include <cstdio>

/// The synthetic libraries that benchmarks measure on, made once and kept in the build tree.
namespace detente::bench {

/// The path of a library of \p events; made when it is not there yet or was made by other rules. Ends the program with
/// a message when it cannot be made. \p searchable false: without the word index, for which most of the minute that
/// a million events take is spent.
inline QString syntheticLibrary(std::int64_t events, bool searchable)
{
    const QString folder = QStringLiteral(DETENTE_BENCH_LIBRARIES);
    const QString path = QStringLiteral("%1/%2-v%3-w%4.detente")
                             .arg(folder)
                             .arg(events)
                             .arg(kSchemaVersion)
                             .arg(searchable ? kSearchRules : 0);
    if (QFile::exists(path) && Library::open(path, Access::ReadOnly))
        return path;
    QDir().mkpath(folder);
    const QString unfinished = path + QStringLiteral(".part");
    QFile::remove(path);
    QFile::remove(unfinished);
    std::fprintf(stderr, "making a library of %lld events\n", static_cast<long long>(events));
    const Result<void> made = generateLibrary(unfinished, {events, 1, searchable});
    if (!made || !QFile::rename(unfinished, path)) {
        std::fprintf(stderr, "it cannot be made in %s\n", qPrintable(folder));
        std::exit(1);
    }
    return path;
}

/// The value of a result; ends the program with a message when there is none.
template <class T>
T orExit(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().args.join(QLatin1Char(' ')) + result.error().where));
        std::exit(1);
    }
    return std::move(*result);
}

} // namespace detente::bench
