#include "app/panels/filterboxes.h"
#include "app/panels/filternames.h"
#include "app/panels/filterrow.h"
#include "app/panels/filterspanel.h"
#include "core/query/parser.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace detente;
using namespace detente::ui;
using namespace Qt::Literals::StringLiterals;

/// The filters: they show a state and ask for another query.
class TestFiltersPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { panel_.reset(); }

    void showsWhatIsChosenAndCounted();
    void clicksAskForQueries_data();
    void clicksAskForQueries();
    void onlyIsClickedAtTheEndOfTheRow();
    void keysDoWhatClicksDo();
    void arrowsGoFromRowToRowAndTabFromSectionToSection();
    void groupsUnfoldByArrowAndKey();
    void allAndInvertAreThereWhileSomethingIsFiltered();
    void resetIsThereOnlyWhenThereIsSomethingToReset();
    void aWrongQueryLocksTheBoxes();
    void unknownCategoriesShowOnlyWhereThereAreSome();
    void listsShowWhatIsNamedAndAsk();
    void typingAsksForNamesAndEnterTakesTheFirst();
    void theMenuLeavesOut();
    void listsKeepTheirHeightWhenCountsChange();
    void whatIsUnderThePointerStaysThere();
    void rememberWhichSectionsAreOpen();
    void everythingSaysWhatItIs();
    void nothingIsCut();

private:
    void show(const QString &query);
    FilterRow *row(const QString &name) const;
    void open(const QString &section) { panel_->setOpenSections({section}); }

    std::unique_ptr<FiltersPanel> panel_;
    QStringList asked_; ///< texts of the queries asked for
};

namespace {

const QueryVocabulary kVocabulary{{u"us"_s, u"ru"_s}, {}};

FilterState stateOf(const QString &text)
{
    FilterState state;
    state.parties = {PartyInfo{u"us"_s, {u"United States"_s, u"США"_s}, u"#2b5ea8"_s},
                     PartyInfo{u"ru"_s, {u"Russia"_s, u"Россия"_s}, u"#b8402f"_s}};
    state.vocabulary = kVocabulary;
    state.query = *parseQuery(text, {kVocabulary, false, {}});
    for (std::size_t i = 0; i < kFacetCount; ++i)
        state.facets.counts[i].assign(choiceCount(static_cast<Facet>(i), kVocabulary), 10);
    state.facets.counts[0] = {1378, 318, 0, 22};
    state.shown = 12;
    state.all = 1378;
    return state;
}

FacetLines linesOf(const QStringList &names)
{
    FacetLines lines{QueryField::Actor, {}, 0};
    for (const QString &name : names) {
        FacetLine line;
        line.value.text = name.toLower();
        line.name = name;
        line.count = 7;
        lines.lines.push_back(line);
    }
    return lines;
}

} // namespace

void TestFiltersPanel::init()
{
    panel_ = std::make_unique<FiltersPanel>(Theme::light());
    asked_.clear();
    connect(panel_.get(), &FiltersPanel::queryRequested, this,
            [this](const Query &query) { asked_.append(printQuery(query)); });
    panel_->resize(260, 800);
    static_cast<QWidget &>(*panel_).show();
    show({});
}

void TestFiltersPanel::show(const QString &query)
{
    panel_->show(stateOf(query));
    QCoreApplication::processEvents();
}

FilterRow *TestFiltersPanel::row(const QString &name) const
{
    FilterRow *hidden = nullptr;
    for (FilterRow *row : panel_->findChildren<FilterRow *>()) {
        if (row->name() == name && row->isVisible())
            return row;
        if (row->name() == name)
            hidden = row;
    }
    return hidden;
}

void TestFiltersPanel::showsWhatIsChosenAndCounted()
{
    show(u"-side:ru -category:visit"_s);
    QVERIFY(row(u"United States"_s)->isChecked());
    QVERIFY(!row(u"Russia"_s)->isChecked());
    QCOMPARE(row(u"United States"_s)->accessibleName(), u"United States, 1,378"_s);
    // A group of which a part is chosen is neither on nor off.
    QCOMPARE(row(u"Diplomacy"_s)->checkState(), Qt::PartiallyChecked);
    QCOMPARE(row(u"Sanctions"_s)->checkState(), Qt::Checked);
    QCOMPARE(row(u"Sanctions"_s)->accessibleName(), u"Sanctions, 60"_s); // of six categories
}

void TestFiltersPanel::clicksAskForQueries_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("clicked");
    QTest::addColumn<QString>("asked");
    QTest::newRow("a box goes") << u"side"_s << u"x"_s << u"Russia"_s << u"x -side:ru"_s;
    QTest::newRow("a box comes back") << u"side"_s << u"x -side:ru"_s << u"Russia"_s << u"x"_s;
    QTest::newRow("a group goes") << u"category"_s << u""_s << u"Sanctions"_s << u"-group:sanctions"_s;
    QTest::newRow("a part becomes the whole") << u"category"_s << u"-category:visit"_s << u"Diplomacy"_s << u""_s;
    QTest::newRow("a group comes to another")
        << u"category"_s << u"group:diplomacy"_s << u"Sanctions"_s << u"group:diplomacy,sanctions"_s;
    QTest::newRow("status") << u"status"_s << u"status:held"_s << u"Planned"_s << u"status:held,planned"_s;
    QTest::newRow("importance") << u"importance"_s << u"importance:>=4"_s << u"3 – notable"_s << u"importance:>=3"_s;
    QTest::newRow("tone") << u"tone"_s << u"tone:<-5"_s << u"Conflict"_s << u"tone:<-1"_s;
    QTest::newRow("a part of a box of tones") << u"tone"_s << u"tone:-0.5..8"_s << u"Even"_s << u"tone:-1..8"_s;
    QTest::newRow("certainty") << u"certainty"_s << u""_s << u"General knowledge"_s << u"-certainty:memory"_s;
}

void TestFiltersPanel::clicksAskForQueries()
{
    QFETCH(QString, section);
    QFETCH(QString, query);
    QFETCH(QString, clicked);
    open(section);
    show(query);
    FilterRow *box = row(clicked);
    QVERIFY(box != nullptr);
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(26, box->height() / 2 + 1));
    QTEST(asked_.join(u'|'), "asked");
}

void TestFiltersPanel::onlyIsClickedAtTheEndOfTheRow()
{
    FilterRow *box = row(u"Russia"_s);
    QVERIFY(box->onlyRect().isEmpty());
    box->setFocus();
    panel_->activateWindow();
    QTRY_VERIFY(box->hasFocus());
    QVERIFY(box->rect().contains(box->onlyRect()) && !box->onlyRect().isEmpty());
    QTest::mouseClick(box, Qt::LeftButton, {}, box->onlyRect().center());
    QCOMPARE(asked_, QStringList{u"side:ru"_s});
    show(asked_.last());
    QTest::mouseClick(box, Qt::LeftButton, {}, box->onlyRect().center()); // and back
    QCOMPARE(asked_.last(), QString());
}

void TestFiltersPanel::keysDoWhatClicksDo()
{
    FilterRow *box = row(u"Russia"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(asked_.last(), u"-side:ru"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(asked_.last(), u"side:ru"_s);
    FilterHeading &heading = panel_->section(u"tone"_s)->heading();
    QTest::keyClick(&heading, Qt::Key_Return);
    QVERIFY(panel_->section(u"tone"_s)->isOpen());
    QTest::keyClick(&heading, Qt::Key_Left);
    QVERIFY(!panel_->section(u"tone"_s)->isOpen());
    QTest::keyClick(&heading, Qt::Key_Space);
    QVERIFY(panel_->section(u"tone"_s)->isOpen());
}

void TestFiltersPanel::arrowsGoFromRowToRowAndTabFromSectionToSection()
{
    panel_->activateWindow();
    FilterRow *first = row(u"United States"_s);
    first->setFocus();
    QTRY_VERIFY(first->hasFocus());
    QTest::keyClick(first, Qt::Key_Down);
    QVERIFY(row(u"Russia"_s)->hasFocus());
    QTest::keyClick(row(u"Russia"_s), Qt::Key_End);
    QVERIFY(row(u"Third parties"_s)->hasFocus());
    QTest::keyClick(row(u"Third parties"_s), Qt::Key_Down); // the last stays the last
    QVERIFY(row(u"Third parties"_s)->hasFocus());
    QTest::keyClick(row(u"Third parties"_s), Qt::Key_Tab);
    QVERIFY(panel_->section(u"category"_s)->heading().hasFocus());
    QTest::keyClick(&panel_->section(u"category"_s)->heading(), Qt::Key_Tab);
    QVERIFY(row(u"Diplomacy"_s)->hasFocus());
    QTest::keyClick(row(u"Diplomacy"_s), Qt::Key_Backtab);
    QTest::keyClick(&panel_->section(u"category"_s)->heading(), Qt::Key_Backtab);
    QVERIFY(row(u"Third parties"_s)->hasFocus()); // where it was left
}

void TestFiltersPanel::groupsUnfoldByArrowAndKey()
{
    FilterRow *group = row(u"Diplomacy"_s);
    QVERIFY(row(u"Visit"_s)->isHidden());
    QTest::mouseClick(group, Qt::LeftButton, {}, QPoint(8, group->height() / 2));
    QVERIFY(!row(u"Visit"_s)->isHidden());
    QVERIFY(asked_.isEmpty());
    group->setFocus();
    QTest::keyClick(group, Qt::Key_Left);
    QVERIFY(row(u"Visit"_s)->isHidden());
    QTest::keyClick(group, Qt::Key_Right);
    QTest::mouseClick(row(u"Visit"_s), Qt::LeftButton, {}, QPoint(60, 8));
    QCOMPARE(asked_.last(), u"-category:visit"_s);
}

void TestFiltersPanel::allAndInvertAreThereWhileSomethingIsFiltered()
{
    const FilterSection *side = panel_->section(u"side"_s);
    QVERIFY(side->allButton().isHidden());
    const int height = side->height();
    show(u"side:us,ru tag:x"_s);
    QVERIFY(side->allButton().isVisible());
    QCOMPARE(side->height(), height); // nothing moved
    QVERIFY(side->heading().accessibleName().contains(u"filtered"_s));
    QTest::mouseClick(&side->invertButton(), Qt::LeftButton);
    QCOMPARE(asked_.last(), u"side:joint,third tag:x"_s);
    QTest::mouseClick(&side->allButton(), Qt::LeftButton);
    QCOMPARE(asked_.last(), u"tag:x"_s);
    QTest::mouseClick(&panel_->section(u"tag"_s)->invertButton(), Qt::LeftButton);
    QCOMPARE(asked_.last(), u"side:us,ru -tag:x"_s);
    QTest::mouseClick(&panel_->section(u"tag"_s)->allButton(), Qt::LeftButton);
    QCOMPARE(asked_.last(), u"side:us,ru"_s);
}

void TestFiltersPanel::resetIsThereOnlyWhenThereIsSomethingToReset()
{
    auto *reset = panel_->findChild<QPushButton *>();
    QVERIFY(!reset->isEnabled());
    show(u"side:us x"_s);
    QVERIFY(reset->isEnabled());
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(asked_, QStringList{QString()});
}

void TestFiltersPanel::aWrongQueryLocksTheBoxes()
{
    FilterState state = stateOf(u"side:us"_s);
    state.canEdit = false;
    panel_->show(state);
    QVERIFY(!row(u"Russia"_s)->isEnabled());
    QVERIFY(panel_->findChild<QPushButton *>()->isEnabled()); // what is wrong can be thrown away
}

void TestFiltersPanel::unknownCategoriesShowOnlyWhereThereAreSome()
{
    QVERIFY(row(u"Other"_s)->isHidden());
    FilterState state = stateOf({});
    state.vocabulary.ownCategories = {u"duel"_s};
    state.facets.counts[1].push_back(3);
    panel_->show(state);
    QVERIFY(!row(u"Other"_s)->isHidden());
    QCOMPARE(row(u"Other"_s)->accessibleName(), u"Other, 3"_s);
    QVERIFY(row(u"duel"_s) != nullptr);
}

void TestFiltersPanel::listsShowWhatIsNamedAndAsk()
{
    show(u"x actor:ann"_s);
    FacetLines lines = linesOf({u"Ann"_s, u"Bob"_s, u"Cyd"_s});
    lines.lines[0].state = FacetLine::State::Included;
    lines.lines[2].state = FacetLine::State::Excluded;
    lines.more = 4;
    panel_->showLists({lines});
    QVERIFY(row(u"Ann"_s)->isChecked());
    QCOMPARE(row(u"Cyd"_s)->sign(), FilterRowContent::Sign::Excluded);
    QVERIFY(row(u"Cyd"_s)->accessibleName().contains(u"left out"_s));
    QTest::mouseClick(row(u"Bob"_s), Qt::LeftButton, {}, QPoint(10, 8));
    QCOMPARE(asked_.last(), u"x actor:ann,bob"_s);
    QTest::mouseClick(row(u"Ann"_s), Qt::LeftButton, {}, QPoint(10, 8));
    QCOMPARE(asked_.last(), u"x"_s);
    QTest::keyClick(row(u"Bob"_s), Qt::Key_Return);
    QCOMPARE(asked_.last(), u"x actor:bob"_s);
    show(u"x actor:ann"_s);
    QTest::keyClick(row(u"Ann"_s), Qt::Key_Return); // alone already: the others come back
    QCOMPARE(asked_.last(), u"x"_s);
}

void TestFiltersPanel::typingAsksForNamesAndEnterTakesTheFirst()
{
    auto *names = static_cast<FilterNames *>(panel_->section(u"actor"_s));
    QSignalSpy wanted(panel_.get(), &FiltersPanel::listsRequested);
    names->search().setFocus();
    QTest::keyClicks(&names->search(), u"an"_s);
    QVERIFY(wanted.size() >= 2);
    const std::vector<ListRequest> requests = panel_->listRequests();
    QCOMPARE(requests.size(), std::size_t{1}); // what is closed is not counted
    QCOMPARE(requests.front().search.typed, u"an"_s);
    FacetLines lines = linesOf({u"Ann"_s, u"Anton"_s});
    lines.lines[0].state = FacetLine::State::Included;
    show(u"actor:ann"_s);
    panel_->showLists({lines});
    QTest::keyClick(&names->search(), Qt::Key_Return);
    QCOMPARE(asked_.last(), u"actor:ann,anton"_s); // the first that is not there yet
    QVERIFY(names->search().text().isEmpty());
    QTest::keyClicks(&names->search(), u"b"_s);
    QTest::keyClick(&names->search(), Qt::Key_Escape);
    QVERIFY(names->search().text().isEmpty());
    panel_->activateWindow();
    QTest::keyClick(&names->search(), Qt::Key_Down);
    QTRY_VERIFY(row(u"Ann"_s)->hasFocus());
}

void TestFiltersPanel::theMenuLeavesOut()
{
    panel_->showLists({linesOf({u"Ann"_s})});
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(row(u"Ann"_s), &asked);
    auto *menu = panel_->findChild<QMenu *>();
    QVERIFY(menu != nullptr);
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Leave this out"_s)
            action->trigger();
    }
    QCOMPARE(asked_, QStringList{u"-actor:ann"_s});
}

void TestFiltersPanel::listsKeepTheirHeightWhenCountsChange()
{
    const FilterSection *names = panel_->section(u"actor"_s);
    panel_->showLists({linesOf({u"Ann"_s, u"Bob"_s, u"Cyd"_s, u"Dee"_s})});
    QCoreApplication::processEvents();
    const int height = names->height();
    panel_->showLists({linesOf({u"Ann"_s})});
    QCoreApplication::processEvents();
    QCOMPARE(names->height(), height);
}

void TestFiltersPanel::whatIsUnderThePointerStaysThere()
{
    panel_->resize(260, 300);
    panel_->setOpenSections({u"actor"_s, u"status"_s, u"importance"_s, u"tone"_s});
    panel_->showLists({linesOf({u"Ann"_s})});
    QCoreApplication::processEvents();
    panel_->activateWindow();
    FilterRow *held = row(u"Held"_s);
    held->setFocus();
    QTRY_VERIFY(held->hasFocus());
    QCoreApplication::processEvents();
    const int before = held->mapTo(panel_.get(), QPoint()).y();
    panel_->showLists({linesOf({u"Ann"_s, u"Bob"_s, u"Cyd"_s, u"Dee"_s})});
    QCoreApplication::processEvents();
    QCOMPARE(held->mapTo(panel_.get(), QPoint()).y(), before);
    const int scrolled = panel_->scroll().verticalScrollBar()->value();
    show(u"status:held"_s);
    QCOMPARE(panel_->scroll().verticalScrollBar()->value(), scrolled);
}

void TestFiltersPanel::rememberWhichSectionsAreOpen()
{
    QSignalSpy told(panel_.get(), &FiltersPanel::openSectionsChanged);
    QTest::mouseClick(&panel_->section(u"side"_s)->heading(), Qt::LeftButton);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.last().front().toStringList(), (QStringList{u"category"_s, u"actor"_s}));
    panel_->setOpenSections({u"tone"_s});
    QCOMPARE(panel_->openSections(), QStringList{u"tone"_s});
}

void TestFiltersPanel::everythingSaysWhatItIs()
{
    QStringList keys;
    for (const FilterSection *section : panel_->sections())
        keys.append(section->key());
    panel_->setOpenSections(keys);
    for (const FilterSection *section : panel_->sections()) {
        QVERIFY2(!section->title().isEmpty(), qPrintable(section->key()));
        QVERIFY2(section->heading().whatsThis().size() > 20, qPrintable(section->key()));
        QCOMPARE(section->heading().toolTip(), section->heading().whatsThis());
        QVERIFY(!section->allButton().accessibleName().isEmpty());
        QVERIFY(!section->invertButton().accessibleName().isEmpty());
    }
    for (const QWidget *each : panel_->findChildren<QWidget *>()) {
        if ((each->focusPolicy() & Qt::TabFocus) != 0 && each->isVisible())
            QVERIFY2(!each->accessibleName().isEmpty() || !each->property("text").toString().isEmpty(),
                     each->metaObject()->className());
    }
}

void TestFiltersPanel::nothingIsCut()
{
    QStringList keys;
    for (const FilterSection *section : panel_->sections())
        keys.append(section->key());
    panel_->setOpenSections(keys);
    show(u"side:us group:diplomacy status:held importance:1 tone:1 certainty:memory tag:x actor:x place:x"_s);
    panel_->resize(panel_->minimumWidth(), 700);
    QCoreApplication::processEvents();
    for (const FilterSection *section : panel_->sections())
        QVERIFY2(section->headWidth() <= 222, qPrintable(section->title())); // fits into a dock of 260 pixels
    QVERIFY(panel_->minimumWidth() <= 260);
    for (const FilterRow *row : panel_->findChildren<FilterRow *>()) {
        if (row->isVisible())
            QVERIFY2(!row->isCut() && row->height() >= row->heightForWidth(row->width()), qPrintable(row->name()));
    }
    for (const FilterSection *section : panel_->sections()) {
        if (section->isVisible())
            QVERIFY2(section->heading().width() >= section->heading().sizeHint().width(), qPrintable(section->key()));
    }
}

QTEST_MAIN(TestFiltersPanel)
#include "tst_filterspanel.moc"
