#include "app/window/systemlook.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QPointer>
#include <QThreadPool>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kAppearance = QStringLiteral("org.freedesktop.appearance");
const QString kGnome = QStringLiteral("org.gnome.desktop.interface");
const QString kGnomeAccess = QStringLiteral("org.gnome.desktop.a11y.interface");

/// Out of as many variants as a portal wraps a value in: one by the book, two in some versions.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemLook::SystemLook(QObject *parent)
    : QObject(parent)
{
}

void SystemLook::ask()
{
    // Connecting waits for the bus, and where there is none it may try to start one.
    QThreadPool::globalInstance()->start([guard = QPointer<SystemLook>(this)] {
        const QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected() || QCoreApplication::instance() == nullptr)
            return;
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, bus] {
                if (guard)
                    guard->ask(bus);
            },
            Qt::QueuedConnection);
    });
}

void SystemLook::ask(const QDBusConnection &bus)
{
    QDBusConnection connection = bus;
    connection.connect(kService, kPath, kInterface, u"SettingChanged"_s, this,
                       SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"ReadAll"_s);
    call << QStringList{kAppearance, kGnome, kGnomeAccess};
    auto *watcher = new QDBusPendingCallWatcher(connection.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusMessage answer = watcher->reply();
        if (answer.type() != QDBusMessage::ReplyMessage || answer.signature() != "a{sa{sv}}"_L1)
            return;
        const auto all = qdbus_cast<QMap<QString, QVariantMap>>(answer.arguments().constFirst());
        for (auto space = all.begin(); space != all.end(); ++space) {
            for (auto entry = space->begin(); entry != space->end(); ++entry)
                take(space.key(), entry.key(), entry.value());
        }
        settle();
    });
}

void SystemLook::settingChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    take(space, key, value.variant());
    settle();
}

void SystemLook::take(const QString &space, const QString &key, const QVariant &value)
{
    known_[space][key] = unwrapped(value);
}

void SystemLook::settle()
{
    const QVariantMap appearance = known_.value(kAppearance);
    SystemWishes wishes;
    switch (appearance.value(u"color-scheme"_s).toUInt()) {
    case 1:
        wishes.scheme = SystemWishes::Scheme::Dark;
        break;
    case 2:
        wishes.scheme = SystemWishes::Scheme::Light;
        break;
    default:
        break;
    }
    wishes.contrast = appearance.value(u"contrast"_s).toUInt() == 1 ||
                      known_.value(kGnomeAccess).value(u"high-contrast"_s, false).toBool();
    wishes.reducedMotion = appearance.value(u"reduced-motion"_s).toUInt() == 1 ||
                           !known_.value(kGnome).value(u"enable-animations"_s, true).toBool();
    if (wishes == wishes_)
        return;
    wishes_ = wishes;
    Q_EMIT changed();
}

} // namespace detente::ui
