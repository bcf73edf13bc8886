#include "app/text/tongue.h"
#include "app/window/actions.h"
#include "app/window/icons.h"

#include <QMenuBar>
#include <QTest>
#include <QToolBar>

#include <set>

using namespace detente;
using namespace detente::ui;
using namespace Qt::Literals::StringLiterals;

/// The one table of actions.
class TestActions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTableIsInTheOrderOfItsKeys();
    void noTwoActionsShareAShortcut();
    void everyShortcutIsOne();
    void noTwoEntriesOfAMenuShareAMnemonic();
    void everyIconExists();
    void everyActionStandsInAMenu();
    void triggeringTellsWhich();
};

void TestActions::theTableIsInTheOrderOfItsKeys()
{
    for (std::size_t i = 0; i < actionTable().size(); ++i)
        QCOMPARE(static_cast<std::size_t>(actionTable()[i].id), i);
}

void TestActions::noTwoActionsShareAShortcut()
{
    std::set<QString> used;
    for (const ActionSpec &spec : actionTable()) {
        for (const QKeySequence &keys : defaultKeys(spec))
            QVERIFY2(used.insert(keys.toString()).second, qPrintable(keys.toString()));
    }
}

void TestActions::everyShortcutIsOne()
{
    for (const ActionSpec &spec : actionTable()) {
        for (const QKeySequence &keys : defaultKeys(spec)) {
            QVERIFY2(!keys.isEmpty(), spec.text);
            QVERIFY2(!keys.toString().contains(u"Unknown"_s), spec.text);
        }
    }
}

void TestActions::noTwoEntriesOfAMenuShareAMnemonic()
{
    for (const Language language : kLanguages) {
        std::set<std::pair<int, QChar>> used;
        for (const ActionSpec &spec : actionTable()) {
            if (spec.menu == Menu::Timeline)
                continue;
            const QString text = Tongue::of(language).translate("Actions", spec.text);
            const qsizetype mark = text.indexOf(u'&');
            QVERIFY2(mark >= 0 && mark + 1 < text.size(), qPrintable(text));
            QVERIFY2(used.insert({static_cast<int>(spec.menu), text[mark + 1].toLower()}).second, qPrintable(text));
        }
    }
}

void TestActions::everyIconExists()
{
    for (const ActionSpec &spec : actionTable()) {
        if (*spec.icon != '\0')
            QVERIFY2(!inkIcon(QLatin1String(spec.icon), Qt::black).isNull(), spec.icon);
        QVERIFY2(spec.tool == Tool::None || *spec.icon != '\0', spec.text);
    }
}

void TestActions::everyActionStandsInAMenu()
{
    Actions actions(this);
    QMenuBar bar;
    actions.fill(&bar);
    QSet<QAction *> found;
    for (const QMenu *menu : bar.findChildren<QMenu *>())
        for (QAction *action : menu->actions())
            found.insert(action);
    for (const ActionSpec &spec : actionTable())
        QCOMPARE(found.contains(actions[spec.id]), spec.menu != Menu::Timeline);
    for (const QAction *menu : bar.actions())
        QVERIFY(!menu->text().isEmpty());
}

void TestActions::triggeringTellsWhich()
{
    Actions actions(this);
    std::optional<ActionId> told;
    connect(&actions, &Actions::triggered, this, [&told](ActionId id) { told = id; });
    actions[ActionId::GoToDate]->trigger();
    QCOMPARE(told, std::optional(ActionId::GoToDate));
}

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
