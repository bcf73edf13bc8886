#include "starterdetails.h"

#include "app/panels/chip.h"
#include "app/panels/detailspanel.h"
#include "app/panels/rowbutton.h"

#include <QLabel>
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
    void aPersonIsAskedFor();
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

QStringList texts(const QWidget &widget)
{
    QStringList all;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        all << label->text();
    return all;
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
    RowButton *row = nullptr;
    for (RowButton *candidate : panel.findChildren<RowButton *>()) {
        if (candidate->accessibleName().contains(content.links.front().title))
            row = candidate;
    }
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
    content.links.clear();
    content.deadlines.clear();
    content.sources = {{u"TASS"_s, u"A report"_s, {}, {}, u"some words"_s, u"https://tass.com/1"_s, {}},
                       {u"Archive"_s, u"A paper"_s, {}, {}, {}, {}, {}}};
    panel.show(content);
    QSignalSpy asked(&panel, &DetailsPanel::addressRequested);
    const auto rows = panel.findChildren<RowButton *>();
    QCOMPARE(rows.size(), 2);
    for (RowButton *row : rows)
        QTest::mouseClick(row, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toUrl(), QUrl(u"https://tass.com/1"_s));
    QVERIFY(texts(panel).contains(u"“some words”"_s));
    QCOMPARE(rows.last()->focusPolicy(), Qt::NoFocus);
}

void TestDetailsPanel::aPersonIsAskedFor()
{
    DetailsPanel panel(Theme::light());
    const DetailsContent content = event();
    panel.show(content);
    QSignalSpy asked(&panel, &DetailsPanel::personRequested);
    for (Chip *chip : panel.findChildren<Chip *>()) {
        if (chip->text() == content.people.front().name)
            QTest::mouseClick(chip, Qt::LeftButton);
    }
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), content.people.front().uid);
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
    for (const Language language : kLanguages) {
        DetailsPanel panel(Theme::light());
        panel.show(event(language));
        panel.resize(width, 700);
        static_cast<QWidget &>(panel).show();
        QCoreApplication::processEvents();
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
