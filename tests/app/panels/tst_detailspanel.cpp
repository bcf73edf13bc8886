#include "starterdetails.h"

#include "app/panels/chip.h"
#include "app/panels/detailspanel.h"
#include "app/panels/detailstext.h"
#include "app/panels/fold.h"
#include "app/panels/rowbutton.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace detente;
using namespace detente::ui;
using namespace Qt::Literals::StringLiterals;

/// The details pane as a widget.
class TestDetailsPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(starter_.open()); }

    void withoutAnEventItSaysWhatToDo();
    void showsTitleDateAndSources();
    void aLinkedEventIsAskedForByClickAndByKey();
    void aSourceAsksForItsAddress();
    void aPersonShowsOtherEvents();
    void whatPrecededIsAskedForAndStaysOpen();
    void whatPrecededComesIntoView();
    void aChainIsAskedForAndLeft();
    void aNoticeStandsAboveUntilItIsTakenAway();
    void copiesInEveryForm();
    void textIsMarkedAndCopiedAsItIs();
    void theKeyboardStaysInThePane();
    void everyControlHasAName();
    void nothingIsCutAtAnyWidth_data();
    void nothingIsCutAtAnyWidth();
    void textIsNeverReadAsMarkup();
    void bothThemesReadAlike();

private:
    DetailsContent event(Language language = Language::English)
    {
        return starter_.content(u"2017-10-03-huntsman-presents-credentials-putin-kremlin"_s, language);
    }

    StarterDetails starter_;
};

namespace {

/// The texts of a widget; of a pane those of the page it shows.
QStringList texts(const QWidget &widget)
{
    QStringList all;
    for (const DetailsText *label : widget.findChildren<DetailsText *>())
        all << label->plainText();
    return all;
}

Chip *chip(const QWidget &widget, const QString &text)
{
    for (Chip *candidate : widget.findChildren<Chip *>()) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

RowButton *rowWith(const QWidget *widget, const QString &words)
{
    for (RowButton *candidate : widget->findChildren<RowButton *>()) {
        if (candidate->accessibleName().contains(words))
            return candidate;
    }
    return nullptr;
}

Fold *foldNamed(const QWidget &widget, const QString &name)
{
    for (Fold *candidate : widget.findChildren<Fold *>()) {
        if (candidate->button()->accessibleName().startsWith(name))
            return candidate;
    }
    return nullptr;
}

} // namespace

void TestDetailsPanel::withoutAnEventItSaysWhatToDo()
{
    DetailsPanel panel(Theme::light());
    panel.setRecord(u"United States – Russia"_s, u"1,378 events"_s);
    QVERIFY(texts(panel).contains(u"United States – Russia"_s));
    QVERIFY(texts(panel).join(u' ').contains(u"Click an event"_s));
}

void TestDetailsPanel::showsTitleDateAndSources()
{
    DetailsPanel panel(Theme::light());
    const DetailsContent content = event();
    panel.show(content);
    QVERIFY(texts(panel).contains(content.title));
    QVERIFY(texts(panel).contains(content.date));
    QVERIFY(texts(panel).contains(content.summary));
    QVERIFY(texts(panel).join(u' ').contains(content.sources.front().publisher));
    panel.show({});
    QVERIFY(!texts(panel).contains(content.title));
}

void TestDetailsPanel::aLinkedEventIsAskedForByClickAndByKey()
{
    DetailsPanel panel(Theme::light());
    const DetailsContent content = event();
    QVERIFY(!content.links.empty());
    panel.show(content);
    panel.resize(330, 900);
    static_cast<QWidget &>(panel).show();
    QSignalSpy asked(&panel, &DetailsPanel::eventRequested);
    RowButton *row = rowWith(&panel, content.links.front().title);
    QVERIFY(row != nullptr);
    QTest::mouseClick(row, Qt::LeftButton);
    QCOMPARE(asked.takeFirst().first().toString(), content.links.front().uid);
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
}

void TestDetailsPanel::aSourceAsksForItsAddress()
{
    DetailsPanel panel(Theme::light());
    DetailsContent content = event();
    SourceLine online;
    online.publisher = u"TASS"_s;
    online.title = u"A report"_s;
    online.quote = u"some words"_s;
    online.url = u"https://tass.com/1"_s;
    online.host = u"tass.com"_s;
    SourceLine paper;
    paper.publisher = u"Archive"_s;
    content.sources = {online, paper};
    panel.show(content);
    QSignalSpy asked(&panel, &DetailsPanel::addressRequested);
    Chip *open = chip(panel, u"tass.com ↗"_s);
    QVERIFY(open != nullptr);
    QCOMPARE(open->toolTip(), online.url); // the whole address before anything opens
    QTest::mouseClick(open, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toUrl(), QUrl(u"https://tass.com/1"_s));
    QVERIFY(texts(panel).contains(u"“some words”"_s));
    int opening = 0;
    for (const Chip *candidate : panel.findChildren<Chip *>())
        opening += candidate->text().contains(u"↗"_s) ? 1 : 0;
    QCOMPARE(opening, 1);
}

void TestDetailsPanel::aPersonShowsOtherEvents()
{
    DetailsPanel panel(Theme::light());
    const DetailsContent content = event();
    const PersonLine person = content.people.front();
    QVERIFY(person.others > 0 && !person.othersIn.isEmpty());
    panel.show(content);
    QSignalSpy opened(&panel, &DetailsPanel::personOpened);
    QSignalSpy asked(&panel, &DetailsPanel::personRequested);
    QSignalSpy followed(&panel, &DetailsPanel::eventRequested);
    Fold *fold = foldNamed(panel, person.name);
    QVERIFY(fold != nullptr && !fold->isOpen());
    fold->button()->setFocus();
    QTest::keyClick(fold->button(), Qt::Key_Space);
    QVERIFY(fold->isOpen());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), person.uid);
    panel.showPersonEvents(person.uid, {{u"Joint"_s, u"Another day"_s, u"2018"_s, u"other-uid"_s, Group::Diplomacy}});
    QCOMPARE(rowWith(fold, u"Another day"_s) != nullptr, true);
    QTest::mouseClick(rowWith(fold, u"Another day"_s), Qt::LeftButton);
    QCOMPARE(followed.takeFirst().first().toString(), u"other-uid"_s);
    QTest::mouseClick(chip(*fold, u"Show all on the timeline"_s), Qt::LeftButton);
    QCOMPARE(asked.takeFirst().first().toString(), person.uid);
    QTest::mouseClick(fold->button(), Qt::LeftButton);
    QVERIFY(!fold->isOpen());
    QCOMPARE(opened.size(), 1);
    panel.showPersonEvents(u"somebody else"_s, {}); // is not shown: nothing happens
}

void TestDetailsPanel::whatPrecededIsAskedForAndStaysOpen()
{
    DetailsPanel panel(Theme::light());
    const DetailsContent content = event();
    panel.show(content);
    QSignalSpy asked(&panel, &DetailsPanel::precedingRequested);
    QSignalSpy weeks(&panel, &DetailsPanel::precedingWeeksRequested);
    panel.openPreceding();
    QCOMPARE(asked.size(), 1);
    panel.showPreceding(u"another event"_s, {{{}, u"Too late"_s, {}, u"x"_s, {}}}, {});
    QVERIFY(rowWith(&panel, u"Too late"_s) == nullptr);
    panel.showPreceding(content.uid, {{u"Russia"_s, u"The day before"_s, u"2 Oct 2017"_s, u"x"_s, {}}}, u"A remark"_s);
    QVERIFY(rowWith(&panel, u"The day before"_s) != nullptr);
    QVERIFY(texts(panel).contains(u"A remark"_s));
    QTest::mouseClick(chip(panel, u"Show these weeks on the timeline"_s), Qt::LeftButton);
    QCOMPARE(weeks.size(), 1);
    panel.show(content); // another event: asked for again by itself
    QCOMPARE(asked.size(), 2);
    QTest::mouseClick(foldNamed(panel, u"What preceded this"_s)->button(), Qt::LeftButton);
    panel.show(content);
    QCOMPARE(asked.size(), 2);
}

void TestDetailsPanel::whatPrecededComesIntoView()
{
    DetailsPanel panel(Theme::light());
    const DetailsContent content = event();
    panel.show(content);
    panel.resize(320, 400);
    static_cast<QWidget &>(panel).show();
    connect(&panel, &DetailsPanel::precedingRequested, &panel, [&] {
        panel.showPreceding(content.uid, std::vector<EventLine>(20, {u"Russia"_s, u"Before"_s, {}, u"x"_s, {}}), {});
    });
    panel.openPreceding();
    const Fold *fold = foldNamed(panel, u"What preceded this"_s);
    QTRY_VERIFY(std::abs(fold->mapTo(panel.viewport(), QPoint()).y()) < 20);
}

void TestDetailsPanel::aChainIsAskedForAndLeft()
{
    DetailsPanel panel(Theme::light());
    panel.show(event());
    QSignalSpy asked(&panel, &DetailsPanel::chainRequested);
    QTest::mouseClick(chip(panel, u"Only this chain"_s), Qt::LeftButton);
    QCOMPARE(asked.takeFirst().first().toBool(), true);
    panel.setChainShown(true);
    QVERIFY(chip(panel, u"Only this chain"_s) == nullptr);
    QTest::mouseClick(chip(panel, u"Show everything again"_s), Qt::LeftButton);
    QCOMPARE(asked.takeFirst().first().toBool(), false);
}

void TestDetailsPanel::aNoticeStandsAboveUntilItIsTakenAway()
{
    DetailsPanel panel(Theme::light());
    panel.show(event());
    panel.setNotice(u"Hidden by the filter."_s, u"Show it"_s);
    QCOMPARE(texts(panel).first(), u"Hidden by the filter."_s);
    QSignalSpy accepted(&panel, &DetailsPanel::noticeAccepted);
    QTest::mouseClick(chip(panel, u"Show it"_s), Qt::LeftButton);
    QCOMPARE(accepted.size(), 1);
    panel.show(event());
    QCOMPARE(texts(panel).first(), u"Hidden by the filter."_s);
    panel.setNotice({});
    QVERIFY(!texts(panel).contains(u"Hidden by the filter."_s));
}

void TestDetailsPanel::copiesInEveryForm()
{
    DetailsPanel panel(Theme::light());
    DetailsContent content = event();
    panel.show(content);
    QSignalSpy asked(&panel, &DetailsPanel::copyRequested);
    const auto choose = [&](Chip *button, int item) {
        QTest::mouseClick(button, Qt::LeftButton);
        auto *menu = panel.findChild<QMenu *>();
        QVERIFY(menu != nullptr);
        menu->actions().at(item)->trigger();
        delete menu;
    };
    QList<Chip *> buttons;
    for (Chip *candidate : panel.findChildren<Chip *>()) {
        if (candidate->accessibleName().startsWith(u"Copy this "_s))
            buttons << candidate;
    }
    QCOMPARE(buttons.size(), static_cast<qsizetype>(content.sources.size()) + 1);
    choose(buttons[0], 0);
    QCOMPARE(asked.last()[0].value<CopyForm>(), CopyForm::Text);
    QCOMPARE(asked.last()[1].toInt(), -1);
    choose(buttons[0], 3);
    QCOMPARE(asked.last()[0].value<CopyForm>(), CopyForm::CslJson);
    choose(buttons[1], 1); // a source has no text of its own but its citation
    QCOMPARE(asked.last()[0].value<CopyForm>(), CopyForm::Ris);
    QCOMPARE(asked.last()[1].toInt(), 0);
}

void TestDetailsPanel::textIsMarkedAndCopiedAsItIs()
{
    DetailsPanel panel(Theme::light());
    DetailsContent content = event();
    content.summary = u"See articles/1801-1829/a_very_long_name_of_a_file_without_any_space.xml there"_s;
    panel.show(content);
    panel.resize(300, 700);
    static_cast<QWidget &>(panel).show();
    DetailsText *summary = nullptr;
    for (DetailsText *text : panel.findChildren<DetailsText *>()) {
        if (text->plainText() == content.summary)
            summary = text;
    }
    QVERIFY(summary != nullptr);
    QVERIFY(summary->focusPolicy() & Qt::TabFocus);
    summary->setFocus();
    QTest::keyClick(summary, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(summary->markedText(), content.summary);
    QKeyEvent ask(QEvent::ShortcutOverride, Qt::Key_C, Qt::ControlModifier);
    ask.ignore();
    QCoreApplication::sendEvent(summary, &ask);
    QVERIFY(ask.isAccepted()); // marked words come before the selected events
    QTest::keyClick(summary, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), content.summary);
}

void TestDetailsPanel::theKeyboardStaysInThePane()
{
    DetailsPanel panel(Theme::light());
    panel.show(event());
    panel.resize(330, 900);
    static_cast<QWidget &>(panel).show();
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    panel.findChild<RowButton *>()->setFocus();
    RowButton *link = rowWith(&panel, event().links.front().title);
    link->setFocus();
    panel.show(event());
    const auto *focus = qobject_cast<const DetailsText *>(QApplication::focusWidget());
    QVERIFY(focus != nullptr);
    QCOMPARE(focus->plainText(), event().title);
}

void TestDetailsPanel::everyControlHasAName()
{
    DetailsPanel panel(Theme::light());
    panel.setNotice(u"Hidden"_s, u"Show it"_s);
    panel.show(event());
    panel.openPreceding();
    for (const QWidget *widget : panel.widget()->findChildren<QWidget *>()) {
        if (widget->focusPolicy() != Qt::NoFocus)
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

void TestDetailsPanel::nothingIsCutAtAnyWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("narrow") << 260;
    QTest::newRow("usual") << 332;
    QTest::newRow("wide") << 600;
}

void TestDetailsPanel::nothingIsCutAtAnyWidth()
{
    QFETCH(const int, width);
    // With disagreeing sources; with many deadlines; with the longest words.
    for (const QString &uid : {u"2017-10-03-huntsman-presents-credentials-putin-kremlin"_s,
                               u"2017-08-02-trump-signs-caatsa-sanctions-act-russia"_s,
                               u"2018-01-29-exhibition-sobibor-uprising-opens-jewish-museum"_s}) {
        for (const Language language : kLanguages) {
            DetailsPanel panel(Theme::light());
            panel.setNotice(u"Предприятия внешнеэкономических взаимоотношений"_s, u"Показать"_s);
            panel.show(starter_.content(uid, language));
            panel.openPreceding();
            panel.resize(width, 700);
            static_cast<QWidget &>(panel).show();
            QCoreApplication::processEvents();
            QCoreApplication::processEvents(); // heights follow widths a round later
            QVERIFY(panel.widget()->width() <= panel.viewport()->width());
            for (const QLabel *label : panel.findChildren<QLabel *>()) {
                const int needed = label->heightForWidth(label->width());
                QVERIFY2(label->height() >= needed, qPrintable(label->text()));
                const QRect place(label->mapTo(panel.widget(), QPoint()), label->size());
                QVERIFY2(panel.widget()->rect().contains(place), qPrintable(label->text()));
            }
            for (const Chip *chip : panel.findChildren<Chip *>()) {
                const QRect place(chip->mapTo(panel.widget(), QPoint()), chip->size());
                QVERIFY2(panel.widget()->rect().contains(place), qPrintable(chip->text()));
                QVERIFY2(chip->height() >= chip->heightForWidth(chip->width()), qPrintable(chip->text()));
            }
        }
    }
}

void TestDetailsPanel::textIsNeverReadAsMarkup()
{
    DetailsPanel panel(Theme::light());
    DetailsContent content = event();
    content.title = u"<img src='file:///etc/passwd'><b>bold</b>"_s;
    panel.show(content);
    for (const QLabel *label : panel.findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(!label->openExternalLinks());
    }
}

void TestDetailsPanel::bothThemesReadAlike()
{
    DetailsPanel panel(Theme::light());
    panel.show(event());
    const QStringList light = texts(panel);
    panel.setTheme(Theme::dark());
    QCOMPARE(texts(panel), light);
}

QTEST_MAIN(TestDetailsPanel)
#include "tst_detailspanel.moc"
