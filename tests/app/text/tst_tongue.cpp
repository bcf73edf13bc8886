#include "app/text/tongue.h"
#include "app/text/translator.h"

#include <QCoreApplication>
#include <QTest>

using namespace detente;
using namespace detente::ui;
using namespace Qt::Literals::StringLiterals;

/// Words in a language, whatever the interface speaks.
class TestTongue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pluralsFollowTheLanguage_data();
    void pluralsFollowTheLanguage();
    void numbersAreGroupedAsTheLanguageDoes();
    void anUnknownTextStaysAsItIs();
    void speaksWithoutTheInterfaceSpeakingIt();
    void theInterfaceSwitchesBackAndForth();
    void localesNameOurLanguages();
};

void TestTongue::pluralsFollowTheLanguage_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("russian");
    QTest::newRow("none") << 0 << u"0 events"_s << u"0 событий"_s;
    QTest::newRow("one") << 1 << u"1 event"_s << u"1 событие"_s;
    QTest::newRow("two") << 2 << u"2 events"_s << u"2 события"_s;
    QTest::newRow("five") << 5 << u"5 events"_s << u"5 событий"_s;
    QTest::newRow("eleven") << 11 << u"11 events"_s << u"11 событий"_s;
    QTest::newRow("twenty-one") << 21 << u"21 events"_s << u"21 событие"_s;
    QTest::newRow("thousands") << 1378 << u"1,378 events"_s << u"1\u00a0378 событий"_s;
}

void TestTongue::pluralsFollowTheLanguage()
{
    QFETCH(const int, count);
    QFETCH(const QString, english);
    QFETCH(const QString, russian);
    QCOMPARE(Tongue::of(Language::English).translate("StatusLine", "%n event(s)", nullptr, count), english);
    QCOMPARE(Tongue::of(Language::Russian).translate("StatusLine", "%n event(s)", nullptr, count), russian);
}

void TestTongue::numbersAreGroupedAsTheLanguageDoes()
{
    QCOMPARE(Tongue::of(Language::English).number(1'234'567), u"1,234,567"_s);
    QCOMPARE(Tongue::of(Language::Russian).number(1'234'567), u"1\u00a0234\u00a0567"_s);
}

void TestTongue::anUnknownTextStaysAsItIs()
{
    QCOMPARE(Tongue::of(Language::Russian).translate("Nowhere", "Something else"), u"Something else"_s);
}

void TestTongue::speaksWithoutTheInterfaceSpeakingIt()
{
    QCOMPARE(QCoreApplication::translate("Actions", "&Quit"), u"&Quit"_s);
    QCOMPARE(Tongue::of(Language::Russian).translate("Actions", "&Quit"), u"В&ыход"_s);
}

void TestTongue::theInterfaceSwitchesBackAndForth()
{
    Translator translator;
    translator.install(Language::Russian);
    QCOMPARE(QCoreApplication::translate("Actions", "&Quit"), u"В&ыход"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Отмена"_s); // Qt's own words
    QCOMPARE(QLocale().language(), QLocale::Russian);
    translator.install(Language::English);
    QCOMPARE(QCoreApplication::translate("Actions", "&Quit"), u"&Quit"_s);
    QCOMPARE(QLocale().language(), QLocale::English);
}

void TestTongue::localesNameOurLanguages()
{
    QCOMPARE(languageFor(QLocale(u"ru_RU"_s)), Language::Russian);
    QCOMPARE(languageFor(QLocale(u"ru_KZ"_s)), Language::Russian);
    QCOMPARE(languageFor(QLocale(u"de_DE"_s)), Language::English);
    QCOMPARE(languageFor(QLocale::c()), Language::English);
}

QTEST_GUILESS_MAIN(TestTongue)
#include "tst_tongue.moc"
