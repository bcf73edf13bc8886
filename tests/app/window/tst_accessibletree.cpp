#include "windowfixture.h"

#include "app/window/preferences.h"

#include <QAccessible>
#include <QComboBox>
#include <QDockWidget>
#include <QRegularExpression>

#include <set>

using namespace detente;
using namespace detente::ui;
using namespace Qt::Literals::StringLiterals;

/// What assistive programs are told of the window, and where the keyboard goes.
class TestAccessibleTree : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasAName_data();
    void everyControlHasAName();
    void tabReachesEveryPartAndComesBack();
    void theKeyboardsControlIsRinged();
    void theMouseShowsNoRing();
};

namespace {

/// Roles that a reader acts on: without a name they are only "button".
bool isControl(QAccessible::Role role)
{
    static const std::set<QAccessible::Role> roles{
        QAccessible::PushButton, QAccessible::CheckBox,       QAccessible::RadioButton, QAccessible::EditableText,
        QAccessible::ComboBox,   QAccessible::SpinBox,        QAccessible::Slider,      QAccessible::List,
        QAccessible::Tree,       QAccessible::Table,          QAccessible::MenuItem,    QAccessible::PageTab,
        QAccessible::ButtonMenu, QAccessible::ButtonDropDown, QAccessible::Link};
    return roles.contains(role);
}

QString describe(QAccessibleInterface &node)
{
    const QObject *object = node.object();
    return u"role %1, %2 “%3” in %4"_s.arg(QString::number(node.role(), 16))
        .arg(object == nullptr ? u"?"_s : QString::fromLatin1(object->metaObject()->className()))
        .arg(object == nullptr ? QString() : object->objectName())
        .arg(object == nullptr || object->parent() == nullptr
                 ? u"?"_s
                 : QString::fromLatin1(object->parent()->metaObject()->className()));
}

/// Walks the visible tree; gives the controls without a name and counts all.
void walk(QAccessibleInterface *node, int &controls, QStringList &nameless)
{
    if (node == nullptr || !node->isValid() || node->state().invisible)
        return;
    if (isControl(node->role())) {
        ++controls;
        if (node->text(QAccessible::Name).trimmed().isEmpty() && !node->state().disabled)
            nameless << describe(*node);
    }
    for (int i = 0; i < node->childCount(); ++i)
        walk(node->child(i), controls, nameless);
}

/// The widgets that Tab visits from the canvas until it is there again.
QList<QWidget *> tabOrder(WindowFixture &fixture)
{
    QList<QWidget *> order;
    fixture.canvas().setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 1000; ++i) {
        QWidget *now = QApplication::focusWidget();
        if (now == nullptr || (!order.isEmpty() && now == order.constFirst()))
            return order;
        order << now;
        QTest::keyClick(now, Qt::Key_Tab);
    }
    return order;
}

} // namespace

void TestAccessibleTree::everyControlHasAName_data()
{
    QTest::addColumn<ActionId>("language");
    QTest::addColumn<bool>("preferences");
    QTest::newRow("English window") << ActionId::LanguageEnglish << false;
    QTest::newRow("Russian window") << ActionId::LanguageRussian << false;
    QTest::newRow("English preferences") << ActionId::LanguageEnglish << true;
    QTest::newRow("Russian preferences") << ActionId::LanguageRussian << true;
}

void TestAccessibleTree::everyControlHasAName()
{
    QFETCH(const ActionId, language);
    QFETCH(const bool, preferences);
    WindowFixture fixture;
    QVERIFY(fixture.open());
    fixture.trigger(language);
    fixture.session().select({0});
    QCoreApplication::processEvents();
    QWidget *root = &fixture.window();
    if (preferences) {
        fixture.trigger(ActionId::EditShortcuts);
        root = fixture.window().findChild<Preferences *>();
    }
    int controls = 0;
    QStringList nameless;
    walk(QAccessible::queryAccessibleInterface(root), controls, nameless);
    QVERIFY2(controls > 6, qPrintable(QString::number(controls)));
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestAccessibleTree::tabReachesEveryPartAndComesBack()
{
    WindowFixture fixture;
    QVERIFY(fixture.open());
    fixture.session().select({0});
    fixture.settle();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    const QList<QWidget *> order = tabOrder(fixture);
    QVERIFY2(order.size() > 5 && order.size() < 1000, qPrintable(QString::number(order.size())));
    const auto reached = [&order](const QWidget &part) {
        return std::any_of(order.begin(), order.end(),
                           [&part](const QWidget *widget) { return widget == &part || part.isAncestorOf(widget); });
    };
    QVERIFY(reached(fixture.window().filtersDock()));
    QVERIFY(reached(fixture.window().detailsDock()));
    for (const QWidget *widget : order)
        QVERIFY(widget->isVisible());
}

void TestAccessibleTree::theKeyboardsControlIsRinged()
{
    WindowFixture fixture;
    fixture.trigger(ActionId::Preferences);
    auto *dialog = fixture.window().findChild<Preferences *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    dialog->language().setFocus();
    QTest::keyClick(&dialog->language(), Qt::Key_Tab);
    QWidget *now = QApplication::focusWidget();
    QVERIFY(now != nullptr && now != &dialog->language());
    QCOMPARE(fixture.appearance().focusRing().ringed(), now);
    // The ring is there to be seen: just outside the control stands the accent.
    QCoreApplication::processEvents();
    const QImage picture = dialog->grab().toImage();
    const QPoint corner = now->mapTo(dialog, QPoint(now->width() / 2, -1));
    const QColor seen = picture.pixelColor(corner * picture.devicePixelRatio());
    QCOMPARE(seen, fixture.appearance().theme().color(scene::Ink::Accent));
}

void TestAccessibleTree::theMouseShowsNoRing()
{
    WindowFixture fixture;
    fixture.trigger(ActionId::Preferences);
    auto *dialog = fixture.window().findChild<Preferences *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    QTest::mouseClick(dialog, Qt::LeftButton, {}, QPoint(3, 3));
    dialog->theme().setFocus(Qt::MouseFocusReason);
    QCOMPARE(fixture.appearance().focusRing().ringed(), nullptr);
}

QTEST_MAIN(TestAccessibleTree)
#include "tst_accessibletree.moc"
