#include "windowfixture.h"

#include "app/panels/detailspanel.h"
#include "app/window/about.h"
#include "app/window/learning.h"
#include "app/window/searchbox.h"
#include "core/query/parser.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDialog>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>

using namespace detente;
using namespace detente::ui;
using namespace Qt::Literals::StringLiterals;

/// What teaches a new reader: the hints, the tour, the help, and About.
class TestLearning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { fixture_.reset(); }

    void hintsAreTickedOffAndGo();
    void hintsThatAreClosedStayAway();
    void hintsKeepWithinANarrowCanvas();
    void hintsLeaveTheProgramsOwnMovesAlone();
    void theNextStartTeachesTheNextLine();

    void theTourGoesThroughItsSteps();
    void skippingGivesEverythingBack();
    void escapeEndsTheTour();
    void theTourCanBeDoneWithTheKeyboard();
    void halfTypedWordsDoNotComeBack();
    void anotherLibraryEndsTheTour();
    void aWindowClosedInTheTourKeepsTheReadersView();
    void theTourSpeaksBothLanguages();
    void aCalloutStandsBesideItsTarget_data();
    void aCalloutStandsBesideItsTarget();

    void theHelpOpensOnceAndFollowsTheLanguage();
    void theHelpFetchesNothing();
    void everyLinkOfTheHelpLeadsSomewhere_data();
    void everyLinkOfTheHelpLeadsSomewhere();
    void everyQueryInTheHelpIsOne_data();
    void everyQueryInTheHelpIsOne();
    void bothPagesTellTheSame();

    void aboutNamesVersionsAndCopiesThem();

private:
    Learning &learning() { return fixture_->window().learning(); }
    Callout *callout() { return fixture_->window().findChild<Callout *>(); }
    void press(const char *button)
    {
        QTest::mouseClick(callout()->findChild<QPushButton *>(QLatin1String(button)), Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    void wheel(int delta);

    std::unique_ptr<WindowFixture> fixture_;
};

namespace {

QString page(const QString &language)
{
    QFile file(u":/help/%1.html"_s.arg(language));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList queriesIn(const QString &html)
{
    QStringList queries;
    static const QRegularExpression mark(u"<code class=\"query\">(.*?)</code>"_s);
    for (auto match = mark.globalMatch(html); match.hasNext();)
        queries << match.next().captured(1).replace(u"&gt;"_s, u">"_s).replace(u"&lt;"_s, u"<"_s);
    return queries;
}

void eachPage()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("English") << page(u"en"_s);
    QTest::newRow("Russian") << page(u"ru"_s);
}

} // namespace

void TestLearning::init()
{
    fixture_ = std::make_unique<WindowFixture>();
    QVERIFY(fixture_->open());
}

void TestLearning::wheel(int delta)
{
    const QPointF at(300, 200);
    QWheelEvent event(at, fixture_->canvas().mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&fixture_->canvas(), &event);
}

void TestLearning::hintsAreTickedOffAndGo()
{
    const Hints &hints = learning().hints();
    QVERIFY(hints.isVisible());
    QVERIFY2(hints.text().startsWith(u"The wheel zooms"_s), qPrintable(hints.text()));
    // Nothing of the picture shines through between the words.
    const QImage line = fixture_->canvas().grab(hints.geometry()).toImage();
    const QColor ground = fixture_->appearance().theme().surface(Surface::Raised);
    QCOMPARE(line.pixelColor(line.width() / 2, 3), ground);
    QCOMPARE(line.pixelColor(line.width() / 3, line.height() - 4), ground);
    wheel(120);
    QVERIFY2(hints.text().startsWith(u"✓ The wheel zooms"_s), qPrintable(hints.text()));
    fixture_->canvas().control().panBy(0.3);
    QVERIFY2(hints.text().contains(u"✓ dragging"_s), qPrintable(hints.text()));
    QVERIFY(hints.isVisible());
    fixture_->canvas().control().select(10);
    QVERIFY(!hints.isVisible());
}

void TestLearning::hintsThatAreClosedStayAway()
{
    const Hints &hints = learning().hints();
    QTest::mouseClick(hints.findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(!hints.isVisible());
    wheel(120);
    QVERIFY(!hints.isVisible());
    fixture_->make();
    QVERIFY(fixture_->open());
    QVERIFY2(!learning().hints().text().contains(u"wheel"_s), qPrintable(learning().hints().text()));
}

void TestLearning::hintsKeepWithinANarrowCanvas()
{
    const Hints &hints = learning().hints();
    fixture_->translator().install(Language::Russian);
    fixture_->trigger(ActionId::ZoomIn);
    for (const int width : {1600, 1280, 1024}) {
        fixture_->window().resize(width, 800);
        QTRY_VERIFY(hints.isVisible());
        QTRY_VERIFY2(fixture_->canvas().rect().contains(hints.geometry()), qPrintable(hints.text()));
        const auto buttons = hints.findChildren<QAbstractButton *>();
        QVERIFY(std::ranges::all_of(buttons, [](const QAbstractButton *each) { return each->isVisible(); }));
    }
}

void TestLearning::hintsLeaveTheProgramsOwnMovesAlone()
{
    learning().startTour();
    press("tourNext");
    press("tourSkip");
    QVERIFY(learning().hints().isVisible());
    QVERIFY2(!learning().hints().text().contains(u"✓"_s), qPrintable(learning().hints().text()));
}

void TestLearning::theNextStartTeachesTheNextLine()
{
    Settings().set(setting::kLearned, {u"zoom"_s, u"move"_s, u"select"_s, u"date"_s});
    fixture_->make();
    QVERIFY(fixture_->open());
    const Hints &hints = learning().hints();
    QVERIFY(hints.isVisible());
    QVERIFY2(hints.text().contains(u"✓ Ctrl+G"_s), qPrintable(hints.text()));
    fixture_->session().setQuery(u"Huntsman"_s);
    fixture_->trigger(ActionId::Shortcuts);
    QVERIFY(!hints.isVisible());
}

void TestLearning::theTourGoesThroughItsSteps()
{
    Session &session = fixture_->session();
    fixture_->window().detailsDock().hide();
    fixture_->trigger(ActionId::Tour);
    Tour &tour = learning().tour();
    QVERIFY(tour.isRunning());
    QSet<QString> texts{callout()->text()};
    const double huntsman = static_cast<double>(makeDay(2017, 10, 3).jdn);
    QVERIFY(std::abs(session.view().range.center() - huntsman) < 30);
    press("tourNext");
    texts << callout()->text();
    QCOMPARE(session.selection().size(), 1U);
    QCOMPARE(session.view().selection.last(), u"2017-10-03-huntsman-presents-credentials-putin-kremlin"_s);
    press("tourNext");
    texts << callout()->text();
    QTRY_COMPARE(fixture_->window().search().text(), u"Huntsman"_s);
    QTRY_VERIFY(session.events()->count() < 200);
    press("tourNext");
    texts << callout()->text();
    QVERIFY(fixture_->window().detailsDock().isVisible());
    QVERIFY(fixture_->window().details().content());
    press("tourNext");
    texts << callout()->text();
    QCOMPARE(tour.step(), Tour::kSteps - 1);
    QCOMPARE(texts.size(), qsizetype(Tour::kSteps));
    press("tourBack");
    QCOMPARE(tour.step(), Tour::kSteps - 2);
    press("tourNext");
    press("tourNext");
    QVERIFY(!tour.isRunning());
    QVERIFY(!fixture_->window().detailsDock().isVisible());
}

void TestLearning::skippingGivesEverythingBack()
{
    Session &session = fixture_->session();
    session.setQuery(u"group:sanctions"_s);
    session.show({2'450'000, 2'455'000});
    session.select({12});
    QVERIFY(fixture_->settle());
    const ViewState before = session.view();
    const Bitmap shown = session.events()->bitmap();
    fixture_->trigger(ActionId::Tour);
    press("tourNext");
    press("tourNext");
    QTRY_COMPARE(session.view().query, u"Huntsman"_s);
    press("tourSkip");
    QCOMPARE(session.view(), before);
    QTRY_COMPARE(session.events()->bitmap(), shown);
    QCOMPARE(fixture_->window().search().text(), u"group:sanctions"_s);
    QVERIFY(fixture_->canvas().hasFocus());
}

void TestLearning::escapeEndsTheTour()
{
    const ViewState before = fixture_->session().view();
    fixture_->trigger(ActionId::Tour);
    fixture_->canvas().setFocus(); // wherever the hands are
    QTest::keyClick(&fixture_->canvas(), Qt::Key_Escape);
    QTRY_VERIFY(!learning().tour().isRunning());
    QCOMPARE(fixture_->session().view(), before);
    fixture_->trigger(ActionId::Tour);
    QTest::keyClick(callout(), Qt::Key_Escape);
    QTRY_VERIFY(!learning().tour().isRunning());
}

void TestLearning::theTourCanBeDoneWithTheKeyboard()
{
    fixture_->trigger(ActionId::Tour);
    for (int step = 0; step < Tour::kSteps; ++step) {
        QCOMPARE(learning().tour().step(), step);
        auto *next = callout()->findChild<QPushButton *>(u"tourNext"_s);
        QCOMPARE(fixture_->window().focusWidget(), next);
        QTest::keyClick(next, Qt::Key_Space);
        QCoreApplication::processEvents();
    }
    QVERIFY(!learning().tour().isRunning());
}

void TestLearning::halfTypedWordsDoNotComeBack()
{
    fixture_->trigger(ActionId::Tour);
    press("tourNext");
    press("tourNext");
    QTRY_VERIFY(fixture_->window().search().text().size() >= 3);
    press("tourSkip");
    QVERIFY(fixture_->window().search().text().isEmpty());
    QTest::qWait(600); // longer than the pause after which a typed word is asked for
    QVERIFY(fixture_->session().view().query.isEmpty());
    QVERIFY(fixture_->window().search().text().isEmpty());
}

void TestLearning::anotherLibraryEndsTheTour()
{
    const QString other = fixture_->file(u"other.detente"_s);
    QVERIFY(QFile::copy(QStringLiteral(DETENTE_STARTER), other));
    fixture_->trigger(ActionId::Tour);
    QSignalSpy opened(&fixture_->session(), &Session::opened);
    ViewState view;
    view.range = {2'450'000, 2'451'000};
    fixture_->session().open(other, view);
    QVERIFY(opened.wait(30'000));
    QVERIFY(!learning().tour().isRunning());
    QCOMPARE(fixture_->session().view().range, (TimeRange{2'450'000, 2'451'000}));
}

void TestLearning::aWindowClosedInTheTourKeepsTheReadersView()
{
    fixture_->session().show({2'450'000, 2'455'000});
    fixture_->trigger(ActionId::Tour);
    press("tourNext");
    QCOMPARE(fixture_->window().state().view->range, (TimeRange{2'450'000, 2'455'000}));
    fixture_->window().close();
    QCOMPARE(fixture_->window().state().view->range, (TimeRange{2'450'000, 2'455'000}));
    QVERIFY(fixture_->window().state().view->selection.isEmpty());
}

void TestLearning::theTourSpeaksBothLanguages()
{
    fixture_->trigger(ActionId::Tour);
    const QString english = callout()->text();
    fixture_->trigger(ActionId::LanguageRussian);
    QTRY_VERIFY(callout()->text() != english);
    QVERIFY2(callout()->text().contains(u"оси"_s), qPrintable(callout()->text()));
    press("tourNext");
    press("tourNext");
    QTRY_COMPARE(fixture_->window().search().text(), u"Хантсман"_s);
    learning().tour().end();
    fixture_->trigger(ActionId::LanguageEnglish);
}

void TestLearning::aCalloutStandsBesideItsTarget_data()
{
    QTest::addColumn<QRect>("target");
    QTest::addColumn<QRect>("place");
    QTest::newRow("below a tool") << QRect(500, 10, 100, 30) << QRect(450, 50, 200, 100);
    QTest::newRow("above what stands low") << QRect(500, 700, 100, 60) << QRect(450, 590, 200, 100);
    QTest::newRow("right of a panel at the left") << QRect(0, 0, 200, 800) << QRect(210, 350, 200, 100);
    QTest::newRow("left of a panel at the right") << QRect(800, 0, 200, 800) << QRect(590, 350, 200, 100);
    QTest::newRow("within the window at its edge") << QRect(0, 10, 40, 30) << QRect(8, 50, 200, 100);
    QTest::newRow("in the corner of what fills it all") << QRect(0, 0, 1000, 800) << QRect(792, 692, 200, 100);
}

void TestLearning::aCalloutStandsBesideItsTarget()
{
    QFETCH(const QRect, target);
    QFETCH(const QRect, place);
    QCOMPARE(besideTarget(target, {200, 100}, {0, 0, 1000, 800}), place);
}

void TestLearning::theHelpOpensOnceAndFollowsTheLanguage()
{
    fixture_->trigger(ActionId::Contents);
    fixture_->trigger(ActionId::Contents);
    const QList<HelpWindow *> windows = fixture_->window().findChildren<HelpWindow *>();
    QCOMPARE(windows.size(), 1);
    auto *page = windows.first()->findChild<HelpPage *>();
    QVERIFY(page->toPlainText().contains(u"What you see"_s));
    QVERIFY(page->toPlainText().contains(u"Ctrl+G"_s)); // from the table of actions
    fixture_->trigger(ActionId::LanguageRussian);
    QVERIFY(page->toPlainText().contains(u"Что на экране"_s));
    const QString light = page->toHtml();
    fixture_->trigger(ActionId::ThemeDark);
    QVERIFY(page->toHtml() != light);
    fixture_->trigger(ActionId::LanguageEnglish);
    QTest::keyClick(windows.first(), Qt::Key_Escape);
    QVERIFY(!windows.first()->isVisible());
}

void TestLearning::theHelpFetchesNothing()
{
    HelpPage page;
    QFile secret(fixture_->file(u"secret.html"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("<p>secret</p>") > 0);
    secret.close();
    QVERIFY(page.loadResource(QTextDocument::HtmlResource, QUrl::fromLocalFile(secret.fileName())).isNull());
    QVERIFY(page.loadResource(QTextDocument::ImageResource, QUrl(u"https://example.org/x.png"_s)).isNull());
    QVERIFY(page.loadResource(QTextDocument::HtmlResource, QUrl(u"qrc:/icons/detente.svg"_s)).isNull());
    QVERIFY(!page.loadResource(QTextDocument::HtmlResource, QUrl(u"qrc:/help/en.html"_s)).isNull());
}

void TestLearning::everyLinkOfTheHelpLeadsSomewhere_data()
{
    eachPage();
}

void TestLearning::everyLinkOfTheHelpLeadsSomewhere()
{
    QFETCH(const QString, html);
    static const QRegularExpression link(u"href=\"(.*?)\""_s);
    int links = 0;
    for (auto match = link.globalMatch(html); match.hasNext(); ++links) {
        const QString target = match.next().captured(1);
        QVERIFY2(target.startsWith(u'#') && html.contains(u"name=\"%1\""_s.arg(target.mid(1))), qPrintable(target));
    }
    QVERIFY(links >= 7);
}

void TestLearning::everyQueryInTheHelpIsOne_data()
{
    eachPage();
}

void TestLearning::everyQueryInTheHelpIsOne()
{
    QFETCH(const QString, html);
    const QStringList queries = queriesIn(html);
    QVERIFY(queries.size() >= 20);
    for (const QString &query : queries) {
        const Result<Query> parsed = parseQuery(query);
        QVERIFY2(parsed && !parsed->isAll(), qPrintable(query));
    }
    for (const FieldRow &field : queryFields()) {
        if (field.field != QueryField::Layer && field.field != QueryField::Uid && field.field != QueryField::Chain)
            QVERIFY2(html.contains(field.key), field.key.data());
    }
}

void TestLearning::bothPagesTellTheSame()
{
    const QString english = page(u"en"_s);
    const QString russian = page(u"ru"_s);
    for (const char *part : {"<h2>", "<p>", "<tr>", "class=\"query\"", "<!-- keys -->"})
        QCOMPARE(russian.count(QLatin1String(part)), english.count(QLatin1String(part)));
}

void TestLearning::aboutNamesVersionsAndCopiesThem()
{
    fixture_->trigger(ActionId::About);
    auto *dialog = fixture_->window().findChild<QDialog *>();
    QVERIFY(dialog != nullptr);
    QString said;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        said += label->text();
    QVERIFY2(said.contains(u"Qt "_s + QString::fromLatin1(qVersion())) && said.contains(u"SQLite 3."_s),
             qPrintable(said));
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text().contains(u"Copy"_s))
            button->click();
    }
    const QString copied = QApplication::clipboard()->text();
    QCOMPARE(copied, systemInformation());
    for (const QString &part : {u"Detente"_s, u"Qt 6"_s, u"SQLite 3."_s, u"Platform: offscreen"_s, u"Screen: "_s})
        QVERIFY2(copied.contains(part), qPrintable(part));
    QVERIFY(!copied.contains(QDir::homePath() + u'/'));
}

QTEST_MAIN(TestLearning)
#include "tst_learning.moc"
