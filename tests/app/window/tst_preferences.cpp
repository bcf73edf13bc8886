#include "windowfixture.h"

#include "app/window/keyfield.h"
#include "app/window/preferences.h"
#include "app/window/settings.h"
#include "app/window/shortcuteditor.h"

#include <QComboBox>
#include <QPushButton>
#include <QTreeWidget>

using namespace detente;
using namespace detente::ui;
using namespace Qt::Literals::StringLiterals;

/// The dialog of choices and the editor of shortcuts in it.
class TestPreferences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theThemeChangesAtOnce();
    void theLanguageChangesAtOnceInTheDialogToo();
    void theDialogFollowsTheMenus();
    void animationsAreSwitchedOffAndKept();
    void theStartIsKept();
    void aNewKeyHoldsAtOnce();
    void aTakenKeyIsRefusedWithItsOwnersName();
    void aKeyIsTakenAway();
    void oneCommandIsReset();
    void allAreReset();
    void keysAreKeptForTheNextStart();
    void everyWindowHearsOfIt();
    void toolTipsFollow();
    void tabLeavesTheKeyField();
};

namespace {

Preferences &open(WindowFixture &fixture, ActionId page = ActionId::Preferences)
{
    fixture.trigger(page);
    return *fixture.window().findChild<Preferences *>();
}

void choose(QComboBox &box, int index)
{
    box.setCurrentIndex(index);
    Q_EMIT box.activated(index);
    QCoreApplication::processEvents();
}

ShortcutEditor &editorOf(WindowFixture &fixture, ActionId id)
{
    ShortcutEditor &editor = open(fixture, ActionId::EditShortcuts).keyboard();
    editor.select(id);
    return editor;
}

void click(const QWidget &parent, const QString &text)
{
    QCoreApplication::processEvents(); // what a layout was given a moment ago is shown by the event queue
    for (QPushButton *button : parent.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == text)
            return button->click();
    }
    QFAIL(qPrintable(u"no button "_s + text));
}

} // namespace

void TestPreferences::theThemeChangesAtOnce()
{
    WindowFixture fixture;
    Preferences &dialog = open(fixture);
    const auto windowColor = [&dialog] { return dialog.palette().color(QPalette::Window); };
    const QColor light = windowColor();
    choose(dialog.theme(), 2);
    QCOMPARE(fixture.appearance().choice(), ThemeChoice::Dark);
    QVERIFY(windowColor().lightness() < light.lightness());
    choose(dialog.theme(), 3);
    QVERIFY(fixture.appearance().theme().isContrast() && !fixture.appearance().theme().isDark());
    choose(dialog.theme(), 4);
    QVERIFY(fixture.appearance().theme().isContrast() && fixture.appearance().theme().isDark());
    QCOMPARE(Settings().get(setting::kTheme), u"contrast-dark"_s);
}

void TestPreferences::theLanguageChangesAtOnceInTheDialogToo()
{
    WindowFixture fixture;
    Preferences &dialog = open(fixture);
    choose(dialog.language(), 2);
    QCOMPARE(fixture.translator().language(), Language::Russian);
    QVERIFY(dialog.windowTitle() != u"Preferences"_s);
    QVERIFY(dialog.theme().itemText(0) != u"As the system"_s);
    QCOMPARE(dialog.language().currentIndex(), 2);
}

void TestPreferences::theDialogFollowsTheMenus()
{
    WindowFixture fixture;
    const Preferences &dialog = open(fixture);
    fixture.trigger(ActionId::ThemeDark);
    QCOMPARE(dialog.theme().currentIndex(), 2);
    fixture.trigger(ActionId::LanguageRussian);
    QCOMPARE(dialog.language().currentIndex(), 2);
    fixture.trigger(ActionId::Animations);
    QCOMPARE(dialog.motion().currentIndex(), static_cast<int>(fixture.appearance().motion()));
}

void TestPreferences::animationsAreSwitchedOffAndKept()
{
    WindowFixture fixture;
    Preferences &dialog = open(fixture);
    choose(dialog.motion(), 1);
    QVERIFY(fixture.appearance().isAnimated());
    choose(dialog.motion(), 2);
    QVERIFY(!fixture.canvas().isAnimated());
    QVERIFY(!fixture.window().actions()[ActionId::Animations]->isChecked());
    QCOMPARE(Settings().get(setting::kMotion), u"off"_s);
}

void TestPreferences::theStartIsKept()
{
    WindowFixture fixture;
    choose(open(fixture).start(), 1);
    QCOMPARE(Settings().get(setting::kStart), u"starter"_s);
}

void TestPreferences::aNewKeyHoldsAtOnce()
{
    WindowFixture fixture;
    QVERIFY(fixture.open());
    ShortcutEditor &editor = editorOf(fixture, ActionId::GoToDate);
    QTest::keyClick(&editor.field(), Qt::Key_J, Qt::ControlModifier);
    const QKeySequence key(u"Ctrl+J"_s);
    QVERIFY(fixture.window().actions().keys(ActionId::GoToDate).contains(key));
    QVERIFY(fixture.window().actions()[ActionId::GoToDate]->shortcuts().contains(key));
    QVERIFY(editor.list().currentItem()->text(1).contains(u"Ctrl+J"_s));
}

void TestPreferences::aTakenKeyIsRefusedWithItsOwnersName()
{
    WindowFixture fixture;
    const ShortcutEditor &editor = editorOf(fixture, ActionId::GoToDate);
    QTest::keyClick(&editor.field(), Qt::Key_T, Qt::ControlModifier);
    QVERIFY2(editor.message().contains(u"Today"_s), qPrintable(editor.message()));
    QVERIFY(!fixture.window().actions().keymap().isChanged());
}

void TestPreferences::aKeyIsTakenAway()
{
    WindowFixture fixture;
    const ShortcutEditor &editor = editorOf(fixture, ActionId::Today);
    click(editor, u"Ctrl+T  ×"_s);
    QVERIFY(fixture.window().actions().keys(ActionId::Today).isEmpty());
    QVERIFY(fixture.window().actions()[ActionId::Today]->shortcut().isEmpty());
}

void TestPreferences::oneCommandIsReset()
{
    WindowFixture fixture;
    const ShortcutEditor &editor = editorOf(fixture, ActionId::Today);
    QTest::keyClick(&editor.field(), Qt::Key_J, Qt::ControlModifier);
    QVERIFY(fixture.window().actions().keymap().isChanged());
    click(editor, u"&Reset"_s);
    QVERIFY(!fixture.window().actions().keymap().isChanged());
}

void TestPreferences::allAreReset()
{
    WindowFixture fixture;
    ShortcutEditor &editor = editorOf(fixture, ActionId::Today);
    QTest::keyClick(&editor.field(), Qt::Key_J, Qt::ControlModifier);
    editor.select(ActionId::ScreenLater);
    QTest::keyClick(&editor.field(), Qt::Key_W);
    click(editor, u"Reset &all"_s);
    QVERIFY(!fixture.window().actions().keymap().isChanged());
    QCOMPARE(Settings().get(setting::kKeys), QString());
}

void TestPreferences::keysAreKeptForTheNextStart()
{
    WindowFixture fixture;
    const ShortcutEditor &editor = editorOf(fixture, ActionId::Today);
    QTest::keyClick(&editor.field(), Qt::Key_J, Qt::ControlModifier);
    fixture.make();
    QVERIFY(fixture.window().actions()[ActionId::Today]->shortcuts().contains(QKeySequence(u"Ctrl+J"_s)));
}

void TestPreferences::everyWindowHearsOfIt()
{
    WindowFixture fixture;
    const MainWindow other(fixture.session(), fixture.appearance(), fixture.translator());
    const ShortcutEditor &editor = editorOf(fixture, ActionId::Today);
    QTest::keyClick(&editor.field(), Qt::Key_J, Qt::ControlModifier);
    QVERIFY(other.actions().keys(ActionId::Today).contains(QKeySequence(u"Ctrl+J"_s)));
}

void TestPreferences::toolTipsFollow()
{
    WindowFixture fixture;
    const ShortcutEditor &editor = editorOf(fixture, ActionId::Today);
    QTest::keyClick(&editor.field(), Qt::Key_J, Qt::ControlModifier);
    click(editor, u"Ctrl+T  ×"_s);
    QVERIFY(fixture.window().actions()[ActionId::Today]->toolTip().contains(u"Ctrl+J"_s));
}

void TestPreferences::tabLeavesTheKeyField()
{
    WindowFixture fixture;
    Preferences &dialog = open(fixture, ActionId::EditShortcuts);
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    KeyField &field = dialog.keyboard().field();
    dialog.keyboard().select(ActionId::Today);
    field.setFocus();
    QVERIFY(field.hasFocus());
    QTest::keyClick(&field, Qt::Key_Tab);
    QVERIFY(!field.hasFocus());
    QVERIFY(field.keys().isEmpty());
}

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
