#include "app/window/keymap.h"

#include <QKeyEvent>
#include <QTest>

using namespace detente;
using namespace detente::ui;
using namespace Qt::Literals::StringLiterals;

/// Which keys ask for what, and how they may be changed.
class TestKeymap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void atFirstEveryActionHasItsDefaultKeys();
    void noTwoActionsMeetOnAKey();
    void aFreeKeyIsGiven();
    void aTakenKeyIsRefusedWithItsOwner();
    void aBeginningOfAnothersKeysIsRefused();
    void aPlainKeyGoesOnlyToDeedsOfTheCanvas();
    void tabStaysForWalking();
    void aKeyTakenAwayIsFree();
    void resetWaitsUntilTheDefaultIsFree();
    void onlyWhatIsChangedIsKept();
    void textGoesThereAndBack();
    void brokenTextLosesNothingElse_data();
    void brokenTextLosesNothingElse();
    void theCanvasHearsChangedKeys();
    void theCanvasHearsLettersUnderARussianLayout();
    void everyActionHasANameThatFindsIt();
};

void TestKeymap::atFirstEveryActionHasItsDefaultKeys()
{
    const Keymap keymap;
    for (const ActionSpec &spec : actionTable())
        QCOMPARE(keymap.keys(spec.id), defaultKeys(spec));
    QVERIFY(!keymap.isChanged());
}

void TestKeymap::noTwoActionsMeetOnAKey()
{
    const Keymap keymap;
    for (const ActionSpec &spec : actionTable()) {
        for (const QKeySequence &key : keymap.keys(spec.id))
            QVERIFY2(!keymap.refusal(spec.id, key), qPrintable(key.toString()));
    }
}

void TestKeymap::aFreeKeyIsGiven()
{
    Keymap keymap;
    const QKeySequence key(u"Ctrl+J"_s);
    QVERIFY(!keymap.add(ActionId::GoToDate, key));
    QCOMPARE(keymap.keys(ActionId::GoToDate), (QList<QKeySequence>{QKeySequence(u"Ctrl+G"_s), key}));
    QVERIFY(keymap.isChanged(ActionId::GoToDate));
}

void TestKeymap::aTakenKeyIsRefusedWithItsOwner()
{
    Keymap keymap;
    const auto refused = keymap.add(ActionId::GoToDate, QKeySequence(u"Ctrl+T"_s));
    QVERIFY(refused);
    QCOMPARE(refused->why, KeyRefusal::Why::Taken);
    QCOMPARE(refused->by, std::optional(ActionId::Today));
    QVERIFY(!keymap.isChanged());
}

void TestKeymap::aBeginningOfAnothersKeysIsRefused()
{
    Keymap keymap;
    QVERIFY(!keymap.add(ActionId::About, QKeySequence(u"Ctrl+K, Ctrl+A"_s)));
    const auto refused = keymap.refusal(ActionId::Open, QKeySequence(u"Ctrl+K"_s));
    QVERIFY(refused);
    QCOMPARE(refused->by, std::optional(ActionId::About));
    QVERIFY(keymap.refusal(ActionId::Open, QKeySequence(u"Ctrl+T, Ctrl+A"_s)));
}

void TestKeymap::aPlainKeyGoesOnlyToDeedsOfTheCanvas()
{
    Keymap keymap;
    const QKeySequence key(u"W"_s);
    const auto refused = keymap.refusal(ActionId::GoToDate, key);
    QVERIFY(refused);
    QCOMPARE(refused->why, KeyRefusal::Why::NotForAll);
    QVERIFY(!keymap.add(ActionId::ScreenLater, key));
}

void TestKeymap::tabStaysForWalking()
{
    const auto refused = Keymap().refusal(ActionId::ScreenLater, QKeySequence(Qt::Key_Tab));
    QVERIFY(refused);
    QCOMPARE(refused->why, KeyRefusal::Why::Reserved);
}

void TestKeymap::aKeyTakenAwayIsFree()
{
    Keymap keymap;
    const QKeySequence key(u"Ctrl+T"_s);
    keymap.remove(ActionId::Today, key);
    QVERIFY(keymap.keys(ActionId::Today).isEmpty());
    QVERIFY(!keymap.add(ActionId::GoToDate, key));
}

void TestKeymap::resetWaitsUntilTheDefaultIsFree()
{
    Keymap keymap;
    const QKeySequence key(u"Ctrl+T"_s);
    keymap.remove(ActionId::Today, key);
    keymap.add(ActionId::GoToDate, key);
    const auto refused = keymap.reset(ActionId::Today);
    QVERIFY(refused);
    QCOMPARE(refused->by, std::optional(ActionId::GoToDate));
    QVERIFY(!keymap.reset(ActionId::GoToDate));
    QVERIFY(!keymap.reset(ActionId::Today));
    QVERIFY(!keymap.isChanged());
}

void TestKeymap::onlyWhatIsChangedIsKept()
{
    Keymap keymap;
    QCOMPARE(keymap.toText(), QString());
    keymap.add(ActionId::GoToDate, QKeySequence(u"Ctrl+J"_s));
    QCOMPARE(keymap.toText(), uR"({"GoToDate":"Ctrl+G; Ctrl+J"})"_s);
    keymap.remove(ActionId::GoToDate, QKeySequence(u"Ctrl+J"_s));
    QCOMPARE(keymap.toText(), QString());
}

void TestKeymap::textGoesThereAndBack()
{
    Keymap keymap;
    keymap.remove(ActionId::Today, QKeySequence(u"Ctrl+T"_s));
    keymap.add(ActionId::GoToDate, QKeySequence(u"Ctrl+T"_s));
    keymap.add(ActionId::LinkOn, QKeySequence(u"L"_s));
    keymap.add(ActionId::LinkOn, QKeySequence(u"Ctrl+;"_s)); // the separator of lists among the keys
    QCOMPARE(Keymap::fromText(keymap.toText()), keymap);
}

void TestKeymap::brokenTextLosesNothingElse_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no JSON") << u"Ctrl+G"_s;
    QTest::newRow("a list") << u"[1, 2]"_s;
    QTest::newRow("an action of another version") << uR"({"Fly": "Ctrl+J"})"_s;
}

void TestKeymap::brokenTextLosesNothingElse()
{
    QFETCH(const QString, text);
    QCOMPARE(Keymap::fromText(text), Keymap());
    // A key given away leaves its owner by default; of two who claim it, one has it.
    const Keymap claimed = Keymap::fromText(uR"({"GoToDate": "Ctrl+T", "About": "Ctrl+T"})"_s);
    int owners = 0;
    for (const ActionSpec &spec : actionTable())
        owners += claimed.keys(spec.id).contains(QKeySequence(u"Ctrl+T"_s)) ? 1 : 0;
    QCOMPARE(owners, 1);
    QVERIFY(claimed.keys(ActionId::Today).isEmpty());
}

void TestKeymap::theCanvasHearsChangedKeys()
{
    Keymap keymap;
    keymap.remove(ActionId::FrameSelection, QKeySequence(u"F"_s));
    keymap.add(ActionId::ScreenLater, QKeySequence(u"F"_s));
    const QKeyEvent key(QEvent::KeyPress, Qt::Key_F, Qt::NoModifier);
    QCOMPARE(Keymap().canvasKeys().meaning(key), CanvasKey::FrameSelection);
    QCOMPARE(keymap.canvasKeys().meaning(key), CanvasKey::ScreenLater);
}

void TestKeymap::theCanvasHearsLettersUnderARussianLayout()
{
    Keymap keymap;
    keymap.add(ActionId::ScreenLater, QKeySequence(u"J"_s));
    const QKeyEvent key(QEvent::KeyPress, 0x041E, Qt::NoModifier); // О stands where J does
    QCOMPARE(keymap.canvasKeys().meaning(key), CanvasKey::ScreenLater);
}

void TestKeymap::everyActionHasANameThatFindsIt()
{
    for (const ActionSpec &spec : actionTable()) {
        QVERIFY(!nameOf(spec.id).isEmpty());
        QCOMPARE(actionNamed(nameOf(spec.id)), std::optional(spec.id));
    }
    QVERIFY(!actionNamed(u"Fly"_s));
}

QTEST_GUILESS_MAIN(TestKeymap)
#include "tst_keymap.moc"
