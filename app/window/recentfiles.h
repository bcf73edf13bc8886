#pragma once

#include "app/window/settings.h"

#include <QStringList>

namespace detente::ui {

/// The libraries opened of late, newest first, kept in the settings. Several windows share one list.
class RecentFiles {
public:
    /// How many are kept: one for each number key.
    static constexpr qsizetype kMost = 9;

    /// Absolute paths. Never asks the disk.
    QStringList paths() const { return settings_.get(setting::kRecent); }
    /// Puts \p path first.
    void add(const QString &path);
    void clear() { settings_.set(setting::kRecent, {}); }

private:
    Settings settings_;
};

/// What tells the files apart for people: each file's name, with as much of its folder before it as it takes where
/// names are alike ("2024/us-russia.detente").
QStringList tellingNames(const QStringList &paths);

} // namespace detente::ui
