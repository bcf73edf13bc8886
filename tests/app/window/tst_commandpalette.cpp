#include "windowfixture.h"

#include "app/window/commandpalette.h"
#include "app/window/fuzzy.h"
#include "app/window/palettedelegate.h"

#include <QLineEdit>
#include <QListWidget>

using namespace detente;
using namespace detente::ui;
using namespace Qt::Literals::StringLiterals;

/// Every command by its name, by keyboard alone.
class TestCommandPalette : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typingFits_data();
    void typingFits();
    void theBeginningOfAWordFitsBest();
    void accentsAndYoDoNotMatter();
    void everyActionIsThere();
    void aTypedNameComesFirst_data();
    void aTypedNameComesFirst();
    void disabledOnesAreShownAndNotDone();
    void theKeyboardAloneDoesIt();
    void whatWasUsedComesFirst();
    void escapeLeavesAndNothingHappens();
    void nothingFoundSaysSo();
};

namespace {

CommandPalette *openPalette(WindowFixture &fixture)
{
    fixture.trigger(ActionId::CommandPalette);
    auto *palette = fixture.window().findChild<CommandPalette *>();
    return palette != nullptr && palette->isVisible() ? palette : nullptr;
}

ActionId first(const CommandPalette &palette)
{
    return PaletteDelegate::action(*palette.list().item(0));
}

} // namespace

void TestCommandPalette::typingFits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("fits");
    QTest::newRow("nothing") << QString() << u"Zoom in"_s << true;
    QTest::newRow("a beginning") << u"zo"_s << u"Zoom in"_s << true;
    QTest::newRow("another order") << u"in zoom"_s << u"Zoom in"_s << true;
    QTest::newRow("letters in order") << u"gtd"_s << u"Go to date"_s << true;
    QTest::newRow("letters out of order") << u"dtg"_s << u"Go to date"_s << false;
    QTest::newRow("one word that is not there") << u"zoom xyz"_s << u"Zoom in"_s << false;
    QTest::newRow("Russian") << u"след"_s << u"Следующее событие"_s << true;
}

void TestCommandPalette::typingFits()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, name);
    QFETCH(const bool, fits);
    QCOMPARE(fuzzyMatch(typed, name).has_value(), fits);
}

void TestCommandPalette::theBeginningOfAWordFitsBest()
{
    const auto score = [](const QString &name) { return fuzzyMatch(u"date"_s, name)->score; };
    QVERIFY(score(u"Date of today"_s) > score(u"Go to date"_s));
    QVERIFY(score(u"Go to date"_s) > score(u"Update"_s));
    QVERIFY(score(u"Update"_s) > score(u"Do a later event"_s));
    QCOMPARE(fuzzyMatch(u"date"_s, u"Go to date"_s)->positions, (std::vector<int>{6, 7, 8, 9}));
}

void TestCommandPalette::accentsAndYoDoNotMatter()
{
    QVERIFY(fuzzyMatch(u"темная"_s, u"Тёмная"_s));
    QVERIFY(fuzzyMatch(u"ТЁМНАЯ"_s, u"Темная"_s));
    QVERIFY(fuzzyMatch(u"detente"_s, u"Détente"_s));
}

void TestCommandPalette::everyActionIsThere()
{
    WindowFixture fixture;
    const auto rows = paletteRows(fixture.window().actions(), {}, {});
    QCOMPARE(rows.size(), actionTable().size() - 1); // all but the palette itself
    for (const PaletteRow &row : rows)
        QVERIFY(!row.title.isEmpty() && !row.path.isEmpty() && !row.title.contains(u'&'));
}

void TestCommandPalette::aTypedNameComesFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("russian");
    QTest::addColumn<ActionId>("action");
    QTest::newRow("title") << u"go to da"_s << false << ActionId::GoToDate;
    QTest::newRow("menu and title") << u"theme dark"_s << false << ActionId::ThemeDark;
    QTest::newRow("Russian title") << u"настр"_s << true << ActionId::Preferences;
    QTest::newRow("English title in a Russian window") << u"preferences"_s << true << ActionId::Preferences;
    QTest::newRow("English menu and title in a Russian window") << u"theme dark"_s << true << ActionId::ThemeDark;
}

void TestCommandPalette::aTypedNameComesFirst()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, russian);
    QFETCH(const ActionId, action);
    WindowFixture fixture;
    if (russian)
        fixture.trigger(ActionId::LanguageRussian);
    const auto rows = paletteRows(fixture.window().actions(), typed, {});
    QVERIFY(!rows.empty());
    QCOMPARE(rows.front().id, action);
}

void TestCommandPalette::disabledOnesAreShownAndNotDone()
{
    WindowFixture fixture; // no library is open
    CommandPalette *palette = openPalette(fixture);
    QVERIFY(palette);
    QSignalSpy chosen(palette, &CommandPalette::chosen);
    QTest::keyClicks(&palette->field(), u"go to date"_s);
    QCOMPARE(first(*palette), ActionId::GoToDate);
    QVERIFY(!PaletteDelegate::isEnabled(*palette->list().item(0)));
    QVERIFY(palette->list().item(0)->data(Qt::AccessibleTextRole).toString().contains(u"not available"_s));
    QTest::keyClick(&palette->field(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 0);
    QVERIFY(palette->isVisible());
}

void TestCommandPalette::theKeyboardAloneDoesIt()
{
    WindowFixture fixture;
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    QTest::keyClick(&fixture.window(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto *palette = fixture.window().findChild<CommandPalette *>();
    QVERIFY(palette && palette->isVisible());
    QTest::keyClicks(&palette->field(), u"theme"_s);
    const int before = palette->list().currentRow();
    QTest::keyClick(&palette->field(), Qt::Key_Down);
    QCOMPARE(palette->list().currentRow(), before + 1);
    QTest::keyClick(&palette->field(), Qt::Key_Up);
    palette->field().clear();
    QTest::keyClicks(&palette->field(), u"theme dark"_s);
    QTest::keyClick(&palette->field(), Qt::Key_Return);
    QCOMPARE(fixture.appearance().choice(), ThemeChoice::Dark);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!fixture.window().findChild<CommandPalette *>());
}

void TestCommandPalette::whatWasUsedComesFirst()
{
    WindowFixture fixture;
    CommandPalette *palette = openPalette(fixture);
    QVERIFY(palette);
    QTest::keyClicks(&palette->field(), u"theme light"_s);
    QTest::keyClick(&palette->field(), Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    palette = openPalette(fixture);
    QVERIFY(palette);
    QCOMPARE(first(*palette), ActionId::ThemeLight);
}

void TestCommandPalette::escapeLeavesAndNothingHappens()
{
    WindowFixture fixture;
    CommandPalette *palette = openPalette(fixture);
    QVERIFY(palette);
    QSignalSpy chosen(palette, &CommandPalette::chosen);
    QTest::keyClick(&palette->field(), Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
    QCOMPARE(chosen.size(), 0);
}

void TestCommandPalette::nothingFoundSaysSo()
{
    WindowFixture fixture;
    CommandPalette *palette = openPalette(fixture);
    QVERIFY(palette);
    QTest::keyClicks(&palette->field(), u"xyzzy"_s);
    QCOMPARE(palette->list().count(), 0);
    QVERIFY(!palette->list().isVisible());
    QTest::keyClick(&palette->field(), Qt::Key_Return);
    QTest::keyClick(&palette->field(), Qt::Key_Down);
    QVERIFY(palette->isVisible());
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
