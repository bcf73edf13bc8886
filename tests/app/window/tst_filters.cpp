#include "windowfixture.h"

#include "app/panels/filterboxes.h"
#include "app/panels/filternames.h"
#include "app/panels/filternotice.h"
#include "app/panels/filterrow.h"
#include "app/panels/filterspanel.h"
#include "app/window/filterlink.h"
#include "app/window/filternotices.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QPushButton>

using namespace detente;
using namespace detente::ui;
using namespace Qt::Literals::StringLiterals;

/// The filters in the real window, with the record that ships: text, boxes, lists and notices are one.
class TestFilters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { fixture_.reset(); }

    void everyCountIsWhatTickingGives();
    void aNameIsFoundAndBecomesPartOfTheText();
    void listsCountUnderTheOtherFilters();
    void listsSpeakTheLanguage();
    void whatIsClosedIsNotCounted();
    void openSectionsAreRemembered();
    void layersHideAndComeBack();
    void anEmptyResultSaysWhyAndOffersToDropIt();
    void anEmptyResultIsUndoneByKeyboard();
    void severalPartsThatEmptyAreOfferedEach();
    void typingOfNothingIsNotBlamedOnItsBeginning();
    void aHiddenSelectionSaysSoAndIsShown();
    void noticesSpeakTheLanguage();

private:
    FiltersPanel &panel() { return fixture_->window().filters(); }
    QLineEdit *field() { return fixture_->window().findChild<QLineEdit *>(u"searchField"_s); }
    FilterNames &names(const QString &section) { return static_cast<FilterNames &>(*panel().section(section)); }
    FilterNotice &empty() { return fixture_->window().findChild<FilterNotices *>()->empty(); }
    FilterNotice &hidden() { return fixture_->window().findChild<FilterNotices *>()->hidden(); }
    std::size_t shown() { return fixture_->session().events()->count(); }
    FilterRow *row(const QString &section, const QString &name);
    static QString countOf(const FilterRow &row) { return row.accessibleName().mid(row.name().size() + 2); }
    void settle();
    void ask(const QString &query);
    void open(const QStringList &sections);

    std::unique_ptr<WindowFixture> fixture_;
};

void TestFilters::init()
{
    fixture_ = std::make_unique<WindowFixture>();
    QVERIFY(fixture_->open());
}

FilterRow *TestFilters::row(const QString &section, const QString &name)
{
    for (FilterRow *row : panel().section(section)->rows()) {
        if (row->name() == name && !row->isHidden())
            return row;
    }
    return nullptr;
}

void TestFilters::ask(const QString &query)
{
    fixture_->session().setQuery(query);
    settle();
}

void TestFilters::settle()
{
    QVERIFY(fixture_->settle());
    const FilterLink *link = fixture_->window().findChild<FilterLink *>();
    QTRY_VERIFY(!link->isCounting());
}

void TestFilters::open(const QStringList &sections)
{
    panel().setOpenSections(sections);
    settle();
}

void TestFilters::everyCountIsWhatTickingGives()
{
    open({u"side"_s, u"category"_s, u"status"_s, u"importance"_s, u"tone"_s, u"certainty"_s});
    ask(u"-group:statement since:1990 Putin"_s);
    for (const FilterSection *section : panel().sections()) {
        if (!section->isOpen())
            continue;
        for (FilterRow *row : section->rows()) {
            if (row->isHidden())
                continue;
            const QString before = fixture_->session().view().query;
            const QString count = countOf(*row);
            QTest::keyClick(row, Qt::Key_Return); // only this
            settle();
            QVERIFY2(QString::number(shown()) == count, qPrintable(row->accessibleName()));
            ask(before);
        }
    }
}

void TestFilters::aNameIsFoundAndBecomesPartOfTheText()
{
    QLineEdit &search = names(u"actor"_s).search();
    search.setFocus();
    QInputMethodEvent typed;
    typed.setCommitString(u"хантсм"_s);
    QCoreApplication::sendEvent(&search, &typed);
    QTRY_VERIFY(row(u"actor"_s, u"Jon Huntsman"_s) != nullptr && row(u"actor"_s, u"Vladimir Putin"_s) == nullptr);
    const QString count = countOf(*row(u"actor"_s, u"Jon Huntsman"_s));
    QTest::keyClick(&search, Qt::Key_Return);
    settle();
    QCOMPARE(field()->text(), u"actor:jon-huntsman"_s);
    QCOMPARE(QString::number(shown()), count);
    QTRY_VERIFY(row(u"actor"_s, u"Jon Huntsman"_s) != nullptr && row(u"actor"_s, u"Jon Huntsman"_s)->isChecked());
    // The same name by a click, off again.
    QTest::mouseClick(row(u"actor"_s, u"Jon Huntsman"_s), Qt::LeftButton, {}, QPoint(10, 8));
    settle();
    QCOMPARE(field()->text(), QString());
}

void TestFilters::listsCountUnderTheOtherFilters()
{
    open({u"place"_s, u"tag"_s, u"source"_s, u"has"_s});
    ask(u"side:ru"_s);
    for (const QString &section : {u"place"_s, u"tag"_s, u"source"_s, u"has"_s}) {
        QTRY_VERIFY(!panel().section(section)->rows().empty());
        QTRY_VERIFY(panel().section(section)->rows().front()->isVisible());
        FilterRow *first = panel().section(section)->rows().front();
        const QString count = countOf(*first);
        QTest::keyClick(first, Qt::Key_Return);
        settle();
        QVERIFY2(QString::number(shown()) == count, qPrintable(first->accessibleName()));
        QVERIFY(field()->text().startsWith(u"side:ru "_s));
        QTest::mouseClick(&panel().section(section)->allButton(), Qt::LeftButton);
        settle();
        QCOMPARE(field()->text(), u"side:ru"_s);
    }
}

void TestFilters::listsSpeakTheLanguage()
{
    open({u"place"_s});
    QTRY_VERIFY(row(u"place"_s, u"Washington"_s) != nullptr);
    fixture_->trigger(ActionId::LanguageRussian);
    QTRY_VERIFY(row(u"place"_s, u"Вашингтон"_s) != nullptr);
    QTest::keyClick(row(u"place"_s, u"Вашингтон"_s), Qt::Key_Space);
    settle();
    QCOMPARE(field()->text(), u"place:Вашингтон"_s);
    fixture_->trigger(ActionId::LanguageEnglish);
    QTRY_VERIFY(row(u"place"_s, u"Washington"_s) != nullptr && row(u"place"_s, u"Washington"_s)->isChecked());
}

void TestFilters::whatIsClosedIsNotCounted()
{
    open({u"side"_s});
    QVERIFY(panel().listRequests().empty());
    QVERIFY(panel().section(u"tag"_s)->rows().empty());
    QTest::mouseClick(&panel().section(u"tag"_s)->heading(), Qt::LeftButton);
    QTRY_VERIFY(row(u"tag"_s, u"ukraine"_s) != nullptr);
}

void TestFilters::openSectionsAreRemembered()
{
    QTest::mouseClick(&panel().section(u"side"_s)->heading(), Qt::LeftButton);
    QTest::keyClick(&panel().section(u"tone"_s)->heading(), Qt::Key_Space);
    const QStringList keys = panel().openSections();
    QCOMPARE(keys, (QStringList{u"category"_s, u"actor"_s, u"tone"_s}));
    fixture_->make();
    QCOMPARE(panel().openSections(), keys);
}

void TestFilters::layersHideAndComeBack()
{
    open({u"layers"_s});
    FilterRow *eras = row(u"layers"_s, u"Eras"_s);
    QVERIFY(eras != nullptr && eras->isChecked());
    QTest::mouseClick(eras, Qt::LeftButton, {}, QPoint(10, 8));
    QCOMPARE(fixture_->session().view().hiddenLayers, QStringList{u"eras"_s});
    QVERIFY(!eras->isChecked());
    QTest::mouseClick(&panel().section(u"layers"_s)->allButton(), Qt::LeftButton);
    QVERIFY(fixture_->session().view().hiddenLayers.isEmpty());
    QVERIFY(eras->isChecked());
}

void TestFilters::anEmptyResultSaysWhyAndOffersToDropIt()
{
    ask(u"side:us place:Sochi group:sanctions since:1990"_s);
    QCOMPARE(shown(), std::size_t{0});
    QVERIFY(empty().isVisible());
    QVERIFY2(empty().text().contains(u"“place:Sochi”"_s), qPrintable(empty().text()));
    QPushButton *drop = empty().buttons().front();
    QCOMPARE(drop->text(), u"Drop “place:Sochi”"_s);
    QVERIFY(fixture_->canvas().rect().contains(empty().geometry()));
    QTest::mouseClick(drop, Qt::LeftButton);
    settle();
    QCOMPARE(field()->text(), u"side:us group:sanctions since:1990"_s);
    QVERIFY(shown() > 0);
    QVERIFY(empty().isHidden());
}

void TestFilters::anEmptyResultIsUndoneByKeyboard()
{
    ask(u"zzzz"_s);
    QVERIFY(empty().isVisible());
    QCOMPARE(empty().text(), u"Nothing matches “zzzz”."_s);
    fixture_->window().activateWindow();
    fixture_->canvas().setFocus();
    QTRY_VERIFY(fixture_->canvas().hasFocus());
    QTest::keyClick(&fixture_->canvas(), Qt::Key_Tab);
    QPushButton *all = empty().buttons().front();
    QVERIFY(all->hasFocus());
    QTest::keyClick(all, Qt::Key_Space);
    settle();
    QCOMPARE(field()->text(), QString());
    QVERIFY(empty().isHidden());
    QVERIFY(fixture_->canvas().hasFocus());
}

void TestFilters::severalPartsThatEmptyAreOfferedEach()
{
    ask(u"group:expulsion tone:>5"_s);
    QCOMPARE(shown(), std::size_t{0});
    const std::vector<QPushButton *> offers = empty().buttons();
    QCOMPARE(offers.size(), std::size_t{3});
    QCOMPARE(offers[0]->text(), u"Drop “group:expulsion”"_s);
    QCOMPARE(offers[1]->text(), u"Drop “tone:>5”"_s);
    QVERIFY2(offers[0]->toolTip().contains(u"events are shown"_s), qPrintable(offers[0]->toolTip()));
    QTest::mouseClick(offers[1], Qt::LeftButton);
    settle();
    QCOMPARE(field()->text(), u"group:expulsion"_s);
}

void TestFilters::typingOfNothingIsNotBlamedOnItsBeginning()
{
    fixture_->session().setQuery(u"side:us zzzz"_s, true);
    settle();
    QVERIFY2(empty().text().contains(u"“zzzz”"_s), qPrintable(empty().text()));
    QCOMPARE(empty().buttons().front()->text(), u"Drop “zzzz”"_s);
}

void TestFilters::aHiddenSelectionSaysSoAndIsShown()
{
    const Row row = fixture_->session().rowOf(u"2017-10-03-huntsman-presents-credentials-putin-kremlin"_s);
    fixture_->session().select({row});
    QVERIFY(hidden().isHidden());
    ask(u"side:us group:sanctions Huntsman -actor:vladimir-putin"_s);
    QTRY_VERIFY(!hidden().isHidden());
    QVERIFY2(hidden().text().contains(u"“group:sanctions -actor:vladimir-putin”"_s), qPrintable(hidden().text()));
    QVERIFY(fixture_->window().detailsDock().isAncestorOf(&hidden()));
    QTest::mouseClick(hidden().buttons().front(), Qt::LeftButton);
    settle();
    QCOMPARE(field()->text(), u"side:us Huntsman"_s);
    QVERIFY(fixture_->session().events()->bitmap().test(row));
    QVERIFY(hidden().isHidden());
    // Nothing selected, nothing hidden.
    ask(u"side:ru"_s);
    QTRY_VERIFY(!hidden().isHidden());
    fixture_->session().select({});
    QTRY_VERIFY(hidden().isHidden());
}

void TestFilters::noticesSpeakTheLanguage()
{
    ask(u"zzzz"_s);
    const QString english = empty().text();
    fixture_->trigger(ActionId::LanguageRussian);
    QTRY_VERIFY(empty().text() != english);
    QVERIFY(empty().text().contains(u"zzzz"_s));
    QCOMPARE(panel().section(u"side"_s)->title(), u"Сторона"_s);
}

QTEST_MAIN(TestFilters)
#include "tst_filters.moc"
