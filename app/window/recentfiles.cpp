#include "app/window/recentfiles.h"

#include <QDir>

#include <algorithm>

namespace detente::ui {

namespace {

/// The last \p parts parts of a path.
QString tail(const QString &path, qsizetype parts)
{
    const QStringList all = path.split(u'/', Qt::SkipEmptyParts);
    return parts > all.size() ? path : all.mid(all.size() - parts).join(u'/');
}

} // namespace

void RecentFiles::add(const QString &path)
{
    QStringList list = paths();
    list.removeAll(path);
    list.prepend(path);
    settings_.set(setting::kRecent, list.mid(0, kMost));
}

QStringList tellingNames(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths) {
        qsizetype parts = 1;
        const auto isLike = [&](const QString &other) {
            return other != path && tail(other, parts) == tail(path, parts);
        };
        while (std::any_of(paths.begin(), paths.end(), isLike))
            ++parts;
        names << QDir::toNativeSeparators(tail(path, parts));
    }
    return names;
}

} // namespace detente::ui
