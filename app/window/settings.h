#pragma once

#include <QByteArray>
#include <QLatin1String>
#include <QSettings>
#include <QString>
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
inline const SettingKey<QString> kTheme{"look/theme", QStringLiteral("system")}; ///< system, light, dark
inline const SettingKey<QString> kLanguage{"look/language", {}};                 ///< en, ru; empty: the system's
inline const SettingKey<QString> kLibrary{"session/library", {}};                ///< path of the last library
inline const SettingKey<QByteArray> kView{"session/view", {}};                   ///< ViewState as JSON, of that library
inline const SettingKey<QString> kExportFolder{"export/folder", {}};
inline const SettingKey<QString> kOpenFolder{"open/folder", {}};
inline const SettingKey<QString> kKeys{"keys/changed", {}};                        ///< Keymap::toText()
inline const SettingKey<QStringList> kRecentCommands{"palette/recent", {}};        ///< names of actions, newest first
inline const SettingKey<QString> kMotion{"look/motion", QStringLiteral("system")}; ///< system, on, off
inline const SettingKey<QString> kStart{"start/open", QStringLiteral("last")};     ///< last, starter
/// The names above, for the test that no two settings share one.
inline constexpr std::array kNames{"window/geometry", "window/docks",   "look/theme",    "look/language",
                                   "session/library", "session/view",   "export/folder", "open/folder",
                                   "keys/changed",    "palette/recent", "look/motion",   "start/open"};
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

} // namespace detente::ui
