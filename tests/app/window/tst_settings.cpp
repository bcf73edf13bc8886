#include "app/window/appearance.h"
#include "app/window/commands.h"
#include "app/window/settings.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace detente;
using namespace detente::ui;
using namespace Qt::Literals::StringLiterals;

/// The one table of settings.
class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noTwoSettingsShareAName();
    void aSettingThatWasNotMadeIsItsDefault();
    void aSettingIsKept();
    void aDefaultIsNotWritten();
    void themesAndLanguagesGoThereAndBack();
    void aBrokenFileIsSetAside();
    void aGoodFileStays();

private:
    std::unique_ptr<QTemporaryDir> folder_;
};

void TestSettings::init()
{
    folder_ = std::make_unique<QTemporaryDir>();
    QCoreApplication::setOrganizationName(u"detente-test"_s);
    QCoreApplication::setApplicationName(u"detente-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder_->path());
    QSettings().clear();
}

void TestSettings::noTwoSettingsShareAName()
{
    const std::set<QByteArray> names(setting::kNames.begin(), setting::kNames.end());
    QCOMPARE(names.size(), setting::kNames.size());
    for (const char *name :
         {setting::kGeometry.name, setting::kDocks.name, setting::kTheme.name, setting::kLanguage.name,
          setting::kMotion.name, setting::kExportFolder.name, setting::kOpenFolder.name, setting::kRecent.name,
          setting::kLearned.name, setting::kKeys.name, setting::kRecentCommands.name, setting::kStart.name})
        QVERIFY2(names.contains(name), name);
}

void TestSettings::aSettingThatWasNotMadeIsItsDefault()
{
    const Settings settings;
    QCOMPARE(settings.get(setting::kTheme), u"system"_s);
    QCOMPARE(settings.get(setting::kGeometry), QByteArray());
}

void TestSettings::aSettingIsKept()
{
    Settings().set(setting::kTheme, u"dark"_s);
    Settings().set(setting::kDocks, QByteArray("\0\1\2", 3));
    QCOMPARE(Settings().get(setting::kTheme), u"dark"_s);
    QCOMPARE(Settings().get(setting::kDocks), QByteArray("\0\1\2", 3));
}

void TestSettings::aDefaultIsNotWritten()
{
    Settings settings;
    settings.set(setting::kTheme, u"dark"_s);
    QVERIFY(QSettings().contains(QLatin1String(setting::kTheme.name)));
    settings.set(setting::kTheme, u"system"_s);
    QVERIFY(!QSettings().contains(QLatin1String(setting::kTheme.name)));
}

void TestSettings::themesAndLanguagesGoThereAndBack()
{
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
        QCOMPARE(themeFromKey(keyOfTheme(choice)), choice);
    QCOMPARE(themeFromKey(u"mauve"_s), ThemeChoice::System);
    for (const Language language : kLanguages)
        QCOMPARE(languageFromKey(languageCode(language)), language);
}

void TestSettings::aBrokenFileIsSetAside()
{
    const QString path = QSettings().fileName();
    const QByteArray rubbish = "[look]\ntheme=dark\n\0\xff no setting at all\n[[["_ba;
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(rubbish) == rubbish.size());
    }
    const QString aside = setBrokenSettingsAside();
    QCOMPARE(aside, path + u".broken"_s);
    QFile kept(aside);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), rubbish);
    QCOMPARE(Settings().get(setting::kTheme), u"system"_s);
    // From here on it is a settings file like any other.
    Settings().set(setting::kTheme, u"light"_s);
    QSettings().sync();
    QCOMPARE(setBrokenSettingsAside(), QString());
    QCOMPARE(Settings().get(setting::kTheme), u"light"_s);
}

void TestSettings::aGoodFileStays()
{
    Settings().set(setting::kTheme, u"dark"_s);
    QSettings().sync();
    QCOMPARE(setBrokenSettingsAside(), QString());
    QCOMPARE(Settings().get(setting::kTheme), u"dark"_s);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
