#include "app/window/appearance.h"
#include "app/window/systemlook.h"

#include <QApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace detente;
using namespace detente::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

using Settings = QMap<QString, QVariantMap>;

/// A desktop portal that answers what it is given.
class Portal : public QDBusVirtualObject {
public:
    Settings settings;
    bool answers = true;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() != "ReadAll"_L1)
            return false;
        if (answers)
            connection.send(message.createReply(QVariant::fromValue(settings)));
        return true;
    }
};

} // namespace

/// What the desktop wishes, asked of a portal on a bus of the test's own.
class TestSystemLook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void wishesAreRead_data();
    void wishesAreRead();
    void changesAreFollowed();
    void withoutAPortalThereAreNoWishes();
    void aPortalThatNeverAnswersHoldsNothingUp();
    void withoutABusThereAreNoWishes();
    void theProgramFollowsTheDesktop();
    void theReadersOwnChoiceWins();

private:
    void announce(const QString &space, const QString &key, const QVariant &value);

    QProcess daemon_;
    QString address_;
    Portal portal_;
};

void TestSystemLook::initTestCase()
{
    qDBusRegisterMetaType<Settings>();
    const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    QVERIFY2(!program.isEmpty(), "the test needs dbus-daemon");
    daemon_.start(program, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(daemon_.waitForReadyRead(20'000));
    address_ = QString::fromUtf8(daemon_.readLine()).trimmed();
    QDBusConnection bus = QDBusConnection::connectToBus(address_, u"portal"_s);
    QVERIFY(bus.isConnected());
    QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
    QVERIFY(bus.registerVirtualObject(u"/org/freedesktop/portal/desktop"_s, &portal_));
}

void TestSystemLook::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"portal"_s);
    QDBusConnection::disconnectFromBus(u"program"_s);
    daemon_.kill();
    daemon_.waitForFinished();
}

void TestSystemLook::announce(const QString &space, const QString &key, const QVariant &value)
{
    QDBusMessage signal = QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                                     u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
    signal << space << key << QVariant::fromValue(QDBusVariant(value));
    QDBusConnection(u"portal"_s).send(signal);
}

void TestSystemLook::wishesAreRead_data()
{
    using Scheme = SystemWishes::Scheme;
    QTest::addColumn<QString>("space");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<SystemWishes>("wishes");
    const QString look = u"org.freedesktop.appearance"_s;
    QTest::newRow("dark") << look << u"color-scheme"_s << QVariant(1U) << SystemWishes{Scheme::Dark, false, false};
    QTest::newRow("light") << look << u"color-scheme"_s << QVariant(2U) << SystemWishes{Scheme::Light, false, false};
    QTest::newRow("contrast") << look << u"contrast"_s << QVariant(1U) << SystemWishes{Scheme::None, true, false};
    QTest::newRow("less motion") << look << u"reduced-motion"_s << QVariant(1U)
                                 << SystemWishes{Scheme::None, false, true};
    QTest::newRow("GNOME's animations") << u"org.gnome.desktop.interface"_s << u"enable-animations"_s << QVariant(false)
                                        << SystemWishes{Scheme::None, false, true};
    QTest::newRow("GNOME's contrast") << u"org.gnome.desktop.a11y.interface"_s << u"high-contrast"_s << QVariant(true)
                                      << SystemWishes{Scheme::None, true, false};
    QTest::newRow("wrapped twice") << look << u"color-scheme"_s << QVariant::fromValue(QDBusVariant(1U))
                                   << SystemWishes{Scheme::Dark, false, false};
}

void TestSystemLook::wishesAreRead()
{
    QFETCH(const QString, space);
    QFETCH(const QString, key);
    QFETCH(const QVariant, value);
    QFETCH(const SystemWishes, wishes);
    portal_.settings = {{space, {{key, value}}}};
    SystemLook look;
    QSignalSpy changed(&look, &SystemLook::changed);
    look.ask(QDBusConnection::connectToBus(address_, u"program"_s));
    QVERIFY(changed.wait(20'000));
    QCOMPARE(look.wishes(), wishes);
}

void TestSystemLook::changesAreFollowed()
{
    portal_.settings = {{u"org.freedesktop.appearance"_s, {{u"color-scheme"_s, 1U}}}};
    SystemLook look;
    QSignalSpy changed(&look, &SystemLook::changed);
    look.ask(QDBusConnection::connectToBus(address_, u"program"_s));
    QVERIFY(changed.wait(20'000));
    announce(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 2U);
    QVERIFY(changed.wait(20'000));
    QCOMPARE(look.wishes().scheme, SystemWishes::Scheme::Light);
    announce(u"org.freedesktop.appearance"_s, u"contrast"_s, 1U);
    QVERIFY(changed.wait(20'000));
    QVERIFY(look.wishes().contrast);
}

void TestSystemLook::withoutAPortalThereAreNoWishes()
{
    QDBusConnection bus(u"portal"_s);
    bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
    SystemLook look;
    look.ask(QDBusConnection::connectToBus(address_, u"program"_s));
    // A question behind it on the same connection is answered later: by then the refusal has come.
    QDBusConnection program(u"program"_s);
    QDBusMessage ping =
        QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s, u"GetId"_s);
    program.call(ping);
    QCoreApplication::processEvents();
    QCOMPARE(look.wishes(), SystemWishes());
    QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
}

void TestSystemLook::aPortalThatNeverAnswersHoldsNothingUp()
{
    portal_.answers = false;
    {
        SystemLook look;
        look.ask(QDBusConnection::connectToBus(address_, u"program"_s));
        QCoreApplication::processEvents();
        QCOMPARE(look.wishes(), SystemWishes());
        // Changes are heard all the same.
        QSignalSpy changed(&look, &SystemLook::changed);
        announce(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1U);
        QVERIFY(changed.wait(20'000));
    }
    portal_.answers = true;
}

void TestSystemLook::withoutABusThereAreNoWishes()
{
    SystemLook look;
    look.ask(QDBusConnection(u"no such connection"_s));
    QCoreApplication::processEvents();
    QCOMPARE(look.wishes(), SystemWishes());
}

void TestSystemLook::theProgramFollowsTheDesktop()
{
    portal_.settings = {{u"org.freedesktop.appearance"_s, {{u"color-scheme"_s, 1U}, {u"reduced-motion"_s, 1U}}}};
    SystemLook look;
    Appearance appearance(*static_cast<QApplication *>(qApp), ThemeChoice::System);
    QSignalSpy themed(&appearance, &Appearance::themeChanged);
    QVERIFY(appearance.isAnimated());
    appearance.follow(look);
    look.ask(QDBusConnection::connectToBus(address_, u"program"_s));
    QVERIFY(themed.wait(20'000));
    QVERIFY(appearance.theme().isDark());
    QVERIFY(!appearance.isAnimated());
    announce(u"org.freedesktop.appearance"_s, u"contrast"_s, 1U);
    QVERIFY(themed.wait(20'000));
    QVERIFY(appearance.theme().isDark() && appearance.theme().isContrast());
    announce(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 2U);
    QVERIFY(themed.wait(20'000));
    QVERIFY(!appearance.theme().isDark());
}

void TestSystemLook::theReadersOwnChoiceWins()
{
    portal_.settings = {{u"org.freedesktop.appearance"_s, {{u"color-scheme"_s, 1U}, {u"reduced-motion"_s, 1U}}}};
    SystemLook look;
    Appearance appearance(*static_cast<QApplication *>(qApp), ThemeChoice::Light);
    appearance.chooseMotion(Motion::On);
    appearance.follow(look);
    QSignalSpy changed(&look, &SystemLook::changed);
    look.ask(QDBusConnection::connectToBus(address_, u"program"_s));
    QVERIFY(changed.wait(20'000));
    QVERIFY(!appearance.theme().isDark());
    QVERIFY(appearance.isAnimated());
}

QTEST_MAIN(TestSystemLook)
#include "tst_systemlook.moc"
