#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

#include <cstdint>

class QDBusVariant;

namespace detente::ui {

/// What the desktop wishes every program to look like.
struct SystemWishes {
    enum class Scheme : std::uint8_t { None, Dark, Light };
    Scheme scheme = Scheme::None; ///< none: nobody has said
    bool contrast = false;
    bool reducedMotion = false;

    bool operator==(const SystemWishes &) const = default;
};

/// Asks the desktop portal what the reader has set for the whole desktop, and hears of changes. Nothing waits for it:
/// without a bus, without a portal, or with one that never answers there are simply no wishes.
///
/// Source of names and values: XDG desktop portal, org.freedesktop.portal.Settings; for animations and contrast on
/// older portals, GNOME's own settings, which that portal hands out as well.
class SystemLook : public QObject {
    Q_OBJECT

public:
    explicit SystemLook(QObject *parent = nullptr);

    const SystemWishes &wishes() const { return wishes_; }
    /// Asks on the session's bus; connecting to it happens on another thread.
    void ask();
    /// Asks on \p bus.
    void ask(const QDBusConnection &bus);

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void take(const QString &space, const QString &key, const QVariant &value);
    void settle();

    QMap<QString, QVariantMap> known_; ///< by name space, then by key
    SystemWishes wishes_;
};

} // namespace detente::ui
