#pragma once

#include <QByteArray>
#include <QLatin1String>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <array>

namespace detente::ui {

/// A setting: where it is kept and what holds while nothing is.
template <class T>
struct SettingKey {
    const char *name;
    T fallback;
};

/// Every setting of the program, in one table.
namespace setting {
inline const SettingKey<QByteArray> kGeometry{"window/geometry", {}};
inline const SettingKey<QByteArray> kDocks{"window/docks", {}};
inline const SettingKey<QString> kTheme{"look/theme", QStringLiteral("system")};   ///< system, light, dark
inline const SettingKey<QString> kLanguage{"look/language", {}};                   ///< en, ru; empty: the system's
inline const SettingKey<QString> kMotion{"look/motion", QStringLiteral("system")}; ///< system, on, off
inline const SettingKey<bool> kLegend{"look/legend", false};                       ///< shown on the canvas
inline const SettingKey<QString> kExportFolder{"export/folder", {}};
inline const SettingKey<QString> kOpenFolder{"open/folder", {}};
inline const SettingKey<QString> kFilterSections{"filters/open", QStringLiteral("side,category,actor")}; ///< keys
inline const SettingKey<QStringList> kRecent{"recent/files", {}};           ///< absolute paths, newest first
inline const SettingKey<QStringList> kLearned{"hints/learned", {}};         ///< keys of the hints that are understood
inline const SettingKey<QString> kKeys{"keys/changed", {}};                 ///< Keymap::toText()
inline const SettingKey<QStringList> kRecentCommands{"palette/recent", {}}; ///< names of actions, newest first
inline const SettingKey<QString> kStart{"start/open", QStringLiteral("last")}; ///< last, starter
/// The names above, for the test that no two settings share one.
inline constexpr std::array kNames{"window/geometry", "window/docks", "look/theme",   "look/language", "look/motion",
                                   "export/folder",   "open/folder",  "recent/files", "hints/learned", "keys/changed",
                                   "palette/recent",  "start/open",   "filters/open", "look/legend"};
} // namespace setting

/// The settings as kept for this user. A value that equals its default is not written.
class Settings {
public:
    template <class T>
    T get(const SettingKey<T> &key) const
    {
        return store_.value(QLatin1String(key.name), QVariant::fromValue(key.fallback)).template value<T>();
    }
    template <class T>
    void set(const SettingKey<T> &key, const T &value)
    {
        if (value == key.fallback)
            store_.remove(QLatin1String(key.name));
        else
            store_.setValue(QLatin1String(key.name), QVariant::fromValue(value));
    }

private:
    QSettings store_;
};

/// Moves a file that cannot be used out of the way, to its name with ".broken" behind it (an earlier one is replaced).
/// \return the new path; empty when it could not be moved.
QString setAside(const QString &path);
/// Sets a settings file aside that cannot be read, so that the program starts with its defaults. Before any Settings.
/// \return where it is now; empty when there was nothing wrong.
QString setBrokenSettingsAside();

} // namespace detente::ui
