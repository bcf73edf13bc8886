#include "app/panels/filterrow.h"
#include "app/panels/filterspanel.h"
#include "app/text/labels.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace detente;
using namespace detente::ui;
using namespace Qt::Literals::StringLiterals;

/// The filter boxes: they show a state and ask.
class TestFiltersPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsChosenAndCounted();
    void aClickAsksAndTheKeyboardToo();
    void resetIsThereOnlyWhenThereIsSomethingToReset();
    void aWrongQueryLocksTheBoxes();
    void unknownCategoriesShowOnlyWhereThereAreSome();
    void noNameIsCut();
};

namespace {

FilterState someState()
{
    FilterState state;
    state.parties = {PartyInfo{u"us"_s, {u"United States"_s, u"США"_s}, u"#2b5ea8"_s},
                     PartyInfo{u"ru"_s, {u"Russia"_s, u"Россия"_s}, u"#b8402f"_s}};
    state.sideChosen = {true, false, true, true};
    state.sideCount = {1378, 318, 0, 22};
    return state;
}

FilterRow *rowNamed(const FiltersPanel &panel, const QString &name)
{
    for (FilterRow *row : panel.findChildren<FilterRow *>()) {
        if (row->accessibleName().startsWith(name))
            return row;
    }
    return nullptr;
}

} // namespace

void TestFiltersPanel::showsWhatIsChosenAndCounted()
{
    FiltersPanel panel(Theme::light());
    panel.show(someState());
    QVERIFY(rowNamed(panel, u"United States"_s)->isChecked());
    QVERIFY(!rowNamed(panel, u"Russia"_s)->isChecked());
    QCOMPARE(rowNamed(panel, u"United States"_s)->accessibleName(), u"United States, 1,378"_s);
}

void TestFiltersPanel::aClickAsksAndTheKeyboardToo()
{
    FiltersPanel panel(Theme::light());
    panel.show(someState());
    Side side = Side::Third;
    bool chosen = true;
    int asked = 0;
    connect(&panel, &FiltersPanel::sideToggled, this, [&](Side which, bool now) {
        side = which;
        chosen = now;
        ++asked;
    });
    FilterRow *row = rowNamed(panel, u"United States"_s);
    QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(row->width() - 3, 4)); // anywhere in the row
    QCOMPARE(asked, 1);
    QCOMPARE(side, Side::First);
    QVERIFY(!chosen);
    QTest::keyClick(row, Qt::Key_Space);
    QCOMPARE(asked, 2);
    QVERIFY(chosen);
    Group group = Group::Unknown;
    connect(&panel, &FiltersPanel::groupToggled, this, [&](Group which, bool) { group = which; });
    QTest::mouseClick(rowNamed(panel, u"Sanctions"_s), Qt::LeftButton);
    QCOMPARE(group, Group::Sanctions);
}

void TestFiltersPanel::resetIsThereOnlyWhenThereIsSomethingToReset()
{
    FiltersPanel panel(Theme::light());
    FilterState state = someState();
    panel.show(state);
    auto *reset = panel.findChild<QPushButton *>();
    QVERIFY(reset->isHidden());
    state.isFiltered = true;
    panel.show(state);
    QVERIFY(!reset->isHidden());
    QSignalSpy asked(&panel, &FiltersPanel::resetRequested);
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
}

void TestFiltersPanel::aWrongQueryLocksTheBoxes()
{
    FiltersPanel panel(Theme::light());
    FilterState state = someState();
    state.canEdit = false;
    panel.show(state);
    QVERIFY(!rowNamed(panel, u"Russia"_s)->isEnabled());
}

void TestFiltersPanel::unknownCategoriesShowOnlyWhereThereAreSome()
{
    FiltersPanel panel(Theme::light());
    FilterState state = someState();
    panel.show(state);
    QVERIFY(rowNamed(panel, u"Other"_s)->isHidden());
    state.hasUnknownGroup = true;
    panel.show(state);
    QVERIFY(!rowNamed(panel, u"Other"_s)->isHidden());
}

void TestFiltersPanel::noNameIsCut()
{
    FiltersPanel panel(Theme::light());
    panel.show(someState());
    panel.resize(panel.minimumWidth(), 700);
    static_cast<QWidget &>(panel).show();
    QCoreApplication::processEvents();
    for (const FilterRow *row : panel.findChildren<FilterRow *>()) {
        if (row->isVisible())
            QVERIFY2(row->width() >= row->sizeHint().width(), qPrintable(row->accessibleName()));
    }
}

QTEST_MAIN(TestFiltersPanel)
#include "tst_filterspanel.moc"
