#include "app/session/navigation.h"

#include <QTest>

using namespace detente;
using namespace detente::ui;
using namespace Qt::Literals::StringLiterals;

/// Back and forward, as browsers do.
class TestNavigation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingToGoBackToAtFirst();
    void goesBackAndForward();
    void aNewViewForgetsWhatWasAhead();
    void theSameViewCountsOnce();
    void anotherThemeIsNoPlaceOfItsOwn();
    void keepsAsManyAsItSays();
};

namespace {

ViewState at(double from)
{
    ViewState view;
    view.range = {from, from + 10};
    return view;
}

} // namespace

void TestNavigation::nothingToGoBackToAtFirst()
{
    Navigation navigation;
    QVERIFY(!navigation.canGoBack() && !navigation.canGoForward());
    navigation.rest(at(1));
    QVERIFY(!navigation.canGoBack() && !navigation.canGoForward());
}

void TestNavigation::goesBackAndForward()
{
    Navigation navigation;
    for (const double day : {1.0, 2.0, 3.0})
        navigation.rest(at(day));
    QCOMPARE(navigation.back().range.from, 2.0);
    QCOMPARE(navigation.back().range.from, 1.0);
    QVERIFY(!navigation.canGoBack());
    QCOMPARE(navigation.forward().range.from, 2.0);
    QVERIFY(navigation.canGoForward());
}

void TestNavigation::aNewViewForgetsWhatWasAhead()
{
    Navigation navigation;
    for (const double day : {1.0, 2.0, 3.0})
        navigation.rest(at(day));
    navigation.back();
    navigation.rest(at(9));
    QVERIFY(!navigation.canGoForward());
    QCOMPARE(navigation.back().range.from, 2.0);
}

void TestNavigation::theSameViewCountsOnce()
{
    Navigation navigation;
    navigation.rest(at(1));
    navigation.rest(at(1));
    QVERIFY(!navigation.canGoBack());
}

void TestNavigation::anotherThemeIsNoPlaceOfItsOwn()
{
    Navigation navigation;
    navigation.rest(at(1));
    ViewState dark = at(1);
    dark.theme = ThemeChoice::Dark;
    navigation.rest(dark);
    QVERIFY(!navigation.canGoBack());
}

void TestNavigation::keepsAsManyAsItSays()
{
    Navigation navigation;
    for (std::size_t i = 0; i < kLongestNavigation + 50; ++i)
        navigation.rest(at(static_cast<double>(i)));
    std::size_t steps = 0;
    for (; navigation.canGoBack(); ++steps)
        navigation.back();
    QCOMPARE(steps, kLongestNavigation - 1);
}

QTEST_GUILESS_MAIN(TestNavigation)
#include "tst_navigation.moc"
